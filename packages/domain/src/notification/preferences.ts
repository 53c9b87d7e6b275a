import { z } from 'zod'
import {
  type ChosenKind,
  KINDS,
  MAIL_MODES,
  type MailMode,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from './kinds.ts'

/** As whom somebody is told: as one of a company's people, or as a coach. */
export type Reader = 'sme' | 'coaches'

export type Preferences = Partial<Record<NotificationKind, MailMode>>

const mode = z.enum(MAIL_MODES).optional()
const modes = Object.fromEntries(KINDS.map((kind) => [kind, mode])) as Record<
  NotificationKind,
  typeof mode
>

/** How each kind is to be mailed; what is not named stays as it is. */
export const preferencesInput = z.object(modes)

/** What somebody can be told of at all, in the order in which it is offered. */
export function kindsFor(readers: readonly Reader[]): ChosenKind[] {
  return KINDS.filter((kind): kind is ChosenKind => {
    const { to, ...usual } = NOTIFICATION_KINDS[kind]
    if ('isAlways' in usual) return false
    return to === 'both' ? readers.length > 0 : readers.includes(to)
  })
}

/** How a kind is mailed where nothing else was chosen. */
export function usualMode(kind: NotificationKind, reader: Reader): MailMode {
  const { to, mail } = NOTIFICATION_KINDS[kind]
  return mail[to === 'both' ? reader : to]
}

/** Only what was chosen otherwise than it stood: the rest keeps following what is usual. */
export function changedPreferences(
  asked: { readonly [Kind in NotificationKind]?: MailMode | undefined },
  chosen: Preferences,
  reader: Reader,
): Preferences {
  const changed: Preferences = {}
  for (const kind of KINDS) {
    const wanted = asked[kind]
    if (wanted && wanted !== (chosen[kind] ?? usualMode(kind, reader))) changed[kind] = wanted
  }
  return changed
}
