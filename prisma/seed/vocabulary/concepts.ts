import type { ConceptSeed } from '../concept-seed.ts'
import { aspects } from './aspects.ts'
import { competences } from './competences.ts'
import { equipment } from './equipment.ts'
import { funding } from './funding.ts'
import { rights } from './rights.ts'
import { sectors } from './sectors.ts'
import { topics } from './topics.ts'
import { touring } from './touring.ts'

/** The base vocabulary, the same in every partnership, in the order in which it is read in. */
export const concepts: readonly ConceptSeed[] = [
  ...sectors,
  ...aspects,
  ...topics,
  ...competences,
  ...equipment,
  ...rights,
  ...funding,
  ...touring,
]
