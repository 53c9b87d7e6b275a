import type { Acquaintance } from '@traject/domain/contact/contact'
import type { Side } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { useFormatter, useTranslations } from 'use-intl'
import type { CodeName } from './public-fields.tsx'

type Props = {
  contact: {
    ownerName: string
    isDesk: boolean
    sides: readonly Side[]
    countries: readonly string[]
    languages: readonly string[]
    acquaintance: Acquaintance
    concepts: readonly string[]
  }
  names: { countries: readonly CodeName[]; languages: readonly CodeName[] }
}

/** The public face beside its texts. */
export function ContactFacts({ contact, names }: Props) {
  const t = useTranslations('contact')
  const common = useTranslations('common')
  const format = useFormatter()
  const called = (all: readonly CodeName[], codes: readonly string[]) =>
    all.flatMap(({ value, label }) => (codes.includes(value) ? [label] : []))
  const where = [
    ...contact.sides.map((side) => common(`side.${side}`)),
    ...called(names.countries, contact.countries),
  ]
  const spoken = called(names.languages, contact.languages)
  return (
    <Card aria-labelledby="about">
      <CardHeader id="about" title={t('page.about')} />
      <DefinitionList
        items={[
          { term: t('page.kind'), value: t(contact.isDesk ? 'page.desk' : 'page.person') },
          ...(contact.concepts.length > 0
            ? [{ term: t('page.concepts'), value: format.list(contact.concepts, 'and') }]
            : []),
          {
            term: t('page.territory'),
            value: where.length > 0 ? format.list(where, 'and') : t('page.noTerritory'),
          },
          ...(spoken.length > 0
            ? [{ term: t('page.languages'), value: format.list(spoken, 'and') }]
            : []),
          {
            term: t('page.knows'),
            value: t(`acquaintanceOf.${contact.acquaintance}`, { house: contact.ownerName }),
          },
        ]}
      />
    </Card>
  )
}
