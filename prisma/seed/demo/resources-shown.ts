import { pngOf, wavOf } from './made-files.ts'
import type { ResourceSeed } from './types.ts'

const PAPER = 0xfaf8f4
const INK = 0x1c1b1f
const SIGNAL = 0xc63d17

/** A dance floor of 10 by 8 metres seen from above, sixty pixels a metre, with its strips and its front. */
const stage = pngOf(720, 600, (x, y) => {
  const [left, top, right, bottom] = [60, 60, 660, 540]
  const isInside = x >= left && x < right && y >= top && y < bottom
  if (!isInside) return y >= 560 && y < 566 && x >= left && x < right ? SIGNAL : PAPER
  const isEdge = x < left + 4 || x >= right - 4 || y < top + 4 || y >= bottom - 4
  const isCentre = Math.abs(x - 360) < 2 && y % 24 < 12
  if (isEdge || isCentre) return INK
  return (y - top) % 96 < 2 ? 0xb9b4a8 : 0xffffff
})

/** Three notes going up, and once more: the house is about to begin. */
const chime = wavOf(
  [523, 659, 784, 523, 659, 784].map((hertz, at) => ({
    hertz,
    seconds: at % 3 === 2 ? 0.9 : 0.35,
  })),
)

/** What is looked at or listened to. */
export const resourcesShown: ResourceSeed[] = [
  {
    key: 'plan-du-plateau',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Plan vierge d’un plateau de 10 mètres sur 8',
        summary:
          'Vu d’en haut, avec les lés du sol de danse et la face en bas : pour y dessiner le vôtre.',
      },
    },
    form: 'file',
    file: { name: 'plan-du-plateau.png', content: stage },
    kind: 'template',
    concepts: ['rehearsal-space'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners',
    mayHandOn: false,
    status: 'published',
    sharedDaysAgo: 400,
  },
  {
    key: 'sonnerie',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Une sonnerie pour annoncer le début',
        summary:
          'Trois notes, deux fois : à passer au foyer cinq minutes avant le lever de rideau.',
      },
    },
    form: 'file',
    file: { name: 'sonnerie.wav', content: chime },
    kind: 'tool',
    concepts: ['rehearsal-space'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners',
    mayHandOn: false,
    status: 'published',
    sharedDaysAgo: 401,
  },
]
