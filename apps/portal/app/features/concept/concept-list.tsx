import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { Language } from '@traject/domain/language/language'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import { conceptAddress } from './concept-address.ts'

export interface ListedConcept {
  id: string
  label: string
  scheme: ConceptScheme
  isOwn: boolean
  synonyms: readonly string[]
  broader: readonly { id: string; label: string }[]
  matched: { label: string; language: Language } | null
}

/** Terms with their other words, and what they stand under. */
export function ConceptList({ concepts }: { concepts: readonly ListedConcept[] }) {
  const t = useTranslations('concept')
  return (
    <DataList>
      {concepts.map(({ id, label, scheme, isOwn, synonyms, broader, matched }) => (
        <DataRow
          key={id}
          className="items-start"
          aside={
            <>
              {isOwn && <Tag>{t('ownTag')}</Tag>}
              <Tag>{t(`scheme.${scheme}`)}</Tag>
            </>
          }
        >
          <Link to={conceptAddress(id)} className="text-lg font-[650]">
            {label}
          </Link>
          {matched && !synonyms.includes(matched.label) && (
            <p className="text-sm">
              <mark className="rounded-sm bg-signal-wash px-0.5 text-inherit">
                <Foreign language={matched.language}>{matched.label}</Foreign>
              </mark>
            </p>
          )}
          {synonyms.length > 0 && <p className="text-soft">{synonyms.join(' · ')}</p>}
          {broader.length > 0 && (
            <p className="text-sm text-soft">
              {t('under', { labels: broader.map((one) => one.label).join(', ') })}
            </p>
          )}
        </DataRow>
      ))}
    </DataList>
  )
}
