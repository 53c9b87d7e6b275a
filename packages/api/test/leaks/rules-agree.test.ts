import type { Database } from '@traject/db/client'
import { Prisma } from '@traject/db/generated/client'
import { offeredTo, readsAnything, trackAccess, visibleTo } from '@traject/db/policy-sql'
import { type Actor, professional, smePerson, unattached } from '@traject/domain/policy/actor'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { canSee, type ItemFacts } from '@traject/domain/policy/can-see'
import {
  mayRead,
  readsAnything as readsAny,
  type TrackAccess,
} from '@traject/domain/policy/may-read'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../db/test/test-database.ts'
import { generateWorld } from './generate-world.ts'
import { loadWorld } from './load-world.ts'
import { authorHasLeft } from './oracle-facts.ts'
import type { Affiliation, Item, SmeMembership, World } from './world.ts'

const { database, drop } = await testDatabase()
afterAll(() => drop())

/** Every affiliation and membership of the world, in force or not, with the keys it would have. */
function actorsOf(world: World): Actor[] {
  return [
    ...world.affiliations.map((row) => professionalBy(world, row)),
    ...world.smeMemberships.map((row) => smePersonBy(world, row)),
    unattached(world.today),
    unattached(world.today, world.administratorships[0]?.personId ?? null, true),
  ]
}

function professionalBy(world: World, row: Affiliation): Actor {
  const { id: affiliationId, personId, partnershipId, organisationId, role } = row
  const seat = world.seats.find(
    (one) => one.organisationId === organisationId && one.partnershipId === partnershipId,
  )
  const at = { affiliationId, personId, partnershipId, organisationId, role, today: world.today }
  const leavers = world.items
    .filter((item) => item.ownerOrganisationId === organisationId)
    .filter((item) => item.partnershipId === partnershipId && authorHasLeft(world, item))
    .map((item) => item.authorPersonId)
  const { role: seatRole, side } = seat ?? { role: 'partner' as const, side: 'wallonia' as const }
  return professional({ ...at, seatRole, side, leavers })
}

function smePersonBy(world: World, row: SmeMembership): Actor {
  const { id: smeMembershipId, personId, partnershipId, smeId, role } = row
  const houses = world.tracks
    .filter((track) => track.smeId === smeId && track.partnershipId === partnershipId)
    .map((track) => track.responsibleOrganisationId)
  const responsible = world.seats.filter(
    (seat) => seat.partnershipId === partnershipId && houses.includes(seat.organisationId),
  )
  const at = { smeMembershipId, personId, partnershipId, smeId, role, today: world.today }
  return smePerson({ ...at, responsible })
}

function factsOf(world: World, item: Item): ItemFacts {
  const opening = world.resourceAssignments.flatMap((row) => {
    const track = world.tracks.find(({ id }) => id === row.trackId)
    if (row.itemId !== item.id || row.state === 'recalled' || !track) return []
    const isOver = track.state === 'declined' || track.state === 'closed'
    return isOver || track.partnershipId !== item.partnershipId ? [] : [track.smeId]
  })
  const audienceKeys = item.isHeldBack ? keysHeldBack(item) : keysOfItem(item)
  const status = item.mergedInto ? 'merged' : item.status
  return { ...item, status, audienceKeys, openedTo: opening }
}

/** Only rows of this world: the worlds of the runs before lie in the same database. */
async function itemsBySql({ prisma }: Database, actor: Actor, { items }: World) {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select i.id from item i where ${visibleTo(actor)}`
  const ids = new Set(rows.map(({ id }) => id))
  return items.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}

/** Of what the actor sees in SQL, what is in the catalogue today: the short form says the same. */
async function offersBySql({ prisma }: Database, actor: Actor) {
  if (actor.kind === 'unattached') return { short: [], long: [] }
  const ids = async (where: Prisma.Sql) => {
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      select i.id from item i where ${where} order by i.id`
    return rows.map(({ id }) => id)
  }
  return {
    short: await ids(offeredTo(actor)),
    long: await ids(Prisma.sql`${visibleTo(actor)} and i.partnership_id = ${actor.partnershipId}::uuid
      and i.status = 'published' and coalesce(i.valid_until >= ${actor.today}::date, true)`),
  }
}

type AccessRow = TrackAccess & { id: string }

async function tracksBySql({ prisma }: Database, actor: Actor, { tracks }: World) {
  const rows = await prisma.$queryRaw<AccessRow[]>`
    select t.id, access.whole, access.summary, access.step_ids as "stepIds"
    from track t ${trackAccess(actor)} where ${readsAnything}`
  return tracks.flatMap(({ id }) => rows.filter((row) => row.id === id)).map(sorted)
}

const sorted = ({ id, whole, summary, stepIds }: AccessRow): AccessRow => {
  return { id, whole, summary, stepIds: [...stepIds].sort() }
}

describe('the rules in the domain and in SQL', () => {
  it('say the same for every actor of any world', { timeout: 120_000 }, async () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 })
    const runs = fc.asyncProperty(seeds, async (seed) => {
      const world = generateWorld(seed)
      await loadWorld(database, world)
      const facts = world.items.map((item) => ({ id: item.id, item: factsOf(world, item) }))
      for (const actor of actorsOf(world)) {
        const seen = facts.filter(({ item }) => canSee(actor, item)).map(({ id }) => id)
        expect(await itemsBySql(database, actor, world), JSON.stringify(actor)).toEqual(seen)
        const { short, long } = await offersBySql(database, actor)
        expect(short, JSON.stringify(actor)).toEqual(long)
        const read = world.tracks
          .map((track) => ({ id: track.id, ...mayRead(actor, trackFacts(world, track)) }))
          .filter(readsAny)
          .map(sorted)
        expect(await tracksBySql(database, actor, world), JSON.stringify(actor)).toEqual(read)
      }
    })
    // A world is loaded once, and a smaller seed is no simpler world.
    await fc.assert(runs, { numRuns: 8, skipEqualValues: true, endOnFailure: true })
  })
})

function trackFacts(world: World, track: World['tracks'][number]) {
  const coachAssignments = world.coachAssignments.filter(({ trackId }) => trackId === track.id)
  return { ...track, coachAssignments }
}
