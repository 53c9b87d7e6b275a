import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world } = api
const { prisma } = api.database
const ada = await api.account('Ada Lovelace')
const coaches = await world.affiliation(ada.id, world.harbour.id, 'coach')
const { id: kite } = await world.sme('Vliegerij')
const owns = await world.smeMembership(ada.id, kite)
afterAll(() => api.drop())

/** The events that an act left, by name, without the ids that they were given. */
async function eventsOf(act: () => Promise<unknown>) {
  const known = (await prisma.auditEvent.findMany({ select: { id: true } })).map(({ id }) => id)
  await act().catch(() => undefined)
  const where = { id: { notIn: known } }
  const events = await prisma.auditEvent.findMany({ where, orderBy: { action: 'asc' } })
  return events.map(({ id: _, ...event }) => event)
}
const nobody = { actorPersonId: null, partnershipId: null, organisationId: null, smeId: null }
const atSignIn = () => {
  return { at: new Date(), gate: 'sign-in', subjectType: 'person', ...nobody, rows: null }
}
const asCoach = () => ({
  at: new Date(),
  gate: 'auth-session',
  subjectType: 'person',
  subjectId: ada.id,
  actorPersonId: ada.id,
  partnershipId: world.partnershipId,
  organisationId: world.harbour.id,
  smeId: null,
  rows: null,
})

describe('what a visitor does', () => {
  it('leaves one event when he signs in, and none when he fails', async () => {
    const signIn = (password: string) => () =>
      api.browser().ask((call) => call.authSession.signIn({ email: ada.email, password }))
    const created = { ...atSignIn(), action: 'auth-session.created', subjectId: ada.id }
    expect(await eventsOf(signIn('drie woorden samen'))).toEqual([created])
    expect(await eventsOf(signIn('not this one'))).toEqual([])
  })

  it.each([
    ['requestSignInLink', 'sign-in-link.requested'],
    ['requestPasswordReset', 'password-reset.requested'],
  ] as const)('leaves one event by %s, with a subject where there is one', async (verb, action) => {
    const ask = (email: string) => () =>
      api.browser().ask((call) => call.authSession[verb]({ email }))
    const requested = { ...atSignIn(), action }
    expect(await eventsOf(ask(ada.email))).toEqual([{ ...requested, subjectId: ada.id }])
    expect(await eventsOf(ask('no@one.example'))).toEqual([{ ...requested, subjectId: null }])
  })

  it('leaves the link that was used and the session that it began', async () => {
    const token = await api.link('sign-in', ada.id)
    const events = await eventsOf(() =>
      api.browser().ask((call) => call.authSession.signInByLink({ token })),
    )
    expect(events).toEqual(
      ['auth-session.created', 'sign-in-link.used'].map((action) => ({
        ...atSignIn(),
        action,
        subjectId: ada.id,
      })),
    )
  })

  it('leaves the reset and the session, or nothing when the link does not hold', async () => {
    const ben = await api.account('Ben')
    const reset = (token: string) => () =>
      api
        .browser()
        .ask((call) => call.authSession.resetPassword({ token, password: 'woorden die er zijn' }))
    const events = await eventsOf(reset(await api.link('password-reset', ben.id)))
    expect(events.map(({ action }) => action)).toEqual(['auth-session.created', 'password.reset'])
    expect(events.every(({ subjectId }) => subjectId === ben.id)).toBe(true)
    expect(await eventsOf(reset('x'.repeat(43)))).toEqual([])
  })

  it('leaves nothing by signing out or choosing a language: nothing was written', async () => {
    expect(await eventsOf(() => api.browser().ask((call) => call.authSession.signOut()))).toEqual(
      [],
    )
    const choose = () => api.browser().ask((call) => call.person.setLanguage({ language: 'fr' }))
    expect(await eventsOf(choose)).toEqual([])
  })
})

describe('what somebody who is signed in does', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await api.signedIn(ada.email)
  })

  it('leaves one event by choosing a language', async () => {
    const act = () => browser.ask((call) => call.person.setLanguage({ language: 'en' }))
    expect(await eventsOf(act)).toEqual([{ ...asCoach(), action: 'language.chosen' }])
    expect((await browser.open()).language).toBe('en')
  })

  it('leaves one event by ending a session, and none where there was none to end', async () => {
    const other = await api.signedIn(ada.email)
    const [{ publicId } = { publicId: '' }] = (
      await other.ask((call) => call.authSession.list())
    ).filter(({ isThis }) => isThis)
    const end = () => browser.ask((call) => call.authSession.end({ session: publicId }))
    const revoked = { ...asCoach(), action: 'auth-session.revoked' }
    expect(await eventsOf(end)).toEqual([revoked])
    expect(await eventsOf(end)).toEqual([])
    const endOthers = () => browser.ask((call) => call.authSession.endOthers())
    expect(await eventsOf(endOthers)).toEqual([revoked])
  })

  it('leaves one event by changing the password, and none by a wrong current one', async () => {
    const change = (current: string) => () =>
      browser.ask((call) =>
        call.authSession.changePassword({ current, password: 'drie woorden samen' }),
      )
    const changed = { ...asCoach(), action: 'password.changed' }
    expect(await eventsOf(change('drie woorden samen'))).toEqual([changed])
    expect(await eventsOf(change('not the current one'))).toEqual([])
  })

  it('leaves one event by acting for another, as whom he acted for until then', async () => {
    const choose = (choice: string) => () =>
      browser.ask((call) => call.actingFor.choose({ choice }))
    const chosen = { ...asCoach(), action: 'acting-for.chosen' }
    expect(await eventsOf(choose(owns.id))).toEqual([
      { ...chosen, subjectType: 'sme-membership', subjectId: owns.id },
    ])
    expect(await eventsOf(choose(coaches.id))).toEqual([
      {
        ...chosen,
        subjectType: 'affiliation',
        subjectId: coaches.id,
        organisationId: null,
        smeId: kite,
      },
    ])
  })

  it('leaves one event by signing out', async () => {
    const out = () => browser.ask((call) => call.authSession.signOut())
    expect(await eventsOf(out)).toEqual([{ ...asCoach(), action: 'auth-session.ended' }])
    expect((await refusal(browser.ask((call) => call.authSession.list()))).code).toBe(
      'UNAUTHORIZED',
    )
  })
})

describe('the whole audit', () => {
  it('holds ids and words of ours, and nothing about a person', async () => {
    const events = await prisma.auditEvent.findMany()
    expect(events.length).toBeGreaterThan(10)
    const everything = JSON.stringify(events)
    for (const personal of ['Ada', 'Lovelace', 'Ben', 'Vliegerij', '@', 'woorden', '192.0.2']) {
      expect(everything).not.toContain(personal)
    }
  })
})
