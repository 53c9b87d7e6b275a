import { SIDES } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'
import type { Aspect } from './help-grid.tsx'

/** The same in words: where nobody is, by side. */
export function HelpGaps({ aspects }: { aspects: readonly Aspect[] }) {
  const t = useTranslations('map.help')
  const common = useTranslations('common')
  const gaps = SIDES.map((side) => ({
    side,
    missing: aspects.filter(({ served }) => !served[side]).map(({ label }) => label),
  })).filter(({ missing }) => missing.length > 0)
  return (
    <Card aria-labelledby="gaps">
      <CardHeader id="gaps" title={t('gaps')} />
      {gaps.length === 0 ? (
        <p className="text-soft">{t('noGaps')}</p>
      ) : (
        <DataList>
          {gaps.map(({ side, missing }) => (
            <DataRow key={side}>
              <SideName tone={toneOf(side)} className="font-[620]">
                {common(`side.${side}`)}
              </SideName>
              <p className="text-soft">{missing.join('\u00a0· ')}</p>
            </DataRow>
          ))}
        </DataList>
      )}
    </Card>
  )
}
