import type { SignedIn } from '@traject/db/auth-session/signed-in'
import { findPreferences, savePreferences } from '@traject/db/notification/notification.repo'
import { change } from '@traject/db/scope'
import type { ActingFor } from '@traject/domain/acting-for/acting-for'
import type { ChosenKind, MailMode } from '@traject/domain/notification/kinds'
import {
  changedPreferences,
  kindsFor,
  type preferencesInput,
  type Reader,
  usualMode,
} from '@traject/domain/notification/preferences'
import type { z } from 'zod'
import type { ApiContext } from '../context.ts'

type Context = ApiContext & { signedIn: SignedIn }

/** How the reader is mailed now, of all that he can be told in any of his roles. */
export async function showPreferences(
  ctx: Context,
): Promise<{ kind: ChosenKind; mode: MailMode }[]> {
  const chosen = await findPreferences(ctx.viewing, ctx.signedIn.person.id)
  const readers = ctx.acting.choices.map(readerBy)
  return kindsFor(readers).map((kind) => {
    return { kind, mode: chosen[kind] ?? usualMode(kind, readerNow(ctx)) }
  })
}

/** Keeps what the reader chose otherwise than it stood; the rest follows what is usual. */
export async function choosePreferences(
  ctx: Context,
  asked: z.infer<typeof preferencesInput>,
): Promise<void> {
  const { id } = ctx.signedIn.person
  const chosen = await findPreferences(ctx.viewing, id)
  const changed = changedPreferences(asked, chosen, readerNow(ctx))
  if (Object.keys(changed).length === 0) return
  const subject = () => ({ type: 'person', id })
  await change(ctx.viewing, { action: 'notification-preferences.chosen', subject }, (scope) =>
    savePreferences(scope, id, changed),
  )
}

/** What is usual may differ by role: it is shown for the one acted in, else for the first there is. */
function readerNow({ acting: { choice, choices } }: Context): Reader {
  const by = choice ?? choices[0]
  return by ? readerBy(by) : 'coaches'
}

function readerBy(choice: ActingFor): Reader {
  return 'affiliationId' in choice ? 'coaches' : 'sme'
}
