import { randomUUID } from 'node:crypto'
import { tellAll } from '@traject/db/notification/tell'
import { bookkeeping, jobScope } from '@traject/db/scope'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { newsOf } from '../../db/test/told-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { DAY, MINUTE, refusal } from './test-api.ts'
import { toldDesk } from './told-desk.ts'

const desk = await toldDesk()
const { api, world, owner, lead, guest } = desk
const { prisma } = api.database
const { first, second, trackId } = world

afterAll(() => api.drop())
beforeEach(async () => {
  await prisma.notification.deleteMany()
})

const tells = desk.tells
type Person = Pick<typeof owner, 'id' | 'browser' | 'act'>
const list = ({ browser }: Person, after: string | null = null) =>
  browser.ask((call) => call.notification.list({ after }))
const count = ({ browser }: Person) => browser.ask((call) => call.notification.count())
const only = async (person: Person) => {
  const { rows } = await list(person)
  const [row] = rows
  if (!row || rows.length > 1) throw new Error(`${rows.length} notifications, not one`)
  return row
}

describe('what somebody is told', () => {
  it('is listed with titles and names in his language, latest first, with a count', async () => {
    await tells({ kind: 'message', stepId: first })
    api.pass(MINUTE)
    await tells({ kind: 'accepted', stepId: second })
    const { rows, next } = await list(owner)
    expect(next).toBeNull()
    expect(rows).toMatchObject([
      { kind: 'accepted', step: { title: 'Contract', language: 'nl' } },
      {
        kind: 'message',
        step: { title: 'Begroting', language: 'nl' },
        track: { title: 'Traject van Kite', language: 'nl' },
        smeName: 'Kite',
        seenAt: null,
      },
    ])
    expect(await count(owner)).toBe(2)
    expect(await count(lead)).toBe(0)
  })

  it('costs a page two round trips, and the count none of its own', async () => {
    await tells({ kind: 'message', stepId: first })
    const statements: string[] = []
    const stop = api.database.onStatement((sql) => statements.push(sql))
    await list(owner)
    expect(statements).toHaveLength(2)
    await count(owner)
    expect(statements).toHaveLength(3)
    const where = { personId: owner.id }
    const { id } = await prisma.notification.findFirstOrThrow({ where })
    statements.length = 0
    await owner.browser.ask((call) => call.notification.way({ id }))
    stop()
    expect(statements).toHaveLength(2)
  })

  it('is paged after a row of his own; what is no such row begins at the start or ends', async () => {
    for (let many = 0; many < 30; many += 1) {
      await tells({ kind: 'message', stepId: first })
      if (many % 3 === 0) api.pass(1000)
    }
    const begin = await list(owner)
    const end = await list(owner, begin.next)
    expect([begin.rows.length, end.rows.length, end.next]).toEqual([25, 5, null])
    expect(new Set([...begin.rows, ...end.rows].map(({ id }) => id)).size).toBe(30)
    const where = { personId: world.partner.id }
    const others = await prisma.notification.findFirstOrThrow({ where })
    expect((await list(owner, others.id)).rows).toEqual([])
    expect((await list(owner, 'x')).rows).toHaveLength(25)
    expect(await count(owner)).toBe(30)
  })

  it('is counted up to a hundred', async () => {
    const about = Array.from({ length: 120 }, () => ({ trackId, stepId: first }))
    for (const one of about) await tellAll(desk.nobody(), 'accepted', newsOf(one))
    expect(await count(owner)).toBe(100)
  })

  it('stands in the role in which he was told, and in no other', async () => {
    const both = await api.account('Both')
    const company = await world.smeMembership(both.id, world.kite.id)
    const house = await world.affiliation(both.id, world.harbour.id)
    await tells({ kind: 'accepted', stepId: first })
    const asOwner = await actingBrowser(api, both.email, company.id)
    const asCoach = await actingBrowser(api, both.email, house.id)
    const counts = async ({ open }: typeof asOwner) => {
      const { acting } = await open()
      return [acting.choice?.unseen, ...acting.choices.map(({ unseen }) => unseen)]
    }
    expect(await counts(asOwner)).toEqual([1, 0, 1])
    expect(await counts(asCoach)).toEqual([0, 0, 1])
    expect((await asCoach.ask((call) => call.notification.list({ after: null }))).rows).toEqual([])
    await prisma.affiliation.delete({ where: { id: house.id } })
    await prisma.smeMembership.delete({ where: { id: company.id } })
  })
})

describe('a right that has ended', () => {
  const hidden = async (person: Person) => {
    const [{ rows }, counted] = [await list(person), await count(person)]
    const [{ id } = { id: '' }] = await prisma.notification.findMany({
      where: { personId: person.id },
    })
    const see = await refusal(person.act((call) => call.notification.see({ id })))
    const way = await refusal(person.browser.ask((call) => call.notification.way({ id })))
    return [rows.length, counted, see.code, way.code]
  }
  const NOTHING = [0, 0, 'NOT_FOUND', 'NOT_FOUND']

  it('hides what was told by it, from the list, the count and the way there', async () => {
    await desk.tellsAsOwner({ kind: 'message', stepId: second })
    expect(await count(guest)).toBe(1)
    const where = { id: guest.coaching.id }
    await prisma.coachAssignment.update({ where, data: { until: day('2036-06-15') } })
    expect(await hidden(guest)).toEqual(NOTHING)
    await prisma.coachAssignment.update({ where, data: { until: null } })
    expect(await count(guest)).toBe(1)
    await prisma.coachAssignmentStep.deleteMany({ where: { stepId: second } })
    expect(await hidden(guest)).toEqual(NOTHING)
    await prisma.coachAssignmentStep.create({
      data: { stepId: second, trackId, coachAssignmentId: guest.coaching.id },
    })
  })

  it('hides it from who only coordinates the house now', async () => {
    await desk.tellsAsOwner({ kind: 'message', stepId: second })
    const where = { id: lead.coaching.id }
    await prisma.coachAssignment.update({ where, data: { until: day('2036-06-15') } })
    const affiliation = { where: { id: lead.affiliation.id } }
    await prisma.affiliation.update({ ...affiliation, data: { role: 'coordinator' } })
    expect(await hidden(lead)).toEqual(NOTHING)
    await prisma.affiliation.update({ ...affiliation, data: { role: 'coach' } })
    await prisma.coachAssignment.update({ where, data: { until: null } })
  })

  it('hides a resource that was recalled', async () => {
    const item = await world.item('Model', { reach: 'partners-and-smes' })
    const assignment = await prisma.resourceAssignment.create({
      data: {
        ...{ partnershipId: world.partnershipId, trackId, itemId: item.id },
        ...{ byPersonId: lead.id, byOrganisationId: world.harbour.id, reason: '', language: 'nl' },
      },
    })
    await tells({ kind: 'resource-assigned', subjectId: assignment.id })
    expect(await only(owner)).toMatchObject({ item: { title: 'Model' } })
    await prisma.item.update({ where: { id: item.id }, data: { status: 'retired' } })
    expect(await only(owner)).toMatchObject({ item: { title: 'Model' } })
    await prisma.resourceAssignment.updateMany({ data: { state: 'recalled' } })
    expect(await hidden(owner)).toEqual(NOTHING)
  })

  it('takes the names from a coach whom the company has not agreed to', async () => {
    await desk.tellsAsOwner({ kind: 'track-declined' })
    expect(await only(lead)).toMatchObject({ by: 'Owner', smeName: 'Kite' })
    const where = { id: trackId }
    await prisma.track.update({ where, data: { state: 'declined', typedName: 'Getypt' } })
    expect(await only(lead)).toMatchObject({ by: null, smeName: 'Getypt' })
    await prisma.track.update({ where, data: { state: 'active', typedName: '' } })
  })
})

describe('seeing', () => {
  it('leads to the place, and is counted no more; the mail of the day leaves it out', async () => {
    await tells({ kind: 'accepted', stepId: first })
    const { id } = await only(owner)
    const place = await owner.act((call) => call.notification.see({ id }))
    expect(place).toBe(`/tracks/${trackId}/steps/${first}`)
    expect(await only(owner)).toMatchObject({ seenAt: new Date() })
    expect(await count(owner)).toBe(0)
    expect(await prisma.notification.findUnique({ where: { id } })).toMatchObject({ mail: 'told' })
    const events = await prisma.auditEvent.findMany({ where: { subjectId: id } })
    expect(events).toMatchObject([{ action: 'notification.seen', actorPersonId: owner.id }])
  })

  it('keeps the first moment, when it is followed again', async () => {
    await tells({ kind: 'accepted', stepId: first })
    const { id } = await only(owner)
    await owner.act((call) => call.notification.see({ id }))
    const { seenAt } = await only(owner)
    api.pass(MINUTE)
    await owner.act((call) => call.notification.see({ id }))
    expect((await only(owner)).seenAt).toEqual(seenAt)
  })

  it('is not done for anybody else, nor by a tab that acts for another', async () => {
    await tells({ kind: 'accepted', stepId: first })
    const { id } = await only(owner)
    for (const one of [lead, guest]) {
      const asked = one.act((call) => call.notification.see({ id }))
      expect((await refusal(asked)).code).toBe('NOT_FOUND')
    }
    for (const garbage of ['', 'x', randomUUID()]) {
      const asked = owner.act((call) => call.notification.see({ id: garbage }))
      expect((await refusal(asked)).code).toBe('NOT_FOUND')
    }
    const stale = owner.browser.ask((call) => call.notification.see({ id }))
    expect((await refusal(stale)).message).toBe('acting-for-changed')
    expect((await only(owner)).seenAt).toBeNull()
  })

  it('of all leaves what came after the page was shown, and what others were told', async () => {
    await tells({ kind: 'message', stepId: first })
    const shown = await only(owner)
    api.pass(MINUTE)
    await tells({ kind: 'accepted', stepId: first })
    await owner.act((call) => call.notification.seeAll({ until: shown.createdAt }))
    const { rows } = await list(owner)
    expect(rows.map(({ kind, seenAt }) => [kind, seenAt !== null])).toEqual([
      ['accepted', false],
      ['message', true],
    ])
    const unseen = { seenAt: null, kind: 'message', personId: { not: owner.id } }
    expect(await prisma.notification.count({ where: unseen })).toBeGreaterThan(0)
  })
})

describe('the way from a mail', () => {
  const way = ({ browser }: Pick<Person, 'browser'>, id: string) =>
    browser.ask((call) => call.notification.way({ id }))

  it('is the place itself for who acts in that role, and changes nothing', async () => {
    await tells({ kind: 'message', stepId: first })
    const { id } = await only(owner)
    expect(await way(owner, id)).toEqual({ place: `/tracks/${trackId}/steps/${first}` })
    expect(await count(owner)).toBe(1)
  })

  it('asks who acts for another, and leads there once he acts in that role', async () => {
    const both = await api.account('Twofold')
    const company = await world.smeMembership(both.id, world.kite.id)
    const house = await world.affiliation(both.id, world.mill.id)
    await tells({ kind: 'message', stepId: first })
    const { id } = await prisma.notification.findFirstOrThrow({ where: { personId: both.id } })
    const browser = await actingBrowser(api, both.email, house.id)
    expect(await way({ browser }, id)).toMatchObject({ ask: { smeName: 'Kite' } })
    await browser.ask((call) => call.actingFor.choose({ choice: company.id }))
    expect(await way({ browser }, id)).toEqual({ place: `/tracks/${trackId}/steps/${first}` })
    await prisma.smeMembership.update({
      where: { id: company.id },
      data: { until: day('2036-06-16') },
    })
    api.pass(DAY)
    expect((await refusal(way({ browser }, id))).code).toBe('NOT_FOUND')
    api.pass(-DAY)
  })

  it('is found by nobody else, and by no garbage', async () => {
    await tells({ kind: 'message', stepId: first })
    const { id } = await only(owner)
    const mine = (one: Person, asked: string) => refusal(way(one, asked))
    for (const one of [lead, guest]) expect((await mine(one, id)).code).toBe('NOT_FOUND')
    for (const garbage of ['', '..', randomUUID()]) {
      expect((await mine(owner, garbage)).code).toBe('NOT_FOUND')
    }
    expect((await refusal(way({ browser: api.browser() }, id))).code).toBe('UNAUTHORIZED')
  })
})

describe('how somebody is mailed', () => {
  const modes = async ({ browser }: Pick<Person, 'browser'>) => {
    const rows = await browser.ask((call) => call.notification.preferences())
    return Object.fromEntries(rows.map(({ kind, mode }) => [kind, mode]))
  }
  const choose = (one: Person, asked: object) =>
    one.browser.ask((call) => call.notification.choosePreferences(asked))

  it('is what is usual in his role until he chooses', async () => {
    const asOwner = await modes(owner)
    expect(asOwner).toMatchObject({ message: 'at-once', accepted: 'daily' })
    expect(asOwner).not.toHaveProperty('submission-waiting')
    const asCoach = await modes(lead)
    expect(asCoach).toMatchObject({ message: 'daily', 'submission-waiting': 'daily' })
    expect(asCoach).not.toHaveProperty('due-soon')
  })

  it('is what he chose from then on, with an audit event; unchanged forms leave nothing', async () => {
    const events = () => prisma.auditEvent.count({ where: { actorPersonId: owner.id } })
    const before = await events()
    await choose(owner, await modes(owner))
    expect([await events(), await prisma.notificationPreference.count()]).toEqual([before, 0])
    await choose(owner, { ...(await modes(owner)), message: 'never', accepted: 'at-once' })
    expect(await modes(owner)).toMatchObject({ message: 'never', accepted: 'at-once' })
    expect(await events()).toBe(before + 1)
    expect(await prisma.notificationPreference.count()).toBe(2)
    expect(await modes(lead)).toMatchObject({ message: 'daily' })
    await tells({ kind: 'message', stepId: first })
    const { mail } = await prisma.notification.findFirstOrThrow({ where: { personId: owner.id } })
    expect(mail).toBe('never')
    await prisma.notificationPreference.deleteMany()
  })

  it('is asked of who is signed in, and of nobody else', async () => {
    const visitor = api.browser()
    const asked = visitor.ask((call) => call.notification.choosePreferences({ message: 'never' }))
    expect((await refusal(asked)).code).toBe('UNAUTHORIZED')
    expect((await refusal(choose(owner, { message: 'hourly' }))).code).toBe('BAD_REQUEST')
  })
})

it('the calendar tells as nobody', async () => {
  const scope = bookkeeping(jobScope({ database: api.database, now: new Date() }))
  await tellAll(scope, 'overdue', newsOf({ trackId, stepId: first }))
  expect(await only(owner)).toMatchObject({ kind: 'overdue', by: null })
})
