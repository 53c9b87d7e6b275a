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

/** Two contacts of a house of the partnership, merged then; the ids of the merge and the merged one. */
async function mergedOn(partnershipId: string, mergedAt: Date) {
  const { prisma } = database
  const house = await prisma.organisation.create({
    data: { name: 'Mill', country: 'BE', language: 'nl' },
  })
  const { id: authorPersonId } = await world.person()
  const of = { partnershipId, ownerOrganisationId: house.id, authorPersonId }
  const contact = async (data: { mergedIntoId?: string }) => {
    const { id } = await prisma.item.create({
      data: {
        ...{ ...of, kind: 'contact', sourceLanguage: 'nl' },
        status: data.mergedIntoId ? 'merged' : 'draft',
        texts: { create: { partnershipId, language: 'nl', title: 'Danskenner' } },
      },
    })
    await prisma.contact.create({
      data: {
        ...data,
        ...{ itemId: id, acquaintance: 'works_with', legalBasis: 'consent', reviewOn: mergedAt },
        detail: {
          create: { partnershipId, name: 'Ada', email: '', language: 'nl', hashes: [id] },
        },
      },
    })
    return id
  }
  const keptItemId = await contact({})
  const mergedItemId = await contact({ mergedIntoId: keptItemId })
  const { id } = await prisma.contactMerge.create({
    data: {
      ...{ partnershipId, keptItemId, mergedItemId, mergedAt, mergedStatus: 'draft' },
      ...{ keptRevision: 2, keptReviewOn: mergedAt, before: {} },
      detail: {
        create: {
          name: 'Ada',
          organisation: '',
          address: '',
          phone: '',
          email: '',
          language: 'nl',
        },
      },
    },
  })
  return { id, keptItemId, mergedItemId }
}

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
  const merges = [
    await mergedOn(partnership.id, days(-31)),
    await mergedOn(partnership.id, days(-30)),
  ]
  const expected = { ...one, demoMails: 1, handledRequests: 1, contactMerges: 1 }
  expect(await sweepExpired(scope())).toEqual(expected)
  expect((await authToken.findMany()).map((token) => token.hash).sort()).toEqual(['t-6', 't1'])
  expect((await authSession.findMany()).map((session) => session.id)).toEqual(['s1'])
  expect((await rateLimit.findMany()).map((limit) => limit.key)).toEqual(['r1'])
  expect((await demoMail.findMany()).map((one) => one.messageId)).toEqual(['m-29'])
  expect(await handledRequest.findMany()).toMatchObject([{ requestId: requestOf(-6) }])
  expect(await notification.findMany()).toMatchObject([{ createdAt: days(-399) }])
  expect(await notificationDigest.findMany()).toMatchObject([{ createdAt: days(-29) }])
  const { contactMerge, contactDetail } = database.prisma
  const stands = await Promise.all(
    merges.map(async ({ id, keptItemId, mergedItemId }) => {
      const { before, detail } = await contactMerge.findUniqueOrThrow({
        where: { id },
        include: { detail: true },
      })
      const [kept, merged] = await Promise.all(
        [keptItemId, mergedItemId].map((itemId) =>
          contactDetail.findUniqueOrThrow({ where: { itemId } }),
        ),
      )
      const texts = await database.prisma.itemText.count({ where: { itemId: mergedItemId } })
      return [before, detail?.name, kept?.name, merged?.name, merged?.hashes.length, texts]
    }),
  )
  expect(stands).toEqual([
    [null, undefined, 'Ada', '', 1, 0],
    [{}, 'Ada', 'Ada', 'Ada', 1, 1],
  ])
})
