import { LANGUAGES } from '@traject/domain/language/language'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { completeness, type Translatable } from './completeness.ts'

type Props = { template: Translatable & { id: string }; steps: number; mayPublish: boolean }

/** Beside the outline: what is left to do before it is published, and the languages it is in. */
export function EditorSide({ template, steps, mayPublish }: Props) {
  const t = useTranslations('template')
  const address = `/templates/${template.id}`
  return (
    <div className="grid content-start gap-5">
      {mayPublish && (
        <Card>
          <CardHeader title={t('publish.title')} />
          <p className="text-soft">{t(steps === 0 ? 'publish.notYet' : 'publish.text')}</p>
          <p className="mt-4 flex flex-wrap items-center gap-3">
            <Link to={`${address}/share`} className={buttonClass('primary')}>
              {t('publish.act')}
            </Link>
          </p>
        </Card>
      )}
      <Languages template={template} />
    </div>
  )
}

function Languages({ template }: Pick<Props, 'template'>) {
  const t = useTranslations('template')
  const common = useTranslations('common')
  const further = completeness(template)
  return (
    <Card>
      <CardHeader title={t('languages.title')} />
      <DataList>
        {LANGUAGES.map((language) => {
          const one = further.find((each) => each.language === language)
          const name = common(`language.${language}`)
          return (
            <DataRow
              key={language}
              aside={
                one ? (
                  <Link
                    to={`/templates/${template.id}/translate?to=${language}`}
                    className={buttonClass('quiet', 'small')}
                    aria-label={t('languages.translateInto', { language: name })}
                  >
                    {t('languages.translate')}
                  </Link>
                ) : (
                  <Tag>{t('languages.original')}</Tag>
                )
              }
            >
              <b>{name}</b>
              {one && (
                <span className="block text-sm text-soft">
                  {t('languages.missing', { missing: one.missing, all: one.all })}
                  {one.behind > 0 && ` ${t('languages.behind', { count: one.behind })}`}
                </span>
              )}
            </DataRow>
          )
        })}
      </DataList>
    </Card>
  )
}
