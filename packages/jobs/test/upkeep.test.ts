import { listDemoMails, storeDemoMail } from '@traject/db/demo-mail/demo-mail.repo'
import { bookkeeping, jobScope, operatorScope } from '@traject/db/scope'
import { sweepExpired } from '@traject/db/sweep/sweep.repo'
import { mailboxMailer } from '@traject/mail/mailbox-mailer'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../db/test/test-database.ts'
import { deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, drop } = await testDatabase()
const world = outboxWorld(database)
const scope = () => bookkeeping(jobScope({ database, now: world.clock.now }))
const mailer = mailboxMailer((mail) => storeDemoMail(scope(), mail))
const mailbox = () => listDemoMails(operatorScope({ database, now: world.clock.now }), 10)

beforeEach(() => world.clear())
afterAll(() => drop())

it('the mailbox of a demo keeps a mail once, newest first', async () => {
  const [first, second] = [await world.person('nl'), await world.person('en')]
  await world.enqueue('password-changed', first.id)
  await deliverOutbox({ ...world.deps, mailer })
  world.pass(60)
  await world.enqueue('password-changed', second.id)
  await deliverOutbox({ ...world.deps, mailer })
  const mails = await mailbox()
  expect(mails.map((mail) => mail.to)).toEqual([second.email, first.email])
  for (const mail of mails) await storeDemoMail(scope(), mail)
  expect(await mailbox()).toEqual(mails)
})

const requestOf = (at: number) => `00000000-0000-4000-8000-00000000000${-at}`

it('a sweep removes what has expired and nothing else', async () => {
  const { id: personId } = await world.person()
  const now = world.clock.now.getTime()
  const days = (count: number) => new Date(now + count * 86_400_000)
  const { authToken, authSession, rateLimit, demoMail, handledRequest } = database.prisma
  const { notification, notificationDigest } = database.prisma
  await authToken.createMany({
    data: [-8, -6, 1].map((at) => ({
      hash: `t${at}`,
      kind: 'sign_in' as const,
      personId,
      expiresAt: days(at),
    })),
  })
  await authSession.createMany({
    data: [-1, 1].map((at) => ({ id: `s${at}`, personId, expiresAt: days(at) })),
  })
  await rateLimit.createMany({
    data: [-1, 1].map((at) => ({ key: `r${at}`, attempts: 1, windowEnds: days(at) })),
  })
  const mail = { to: 'a@b.example', language: 'en' as const, subject: '', text: '', html: '' }
  await demoMail.createMany({
    data: [-31, -29].map((at) => ({ ...mail, messageId: `m${at}`, createdAt: days(at) })),
  })
  await handledRequest.createMany({
    data: [-8, -6].map((at) => ({ personId, requestId: requestOf(at), createdAt: days(at) })),
  })
  const partnership = await database.prisma.partnership.create({
    data: { name: 'EMERGE', startsOn: days(-900), endsOn: days(900) },
  })
  const sme = await database.prisma.sme.create({
    data: { name: 'Kite', country: 'BE', language: 'nl' },
  })
  const whom = { partnershipId: partnership.id, personId, smeId: sme.id }
  const told = { ...whom, kind: 'message', mail: 'told' as const }
  await notification.createMany({
    data: [-401, -399].map((at) => ({ ...told, createdAt: days(at) })),
  })
  await notificationDigest.createMany({
    data: [-31, -29].map((at) => ({ personId, day: days(at), createdAt: days(at) })),
  })
  const one = { authTokens: 1, authSessions: 1, rateLimits: 1, notifications: 1, dailyMails: 1 }
  const expected = { ...one, demoMails: 1, handledRequests: 1 }
  expect(await sweepExpired(scope())).toEqual(expected)
  expect((await authToken.findMany()).map((token) => token.hash).sort()).toEqual(['t-6', 't1'])
  expect((await authSession.findMany()).map((session) => session.id)).toEqual(['s1'])
  expect((await rateLimit.findMany()).map((limit) => limit.key)).toEqual(['r1'])
  expect((await demoMail.findMany()).map((one) => one.messageId)).toEqual(['m-29'])
  expect(await handledRequest.findMany()).toMatchObject([{ requestId: requestOf(-6) }])
  expect(await notification.findMany()).toMatchObject([{ createdAt: days(-399) }])
  expect(await notificationDigest.findMany()).toMatchObject([{ createdAt: days(-29) }])
})
