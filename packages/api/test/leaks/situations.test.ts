import { describe, expect, it } from 'vitest'
import { generateWorld } from './generate-world.ts'
import { actingFors, readsTrack, seesItem, staleActingFors } from './oracle.ts'
import { inForce } from './oracle-facts.ts'
import { seesNotification } from './oracle-steps.ts'
import type { World } from './world.ts'
import type { Dated } from './world-words.ts'

const worlds = [1, 2, 3, 4, 5, 6].map((seed) => generateWorld(seed))
const count = (rows: readonly string[]): number => new Set(rows).size
const groups = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] =>
  [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key))
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Where a dated row stands today. One may stand on two edges: a row of today alone. */
function edges({ today }: World, { from, until }: Dated): string[] {
  return [
    ...(until === dayAfter(today, -1) ? ['ended yesterday'] : []),
    ...(until === today ? ['ends today'] : []),
    ...(from === today ? ['begins today'] : []),
    ...(from === dayAfter(today, 1) ? ['begins tomorrow'] : []),
    ...(from < today && until === null ? ['runs'] : []),
  ]
}
const allEdges = ['begins today', 'begins tomorrow', 'ended yesterday', 'ends today', 'runs']

/** The houses somebody is with, as seen on a day. */
function status(world: World, personId: string, organisationId: string, partnershipId: string) {
  const rows = world.affiliations.filter(
    (row) => row.personId === personId && row.organisationId === organisationId,
  )
  const here = rows.filter((row) => row.partnershipId === partnershipId)
  const now = here.some((row) => inForce(world, row))
  const past = here.some((row) => row.until !== null && row.until < world.today)
  if (now) return past ? 'came back' : 'still there'
  if (past) return 'left'
  if (here.length > 0) return 'not there yet'
  return rows.length > 0 ? 'there in another partnership' : 'never there'
}

describe.each(worlds.map((world, index) => ({ seed: index + 1, world })))(
  'the world of seed $seed contains',
  ({ world }) => {
    const { items, tracks, today } = world

    it('seats, affiliations, memberships and coach assignments on every edge of today', () => {
      const { seats, affiliations, smeMemberships, coachAssignments } = world
      for (const rows of [seats, affiliations, smeMemberships, coachAssignments]) {
        const found = rows.flatMap((row) => edges(world, row))
        expect([...new Set(found)].sort()).toEqual(allEdges)
      }
    })

    it('a house with different sides by partnership, and one that came back on another side', () => {
      const sides = (rows: World['seats']): number => count(rows.map((seat) => seat.side))
      const houses = groups(world.seats, (seat) => seat.organisationId)
      expect(houses.filter((rows) => sides(rows) > 1).length).toBeGreaterThanOrEqual(3)
      const places = groups(world.seats, (seat) => `${seat.partnershipId} ${seat.organisationId}`)
      const backAgain = places
        .filter((rows) => rows.length > 1 && rows.some((row) => inForce(world, row)))
        .filter((rows) => sides(rows) > 1)
      expect(backAgain.length).toBeGreaterThanOrEqual(1)
    })

    it('every status with every visibility and reach, the published ones in every validity', () => {
      expect(count(items.map((i) => `${i.status} ${i.visibility} ${i.reach}`))).toBe(36)
      const published = items.filter((item) => item.status === 'published')
      const facets = published.map((i) => `${i.visibility} ${i.reach} ${i.validUntil ?? ''}`)
      expect(count(facets)).toBe(48)
      const days = [-1, 0, 1].map((days) => dayAfter(today, days))
      expect([...new Set(published.map((i) => i.validUntil ?? 'none'))].sort()).toEqual(
        [...days, 'none'].sort(),
      )
    })

    it('authors who stayed, left, came back, are elsewhere or not there yet', () => {
      for (const some of [items, items.filter((item) => item.visibility === 'private')]) {
        const found = some.map((item) =>
          status(world, item.authorPersonId, item.ownerOrganisationId, item.partnershipId),
        )
        const kinds = ['came back', 'left', 'not there yet', 'still there']
        expect(found).toEqual(expect.arrayContaining([...kinds, 'there in another partnership']))
      }
    })

    it('competences of the house, of who is there, has left or is not there yet, each seen by others', () => {
      const found = world.competences.flatMap(({ itemId, personId }) => {
        const item = items.find(({ id }) => id === itemId)
        if (item?.status !== 'published' || item.visibility === 'private') return []
        if (personId === null) return ['the house']
        return [status(world, personId, item.ownerOrganisationId, item.partnershipId)]
      })
      expect(found).toEqual(expect.arrayContaining(['the house', 'left', 'still there']))
    })

    it('facilities with and without a technical sheet and pictures, in every status', () => {
      const found = world.facilities.map(({ itemId, sheetFileId, pictures }) => {
        const item = items.find(({ id }) => id === itemId)
        return `${item?.status} ${sheetFileId !== null} ${pictures.length > 0}`
      })
      expect(count(found)).toBeGreaterThanOrEqual(6)
    })

    it('tracks of every state, and companies in two partnerships by different houses', () => {
      expect(count(tracks.map((track) => track.state))).toBe(9)
      const partnerships = (rows: World['tracks']) => count(rows.map((row) => row.partnershipId))
      const houses = (rows: World['tracks']) =>
        count(rows.map((row) => row.responsibleOrganisationId))
      const wide = groups(tracks, (track) => track.smeId)
        .filter((rows) => partnerships(rows) > 1)
        .filter((rows) => houses(rows) > 1)
      expect(wide.length).toBeGreaterThanOrEqual(2)
    })

    it('coaches in force who are no longer with the house they were assigned for', () => {
      const found = world.coachAssignments
        .filter((row) => inForce(world, row))
        .map((row) => status(world, row.personId, row.organisationId, row.partnershipId))
      const kinds = ['left', 'not there yet', 'still there', 'there in another partnership']
      expect(found).toEqual(expect.arrayContaining(kinds))
    })

    it('assignments in every state on tracks in every state, of items of every kind', () => {
      const rows = world.resourceAssignments.flatMap((row) => {
        const track = tracks.find(({ id }) => id === row.trackId)
        const item = items.find(({ id }) => id === row.itemId)
        return track && item ? [{ row, track, item }] : []
      })
      expect(count(rows.map(({ row, track }) => `${row.state} ${track.state}`))).toBe(45)
      const open = rows.filter(({ row }) => row.state !== 'recalled')
      expect(open.some(({ item }) => item.visibility === 'private')).toBe(true)
      expect(open.some(({ item, track }) => item.partnershipId !== track.partnershipId)).toBe(true)
      expect(count(open.map(({ item }) => item.status))).toBe(3)
    })

    it('sessions whose right has ended or not begun, which open what is public alone', () => {
      const stale = staleActingFors(world)
      expect(stale.filter((who) => who.kind === 'professional').length).toBeGreaterThan(8)
      expect(stale.filter((who) => who.kind === 'sme').length).toBeGreaterThan(2)
      const isPublic = (id: string) => seesItem(world, { kind: 'anonymous' }, id)
      for (const who of stale) {
        const seen = items.filter(({ id }) => seesItem(world, who, id) && !isPublic(id))
        const read = tracks.map((track) => readsTrack(world, who, track.id))
        expect(seen).toEqual([])
        expect(read.filter((one) => one.whole || one.summary || one.stepIds.length > 0)).toEqual([])
      }
    })

    it('people of every way of acting, and items that only an assignment opens', () => {
      const who = actingFors(world)
      expect(count(who.map((one) => one.kind))).toBe(4)
      expect(who.length).toBeGreaterThanOrEqual(35)
      const smes = who.filter((one) => one.kind === 'sme')
      const bare = { ...world, resourceAssignments: [] }
      const opened = smes.flatMap((one) =>
        items.filter(({ id }) => seesItem(world, one, id) && !seesItem(bare, one, id)),
      )
      expect(opened.length).toBeGreaterThanOrEqual(10)
      expect(opened.some((item) => item.status === 'retired')).toBe(true)
    })

    it('administrators from today and until today', () => {
      const found = world.administratorships.flatMap((row) => edges(world, row))
      expect([...new Set(found)].sort()).toEqual(allEdges)
    })

    it('somebody who is lead and guest of one track, and of one track for two houses', () => {
      const rows = world.coachAssignments.filter((row) => inForce(world, row))
      const both = groups(rows, (row) => `${row.trackId} ${row.personId}`)
      const roles = both.map((same) => same.map(({ role }) => role))
      expect(roles.some((all) => all.includes('lead') && all.includes('guest'))).toBe(true)
      expect(both.some((same) => count(same.map((row) => row.organisationId)) > 1)).toBe(true)
    })

    it('somebody who coaches the very company he belongs to', () => {
      const found = world.coachAssignments.filter((row) =>
        world.smeMemberships.some(
          (member) =>
            member.personId === row.personId &&
            member.smeId === tracks.find(({ id }) => id === row.trackId)?.smeId &&
            inForce(world, member) &&
            inForce(world, row),
        ),
      )
      expect(found.length).toBeGreaterThanOrEqual(1)
    })

    it('tracks that know a company by another name, proposed to what others coach', () => {
      const marked = (text: string): string => text.slice(-8)
      const names = new Set(world.smes.map(({ name }) => marked(name)))
      expect(tracks.filter(({ typedName }) => names.has(marked(typedName)))).toEqual([])
      const proposed = tracks.filter(({ state }) => state === 'proposed' || state === 'declined')
      const strange = proposed.filter(
        (track) =>
          !tracks.some(
            (other) =>
              other.smeId === track.smeId &&
              other.id !== track.id &&
              other.responsibleOrganisationId === track.responsibleOrganisationId,
          ) && tracks.some((other) => other.smeId === track.smeId && other.state === 'active'),
      )
      expect(strange.length).toBeGreaterThanOrEqual(1)
    })

    it('templates in every state, with versions that few read and resources that few see', () => {
      const { templateVersions, templateSteps } = world
      expect(count(templateVersions.map(({ state }) => state))).toBe(3)
      const mixed = groups(templateVersions, ({ itemId }) => itemId)
      expect(mixed.some((rows) => count(rows.map(({ state }) => state)) === 3)).toBe(true)
      const attached = templateSteps.flatMap(({ resourceIds }) => resourceIds)
      const shares = attached.map((id) => items.find((item) => item.id === id)?.visibility)
      expect(shares).toEqual(expect.arrayContaining(['private', 'organisation', 'partnership']))
    })

    it('steps in every state, in one and more languages, under headings and under none', () => {
      expect(count(world.steps.map(({ state }) => state))).toBe(6)
      expect(count(world.steps.map((row) => String(row.translations.length)))).toBe(3)
      expect(count(world.steps.map(({ moduleId }) => String(moduleId === null)))).toBe(2)
    })

    it('things handed in, given, said and decided on tracks of every state', () => {
      const stateOf = (trackId: string) => tracks.find(({ id }) => id === trackId)?.state ?? ''
      const { submissions, stepFiles, messages, trackEvents, notifications } = world
      for (const rows of [submissions, stepFiles, messages, trackEvents, notifications]) {
        expect(count(rows.map(({ trackId }) => stateOf(trackId)))).toBeGreaterThanOrEqual(7)
      }
      expect(submissions.some(({ fileIds }) => fileIds.length > 1)).toBe(true)
      expect(count(stepFiles.map(({ removedAt }) => String(removedAt === null)))).toBe(2)
      expect(count(messages.map(({ smeId }) => String(smeId === null)))).toBe(2)
      expect(trackEvents.some(({ personId }) => personId === null)).toBe(true)
      expect(trackEvents.some(({ stepId }) => stepId !== null)).toBe(true)
    })

    it('further coaches in every role and state of their proposal', () => {
      const rows = world.coachProposals
      expect(count(rows.map(({ state, role }) => `${state} ${role}`))).toBe(12)
    })

    it('news for those who may still know, and for those who may no longer or never', () => {
      const ways = [...actingFors(world), ...staleActingFors(world)]
      const known = world.notifications.filter((row) =>
        ways.some((who) => seesNotification(world, who, row)),
      )
      expect(known.length).toBeGreaterThan(30)
      expect(world.notifications.length - known.length).toBeGreaterThan(30)
      const kinds = count(known.map(({ kind }) => kind))
      expect(kinds).toBeGreaterThanOrEqual(10)
    })
  },
)
