import { type PlacedStep, sectionsOf } from './sections.ts'

export type Direction = 'up' | 'down'

/**
 * One step moved by one place. At the edge of its module it goes over into the next one, where it is
 * the last (upwards) or the first (downwards). At the end of the line nothing changes.
 */
export function moveAlong<Step extends PlacedStep>(
  steps: readonly Step[],
  moduleIds: readonly string[],
  id: string,
  direction: Direction,
): Step[] {
  const sections = sectionsOf(steps, moduleIds)
  const at = sections.findIndex((section) => section.steps.some((step) => step.id === id))
  const here = sections[at]
  const from = here?.steps.findIndex((step) => step.id === id) ?? -1
  const step = here?.steps[from]
  if (!here || !step) return [...steps]
  const by = direction === 'up' ? -1 : 1
  const beside = here.steps[from + by]
  if (beside) {
    here.steps[from] = beside
    here.steps[from + by] = step
  } else {
    const next = sections[at + by]
    // A step that is alone would only leave one module empty for another.
    const goesRound = here.steps.length === 1 && next?.steps.length === 0
    if (!next || goesRound) return [...steps]
    here.steps.splice(from, 1)
    const moved = { ...step, moduleId: next.moduleId }
    if (direction === 'up') next.steps.push(moved)
    else next.steps.unshift(moved)
  }
  return sections.flatMap((section) => section.steps)
}

/** Whether a step has a place to go to in that direction. */
export function canMoveAlong(
  steps: readonly PlacedStep[],
  moduleIds: readonly string[],
  id: string,
  direction: Direction,
): boolean {
  const moved = moveAlong(steps, moduleIds, id, direction)
  return moved.some(
    (step, at) => step.id !== steps[at]?.id || step.moduleId !== steps[at]?.moduleId,
  )
}

/**
 * One step in another module, or in none: at the end of that module; where it has no steps yet, right
 * after the stretch that the step leaves.
 */
export function putInModule<Step extends PlacedStep>(
  steps: readonly Step[],
  id: string,
  moduleId: string | null,
): Step[] {
  const step = steps.find((one) => one.id === id)
  if (!step || step.moduleId === moduleId) return [...steps]
  const sections = sectionsOf(steps)
  const moved = { ...step, moduleId }
  const target = moduleId && sections.findLast((section) => section.moduleId === moduleId)
  if (target) target.steps.push(moved)
  const arranged = sections.flatMap((section) => {
    const stays = section.steps.filter((one) => one !== step)
    return !target && section.steps.includes(step) ? [...stays, moved] : stays
  })
  return arranged
}

/** A new step at the end of its module; where that has no steps yet, at the end of the line. */
export function addAtEnd<Step extends PlacedStep>(steps: readonly Step[], step: Step): Step[] {
  const last = step.moduleId
    ? steps.findLastIndex(({ moduleId }) => moduleId === step.moduleId)
    : -1
  return last < 0 ? [...steps, step] : steps.toSpliced(last + 1, 0, step)
}
