import ICAL from 'ical.js'
import { ExchangeRefusal } from './exchange-refusal.ts'

/** What a card says of one person or desk; what it does not say is empty. */
export interface Card {
  name: string
  organisation: string
  role: string
  address: string
  phone: string
  email: string
  /** As it stands there: `fr`, `fr-BE`. */
  language: string
}

/** A card, or why it is none, with the line of the file in which it begins, from 1. */
export type ReadCard = { line: number } & ({ card: Card } | { problem: CardProblem })

export type CardProblem =
  /** It is neither of version 3.0 nor of 4.0. */
  | 'card-version'
  /** A line of it cannot be read. */
  | 'card-broken'
  /** It does not end. */
  | 'card-open'

/**
 * Reads the cards of a vCard file, 3.0 (RFC 2426) or 4.0 (RFC 6350), each by itself: one that cannot be
 * read takes no other with it. Of several numbers or addresses the preferred one, else the first.
 * @throws ExchangeRefusal no-cards, too-many-rows
 */
export function readVcards(text: string, mostCards: number): ReadCard[] {
  const pieces = cardsIn(text.replace(/^\ufeff/, ''))
  if (pieces.length === 0) throw new ExchangeRefusal('no-cards')
  if (pieces.length > mostCards) throw new ExchangeRefusal('too-many-rows')
  return pieces.map(({ line, text: piece, isWhole }) => {
    if (!isWhole) return { line, problem: 'card-open' }
    const version = /^VERSION[^:]*:\s*([\d.]+)/im.exec(piece)?.[1]
    if (version !== '3.0' && version !== '4.0') return { line, problem: 'card-version' }
    const card = readCard(piece)
    return card ? { line, card } : { line, problem: 'card-broken' }
  })
}

interface Piece {
  line: number
  text: string
  isWhole: boolean
}

function cardsIn(text: string): Piece[] {
  const pieces: Piece[] = []
  let lines: string[] = []
  let from = 0
  const close = (isWhole: boolean) => {
    if (from > 0) pieces.push({ line: from, text: lines.join('\r\n'), isWhole })
    lines = []
    from = 0
  }
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      close(false)
      from = at + 1
    }
    if (from > 0) lines.push(line)
    if (/^END:VCARD\s*$/i.test(line)) close(true)
  }
  close(false)
  return pieces
}

function readCard(text: string): Card | null {
  try {
    const card = new ICAL.Component(ICAL.parse(grouplessly(text)) as unknown as unknown[])
    const said = (name: string) => textOf(preferred(card, name))
    const parts = partsOf(preferred(card, 'n'))
    const [family = '', given = ''] = parts
    return {
      name: said('fn') || [given, family].filter(Boolean).join(' '),
      organisation: partsOf(preferred(card, 'org'))[0] ?? '',
      role: said('title') || said('role'),
      address: addressOf(partsOf(preferred(card, 'adr'))),
      phone: said('tel').replace(/^tel:/i, ''),
      email: said('email').replace(/^mailto:/i, ''),
      language: said('lang'),
    }
  } catch {
    return null
  }
}

/** Apple groups its lines as `item1.TEL`; the group says nothing here. */
function grouplessly(text: string): string {
  return text.replace(/^[A-Za-z0-9-]+\.(?=[A-Za-z][A-Za-z0-9-]*[;:])/gm, '')
}

type Property = NonNullable<ReturnType<InstanceType<typeof ICAL.Component>['getFirstProperty']>>

function preferred(card: InstanceType<typeof ICAL.Component>, name: string): Property | null {
  const all = card.getAllProperties(name)
  const types = (one: Property) => [one.getParameter('type') ?? []].flat().map(String)
  const rank = (one: Property) => Number(one.getParameter('pref') ?? 100)
  const marked = all.find((one) => types(one).some((type) => /^pref$/i.test(type)))
  return marked ?? all.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function textOf(property: Property | null): string {
  return partsOf(property).join(' ').trim()
}

function partsOf(property: Property | null): string[] {
  const value: unknown = property?.getFirstValue()
  if (value === undefined || value === null) return []
  return [value].flat().map((one) => [one].flat().join(', ').trim())
}

/** Box, extension, street, town, region, code, country: as an envelope has them. */
function addressOf([
  box = '',
  more = '',
  street = '',
  town = '',
  region = '',
  code = '',
  country = '',
]: string[]) {
  const place = [code, town].filter(Boolean).join(' ')
  return [street, more, box, place, region, country].filter(Boolean).join('\n')
}
