import { afterAll, describe, expect, it } from 'vitest'
import { MINUTE, refusal, testApi } from './test-api.ts'

const api = await testApi()
const { prisma } = api.database
const ada = await api.account('Ada')
afterAll(() => api.drop())

type Kind = 'sign-in' | 'password-reset' | 'setup'
const holds = (kind: Kind, token: string) =>
  api.browser().ask((call) => call.authSession.linkHolds({ kind, token }))
const signIn = (token: string, browser = api.browser()) =>
  browser.ask((call) => call.authSession.signInByLink({ token }))

describe('a mailed link to sign in', () => {
  it('is not used up by being looked at, however often', async () => {
    const token = await api.link('sign-in', ada.id)
    for (let looks = 0; looks < 5; looks += 1) expect(await holds('sign-in', token)).toBe(true)
    const browser = api.browser()
    await signIn(token, browser)
    expect((await browser.open()).signedIn?.person.id).toBe(ada.id)
    expect(await holds('sign-in', token)).toBe(false)
  })

  it('works once, for fifteen minutes', async () => {
    const [used, late] = [await api.link('sign-in', ada.id), await api.link('sign-in', ada.id)]
    await signIn(used)
    expect(await refusal(signIn(used))).toEqual({
      code: 'BAD_REQUEST',
      message: 'link-invalid',
      details: {},
    })
    api.pass(15 * MINUTE)
    expect((await refusal(signIn(late))).message).toBe('link-invalid')
  })

  it('signs in one of two that come at once', async () => {
    const token = await api.link('sign-in', ada.id)
    const before = await prisma.authSession.count()
    const both = await Promise.allSettled([signIn(token), signIn(token)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await prisma.authSession.count()).toBe(before + 1)
  })

  it('does not sign in by what was made for another purpose', async () => {
    const tokens = [await api.link('password-reset', ada.id), await api.link('setup', null)]
    for (const token of tokens) {
      expect((await refusal(signIn(token))).message).toBe('link-invalid')
      expect(await holds('sign-in', token)).toBe(false)
    }
  })

  it('cannot be guessed without end from one address', async () => {
    const address = '198.51.100.1'
    const guess = (index: number) => signIn(`${'x'.repeat(30)}${index}`, api.browser({ address }))
    for (let tries = 0; tries < 20; tries += 1) await refusal(guess(tries))
    const right = signIn(await api.link('sign-in', ada.id), api.browser({ address }))
    expect((await refusal(right)).message).toBe('too-many-attempts')
    await signIn(await api.link('sign-in', ada.id))
  })
})

describe('the link that makes the first administrator', () => {
  const setUp = (token: string, name: string, email: string, browser = api.browser()) => {
    const password = 'vier woorden bij elkaar'
    const input = { token, name, email, language: 'fr', password } as const
    return browser.ask((call) => call.person.setUpAdministrator(input))
  }

  it('makes one, signs him in, and works once', async () => {
    const token = await api.link('setup', null)
    const browser = api.browser()
    await setUp(token, 'Dot', 'dot@deployment.example', browser)
    const context = await browser.open()
    expect(context.signedIn?.isAdministrator).toBe(true)
    expect(context.language).toBe('fr')
    expect(context.actor).toMatchObject({ kind: 'unattached', isAdministrator: true })
    expect(await holds('setup', token)).toBe(false)
    const again = setUp(token, 'Eve', 'eve@deployment.example')
    expect((await refusal(again)).message).toBe('link-invalid')
    expect(await prisma.person.count({ where: { email: 'eve@deployment.example' } })).toBe(0)
  })

  it('makes one of two that come at once', async () => {
    const token = await api.link('setup', null)
    const before = await prisma.administratorship.count()
    const both = await Promise.allSettled([
      setUp(token, 'Fay', 'fay@deployment.example'),
      setUp(token, 'Gil', 'gil@deployment.example'),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await prisma.administratorship.count()).toBe(before + 1)
  })

  it('takes over no account that is there, and is not used up by trying', async () => {
    const token = await api.link('setup', null)
    const taken = setUp(token, 'Not Ada', ada.email.toUpperCase())
    expect((await refusal(taken)).message).toBe('link-invalid')
    expect(await prisma.person.findUnique({ where: { id: ada.id } })).toMatchObject({ name: 'Ada' })
    expect(await holds('setup', token)).toBe(true)
  })

  it('is not made of a link to sign in', async () => {
    const token = await api.link('sign-in', ada.id)
    const email = 'hal@deployment.example'
    expect((await refusal(setUp(token, 'Hal', email))).message).toBe('link-invalid')
    expect(await holds('sign-in', token)).toBe(true)
  })
})
