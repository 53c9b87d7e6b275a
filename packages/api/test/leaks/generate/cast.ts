/** The names by which the tables of a world speak of its people, houses and companies. */
import { type Random, seededRandom } from './random.ts'

const partnerships = ['north', 'south', 'east'] as const
/** `stranger` has a seat nowhere. */
const houses = ['harbour', 'mill', 'forge', 'dome', 'arcade', 'attic', 'stranger'] as const
const smes = ['kite', 'loom', 'moss', 'nest', 'opal', 'pearl', 'quill', 'reed'] as const
const peopleOfHouses = ['ada', 'ben', 'cleo', 'dirk', 'els', 'finn', 'gita', 'hugo'] as const
const peopleOfMore = ['iris', 'jan', 'kim', 'lea', 'max', 'nora', 'quin', 'rosa'] as const
/** Omar is an administrator and nothing else, Pia is nothing, Sara and Uma are of companies. */
const peopleOfNoHouse = ['omar', 'pia', 'sara', 'uma'] as const
const people = [...peopleOfHouses, ...peopleOfMore, ...peopleOfNoHouse] as const

export type PartnershipName = (typeof partnerships)[number]
export type HouseName = (typeof houses)[number]
export type SmeName = (typeof smes)[number]
export type PersonName = (typeof people)[number]

/** Days from today (0); `null` is open. */
export type Period = readonly [from: number, until: number | null]

/** What every table needs to become rows. Records keep the order of the tables above. */
export type Cast = {
  random: Random
  seed: number
  today: string
  partnership: Record<PartnershipName, string>
  house: Record<HouseName, string>
  sme: Record<SmeName, string>
  person: Record<PersonName, string>
  /** Registration numbers given so far. */
  numbers: Set<string>
}

/** Days on which a rule of dates easily goes wrong: leap day, clocks, ends of years and months. */
const todays = ['2026-11-23', '2028-02-29', '2027-03-28', '2026-10-25', '2026-12-31', '2027-03-01']

export function castOf(seed: number): Cast {
  const random = seededRandom(seed)
  const ids = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, random.id()])) as Record<Name, string>
  return {
    random,
    seed,
    today: random.pick(todays),
    partnership: ids(partnerships),
    house: ids(houses),
    sme: ids(smes),
    person: ids(people),
    numbers: new Set(),
  }
}

/** The day so many days from today, as 'YYYY-MM-DD'. */
export function dayOf(cast: Cast, offset: number): string {
  const milliseconds = Date.parse(`${cast.today}T00:00:00Z`) + offset * 86_400_000
  return new Date(milliseconds).toISOString().slice(0, 10)
}

export function datesOf(cast: Cast, [from, until]: Period): { from: string; until: string | null } {
  return { from: dayOf(cast, from), until: until === null ? null : dayOf(cast, until) }
}
