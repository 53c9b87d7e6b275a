import { afterAll, describe, expect, it } from 'vitest'
import { MINUTE, PASSWORD, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { database, world } = api
const ada = await api.account('Ada')
afterAll(() => api.drop())

const attempt = (browser = api.browser(), email = ada.email, password = PASSWORD) =>
  browser.ask((call) => call.authSession.signIn({ email, password }))
const wrong = (email = ada.email) => refusal(attempt(api.browser(), email, 'not this one at all'))
const sessions = () => database.prisma.authSession.count()

describe('signing in', () => {
  it('gives this browser a session by a cookie that scripts and other sites do not get', async () => {
    const browser = api.browser({ device: 'Safari, iOS' })
    await attempt(browser, ada.email.toUpperCase())
    expect(browser.jar.header).toMatch(/^traject_session=[a-z0-9]{40}; /)
    expect(browser.jar.header).toContain('HttpOnly')
    expect(browser.jar.header).toContain('SameSite=Lax')
    expect(browser.jar.header).toContain('Max-Age=2592000')
    expect(browser.jar.header).not.toContain('Secure')
    const context = await browser.open()
    expect(context.signedIn?.person).toMatchObject({ id: ada.id, name: 'Ada' })
    const [session] = await browser.ask((call) => call.authSession.list())
    expect(session).toMatchObject({ device: 'Safari, iOS', isThis: true })
  })

  it('sends the cookie by https only where the portal is reached so', async () => {
    api.services.cookies = { secure: true }
    const browser = await api.signedIn(ada.email)
    api.services.cookies = { secure: false }
    expect(browser.jar.header).toContain('Secure')
  })

  it('answers a wrong password, an unknown address and an account without password alike', async () => {
    const before = await sessions()
    const withoutPassword = await world.person('Cas')
    const answers = [
      await wrong(),
      await wrong('nobody@harbour.example'),
      await wrong(withoutPassword.email),
    ]
    const same = { code: 'BAD_REQUEST', message: 'credentials-wrong', details: {} }
    expect(answers).toEqual([same, same, same])
    expect(await sessions()).toBe(before)
  })

  it('is refused after ten wrong attempts, with the right password too, until the window ends', async () => {
    const ben = await api.account('Ben')
    for (let tries = 0; tries < 10; tries += 1) await wrong(ben.email)
    api.pass(5 * MINUTE)
    const refused = await refusal(attempt(api.browser(), ben.email))
    expect(refused).toEqual({
      code: 'TOO_MANY_REQUESTS',
      message: 'too-many-attempts',
      details: { retryAfterSeconds: 600 },
    })
    api.pass(10 * MINUTE)
    await attempt(api.browser(), ben.email)
  })

  it('is limited for an account that does not exist as for one that does', async () => {
    const email = 'invented@harbour.example'
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await wrong(email)).message).toBe('credentials-wrong')
    }
    expect((await wrong(email)).message).toBe('too-many-attempts')
  })

  it('forgets the wrong attempts after a success', async () => {
    const dot = await api.account('Dot')
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await wrong(dot.email)
      await attempt(api.browser(), dot.email)
    }
  })

  it('twice in one browser leaves two sessions, each with a secret of its own', async () => {
    const eve = await api.account('Eve')
    const browser = await api.signedIn(eve.email)
    const first = browser.jar.cookie
    await attempt(browser, eve.email)
    expect(browser.jar.cookie).not.toBe(first)
    expect(await browser.ask((call) => call.authSession.list())).toHaveLength(2)
  })
})
