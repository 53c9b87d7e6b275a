import { enqueueDailyMails } from '@traject/db/notification/daily-mail.repo'
import { markSeen } from '@traject/db/notification/notification.repo'
import { bookkeeping } from '@traject/db/scope'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { overtake } from '../../db/test/overtake.ts'
import { day } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { toldWorld } from '../../db/test/told-world.ts'
import { deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'

/** Seven o'clock in Brussels, in summer. */
const SEVEN = new Date('2026-06-15T05:00:00Z')
const EVENING = new Date('2026-06-14T18:00:00Z')
const HOUR = 3_600_000

const { database, url, drop } = await testDatabase()
const { prisma } = database
const outbox = outboxWorld(database)
const { deps, sent, clock } = outbox
const world = await toldWorld(database, EVENING)
const { lead, further, guest, owner, partner, first, second, tells } = world
const byOwner = world.asMember(owner)
const byLead = world.asCoach(lead)

afterAll(() => drop())
beforeEach(async () => {
  clock.now = SEVEN
  sent.length = 0
  await prisma.outbox.deleteMany()
  await prisma.notification.deleteMany()
  await prisma.notificationDigest.deleteMany()
})

const at = (moment: Date) => {
  clock.now = moment
}
const later = (hours: number) => at(new Date(clock.now.getTime() + hours * HOUR))
const morning = async () => {
  const mails = await enqueueDailyMails(world.atWork(clock.now))
  await deliverOutbox(deps)
  return mails
}
const sentTo = ({ email }: { email: string }) => sent.filter(({ to }) => to === email)

describe('the mail of the day', () => {
  it('leaves at seven where the partnership is, and not before', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    at(new Date(SEVEN.getTime() - 1))
    expect(await morning()).toBe(0)
    at(SEVEN)
    expect(await morning()).toBe(2)
    expect(sent.map(({ to }) => to).sort()).toEqual([lead.email, further.email].sort())
  })

  it('tells everything of the day in one mail, track by track', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    await tells(byOwner, { kind: 'message', stepId: second })
    await morning()
    const [mail, ...more] = sentTo(lead)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('2 nieuwigheden op Traject')
    expect(mail?.text).toMatch(
      /Kite · Traject van Kite\n- Ingediend.*: Begroting\n.*\n- Nieuw bericht · Owner: Contract/,
    )
    const [guests] = sentTo(guest)
    expect(guests?.subject).toBe('Nieuw bericht: Contract')
    expect(guests?.text).not.toContain('Begroting')
  })

  it('leaves once a day, however often it is asked, and again the next day', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    await morning()
    later(1)
    await prisma.notification.updateMany({ data: { createdAt: EVENING } })
    const byOwnerNow = world.asMember(owner, clock.now)
    await tells(byOwnerNow, { kind: 'submission-waiting', stepId: second })
    later(1)
    expect(await morning()).toBe(0)
    expect(sentTo(lead)).toHaveLength(1)
    later(22)
    expect(await morning()).toBe(3)
    expect(sentTo(lead).map(({ subject }) => subject)).toEqual([
      'Ingediend: Begroting',
      'Ingediend: Contract',
    ])
  })

  it('does not leave in the afternoon for what happened at noon', async () => {
    later(5)
    await tells(world.asMember(owner, clock.now), { kind: 'submission-waiting', stepId: first })
    later(1)
    expect(await morning()).toBe(0)
  })

  it('leaves later where nothing ran at seven', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    later(9)
    expect(await morning()).toBe(2)
  })

  it('follows the zone of the partnership', async () => {
    const where = { id: world.partnershipId }
    await prisma.partnership.update({ where, data: { timeZone: 'Europe/Lisbon' } })
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    expect(await morning()).toBe(0)
    later(1)
    expect(await morning()).toBe(2)
    await prisma.partnership.update({ where, data: { timeZone: 'Europe/Brussels' } })
  })

  it('is one for all that somebody is', async () => {
    const membership = await world.smeMembership(further.id, world.kite.id)
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    await tells(byLead, { kind: 'accepted', stepId: first })
    await morning()
    const [mail, ...more] = sentTo(further)
    expect(more).toEqual([])
    expect(mail?.text).toContain('Mill · Kite · Traject van Kite')
    expect(mail?.text).toContain('Kite · Traject van Kite\n- Aanvaard')
    await prisma.smeMembership.delete({ where: { id: membership.id } })
  })
})

describe('what it leaves out', () => {
  it('is what was seen, before and even after it was put together', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    await tells(byOwner, { kind: 'submission-waiting', stepId: second })
    const seen = await prisma.notification.findFirstOrThrow({
      where: { personId: lead.id, stepId: first },
    })
    await enqueueDailyMails(world.atWork(clock.now))
    await markSeen(bookkeeping(byLead), seen.id)
    await deliverOutbox(deps)
    expect(sentTo(lead).map(({ subject }) => subject)).toEqual(['Ingediend: Contract'])
  })

  it('is what may not be known any more; with nothing left there is no mail', async () => {
    await tells(byOwner, { kind: 'message', stepId: second })
    await enqueueDailyMails(world.atWork(clock.now))
    const { id } = guest.coaching
    const until = day('2026-06-14')
    await prisma.coachAssignment.update({ where: { id }, data: { until } })
    await deliverOutbox(deps)
    expect([sentTo(guest).length, sentTo(lead).length]).toEqual([0, 1])
    const dropped = await prisma.outbox.findFirst({ where: { personId: guest.id } })
    expect(dropped?.state).toBe('dropped')
    await prisma.coachAssignment.update({ where: { id }, data: { until: null } })
  })

  it('is a due date that was met since', async () => {
    await tells(byLead, { kind: 'overdue', stepId: first })
    await tells(byLead, { kind: 'overdue', stepId: second })
    const where = { id: first }
    await prisma.step.update({ where, data: { state: 'submitted' } })
    await morning()
    expect(sentTo(partner).map(({ subject }) => subject)).toEqual(['Over tijd: Contract'])
    await prisma.step.update({ where, data: { state: 'open' } })
  })
})

describe('a mail that did not arrive', () => {
  it('is tried again with all that it told', async () => {
    await tells(byOwner, { kind: 'submission-waiting', stepId: first })
    await tells(byOwner, { kind: 'submission-waiting', stepId: second })
    await enqueueDailyMails(world.atWork(clock.now))
    const away = { send: () => Promise.reject(new Error('away')) }
    await deliverOutbox({ ...deps, mailer: away })
    outbox.pass(60)
    await deliverOutbox(deps)
    expect(sentTo(lead)[0]?.text).toMatch(/Begroting[\s\S]*Contract/)
  })
})

describe.skipIf(url === null)('two processes at once', () => {
  it('write one mail a person', async () => {
    await tells(byLead, { kind: 'accepted', stepId: first })
    const counts = await overtake(database, (connection) =>
      enqueueDailyMails({ ...world.atWork(clock.now), connection }),
    )
    expect(counts).toEqual([2, 0])
    await deliverOutbox(deps)
    expect(sent.map(({ to }) => to).sort()).toEqual([owner.email, partner.email].sort())
  })
})
