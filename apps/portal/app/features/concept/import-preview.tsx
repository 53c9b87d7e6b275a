import type { ImportReason, ImportRow } from '@traject/domain/concept/import-concepts'
import { isLanguage } from '@traject/domain/concept/inputs'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { useForeignOf } from '../words/lang.tsx'

/** As many as are looked at one by one; what stays as it is comes last. */
const MOST_SHOWN = 300
const ORDER = ['refused', 'new', 'changed', 'same'] as const

/** What an import will do, row by row: what is refused first, with why. */
export function ImportPreview({ rows }: { rows: readonly ImportRow[] }) {
  const t = useTranslations('concept')
  const foreign = useForeignOf()
  const sorted = ORDER.flatMap((outcome) => rows.filter((row) => row.outcome === outcome))
  const shown = sorted.slice(0, MOST_SHOWN)
  const further = sorted.length - shown.length
  const count = (outcome: ImportRow['outcome']) => ({
    count: rows.filter((row) => row.outcome === outcome).length,
  })
  return (
    <Card>
      <CardHeader title={t('imports.preview')} />
      <p className="mb-3">
        {t('imports.new', count('new'))}, {t('imports.changed', count('changed'))},{' '}
        {t('imports.same', count('same'))}, {t('imports.refused', count('refused'))}
      </p>
      <DataList>
        {shown.map(({ iri, label, outcome, changes, reasons }) => (
          <DataRow
            key={iri}
            className="items-start"
            aside={<Tag>{t(`imports.outcome.${outcome}`)}</Tag>}
          >
            <span
              className="font-[620]"
              lang={label && isLanguage(label.language) ? foreign(label.language) : undefined}
            >
              {label?.text ?? iri}
            </span>
            <span className="block text-sm break-all text-soft">{iri}</span>
            {outcome === 'changed' && (
              <p className="text-sm">
                {t('imports.changesAre', {
                  what: changes.map((one) => t(`imports.changes.${one}`)).join(', '),
                })}
              </p>
            )}
            {reasons.map((reason) => (
              <WhyRefused key={JSON.stringify(reason)} reason={reason} />
            ))}
          </DataRow>
        ))}
      </DataList>
      {further > 0 && <p className="mt-3 text-soft">{t('imports.more', { count: further })}</p>}
    </Card>
  )
}

function WhyRefused({ reason }: { reason: ImportReason }) {
  const t = useTranslations('concept')
  const common = useTranslations('common')
  return (
    <p className="text-sm font-[620] text-signal">
      {t(`imports.reason.${reason.code}`, {
        language: 'language' in reason ? common(`language.${reason.language}`) : '',
        about: 'about' in reason ? reason.about : '',
      })}
    </p>
  )
}
