import { markdownToHtml } from './markdown.server.ts'

interface Written {
  modules: { steps: { instructions: string }[] }[]
}

type Drawn<Step> = Omit<Step, 'instructions'> & { html: string | null }

/** A template whose instructions are safe HTML. */
export function withDrawnSteps<Template extends Written>({ modules, ...template }: Template) {
  type Module = Template['modules'][number]
  type Step = Module['steps'][number]
  const drawn = modules.map((module) => {
    const steps = module.steps.map(({ instructions, ...step }) => {
      return { ...step, html: instructions === '' ? null : markdownToHtml(instructions) }
    })
    return { ...module, steps: steps as Drawn<Step>[] }
  })
  return { ...template, modules: drawn as (Omit<Module, 'steps'> & { steps: Drawn<Step>[] })[] }
}
