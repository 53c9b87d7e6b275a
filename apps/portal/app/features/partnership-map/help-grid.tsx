import { SIDES, type Side } from '@traject/domain/partnership/side'
import { SideDot } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { catalogueAddress } from '../item/catalogue-address.ts'
import { toneOf } from '../words/side-tone.ts'

export interface Aspect {
  id: string
  label: string
  served: Partial<Record<Side, number>>
}

/** A row for each aspect, a column for each side that is served; a cell opens the list of its competences. */
export function HelpGrid({ aspects }: { aspects: readonly Aspect[] }) {
  const t = useTranslations('map.help')
  const common = useTranslations('common')
  const most = Math.max(
    1,
    ...aspects.flatMap(({ served }) => SIDES.map((side) => served[side] ?? 0)),
  )
  return (
    <table className="w-full table-fixed border-collapse text-xs sm:text-sm">
      <caption className="pb-3 text-left text-sm text-soft">{t('caption')}</caption>
      <colgroup>
        <col className="w-[41%] sm:w-[38%]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="py-2 pr-2 text-left align-bottom font-[560]">
            {t('aspect')}
          </th>
          {SIDES.map((side) => (
            <th
              key={side}
              scope="col"
              className="py-2 align-bottom text-[0.75rem] font-[560] hyphens-auto sm:px-1 sm:text-sm"
            >
              <SideDot tone={toneOf(side)} className="mb-1" />
              <span className="block leading-tight break-words">{common(`side.${side}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {aspects.map((aspect) => (
          <tr key={aspect.id} className="border-t border-line">
            <th
              scope="row"
              className="py-1 pr-1 text-left font-[560] break-words hyphens-auto sm:pr-2"
            >
              {aspect.label}
            </th>
            {SIDES.map((side) => (
              <td key={side} className="p-0.5 text-center">
                <Cell aspect={aspect} side={side} most={most} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Ink on each of them is read on both themes. */
const GROUNDS = [
  'bg-[color-mix(in_oklab,var(--action)_10%,var(--card))]',
  'bg-[color-mix(in_oklab,var(--action)_20%,var(--card))]',
  'bg-[color-mix(in_oklab,var(--action)_30%,var(--card))]',
  'bg-[color-mix(in_oklab,var(--action)_40%,var(--card))]',
]

type CellProps = { aspect: Aspect; side: Side; most: number }

/** The more there are, the darker the ground; the number says it as well. */
function Cell({ aspect, side, most }: CellProps) {
  const t = useTranslations('map.help')
  const common = useTranslations('common')
  const format = useFormatter()
  const count = aspect.served[side] ?? 0
  const where = { count, aspect: aspect.label, side: common(`side.${side}`) }
  if (count === 0) {
    return (
      <span className="flex min-h-11 items-center justify-center rounded-md border border-dashed border-edge text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('nobody')}</span>
      </span>
    )
  }
  return (
    <Link
      to={catalogueAddress({ kind: 'competence', concept: aspect.id, serves: side })}
      aria-label={t('cell', where)}
      className={`flex min-h-11 items-center justify-center rounded-md text-base font-[650] text-ink no-underline tabular-nums hover:underline ${GROUNDS[Math.ceil((count / most) * GROUNDS.length) - 1]}`}
    >
      {format.number(count)}
    </Link>
  )
}
