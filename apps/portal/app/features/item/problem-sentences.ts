import type { TemplateProblem } from '@traject/domain/track-template/publishing'
import { useTranslations } from 'use-intl'

/** Each thing that stands in the way of publishing, as a sentence that names it. */
export function useProblemSentences(problems: readonly TemplateProblem[]): string[] {
  const t = useTranslations('share')
  const sentence = (problem: TemplateProblem): string => {
    switch (problem.kind) {
      case 'no-steps':
      case 'step-untitled':
        return t(`problem.${problem.kind}`)
      case 'module-empty':
        return t('problem.module-empty', { module: problem.module })
      case 'narrower': {
        const { step, resource, why } = problem
        return why === 'unseen' || resource === null
          ? t('problem.unseen', { step })
          : t(`problem.${why}`, { step, resource })
      }
    }
  }
  return problems.map(sentence)
}
