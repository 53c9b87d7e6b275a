import type { AudienceSummary } from '@traject/domain/item/share-item'
import { useFormatter, useTranslations } from 'use-intl'

/** More than so many houses are counted, not named. */
const MOST_NAMES = 4

type Props = { summary: AudienceSummary; draft?: boolean }

/** "Buda, le Phénix and De Grote Post, 14 professionals, and the SMEs they coach." */
export function WhoSees({ summary, draft = false }: Props) {
  const t = useTranslations('share')
  const format = useFormatter()
  if (draft) return <b>{t('sees.draft')}</b>
  switch (summary.kind) {
    case 'author':
      return <b>{t('sees.author')}</b>
    case 'everyone':
      return <b>{t('sees.everyone')}</b>
    case 'houses': {
      const { houses, professionals, smes } = summary
      const named =
        houses.length > MOST_NAMES
          ? t('sees.houses', { count: houses.length })
          : format.list(houses, 'and')
      const people = t('sees.professionals', { count: professionals })
      return (
        <>
          <b>{named}</b>, {people}
          {smes ? t('sees.andSmes') : t('sees.noSmes')}
        </>
      )
    }
  }
}
