import { FEWEST_TRACKS } from '@traject/domain/home/uses'
import type { Side } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { SideName } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'

interface Use {
  houseName: string
  side: Side | null
  items: number
  tracks: number
}

type Props = { given: readonly Use[]; received: readonly Use[] }

/** What others used of a house's, and it of theirs: numbers that point at no company. */
export function GivenAndReceived({ given, received }: Props) {
  const t = useTranslations('map.partner')
  return (
    <Card aria-labelledby="exchange">
      <CardHeader id="exchange" title={t('exchange')} />
      <h3 className="text-base">{t('given')}</h3>
      <Uses uses={given} />
      <h3 className="mt-4 text-base">{t('received')}</h3>
      <Uses uses={received} />
      <p className="mt-4 text-sm text-soft">{t('exchangeRule', { least: FEWEST_TRACKS })}</p>
    </Card>
  )
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const t = useTranslations('map.partner')
  if (uses.length === 0) return <p className="text-soft">{t('noNumbers')}</p>
  return (
    <ul className="grid gap-1">
      {uses.map(({ houseName, side, items, tracks }) => (
        <li key={houseName}>
          <SideName tone={toneOf(side)}>{t('use', { house: houseName, items, tracks })}</SideName>
        </li>
      ))}
    </ul>
  )
}
