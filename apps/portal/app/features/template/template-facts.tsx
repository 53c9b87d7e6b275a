import type {
  ItemStatus,
  ItemTerms,
  Reach,
  ResourceGenre,
  Visibility,
} from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { VersionState } from '@traject/domain/track-template/version'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ItemFacts } from '../item/item-facts.tsx'

type Props = {
  template: {
    kind: 'track-template'
    genre: ResourceGenre | null
    terms: ItemTerms
    status: ItemStatus
    ownerName: string
    side: Side | null
    sourceLanguage: Language
    validUntil: string | null
    visibility: Visibility
    reach: Reach
    concepts: { id: string; label: string }[]
    versions: { number: number; state: VersionState; publishedAt: string | null; steps: number }[]
  }
  hasCatalogue: boolean
}

/** Whose it is, for whom, on what terms, what it is about, and its versions. */
export function TemplateFacts({ template, hasCatalogue }: Props) {
  const t = useTranslations('template')
  const format = useFormatter()
  const { visibility, reach, concepts, versions } = template
  const audience = visibility === 'public' ? 'everyone' : reach
  return (
    <div className="grid content-start gap-5">
      <ItemFacts
        item={template}
        further={[{ term: t('forWhom'), value: t(`audience.${audience}`) }]}
      />
      {concepts.length > 0 && (
        <Card>
          <CardHeader title={t('about')} />
          <ul className="flex flex-wrap gap-2">
            {concepts.map(({ id, label }) => (
              <li key={id}>
                {hasCatalogue ? (
                  <Link
                    to={`/catalogue?concept=${encodeURIComponent(id)}`}
                    className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-sm no-underline hover:border-edge hover:bg-wash"
                  >
                    {label}
                  </Link>
                ) : (
                  <Tag>{label}</Tag>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card>
        <CardHeader title={t('versions')} />
        <DataList>
          {versions.map(({ number, state, publishedAt, steps }) => (
            <DataRow key={number} aside={<Tag>{t(`versionState.${state}`)}</Tag>}>
              <b>{t('version', { number })}</b>
              <span className="block text-sm text-soft">
                {t('steps', { count: steps })}
                {publishedAt && ` · ${format.dateTime(new Date(publishedAt), 'day')}`}
              </span>
            </DataRow>
          ))}
        </DataList>
      </Card>
    </div>
  )
}
