import type { CountryCode } from 'libphonenumber-js/min'
import {
  type ComparedFace,
  LIKENESSES,
  type Likeness,
  likeness,
  nameParts,
  SHORTEST_MISTYPED,
} from './likeness.ts'
import { lettersOf } from './plain-words.ts'

/** A contact with what tells its mail and phone apart from others': equal where they are. */
export type FaceToCompare = ComparedFace & { hashes: readonly string[] }

/** Two contacts that may be one, the lower id first, and why. */
export interface DuplicatePair {
  ids: readonly [string, string]
  why: Likeness[]
}

/** A number or an address that more than so many have is a switchboard's: it points to nobody. */
const SWITCHBOARD = 5
/** Of more that are called alike only neighbours are compared, or a list of "Info" would be all pairs. */
const CROWD = 25

export const pairKey = (one: string, other: string) =>
  one < other ? `${one} ${other}` : `${other} ${one}`

/**
 * The pairs of a house's contacts that may be the same, the surest first, but for those that it set
 * apart (`pairKey`). Only contacts with a key in common are compared: a name with one word left out and
 * one letter of that word gone is such a key, so two names that differ by one letter have one.
 */
export function duplicatePairs(
  faces: readonly FaceToCompare[],
  apart: ReadonlySet<string> = new Set(),
  country: CountryCode = 'BE',
): DuplicatePair[] {
  const found = new Map<string, DuplicatePair>()
  const compare = (one: FaceToCompare, other: FaceToCompare) => {
    const key = pairKey(one.id, other.id)
    if (one.id === other.id || apart.has(key) || found.has(key)) return
    const why = likeness(one, other, country)
    const ids = one.id < other.id ? ([one.id, other.id] as const) : ([other.id, one.id] as const)
    if (why.length > 0) found.set(key, { ids, why })
  }
  for (const crowd of groupsOf(faces, (face) => face.hashes)) {
    if (crowd.length <= SWITCHBOARD) compareAll(crowd, compare)
  }
  for (const crowd of groupsOf(faces, nameKeys)) {
    if (crowd.length <= CROWD) compareAll(crowd, compare)
    else for (const [at, face] of crowd.entries()) compare(crowd[at - 1] ?? face, face)
  }
  return [...found.values()].sort(
    (one, other) => rank(one) - rank(other) || (one.ids[0] < other.ids[0] ? -1 : 1),
  )
}

const rank = ({ why: [first] }: DuplicatePair) => LIKENESSES.indexOf(first ?? 'names-alike')

function compareAll<Face>(crowd: readonly Face[], compare: (one: Face, other: Face) => void) {
  crowd.forEach((one, at) => {
    for (const other of crowd.slice(at + 1)) compare(one, other)
  })
}

/** Those that have a key in common, in the order they came. */
function groupsOf<Face>(
  faces: readonly Face[],
  keysOf: (face: Face) => readonly string[],
): Face[][] {
  const groups = new Map<string, Face[]>()
  for (const face of faces) {
    for (const key of new Set(keysOf(face))) {
      const group = groups.get(key)
      if (group) group.push(face)
      else groups.set(key, [face])
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function nameKeys({ name, isDesk }: ComparedFace): string[] {
  const parts = nameParts(name)
  const what = isDesk ? 'desk' : 'person'
  const keys = [`${what} ${lettersOf(name)}`, `${what} ${parts.join(' ')}`]
  parts.forEach((part, at) => {
    if (part.length < SHORTEST_MISTYPED) return
    const rest = parts.filter((_, index) => index !== at).join(' ')
    keys.push(`${what} ${rest}|${part}`)
    for (let letter = 0; letter < part.length; letter += 1) {
      keys.push(`${what} ${rest}|${part.slice(0, letter)}${part.slice(letter + 1)}`)
    }
  })
  return keys
}
