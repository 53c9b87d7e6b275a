import { ownConceptLabels } from '@traject/db/concept/concept.repo'
import type { TenantScope } from '@traject/db/scope'
import type { HiddenFace } from '@traject/domain/contact/contact'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { type PublicText, revealedBy } from '@traject/domain/contact/revealing'
import type { FieldIssue } from '@traject/domain/errors'
import { LANGUAGES, type Language } from '@traject/domain/language/language'

/** Where what others read, and what is noted beside the hidden face, would give a value of it away. */
export async function revealingIssues(
  scope: TenantScope,
  input: ContactInput,
): Promise<FieldIssue[]> {
  const texts = LANGUAGES.flatMap((language) => textsOf(language, input.texts[language]))
  const concepts = await ownConceptLabels(scope, input.concepts)
  return issuesOf(input, [
    ...texts,
    ...concepts.map((text) => ({ path: 'concepts', text })),
    { path: 'informedHow', text: input.informedHow },
    { path: 'agreedAnewHow', text: input.agreedAnewHow },
  ])
}

/** Whether the texts of a contact, as they are stored, give a value of its hidden face away. */
export function revealsSomebody(
  hidden: HiddenFace & { isDesk: boolean },
  texts: readonly { language: Language; title: string; summary: string }[],
): boolean {
  const said = texts.flatMap(({ language, ...text }) => textsOf(language, text))
  return revealedBy(hidden, said).length > 0
}

function issuesOf(hidden: HiddenFace & { isDesk: boolean }, texts: PublicText[]): FieldIssue[] {
  return revealedBy(hidden, texts).map(({ path, reveals }) => ({
    path,
    message: `reveals-${reveals}`,
  }))
}

function textsOf(
  language: Language,
  { title, summary }: { title: string; summary: string },
): PublicText[] {
  return [
    { path: `texts.${language}.title`, text: title },
    { path: `texts.${language}.summary`, text: summary },
  ]
}
