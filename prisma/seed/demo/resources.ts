import { resourcesFlanders } from './resources-flanders.ts'
import { resourcesFrance } from './resources-france.ts'
import { resourcesWallonia } from './resources-wallonia.ts'
import type { ResourceSeed } from './types.ts'

export const resources: ResourceSeed[] = [
  ...resourcesFrance,
  ...resourcesWallonia,
  ...resourcesFlanders,
]
