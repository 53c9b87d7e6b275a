import { afterAll, describe, expect, it } from 'vitest'
import { tablesWith } from '../../db/test/tables-with.ts'
import { MINUTE, PASSWORD, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { prisma } = api.database
afterAll(() => api.drop())

const NEW = 'vier andere woorden hier'
const reset = (token: string, password = NEW, browser = api.browser()) =>
  browser.ask((call) => call.authSession.resetPassword({ token, password }))
const notices = (personId: string, kind: string) =>
  prisma.outbox.count({ where: { personId, kind } })

describe('asking for a link', () => {
  it.each(['requestPasswordReset', 'requestSignInLink'] as const)(
    'by %s enqueues a mail for who has an account, and answers others alike',
    async (verb) => {
      const ada = await api.account('Ada')
      const before = await prisma.outbox.count()
      const nudged = api.nudges.count
      const ask = (email: string) => api.browser().ask((call) => call.authSession[verb]({ email }))
      expect(await ask(ada.email)).toBe(await ask('nobody@harbour.example'))
      expect(api.nudges.count).toBe(nudged + 2)
      expect(await prisma.outbox.count()).toBe(before + 1)
      const kind = verb === 'requestSignInLink' ? 'sign-in-link' : 'password-reset'
      expect(await notices(ada.id, kind)).toBe(1)
    },
  )

  it('is limited for who has an account and who has none alike', async () => {
    const { email } = await api.account('Ben')
    for (const address of [email, 'nobody.else@harbour.example']) {
      const ask = () =>
        api.browser().ask((call) => call.authSession.requestPasswordReset({ email: address }))
      for (let tries = 0; tries < 5; tries += 1) await ask()
      expect((await refusal(ask())).message).toBe('too-many-attempts')
    }
  })
})

describe('a new password by a mailed link', () => {
  it('replaces the old one, signs in here and is told to the owner', async () => {
    const { id, email } = await api.account('Cas')
    const browser = api.browser()
    await reset(await api.link('password-reset', id), NEW, browser)
    expect((await browser.open()).signedIn?.person.id).toBe(id)
    expect(await notices(id, 'password-changed')).toBe(1)
    const signIn = (password: string) =>
      api.browser().ask((call) => call.authSession.signIn({ email, password }))
    expect((await refusal(signIn(PASSWORD))).message).toBe('credentials-wrong')
    await signIn(NEW)
  })

  it('ends every session there was, and voids every other link', async () => {
    const { id, email } = await api.account('Dot')
    const before = await api.signedIn(email)
    const [token, second, third] = [
      await api.link('password-reset', id),
      await api.link('password-reset', id),
      await api.link('sign-in', id),
    ]
    await reset(token)
    expect((await before.open()).signedIn).toBeNull()
    expect((await refusal(reset(second))).message).toBe('link-invalid')
    const byLink = api.browser().ask((call) => call.authSession.signInByLink({ token: third }))
    expect((await refusal(byLink)).message).toBe('link-invalid')
  })

  it('works once, and not after an hour', async () => {
    const { id } = await api.account('Eve')
    const [used, late] = [
      await api.link('password-reset', id),
      await api.link('password-reset', id),
    ]
    api.pass(60 * MINUTE)
    expect((await refusal(reset(late))).message).toBe('link-invalid')
    api.pass(-MINUTE)
    await reset(used)
    expect((await refusal(reset(used))).message).toBe('link-invalid')
  })

  it('is set by one of two that come at once', async () => {
    const { id } = await api.account('Fay')
    const token = await api.link('password-reset', id)
    const both = await Promise.allSettled([reset(token), reset(token, 'nog andere woorden')])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await notices(id, 'password-changed')).toBe(1)
    expect(await prisma.authSession.count({ where: { personId: id } })).toBe(1)
  })

  it('is refused when it is among the commonest, and the link still works', async () => {
    const { id } = await api.account('Gil')
    const token = await api.link('password-reset', id)
    expect(await refusal(reset(token, 'QwertyUiop'))).toEqual({
      code: 'BAD_REQUEST',
      message: 'invalid',
      details: { issues: [{ path: 'password', message: 'password-common' }] },
    })
    await reset(token)
  })

  it('stands nowhere as it was typed', async () => {
    const { id } = await api.account('Hal')
    await reset(await api.link('password-reset', id), 'onvindbare woorden 77')
    expect(await tablesWith(api.database, 'onvindbare woorden 77')).toEqual([])
  })
})

describe('changing one’s own password', () => {
  const change = (browser: Awaited<ReturnType<typeof api.signedIn>>, current: string) =>
    browser.ask((call) => call.authSession.changePassword({ current, password: NEW }))

  it('asks for the current one, keeps this session and ends the others', async () => {
    const { id, email } = await api.account('Ida')
    const [here, there] = [await api.signedIn(email), await api.signedIn(email)]
    expect((await refusal(change(here, 'not the current one'))).details).toEqual({
      issues: [{ path: 'current', message: 'password-wrong' }],
    })
    expect((await there.open()).signedIn).not.toBeNull()
    await change(here, PASSWORD)
    expect((await here.open()).signedIn?.person.id).toBe(id)
    expect((await there.open()).signedIn).toBeNull()
    expect(await notices(id, 'password-changed')).toBe(1)
  })

  it('asks for none where none was set', async () => {
    const { id } = await api.world.person('Jan')
    const browser = api.browser()
    const token = await api.link('sign-in', id)
    await browser.ask((call) => call.authSession.signInByLink({ token }))
    expect(await browser.ask((call) => call.authSession.hasPassword())).toBe(false)
    await change(browser, '')
    expect(await browser.ask((call) => call.authSession.hasPassword())).toBe(true)
  })

  it('is limited: a session that was found open does not tell the password', async () => {
    const { email } = await api.account('Kim')
    const browser = await api.signedIn(email)
    for (let tries = 0; tries < 10; tries += 1) await refusal(change(browser, 'a guess of many'))
    expect((await refusal(change(browser, PASSWORD))).message).toBe('too-many-attempts')
  })
})
