/** A step in its place on the line. */
export interface PlacedStep {
  id: string
  moduleId: string | null
}

/** A stretch of the line under one heading, or under none. */
export interface Section<Step> {
  moduleId: string | null
  steps: Step[]
}

/**
 * The line in stretches: steps of one module that follow each other. Modules without a step stand at
 * the end, in the order given.
 */
export function sectionsOf<Step extends PlacedStep>(
  steps: readonly Step[],
  moduleIds: readonly string[] = [],
): Section<Step>[] {
  const sections: Section<Step>[] = []
  for (const step of steps) {
    const last = sections.at(-1)
    if (last && last.moduleId === step.moduleId) last.steps.push(step)
    else sections.push({ moduleId: step.moduleId, steps: [step] })
  }
  const begun = new Set(steps.map(({ moduleId }) => moduleId))
  const empty = moduleIds.filter((id) => !begun.has(id))
  return [...sections, ...empty.map((moduleId) => ({ moduleId, steps: [] }))]
}
