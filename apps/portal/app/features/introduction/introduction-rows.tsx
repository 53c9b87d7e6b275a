import type { Outcome } from '@traject/domain/introduction/introduction-state'
import type { ShownState } from '@traject/domain/introduction/standing'
import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'

export interface ShownIntroduction {
  id: string
  contact: { title: string; language: Language } | null
  ownerName: string
  forWhom: string
  requesterName: string
  movedAt: Date
  standing: ShownState
  outcome: Outcome | null
}

type Props = { rows: readonly ShownIntroduction[]; side: 'received' | 'asked' }

/** Requests, the last moved first, each with how it stands. */
export function IntroductionRows({ rows, side }: Props) {
  const t = useTranslations('introduction')
  const format = useFormatter()
  return (
    <Card tight>
      <DataList>
        {rows.map((row) => {
          const on = format.dateTime(row.movedAt, 'day')
          const { forWhom, requesterName: name, ownerName: house, outcome } = row
          return (
            <DataRow
              key={row.id}
              aside={<Tag>{outcome ? t(`outcome.${outcome}`) : t(`state.${row.standing}`)}</Tag>}
            >
              <Link to={`/introductions/${row.id}`} className="font-[650]">
                <ContactName contact={row.contact} house={house} />
              </Link>
              <span className="block text-sm text-soft">
                {side === 'received'
                  ? t('row', { forWhom, name, on })
                  : t('rowOf', { house, forWhom, on })}
              </span>
            </DataRow>
          )
        })}
      </DataList>
    </Card>
  )
}

type Named = Pick<ShownIntroduction, 'contact'> & { house: string }

/** The public face's title, or whose contact it is where the reader sees no more. */
export function ContactName({ contact, house }: Named) {
  const t = useTranslations('introduction')
  if (!contact) return t('contactOf', { house })
  return <Foreign language={contact.language}>{contact.title}</Foreign>
}
