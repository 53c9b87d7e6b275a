import type { Side } from '@traject/domain/partnership/side'
import type { Tone } from '@traject/ui/side-dot'

const TONES = {
  'hauts-de-france-grand-est': 'fr',
  wallonia: 'wal',
  flanders: 'vl',
} as const satisfies Record<Side, Tone>

/** One hue for each side of the border; never the only thing that tells them apart. */
export function toneOf(side: Side | null | undefined): Tone {
  return side ? TONES[side] : 'neutral'
}
