import { setLanguage as saveLanguage } from '@traject/db/person/person.repo'
import { change } from '@traject/db/scope'
import type { Language } from '@traject/domain/language/language'
import type { ApiContext } from '../context.ts'

/** Keeps the language of a signed-in person; a visitor's stays in his browser's cookie. */
export async function setLanguage(ctx: ApiContext, language: Language): Promise<void> {
  const id = ctx.signedIn?.person.id
  if (!id) return
  const act = { action: 'language.chosen', subject: () => ({ type: 'person', id }) }
  await change(ctx.viewing, act, (scope) => saveLanguage(scope, id, language))
}
