import { audience } from './templates-audience.ts'
import { finance } from './templates-finance.ts'
import { firstSteps } from './templates-first-steps.ts'
import { touring } from './templates-touring.ts'
import type { TemplateSeed } from './types.ts'

export const templates: TemplateSeed[] = [touring, finance, firstSteps, audience]
