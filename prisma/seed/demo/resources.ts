import { resourcesFlanders } from './resources-flanders.ts'
import { resourcesFrance } from './resources-france.ts'
import { resourcesShown } from './resources-shown.ts'
import { resourcesWallonia } from './resources-wallonia.ts'
import type { ResourceSeed } from './types.ts'

export const resources: ResourceSeed[] = [
  ...resourcesFrance,
  ...resourcesWallonia,
  ...resourcesFlanders,
  // Last: each of the others keeps its turn.
  ...resourcesShown,
]
