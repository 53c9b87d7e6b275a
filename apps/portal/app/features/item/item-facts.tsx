import {
  HAS_TERMS,
  type ItemKind,
  type ItemStatus,
  type ItemTerms,
  type ResourceGenre,
} from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { type Definition, DefinitionList } from '@traject/ui/definition-list'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'

interface Facts {
  kind: ItemKind
  /** Of a resource. */
  genre: ResourceGenre | null
  terms: ItemTerms
  status: ItemStatus
  ownerName: string
  side: Side | null
  sourceLanguage: Language
  validUntil: string | null
}

type Props = {
  item: Facts
  /** What one kind alone has. */
  further?: readonly Definition[]
}

/** Whose it is, and on what terms. */
export function ItemFacts({ item, further = [] }: Props) {
  const t = useTranslations('item')
  const common = useTranslations('common')
  const format = useFormatter()
  const house = <SideName tone={toneOf(item.side)}>{item.ownerName}</SideName>
  const until = item.validUntil ? format.dateTime(new Date(item.validUntil), 'day') : t('noEnd')
  return (
    <Card>
      <CardHeader title={t('facts.title')} />
      <DefinitionList
        className="mt-3"
        items={[
          { term: t('facts.house'), value: house },
          ...(item.side ? [{ term: t('facts.side'), value: common(`side.${item.side}`) }] : []),
          ...(item.genre ? [{ term: t('facts.genre'), value: t(`genre.${item.genre}`) }] : []),
          ...further,
          ...(HAS_TERMS[item.kind]
            ? [{ term: t('facts.terms'), value: t(`terms.${item.terms}`) }]
            : []),
          { term: t('facts.language'), value: common(`language.${item.sourceLanguage}`) },
          { term: t('facts.validUntil'), value: until },
          ...(item.status === 'published'
            ? []
            : [{ term: t('facts.status'), value: t(`status.${item.status}`) }]),
        ]}
      />
    </Card>
  )
}
