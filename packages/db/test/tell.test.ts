import { KINDS, type NotificationKind } from '@traject/domain/notification/kinds'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { tell, tellAll } from '../src/notification/tell.ts'
import { bookkeeping, change, operatorScope } from '../src/scope.ts'
import { day, NOON } from './small-world.ts'
import { testDatabase } from './test-database.ts'
import { newsOf, toldWorld } from './told-world.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const world = await toldWorld(database)
const { first, second, lead, owner, partner, guest, told, tells } = world
const byLead = world.asCoach(lead)
const byOwner = world.asMember(owner)
const nobody = bookkeeping(operatorScope({ database, now: NOON }))
const ended = { until: day('2026-06-14') }
const goesOn = { until: null }

afterAll(() => drop())
beforeEach(async () => {
  await prisma.notification.deleteMany()
  await prisma.outbox.deleteMany()
  await prisma.notificationPreference.deleteMany()
})

/** Of introductions others are told: introductions.test.ts of the API. */
const isOfTracks = (kind: NotificationKind) => !kind.startsWith('introduction-')

const COMPANY = ['Owner', 'Partner']
const COACHES = ['Further', 'Lead']

describe('who is told, by kind', () => {
  const toSme: NotificationKind[] = [
    ...(['track-proposed', 'coach-proposed', 'resource-assigned'] as const),
    ...(['change-asked', 'accepted', 'due-soon'] as const),
  ]
  const toBoth: NotificationKind[] = ['track-moved', 'plan-changed', 'message', 'overdue']

  it.each(KINDS.filter(isOfTracks))('%s', async (kind) => {
    // By somebody outside, so that nobody is left out for having done it.
    await tellAll(nobody, kind, newsOf({ trackId: world.trackId, stepId: second }))
    const guests = ['Guest']
    const everybody = [...COMPANY, ...COACHES, ...guests].sort()
    if (toSme.includes(kind)) expect(await told()).toEqual(COMPANY)
    else if (toBoth.includes(kind)) expect(await told()).toEqual(everybody)
    else expect(await told()).toEqual([...COACHES, ...guests].sort())
  })
})

it('fewer are told than the kind is for, where it is said', async () => {
  await tells(byLead, { kind: 'plan-changed', to: 'sme', stepId: second })
  expect(await told()).toEqual(COMPANY)
})

describe('a guest', () => {
  it('is told of his own steps, and of nothing else of the track', async () => {
    await tells(byOwner, { kind: 'message', stepId: second })
    expect(await told()).toEqual(['Further', 'Guest', 'Lead', 'Partner'])
    await tells(byOwner, { kind: 'message', stepId: first })
    expect(await told()).toEqual(['Further', 'Lead', 'Partner'])
    await tells(byOwner, { kind: 'track-moved' })
    expect(await told()).toEqual(['Further', 'Lead', 'Partner'])
  })
})

describe('whoever did it', () => {
  it('is never told, on either side', async () => {
    await tells(byLead, { kind: 'message', stepId: first })
    expect(await told()).toEqual(['Further', 'Owner', 'Partner'])
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    expect(await told()).toEqual(['Further', 'Lead'])
  })

  it('is not told in another role of his either', async () => {
    await world.smeMembership(lead.id, world.kite.id)
    await tells(byLead, { kind: 'change-asked', stepId: first })
    expect(await told()).toEqual(COMPANY)
    await prisma.smeMembership.deleteMany({ where: { personId: lead.id } })
  })
})

describe('whose role has ended', () => {
  const message = () => tells(byOwner, { kind: 'message', stepId: second })

  it.each([
    ['who coached it', () => prisma.coachAssignment, () => lead.coaching.id],
    ['who acted for the house', () => prisma.affiliation, () => lead.affiliation.id],
  ] as const)('is not told any more: %s', async (_who, table, id) => {
    const where = { id: id() }
    const update = table().update as (asked: object) => Promise<unknown>
    await update({ where, data: ended })
    await message()
    expect(await told()).toEqual(['Further', 'Guest', 'Partner'])
    await update({ where, data: goesOn })
    await message()
    expect(await told()).toContain('Lead')
  })

  it('is not told any more: who was with the company', async () => {
    const { id } = partner.membership
    await prisma.smeMembership.update({ where: { id }, data: ended })
    await message()
    expect(await told()).toEqual(['Further', 'Guest', 'Lead'])
    await prisma.smeMembership.update({ where: { id }, data: goesOn })
  })

  it('is not told any more: whose house has left', async () => {
    const where = { organisationId: world.mill.id }
    await prisma.partnerSeat.updateMany({ where, data: ended })
    await message()
    expect(await told()).toEqual(['Lead', 'Partner'])
    await prisma.partnerSeat.updateMany({ where, data: goesOn })
  })

  it('is not told yet, where it begins tomorrow', async () => {
    const data = { from: day('2026-06-16') }
    const { id } = guest.coaching
    await prisma.coachAssignment.update({ where: { id }, data })
    await message()
    expect(await told()).toEqual(['Further', 'Lead', 'Partner'])
    await prisma.coachAssignment.update({ where: { id }, data: { from: day('2026-01-01') } })
  })
})

describe('somebody with two roles', () => {
  it('is told in the one that it is about', async () => {
    const other = await world.sme('Sail')
    await world.smeMembership(lead.id, other.id)
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    expect(await prisma.notification.findFirst({ where: { personId: lead.id } })).toMatchObject({
      organisationId: world.harbour.id,
      smeId: null,
    })
    await told()
    const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId: other.id } })
    await tellAll(nobody, 'track-proposed', newsOf({ trackId }))
    expect(await prisma.notification.findMany()).toMatchObject([
      { personId: lead.id, organisationId: null, smeId: other.id },
    ])
  })
})

describe('a mail', () => {
  const modes = async () => {
    const rows = await prisma.notification.findMany({ include: { person: true } })
    return Object.fromEntries(rows.map(({ person, mail }) => [person.name, mail]))
  }

  it('is what is usual: at once to the company, the daily one to coaches', async () => {
    await tells(byLead, { kind: 'message', stepId: first })
    expect(await modes()).toEqual({ Owner: 'at_once', Partner: 'at_once', Further: 'daily' })
    await told()
    await tells(byLead, { kind: 'accepted', stepId: first })
    expect(await modes()).toEqual({ Owner: 'daily', Partner: 'daily' })
  })

  it('is what each chose for that kind', async () => {
    const choose = (personId: string, kind: NotificationKind, mode: 'at_once' | 'never') =>
      prisma.notificationPreference.create({ data: { personId, kind, mode } })
    await choose(owner.id, 'message', 'never')
    await choose(world.further.id, 'message', 'at_once')
    await choose(partner.id, 'accepted', 'never')
    await tells(byLead, { kind: 'message', stepId: first })
    expect(await modes()).toEqual({ Owner: 'never', Partner: 'at_once', Further: 'at_once' })
  })

  it('waits in the outbox where it leaves at once, and nowhere else', async () => {
    await tells(byLead, { kind: 'message', stepId: first })
    const atOnce = await prisma.notification.findMany({ where: { mail: 'at_once' } })
    const waiting = await prisma.outbox.findMany()
    expect(
      waiting.map(({ kind, personId, subjectId }) => [kind, personId, subjectId]).sort(),
    ).toEqual(atOnce.map(({ id, personId }) => ['notification', personId, id]).sort())
    expect(waiting).toHaveLength(2)
    expect(waiting[0]).toMatchObject({ state: 'waiting', attempts: 0, nextAt: NOON })
  })

  it('is taken back with the act that failed', async () => {
    const act = { action: 'test.failed', subject: () => ({ type: 'track', id: world.trackId }) }
    const failing = change(byLead, act, async (scope) => {
      const { trackId } = world
      await tell(scope, { kind: 'message', trackId, stepId: first, today: '2026-06-15' })
      throw new Error('it failed after that')
    })
    await expect(failing).rejects.toThrow('it failed after that')
    expect([await prisma.notification.count(), await prisma.outbox.count()]).toEqual([0, 0])
  })
})

it('holds ids only', async () => {
  await tells(byLead, { kind: 'message', stepId: first, subjectId: second })
  const stored = JSON.stringify(await prisma.notification.findMany())
  for (const word of ['Begroting', 'Owner', 'Kite', 'Traject van', '@']) {
    expect(stored).not.toContain(word)
  }
})
