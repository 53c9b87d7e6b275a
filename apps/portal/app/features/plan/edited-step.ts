import type { StepView } from './plan-views.ts'

/** What is stored of a step, in the shape of its form; an empty one for `moduleId`. */
export function editedStep({ step, track }: StepView, moduleId = '') {
  if (!step)
    return {
      language: track.language,
      texts: {},
      behind: {},
      moduleId,
      dueOn: '',
      optional: false,
      organisationId: '',
    }
  const { language, texts, behind, dueOn, optional, organisationId } = step
  return {
    language,
    texts,
    behind,
    moduleId: step.moduleId ?? '',
    dueOn: dueOn ?? '',
    optional,
    organisationId: organisationId ?? '',
  }
}
