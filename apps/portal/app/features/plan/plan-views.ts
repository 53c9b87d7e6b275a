import type { Caller } from '@traject/api/app-router'

export type Plan = Awaited<ReturnType<Caller['plan']['get']>>
export type PlanStep = Plan['steps'][number]
export type StepView = Awaited<ReturnType<Caller['plan']['step']>>
export type ModuleView = Awaited<ReturnType<Caller['plan']['module']>>

/** Which step was moved last, and which way: its button keeps the focus. */
export interface Moved {
  stepId: string
  to: 'up' | 'down'
}

/** What was just done, as the address of the page says that follows it. */
export const DONE = [
  'added',
  'edited',
  'removed',
  'dated',
  'module',
  'moduleRemoved',
  'skipped',
  'reopened',
] as const
