/** The order of a template's modules, and of the steps in each; ids only. */
export type Outline = readonly OutlineModule[]

export interface OutlineModule {
  id: string
  steps: readonly string[]
}

export const DIRECTIONS = ['up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/**
 * Moves a step by one place; from the edge of its module into the next one. At the very end nothing
 * moves, and so it is with a step that is not there.
 */
export function moveStepBy(outline: Outline, stepId: string, direction: Direction): Outline {
  const from = outline.findIndex(({ steps }) => steps.includes(stepId))
  const module = outline[from]
  if (!module) return outline
  const at = module.steps.indexOf(stepId)
  const to = direction === 'up' ? at - 1 : at + 1
  if (to >= 0 && to < module.steps.length) {
    return withSteps(outline, from, exchanged(module.steps, at, to))
  }
  const next = direction === 'up' ? from - 1 : from + 1
  const neighbour = outline[next]
  if (!neighbour) return outline
  const left = module.steps.filter((id) => id !== stepId)
  const arrived = direction === 'up' ? [...neighbour.steps, stepId] : [stepId, ...neighbour.steps]
  return withSteps(withSteps(outline, from, left), next, arrived)
}

/** Moves a module with its steps by one place. */
export function moveModuleBy(outline: Outline, moduleId: string, direction: Direction): Outline {
  const at = outline.findIndex(({ id }) => id === moduleId)
  const to = direction === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= outline.length) return outline
  return exchanged(outline, at, to)
}

function withSteps(outline: Outline, at: number, steps: readonly string[]): Outline {
  return outline.map((module, index) => (index === at ? { ...module, steps } : module))
}

function exchanged<One>(all: readonly One[], at: number, to: number): One[] {
  const order = all.map((_, index) => (index === at ? to : index === to ? at : index))
  return order.flatMap((index) => all.slice(index, index + 1))
}
