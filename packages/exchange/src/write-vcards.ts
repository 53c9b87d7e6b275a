import ICAL from 'ical.js'
import type { Card } from './read-vcards.ts'

/** A vCard file of version 4.0 (RFC 6350), with CRLF and lines folded at 75 bytes. */
export function writeVcards(cards: readonly (Card & { uid: string })[]): string {
  return cards.map((card) => `${ICAL.stringify(['vcard', propertiesOf(card), []])}\r\n`).join('')
}

type Property = [string, Record<string, string>, string, string | string[]]

function propertiesOf(card: Card & { uid: string }): Property[] {
  const line = (name: string, value: string, type = 'text'): Property[] =>
    value === '' ? [] : [[name, {}, type, value]]
  const [street = '', ...rest] = card.address.split('\n')
  return [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${card.uid}`],
    ['fn', {}, 'text', card.name],
    ...(card.organisation === '' ? [] : [['org', {}, 'text', [card.organisation]] as Property]),
    ...line('title', card.role),
    ...(card.address === ''
      ? []
      : [['adr', {}, 'text', ['', '', street, rest.join(', '), '', '', '']] as Property]),
    ...line('tel', card.phone),
    ...line('email', card.email),
    ...line('lang', card.language, 'language-tag'),
  ]
}
