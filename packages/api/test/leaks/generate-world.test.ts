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

  it('keeps what lies on a track or step with it, and in its partnership', () => {
    for (const world of worlds) {
      const { tracks, trackModules, steps, coachAssignments, coachProposals } = world
      const { resourceAssignments, trackEvents, submissions, stepFiles, messages } = world
      const isAt = (stepId: string | null, trackId: string): boolean =>
        stepId === null || steps.some((step) => step.id === stepId && step.trackId === trackId)
      const onSteps = [...submissions, ...stepFiles, ...messages]
      const perhaps = [...resourceAssignments, ...trackEvents, ...world.notifications]
      for (const row of [...onSteps, ...perhaps]) expect(isAt(row.stepId, row.trackId)).toBe(true)
      for (const { moduleId, trackId } of steps) {
        const module = trackModules.find(({ id }) => id === moduleId)
        expect(module?.trackId ?? trackId).toBe(trackId)
      }
      for (const row of [...coachAssignments, ...coachProposals]) {
        expect(row.stepIds.every((stepId) => isAt(stepId, row.trackId))).toBe(true)
        expect(row.stepIds.length > 0).toBe(row.role === 'guest')
        expect(new Set(row.stepIds).size).toBe(row.stepIds.length)
      }
      const coaching = [...coachAssignments, ...coachProposals]
      for (const row of [...trackModules, ...steps, ...coaching, ...onSteps, ...perhaps]) {
        const track = tracks.find(({ id }) => id === row.trackId)
        expect(row.partnershipId).toBe(track?.partnershipId)
      }
    }
  })

  it('keeps modules and steps of a template with one version, each file with one thing', () => {
    for (const world of worlds) {
      const { templateVersions, templateModules, templateSteps, items, submissions } = world
      for (const { itemId, number } of templateVersions) {
        expect(items.find(({ id }) => id === itemId)?.kind).toBe('track-template')
        const same = templateVersions.filter((row) => row.itemId === itemId)
        expect(same.filter((row) => row.number === number)).toHaveLength(1)
      }
      for (const { moduleId, versionId, resourceIds } of templateSteps) {
        expect(templateModules.find(({ id }) => id === moduleId)?.versionId).toBe(versionId)
        expect(new Set(resourceIds).size).toBe(resourceIds.length)
      }
      const files = [
        ...submissions.flatMap(({ fileIds }) => fileIds),
        ...world.stepFiles.map(({ fileId }) => fileId),
        ...items.flatMap((item) => item.files.map(({ fileId }) => fileId)),
        ...world.facilities.flatMap(({ sheetFileId, pictures }) => [
          ...(sheetFileId === null ? [] : [sheetFileId]),
          ...pictures.map(({ fileId }) => fileId),
        ]),
      ]
      expect(new Set(files).size).toBe(files.length)
      expect(files.length).toBe(world.storedFiles.length)
    }
  })

  it('says and tells for a house or a company, never for both', () => {
    for (const { messages, notifications } of worlds) {
      for (const row of [...messages, ...notifications]) {
        expect((row.organisationId === null) !== (row.smeId === null)).toBe(true)
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
      for (const { pictures } of world.facilities) for (const { id } of pictures) known.add(id)
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
      const words = titles.flatMap(
        (title) =>
          title.match(/(item|template|competence|facility|contact|track|step)-\d+-[a-z]{8}/g) ?? [],
      )
      expect(words).toHaveLength(titles.length)
      expect(new Set(words).size).toBe(titles.length)
    }
  })

  it('gives no word to two texts, whatever they are of', () => {
    for (const { today: _, ...facts } of worlds) {
      const texts = JSON.stringify(facts).match(/"[^"]*[^a-z"][bcdfghjkmnpqrtvwxz]{8}(\.pdf)?"/g)
      const words = (texts ?? []).flatMap((text) => text.match(/[a-z]{8}(?=(\.pdf)?"$)/g) ?? [])
      const uses = new Map<string, number>()
      for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
      // Title and summary of one item share its word.
      expect([...uses].filter(([, times]) => times > 2)).toEqual([])
      expect(words.length).toBeGreaterThan(1_000)
    }
  })

  it('has the size that was asked for', () => {
    for (const { items, tracks, smes, organisations, partnerships } of worlds) {
      expect([partnerships.length, organisations.length, smes.length]).toEqual([3, 7, 8])
      expect([items.length, tracks.length]).toEqual([207, 32])
    }
  })
})
