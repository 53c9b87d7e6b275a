import type { Keyring } from './keyring.ts'

/** What a contact's personal link is about: a request, its own entry, or a house that asks it to return. */
export const LINK_KINDS = { introduction: 'i', contact: 'c', return: 'r' } as const
export type LinkKind = keyof typeof LINK_KINDS

export interface LinkSubject {
  kind: LinkKind
  id: string
}

/**
 * The token of a personal link: the subject's id and its keyed hash. Nothing of it is stored, so the same
 * subject has the same link in every mail, and it holds for as long as the deployment's secret does.
 */
export function personalLink(keyring: Keyring, { kind, id }: LinkSubject): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
  return `${LINK_KINDS[kind]}${bytes}${keyring.hash('personal-link', `${kind}:${id}`)}`
}

/** What a token is about; nothing where it was shortened, changed or made by somebody else. */
export function readPersonalLink(keyring: Keyring, token: string): LinkSubject | null {
  const [, letter = '', bytes = '', hash = ''] = SHAPE.exec(token) ?? []
  const kinds = Object.keys(LINK_KINDS) as LinkKind[]
  const kind = kinds.find((one) => LINK_KINDS[one] === letter)
  if (!kind) return null
  const digits = Buffer.from(bytes, 'base64url').toString('hex')
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const subject = { kind, id }
  if (!keyring.verify('personal-link', `${kind}:${id}`, hash)) return null
  // One token for one subject: base64 has several spellings of the same bytes.
  return personalLink(keyring, subject) === token ? subject : null
}

const SHAPE = /^([a-z])([\w-]{22})([\w-]{43})$/
