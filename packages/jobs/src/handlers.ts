import type { NoticeKind } from '@traject/db/outbox/notice-kind'
import type { DueNotice } from '@traject/db/outbox/outbox.repo'
import type { Mail } from '@traject/mail/mail'
import { render } from '@traject/mail/render'

/** Makes a single-use link's token for a person. Jobs may not import auth: it is passed in. */
export type MintToken = (kind: 'sign-in' | 'password-reset', personId: string) => Promise<string>

export interface HandlerDeps {
  publicUrl: string
  mintToken: MintToken
}

type Prepared = Pick<Mail, 'subject' | 'text' | 'html'>

type Handler = (row: DueNotice, deps: HandlerDeps) => Promise<Prepared | 'drop'>

/**
 * What is sent for each kind, made at the moment of sending. A handler asks the right to know again
 * and answers 'drop' where it has ended; for a person's own account the claim has read the person.
 */
export const handlers: Record<NoticeKind, Handler> = {
  'sign-in-link': async ({ personId, name, language }, deps) => {
    const token = await deps.mintToken('sign-in', personId)
    return render('sign-in-link', { name, token }, language, deps)
  },
  'password-reset': async ({ personId, name, language }, deps) => {
    const token = await deps.mintToken('password-reset', personId)
    return render('password-reset', { name, token }, language, deps)
  },
  'password-changed': async ({ name, language, createdAt }, deps) =>
    render('password-changed', { name, at: createdAt }, language, deps),
}
