import { describe, expect, it } from 'vitest'
import { generateWorld } from './generate-world.ts'
import type { Dated } from './world-words.ts'

const worlds = [1, 2, 3, 4, 5, 6].map((seed) => generateWorld(seed))
const forever = '9999-12-31'

/** Pairs of rows with the same key whose days overlap: an exclusion constraint would refuse them. */
function overlaps<Row extends Dated>(rows: readonly Row[], keyOf: (row: Row) => string): string[] {
  return rows.flatMap((a, index) =>
    rows
      .slice(index + 1)
      .filter((b) => keyOf(a) === keyOf(b))
      .filter((b) => a.from <= (b.until ?? forever) && b.from <= (a.until ?? forever))
      .map(() => keyOf(a)),
  )
}

describe('the database takes every generated world', () => {
  it('is the same for the same seed, and shares no id with another', () => {
    expect(generateWorld(7)).toEqual(generateWorld(7))
    const ids = [...worlds, generateWorld(7)].flatMap((world) =>
      Object.values(world).flatMap((rows) =>
        typeof rows === 'string' ? [] : rows.flatMap((row) => ('id' in row ? [row.id] : [])),
      ),
    )
    expect(new Set(ids).size).toBe(ids.length)
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/
    expect(ids.filter((id) => !uuid.test(id))).toEqual([])
  })

  it('has seats, affiliations and memberships that do not overlap themselves', () => {
    for (const { seats, affiliations, smeMemberships } of worlds) {
      const at = (row: { partnershipId: string; organisationId: string }): string =>
        `${row.partnershipId} ${row.organisationId}`
      expect(overlaps(seats, at)).toEqual([])
      expect(overlaps(affiliations, (row) => `${at(row)} ${row.personId} ${row.role}`)).toEqual([])
      const ofSme = smeMemberships.map((row) => ({ ...row, organisationId: row.smeId }))
      expect(overlaps(ofSme, (row) => `${at(row)} ${row.personId}`)).toEqual([])
    }
  })

  it('ends nothing before it began', () => {
    for (const world of worlds) {
      const { seats, affiliations, smeMemberships, coachAssignments, administratorships } = world
      const people = [...affiliations, ...smeMemberships, ...administratorships]
      for (const row of [...seats, ...people, ...coachAssignments]) {
        expect(row.from <= (row.until ?? forever)).toBe(true)
      }
    }
  })

  it('gives every registration number once, and every address once', () => {
    for (const { smes, organisations, people } of worlds) {
      for (const rows of [smes, organisations]) {
        const numbers = rows.flatMap((row) =>
          row.registrationNumber === null ? [] : [`${row.country} ${row.registrationNumber}`],
        )
        expect(new Set(numbers).size).toBe(numbers.length)
      }
      expect(new Set(people.map((person) => person.email)).size).toBe(people.length)
    }
  })

  it('keeps steps with their track, and rows of a track in its partnership', () => {
    for (const { tracks, steps, coachAssignments, resourceAssignments } of worlds) {
      const isAt = (stepId: string, trackId: string): boolean =>
        steps.some((step) => step.id === stepId && step.trackId === trackId)
      for (const row of resourceAssignments) {
        expect(row.stepId === null || isAt(row.stepId, row.trackId)).toBe(true)
      }
      for (const row of coachAssignments) {
        expect(row.stepIds.every((stepId) => isAt(stepId, row.trackId))).toBe(true)
        expect(row.stepIds.length > 0).toBe(row.role === 'guest')
        expect(new Set(row.stepIds).size).toBe(row.stepIds.length)
      }
      for (const row of [...steps, ...coachAssignments, ...resourceAssignments]) {
        const track = tracks.find(({ id }) => id === row.trackId)
        expect(row.partnershipId).toBe(track?.partnershipId)
      }
    }
  })

  it('names only what exists', () => {
    for (const world of worlds) {
      const known = new Set(
        Object.values(world).flatMap((rows) =>
          typeof rows === 'string' ? [] : rows.flatMap((row) => ('id' in row ? [row.id] : [])),
        ),
      )
      const named = JSON.stringify(world).match(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g) ?? []
      expect(named.filter((id) => !known.has(id.slice(1, -1)))).toEqual([])
      for (const { partnershipId, smeId } of [...world.tracks, ...world.smeMemberships]) {
        const profiles = world.smeProfiles.filter((row) => row.smeId === smeId)
        expect(profiles.filter((row) => row.partnershipId === partnershipId)).toHaveLength(1)
      }
    }
  })

  it('gives every item, track and step a word of its own in its title', () => {
    for (const { items, tracks, steps } of worlds) {
      const titles = [...items, ...tracks, ...steps].map((row) => row.title)
      const words = titles.flatMap((title) => title.match(/(item|track|step)-\d+-[a-z]{8}/g) ?? [])
      expect(words).toHaveLength(titles.length)
      expect(new Set(words).size).toBe(titles.length)
    }
  })

  it('has the size that was asked for', () => {
    for (const { items, tracks, smes, organisations, partnerships } of worlds) {
      expect([partnerships.length, organisations.length, smes.length]).toEqual([3, 7, 8])
      expect([items.length, tracks.length]).toEqual([80, 30])
    }
  })
})
