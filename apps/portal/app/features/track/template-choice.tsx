import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { SideName } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'

export interface TemplateFace {
  itemId: string
  language: Language
  title: string
  summary: string
  ownerName: string
  side: Side | null
  steps: number
}

/** The first choice of a start: a template, or none. */
export function TemplateChoice({ templates }: { templates: readonly TemplateFace[] }) {
  const t = useTranslations('track-start')
  const byHand = (
    <Link to="/tracks/new?template=none" className={buttonClass('quiet')}>
      {t('byHandLink')}
    </Link>
  )
  return (
    <div className="grid gap-5">
      <Card aria-labelledby="templates">
        <CardHeader id="templates" title={t('templates')} aside={templates.length} />
        {templates.length === 0 && <EmptyState title={t('noTemplates')} level={3} />}
        <DataList label={t('templates')}>
          {templates.map((template) => (
            <TemplateRow key={template.itemId} template={template} />
          ))}
        </DataList>
      </Card>
      <Card aria-labelledby="by-hand">
        <CardHeader id="by-hand" title={t('byHand')} />
        <p className="mb-4 text-soft">{t('byHandText')}</p>
        {byHand}
      </Card>
    </div>
  )
}

function TemplateRow({ template }: { template: TemplateFace }) {
  const t = useTranslations('track-start')
  const { itemId, title, summary, language, ownerName, side, steps } = template
  const lang = useForeign(language)
  return (
    <DataRow
      aside={
        <Link to={`/tracks/new?template=${itemId}`} className={buttonClass('quiet', 'small')}>
          {t.rich('choose', {
            title,
            quiet: (words) => (
              <span lang={lang} className="sr-only">
                {words}
              </span>
            ),
          })}
        </Link>
      }
    >
      <span className="font-[650]" lang={lang}>
        {title}
      </span>{' '}
      <ForeignMark language={language} />
      <span lang={lang} className="block text-soft">
        {summary}
      </span>
      <SideName tone={toneOf(side)} className="mt-1 text-sm text-soft">
        {t('facts', { steps, house: ownerName })}
      </SideName>
    </DataRow>
  )
}
