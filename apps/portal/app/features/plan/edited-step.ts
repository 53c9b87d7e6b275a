import type { StepView } from './plan-views.ts'

/** What is stored of a step, in the shape of its form; an empty one for `moduleId`. */
export function editedStep({ step, track }: StepView, moduleId = '') {
  if (!step)
    return {
      language: track.language,
      texts: {},
      moduleId,
      dueOn: '',
      optional: false,
      organisationId: '',
    }
  const { language, texts, dueOn, optional, organisationId } = step
  return {
    language,
    texts,
    moduleId: step.moduleId ?? '',
    dueOn: dueOn ?? '',
    optional,
    organisationId: organisationId ?? '',
  }
}
