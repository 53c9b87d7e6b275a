import type { Mail } from '@traject/mail/mail'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../db/test/test-database.ts'
import { type DeliverDeps, deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, drop } = await testDatabase()
const world = outboxWorld(database)
const { deps, sent } = world

beforeEach(() => world.clear())
afterAll(() => drop())

const failing = (error: Error): DeliverDeps['mailer'] => ({ send: () => Promise.reject(error) })
const refused = () => Object.assign(new Error('connect to zoe1@house.example'), { code: 'ESOCKET' })

describe('what is due', () => {
  it('goes out in the reader’s language, with a link made at that moment', async () => {
    const reader = await world.person('fr')
    await world.enqueue('sign-in-link', reader.id)
    await deliverOutbox(deps)
    const row = await world.row(reader.id)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      messageId: `<${row?.id}@traject.example>`,
      to: reader.email,
      language: 'fr',
      subject: 'Votre lien de connexion à Traject',
    })
    const address = `https://traject.example:8443/sign-in/link/sign-in.${reader.id.slice(-4)}`
    expect(sent[0]?.text).toContain(address)
    expect(row).toMatchObject({ state: 'sent', attempts: 1, sentAt: world.clock.now })
  })

  it('is read fresh: the address and the language of this moment', async () => {
    const { id } = await world.person('fr')
    await world.enqueue('password-reset', id)
    await database.prisma.person.update({
      where: { id },
      data: { email: 'new@house.example', language: 'nl' },
    })
    await deliverOutbox(deps)
    expect(sent[0]).toMatchObject({ to: 'new@house.example', language: 'nl' })
  })

  it('is never sent again once it was sent', async () => {
    for (let many = 0; many < 12; many += 1) {
      await world.enqueue('password-changed', (await world.person()).id)
    }
    await deliverOutbox(deps)
    world.pass(86_400)
    await deliverOutbox(deps)
    expect(new Set(sent.map((mail) => mail.messageId)).size).toBe(12)
    expect(sent).toHaveLength(12)
  })

  it('is left to a newer version where its kind is unknown', async () => {
    const { id } = await world.person()
    await database.prisma.outbox.create({
      data: { kind: 'of-tomorrow', personId: id, nextAt: world.clock.now },
    })
    await deliverOutbox(deps)
    expect(await world.row(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  })
})

describe('a crash between sending and writing it down', () => {
  it('sends once more, under the same Message-ID, when the lease has ended', async () => {
    const { id } = await world.person()
    await world.enqueue('password-changed', id)
    const first = await new Promise<Mail>((taken) => {
      const send = (mail: Mail) => {
        taken(mail)
        return new Promise<void>(() => {})
      }
      void deliverOutbox({ ...deps, mailer: { send } })
    })

    await deliverOutbox(deps)
    expect(sent).toHaveLength(0)
    world.pass(121)
    await deliverOutbox(deps)
    expect(sent.map((mail) => mail.messageId)).toEqual([first.messageId])
    world.pass(86_400)
    await deliverOutbox(deps)
    expect(sent).toHaveLength(1)
  })
})

describe('a person who was deleted in between', () => {
  it('gets nothing', async () => {
    const { id } = await world.person()
    await world.enqueue('sign-in-link', id)
    await database.prisma.person.delete({ where: { id } })
    await deliverOutbox(deps)
    expect(sent).toHaveLength(0)
  })

  it('gets nothing even when it happens while the mail is made', async () => {
    const { id } = await world.person()
    await world.enqueue('sign-in-link', id)
    const mintToken = async () => {
      await database.prisma.person.delete({ where: { id } })
      await database.prisma.authToken.create({
        data: { hash: 'x', kind: 'sign_in', personId: id, expiresAt: world.clock.now },
      })
      return 'x'
    }
    await deliverOutbox({ ...deps, mintToken })
    expect(sent).toHaveLength(0)
    expect(await world.row(id)).toBeNull()
  })
})

describe('a mail server that is away', () => {
  it('is asked again after a minute, and then the mail goes out', async () => {
    const { id } = await world.person()
    await world.enqueue('password-reset', id)
    await deliverOutbox({ ...deps, mailer: failing(refused()) })
    world.pass(59)
    await deliverOutbox(deps)
    expect(sent).toHaveLength(0)
    world.pass(1)
    await deliverOutbox(deps)
    expect(sent).toHaveLength(1)
    expect(await world.row(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('is given up after twelve attempts, with an audit event', async () => {
    const { id } = await world.person()
    await world.enqueue('password-reset', id)
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await deliverOutbox({ ...deps, mailer: failing(refused()) })
      world.pass(6 * 3600)
    }
    await deliverOutbox(deps)
    const row = await world.row(id)
    expect(row).toMatchObject({ state: 'dropped', attempts: 12 })
    const where = { subjectType: 'outbox', subjectId: row?.id ?? '' }
    const events = await database.prisma.auditEvent.findMany({ where })
    expect(events).toMatchObject([{ action: 'outbox.given-up', gate: 'job' }])
    expect(sent).toHaveLength(0)
  })

  it('is logged without anybody’s name, address or token', async () => {
    const { id, name, email } = await world.person()
    await world.enqueue('sign-in-link', id)
    await deliverOutbox({ ...deps, mailer: failing(refused()) })
    const log = world.lines.join('\n')
    expect(log).toContain('ESOCKET')
    expect(log).toContain((await world.row(id))?.id)
    for (const personal of [name, email, 'sign-in.']) expect(log).not.toContain(personal)
  })
})

it('one mail that fails stops no other', async () => {
  const people = [await world.person(), await world.person(), await world.person()]
  for (const { id } of people) await world.enqueue('password-changed', id)
  const bad = people[1]?.email
  const mailer: DeliverDeps['mailer'] = {
    send: (mail) => (mail.to === bad ? Promise.reject(refused()) : deps.mailer.send(mail)),
  }
  await deliverOutbox({ ...deps, mailer })
  expect(sent.map((mail) => mail.to).sort()).toEqual([people[0]?.email, people[2]?.email])
})

it('begins nothing when it is told to end', async () => {
  await world.enqueue('password-changed', (await world.person()).id)
  await deliverOutbox({ ...deps, signal: AbortSignal.abort() })
  expect(sent).toHaveLength(0)
})
