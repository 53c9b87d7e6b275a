import { createInvitation } from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import { bookkeeping, operatorScope } from '@traject/db/scope'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { day, smallWorld } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const outbox = outboxWorld(database)
const { deps, sent, clock } = outbox
const world = await smallWorld(database)
const ada = await world.person('Ada')
const adas = await world.affiliation(ada.id, world.harbour.id, 'coordinator')
const house = { partnershipId: world.partnershipId, organisationId: world.harbour.id }

afterAll(() => drop())
beforeEach(() => {
  sent.length = 0
})

const scope = () => bookkeeping(operatorScope({ database, now: clock.now }))

async function invited(email: string) {
  const whom = { name: 'Ben', email, language: 'fr', role: 'coach' } as const
  const id = await createInvitation(scope(), {
    ...{ ...house, smeId: null, byPersonId: ada.id },
    ...whom,
  })
  await enqueueInvitation(scope(), id)
  return id
}
const stateOf = async (subjectId: string) =>
  (await prisma.outbox.findFirst({ where: { subjectId } }))?.state

it('an invitation goes to the address that stands in it, in its language', async () => {
  const id = await invited('ben@elsewhere.example')
  await deliverOutbox(deps)
  expect(sent).toMatchObject([{ to: 'ben@elsewhere.example', language: 'fr' }])
  expect(sent[0]?.text).toContain(`/invitation/invitation.${id.slice(-4)}`)
  expect(sent[0]?.text).toContain('rejoindre Harbour')
  expect(outbox.lines.join()).not.toContain('ben@')
})

it.each([
  ['was revoked', { revokedAt: clock.now }],
  ['was accepted', { acceptedAt: clock.now }],
  ['has expired', { expiresAt: clock.now }],
])('an invitation that %s meanwhile is not sent', async (_what, data) => {
  const id = await invited('late@elsewhere.example')
  await prisma.invitation.update({ where: { id }, data })
  await deliverOutbox(deps)
  expect([sent.length, await stateOf(id)]).toEqual([0, 'dropped'])
})

it('an invitation to a house whose seat has ended is not sent', async () => {
  const id = await invited('gone@elsewhere.example')
  await prisma.partnerSeat.updateMany({ where: house, data: { until: day('2026-02-01') } })
  await deliverOutbox(deps)
  expect([sent.length, await stateOf(id)]).toEqual([0, 'dropped'])
  await prisma.partnerSeat.updateMany({ where: house, data: { until: null } })
})

it('a further coordinator is told to who coordinates the house at that moment', async () => {
  const max = await world.person('Max')
  const further = await world.affiliation(max.id, world.harbour.id, 'coordinator')
  await outbox.enqueue('coordinator-added', ada.id, further.id)
  await deliverOutbox(deps)
  expect(sent.map(({ to, text }) => [to, text.includes('Max')])).toEqual([[ada.email, true]])
})

it('a seat is told to coordinators of the partnership, and to nobody else any more', async () => {
  const seat = await prisma.partnerSeat.findFirstOrThrow({
    where: { organisationId: world.mill.id },
  })
  await outbox.enqueue('seat-changed', ada.id, seat.id)
  await deliverOutbox(deps)
  expect(sent.map(({ subject }) => subject)).toEqual(['De zetel van Mill in EMERGE is gewijzigd'])
  await prisma.affiliation.update({ where: { id: adas.id }, data: { until: day('2026-03-01') } })
  await outbox.enqueue('seat-ended', ada.id, seat.id)
  await deliverOutbox(deps)
  expect(sent).toHaveLength(1)
})
