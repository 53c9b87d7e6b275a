import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { refusal, testApi } from './test-api.ts'

const api = await testApi()
const { prisma } = api.database
const typical = await prisma.person.create({
  data: { name: 'Coach', email: 'coach@buda.example', language: 'nl', isDemo: true },
})
const real = await prisma.person.create({
  data: { name: 'Not of the demo', email: 'coach@phenix.example', language: 'fr' },
})
const other = await prisma.person.create({
  data: { name: 'Further', email: 'further@buda.example', language: 'nl', isDemo: true },
})
await prisma.demoMail.create({
  data: { messageId: '1', to: other.email, language: 'nl', subject: 'Dag', text: '', html: '' },
})
afterAll(() => api.drop())
beforeEach(() => {
  api.services.isDemo = true
})

const signInAs = (person: string, browser = api.browser()) =>
  browser.ask((call) => call.person.signInAsDemo({ person }))

describe('in a demo', () => {
  it('typical people are offered by name, and nobody else', async () => {
    const offered = await api.browser().ask((call) => call.person.demoAccounts())
    expect(offered.map(({ name }) => name)).toEqual(['Coach'])
  })

  it('one click signs in a person who is offered, and nobody else', async () => {
    const browser = api.browser()
    await signInAs(typical.id, browser)
    expect((await browser.open()).signedIn?.person.id).toBe(typical.id)
    for (const { id } of [real, other]) {
      expect(await refusal(signInAs(id))).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  it('the mailbox shows what was sent', async () => {
    const mails = await api.browser().ask((call) => call.person.demoMails())
    expect(mails.map(({ subject }) => subject)).toEqual(['Dag'])
  })
})

describe('outside a demo', () => {
  beforeEach(() => {
    api.services.isDemo = false
  })

  it('nobody is offered, one click signs nobody in, and there is no mailbox', async () => {
    const sessions = await prisma.authSession.count()
    const browser = api.browser()
    expect(await browser.ask((call) => call.person.demoAccounts())).toEqual([])
    const missing = { code: 'NOT_FOUND', message: 'not-found', details: {} }
    expect(await refusal(signInAs(typical.id, browser))).toEqual(missing)
    expect(await refusal(browser.ask((call) => call.person.demoMails()))).toEqual(missing)
    expect(browser.jar.cookie).toBeNull()
    expect(await prisma.authSession.count()).toBe(sessions)
  })
})
