import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { day, NOON } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { toldWorld } from '../../db/test/told-world.ts'
import { deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'
import { arrivingOverSmtp } from './over-smtp.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const outbox = outboxWorld(database)
const { deps, sent } = outbox
const world = await toldWorld(database)
const { lead, owner, partner, first, tells, asCoach, asMember } = world

afterAll(() => drop())
beforeEach(async () => {
  outbox.clock.now = NOON
  sent.length = 0
  await prisma.outbox.deleteMany()
  await prisma.notification.deleteMany()
  await prisma.notificationPreference.deleteMany()
})

const message = () => tells(asCoach(lead), { kind: 'message', stepId: first })
const sentTo = (email: string) => sent.find(({ to }) => to === email)
const toldTo = (personId: string) => prisma.notification.findFirstOrThrow({ where: { personId } })

describe('a message to a company', () => {
  it('is mailed at once, in each reader’s language, and its button leads to it', async () => {
    await world.speak(owner.id, 'fr')
    await message()
    await deliverOutbox(deps)
    expect(sent.map(({ to }) => to).sort()).toEqual([owner.email, partner.email].sort())
    expect(sentTo(partner.email)).toMatchObject({
      language: 'nl',
      subject: 'Nieuw bericht: Begroting',
    })
    const { subject, text, html } = sentTo(owner.email) ?? { subject: '', text: '', html: '' }
    expect(subject).toBe('Nouveau message\u00a0: Begroting')
    expect(text).toContain('Lead vous a écrit au sujet de cette étape.')
    expect(html).toContain('<span lang="nl">Begroting</span>')
    const { id } = await toldTo(owner.id)
    expect(text).toContain(`Lire et répondre:\nhttps://traject.example:8443/go/notification/${id}`)
    await world.speak(owner.id, 'nl')
  })

  it('is not mailed at once to a coach: the daily mail has it', async () => {
    await tells(asMember(owner), { kind: 'message', stepId: first })
    await deliverOutbox(deps)
    expect(sent.map(({ to }) => to)).toEqual([partner.email])
    expect(await toldTo(lead.id)).toMatchObject({ mail: 'daily' })
  })
})

describe('at the moment of sending', () => {
  const nothingTo = async (email: string) => {
    await deliverOutbox(deps)
    expect(sent.map(({ to }) => to)).not.toContain(email)
    const row = await prisma.outbox.findFirst({ where: { person: { email } } })
    expect(row?.state).toBe('dropped')
    expect(sent).toHaveLength(1)
  }

  it('the right is asked again: who has left the company gets nothing', async () => {
    await message()
    const where = { id: partner.membership.id }
    await prisma.smeMembership.update({ where, data: { until: day('2026-06-14') } })
    await nothingTo(partner.email)
    await prisma.smeMembership.update({ where, data: { until: null } })
  })

  it('what was seen meanwhile is not told again', async () => {
    await message()
    await prisma.notification.updateMany({
      where: { personId: partner.id },
      data: { seenAt: NOON },
    })
    await nothingTo(partner.email)
  })

  it('what somebody no longer wants is not sent', async () => {
    await message()
    await prisma.notificationPreference.create({
      data: { personId: partner.id, kind: 'message', mode: 'never' },
    })
    await nothingTo(partner.email)
  })

  it('titles are read: those of now, and none of a resource that is not shown', async () => {
    const item = await world.item('Model van een begroting', { visibility: 'organisation' })
    const assignment = await prisma.resourceAssignment.create({
      data: {
        ...{ partnershipId: world.partnershipId, trackId: world.trackId, itemId: item.id },
        ...{ byPersonId: lead.id, byOrganisationId: lead.organisationId },
        ...{ reason: '', language: 'nl' },
      },
    })
    const wanted = [owner, partner, world.further].map(({ id: personId }) => ({
      ...{ personId, mode: 'at_once' as const },
      kind: personId === world.further.id ? 'resource-set-aside' : 'resource-assigned',
    }))
    await prisma.notificationPreference.createMany({ data: wanted })
    await tells(asCoach(lead), { kind: 'resource-assigned', subjectId: assignment.id })
    await tells(asMember(owner), { kind: 'resource-set-aside', subjectId: assignment.id })
    await prisma.itemText.updateMany({ data: { title: 'Begrotingsmodel' } })
    await deliverOutbox(deps)
    expect(sentTo(partner.email)?.subject).toBe('Een hulpbron voor u: Begrotingsmodel')
    // A coach of another house, with whom it is not shared.
    expect(sentTo(world.further.email)?.subject).toBe('Opzijgelegd: Traject van Kite')
    expect(JSON.stringify(sentTo(world.further.email))).not.toContain('Begrotingsmodel')

    sent.length = 0
    await prisma.notification.deleteMany()
    await tells(asCoach(lead), { kind: 'resource-assigned', subjectId: assignment.id })
    await prisma.resourceAssignment.updateMany({ data: { state: 'recalled' } })
    await deliverOutbox(deps)
    expect(sent).toEqual([])
    await prisma.resourceAssignment.deleteMany()
  })

  it('a company that has not agreed is told of as it was typed, and nobody of it by name', async () => {
    const where = { id: world.trackId }
    await prisma.track.update({ where, data: { state: 'declined', typedName: 'Wat ik typte' } })
    await prisma.notificationPreference.create({
      data: { personId: lead.id, kind: 'track-declined', mode: 'at_once' },
    })
    await tells(asMember(owner), { kind: 'track-declined' })
    await deliverOutbox(deps)
    expect(sent.map(({ to }) => to)).toEqual([lead.email])
    const mail = JSON.stringify(sent)
    expect(mail).toContain('Wat ik typte weigert het traject')
    for (const unknown of ['Kite gaat', 'Kite weigert', 'Owner'])
      expect(mail).not.toContain(unknown)
    await prisma.track.update({ where, data: { state: 'active', typedName: '' } })
  })
})

describe('over SMTP', () => {
  it.each(['en', 'fr', 'nl'] as const)('every kind arrives whole in %s', async (language) => {
    const readers = [partner.id, world.further.id]
    for (const personId of readers) await world.speak(personId, language)
    const choices = readers.flatMap((personId) =>
      world.kinds.map((kind) => ({ personId, kind, mode: 'at_once' as const })),
    )
    await prisma.notificationPreference.createMany({ data: choices })
    for (const kind of world.kinds) await tells(asMember(owner), { kind, stepId: first })
    const told = await prisma.notification.findMany({ where: { mail: 'at_once' } })
    expect(new Set(told.map(({ kind }) => kind)).size).toBe(world.kinds.length)

    const received = await arrivingOverSmtp((mailer) => deliverOutbox({ ...deps, mailer }))
    const arrived = received.map(({ headers, parts }) => {
      const address = /\/go\/notification\/([0-9a-f-]{36})/
      const text = parts.get('text/plain') ?? ''
      const id = address.exec(text)?.[1] ?? ''
      const isWhole = headers.get('subject') && text.includes('Begroting')
      expect(headers.get('content-language')).toBe(language)
      return isWhole && address.exec(parts.get('text/html') ?? '')?.[1] === id ? id : 'not whole'
    })
    expect(arrived.sort()).toEqual(told.map(({ id }) => id).sort())
    for (const personId of readers) await world.speak(personId, 'nl')
  })
})
