import { mintInvitationToken } from '@traject/auth/auth-token'
import { bookkeeping, jobScope } from '@traject/db/scope'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { DAY, PASSWORD, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world, database } = api
const { prisma } = database
afterAll(() => api.drop())

const seated = { from: day('2026-01-01') }
const ada = await api.account('Ada')
const first = await world.affiliation(ada.id, world.harbour.id, 'coordinator', seated)
const cleo = await api.account('Cleo')
const coach = await world.affiliation(cleo.id, world.harbour.id, 'coach', seated)
let coordinator: Awaited<ReturnType<typeof actingBrowser>>

beforeAll(async () => {
  coordinator = await actingBrowser(api, ada.email, first.id)
})

/** As the job that mails an invitation makes it. */
const mail = (id: string) =>
  mintInvitationToken(bookkeeping(jobScope({ database, now: api.services.clock() })), id)
const whom = (email: string, role: 'coordinator' | 'coach' | 'member' = 'coach') => {
  return { name: 'Ben', email, role, language: 'fr' as const }
}
const invite = (email: string, role?: 'coordinator' | 'coach' | 'member') =>
  coordinator.act((call) => call.invitation.invite(whom(email, role)))
const look = (token: string, browser = api.browser()) =>
  browser.ask((call) => call.invitation.look({ token }))
const join = (token: string, browser = api.browser()) =>
  browser.ask((call) =>
    call.invitation.join({ token, name: 'Ben', language: 'fr', password: PASSWORD }),
  )

describe('a coordinator invites', () => {
  it('whoever reads the mail makes an account, is signed in, and acts from today', async () => {
    const id = await invite('ben@harbour.example')
    expect(await prisma.outbox.findFirst({ where: { subjectId: id } })).toMatchObject({
      kind: 'invitation',
      personId: null,
    })
    const token = await mail(id)
    expect(await look(token)).toMatchObject({ state: 'open', who: 'new', inviter: 'Ada' })
    const browser = api.browser()
    await join(token, browser)
    const { acting, signedIn } = await browser.open()
    expect(signedIn?.person).toMatchObject({ name: 'Ben', email: 'ben@harbour.example' })
    expect(acting.actor).toMatchObject({ kind: 'professional', role: 'coach' })
    expect(await look(token)).toEqual({ state: 'accepted' })
    expect(await refusal(join(token))).toMatchObject({ message: 'link-invalid' })
    const events = await prisma.auditEvent.findMany({
      where: { gate: 'invitation', actorPersonId: signedIn?.person.id ?? '' },
    })
    expect(events.map(({ action }) => action).sort()).toEqual([
      'affiliation.begun',
      'invitation.accepted',
    ])
  })

  it('accepting many times at once begins one role and one account', async () => {
    const token = await mail(await invite('twice@harbour.example'))
    const answers = await Promise.allSettled([join(token), join(token), join(token)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const person = await prisma.person.findMany({
      where: { email: 'twice@harbour.example' },
      include: { affiliations: true },
    })
    expect(person).toHaveLength(1)
    expect(person[0]?.affiliations).toHaveLength(1)
  })

  it('a person with an account accepts by one button, and acts for the new role', async () => {
    const dora = await api.account('Dora')
    const token = await mail(await invite(dora.email, 'member'))
    expect(await look(token)).toMatchObject({ state: 'open', who: 'known' })
    const browser = api.browser()
    await browser.ask((call) => call.invitation.accept({ token }))
    expect((await browser.open()).acting.actor).toMatchObject({ personId: dora.id, role: 'member' })
  })

  it('somebody signed in as another person is told so, and nothing happens', async () => {
    const elsa = await api.account('Elsa')
    const token = await mail(await invite(elsa.email))
    const other = await api.signedIn(cleo.email)
    expect(await look(token, other)).toMatchObject({ who: 'another', signedInAs: 'Cleo' })
    const taken = other.ask((call) => call.invitation.accept({ token }))
    expect(await refusal(taken)).toMatchObject({ message: 'wrong-state' })
    expect(await look(token)).toMatchObject({ state: 'open' })
  })

  it('the same person to the same again does nothing while the first is open', async () => {
    const id = await invite('same@harbour.example')
    expect(await invite('SAME@harbour.example')).toBe(id)
    expect(await prisma.outbox.count({ where: { subjectId: id } })).toBe(1)
  })

  it('nobody who has the role already', async () => {
    expect(await refusal(invite(cleo.email))).toMatchObject({
      details: { issues: [{ path: 'email', message: 'person-known' }] },
    })
  })

  it('a further coordinator is told to the others', async () => {
    const token = await mail(await invite('second@harbour.example', 'coordinator'))
    await join(token)
    const told = await prisma.outbox.findMany({ where: { kind: 'coordinator-added' } })
    expect(told.map(({ personId }) => personId)).toEqual([ada.id])
  })
})

describe('an invitation', () => {
  it('that is sent again has a new link, and the old one dies', async () => {
    const id = await invite('again@harbour.example')
    const old = await mail(id)
    await coordinator.act((call) => call.invitation.resend({ id }))
    const fresh = await mail(id)
    expect(await look(old)).toEqual({ state: 'replaced' })
    expect(await look(fresh)).toMatchObject({ state: 'open' })
    const rows = await prisma.outbox.findMany({ where: { subjectId: id } })
    expect(rows.map(({ state }) => state).sort()).toEqual(['dropped', 'waiting'])
  })

  it('that is revoked says so', async () => {
    const id = await invite('gone@harbour.example')
    const token = await mail(id)
    await coordinator.act((call) => call.invitation.revoke({ id }))
    expect(await look(token)).toEqual({ state: 'revoked' })
    expect(await refusal(join(token))).toMatchObject({ message: 'link-invalid' })
    const again = coordinator.act((call) => call.invitation.revoke({ id }))
    expect(await refusal(again)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of another house does not exist, and none may be managed by a coach', async () => {
    const id = await invite('far@harbour.example')
    const max = await api.account('Max')
    const his = await world.affiliation(max.id, world.mill.id, 'coordinator', seated)
    const mill = await actingBrowser(api, max.email, his.id)
    const taken = mill.act((call) => call.invitation.revoke({ id }))
    expect(await refusal(taken)).toMatchObject({ code: 'NOT_FOUND' })
    const hers = await actingBrowser(api, cleo.email, coach.id)
    for (const tried of [
      () => hers.act((call) => call.invitation.invite(whom('x@harbour.example'))),
      () => hers.act((call) => call.invitation.resend({ id })),
      () => hers.ask((call) => call.invitation.list()),
    ]) {
      expect(await refusal(tried())).toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('to a house whose seat has ended opens nothing', async () => {
    const token = await mail(await invite('late@harbour.example'))
    const where = { organisationId: world.harbour.id }
    await prisma.partnerSeat.updateMany({ where, data: { until: day('2030-01-01') } })
    expect(await look(token)).toEqual({ state: 'revoked' })
    await prisma.partnerSeat.updateMany({ where, data: { until: null } })
  })

  it('expires after seven days', async () => {
    const token = await mail(await invite('slow@harbour.example'))
    api.pass(7 * DAY - 1000)
    expect(await look(token)).toMatchObject({ state: 'open' })
    api.pass(1000)
    expect(await look(token)).toEqual({ state: 'expired' })
    expect(await refusal(join(token))).toMatchObject({ message: 'link-invalid' })
  })
})
