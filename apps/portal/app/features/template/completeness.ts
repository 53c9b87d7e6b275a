import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { isTranslated, type StepWords } from '@traject/domain/track-template/translating'

type ByLanguage<Words> = { readonly [L in Language]?: Words | undefined }

export interface Translatable {
  sourceLanguage: Language
  texts: ByLanguage<unknown>
  behind: ByLanguage<unknown>
  modules: readonly {
    texts: ByLanguage<string>
    behind: ByLanguage<unknown>
    steps: readonly { texts: ByLanguage<StepWords>; behind: ByLanguage<unknown> }[]
  }[]
}

/** The languages in which a step is not there as a whole. */
export function missingIn(step: { texts: ByLanguage<StepWords> }, source: Language): Language[] {
  const original = step.texts[source]
  return LANGUAGES.filter((language) => !original || !isTranslated(original, step.texts[language]))
}

/**
 * How many texts each further language lacks, of how many there are (the title, modules and steps), and
 * how many are behind their original.
 */
export function completeness(template: Translatable) {
  const { sourceLanguage, modules } = template
  const steps = modules.flatMap((module) => module.steps)
  const all = 1 + modules.length + steps.length
  return LANGUAGES.filter((language) => language !== sourceLanguage).map((language) => {
    const missing =
      Number(template.texts[language] === undefined) +
      modules.filter(({ texts }) => texts[language] === undefined).length +
      steps.filter((step) => missingIn(step, sourceLanguage).includes(language)).length
    const behind = [template, ...modules, ...steps].filter((one) => one.behind[language]).length
    return { language, missing, behind, all }
  })
}
