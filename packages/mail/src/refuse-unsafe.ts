import type { Mail } from './mail.ts'

/** The mail would have carried more than one header line or address. It names the field only. */
class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError'
  readonly code: string

  constructor(field: string) {
    super(`The mail's ${field} is not safe to send`)
    this.code = `unsafe-${field}`
  }
}

const LINE = /[\p{Cc}\p{Zl}\p{Zp}]/u
const ADDRESS = /^[^\s@<>(),;:\\"[\]\p{Cc}]+@[^\s@<>(),;:\\"[\]\p{Cc}]+$/u
const MESSAGE_ID = /^<[!-;=?A-Z[-~]+@[!-;=?A-Z[-~]+>$/

/**
 * Refuses what could add a header or a second recipient.
 * @throws MailRefusedError
 */
export function refuseUnsafe({ to, subject, messageId }: Mail) {
  if (!ADDRESS.test(to)) throw new MailRefusedError('address')
  if (LINE.test(subject)) throw new MailRefusedError('subject')
  if (!MESSAGE_ID.test(messageId)) throw new MailRefusedError('message-id')
}
