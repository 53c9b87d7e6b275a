import { afterAll, describe, expect, it } from 'vitest'
import { tablesWith } from '../../db/test/tables-with.ts'
import { DAY, MINUTE, refusal, secretOf, testApi } from './test-api.ts'

const api = await testApi()
const { database } = api
const { prisma } = database
const [ada, ben] = [await api.account('Ada'), await api.account('Ben')]
afterAll(() => api.drop())

const listed = (browser: Awaited<ReturnType<typeof api.signedIn>>) =>
  browser.ask((call) => call.authSession.list())
const isVisitor = async (browser: Awaited<ReturnType<typeof api.signedIn>>) =>
  (await browser.open()).signedIn === null

describe('a session', () => {
  it('has its secret in the cookie and nowhere in the database', async () => {
    const browser = await api.signedIn(ada.email)
    expect(secretOf(browser)).toHaveLength(40)
    await listed(browser)
    expect(await tablesWith(database, secretOf(browser))).toEqual([])
    const [stored] = await prisma.authSession.findMany({ where: { personId: ada.id } })
    expect(stored?.id).toMatch(/^[0-9a-f]{64}$/)
  })

  it('slides: used past its half it lasts thirty days again, before that nothing is written', async () => {
    const browser = await api.signedIn(ada.email)
    api.pass(14 * DAY)
    expect((await browser.open()).setCookies).toEqual([])
    api.pass(2 * DAY)
    const context = await browser.open()
    expect(context.setCookies).toEqual([expect.stringContaining(`=${secretOf(browser)};`)])
    api.pass(29 * DAY)
    expect(await isVisitor(browser)).toBe(false)
  })

  it('ends after thirty quiet days, and its browser is a visitor', async () => {
    const browser = await api.signedIn(ada.email)
    api.pass(30 * DAY - MINUTE)
    const stillThere = await prisma.authSession.count({ where: { personId: ada.id } })
    expect(stillThere).toBeGreaterThan(0)
    api.pass(MINUTE)
    expect(await isVisitor(browser)).toBe(true)
    expect((await refusal(listed(browser))).message).toBe('unauthenticated')
  })

  it('is read in one statement, and noted as seen at most once an hour', async () => {
    const browser = await api.signedIn(ada.email)
    const statements: string[] = []
    const stop = database.onStatement((sql) => statements.push(sql))
    await browser.open()
    api.pass(59 * MINUTE)
    await browser.open()
    expect(statements).toHaveLength(2)
    api.pass(2 * MINUTE)
    await browser.open()
    stop()
    expect(statements).toHaveLength(4)
    const [own] = (await listed(browser)).filter(({ isThis }) => isThis)
    expect(own?.seenAt).toEqual(new Date())
  })

  it('that is ended elsewhere is a visitor at its next request', async () => {
    const [here, there] = [await api.signedIn(ada.email), await api.signedIn(ada.email)]
    const [other] = (await listed(there)).filter(({ isThis }) => isThis)
    await here.ask((call) => call.authSession.end({ session: other?.publicId ?? '' }))
    expect(await isVisitor(there)).toBe(true)
    expect(await isVisitor(here)).toBe(false)
  })

  it('of another person is not found, and goes on', async () => {
    const [mine, theirs] = [await api.signedIn(ada.email), await api.signedIn(ben.email)]
    const [{ publicId } = { publicId: '' }] = await listed(theirs)
    expect(await refusal(mine.ask((call) => call.authSession.end({ session: publicId })))).toEqual({
      code: 'NOT_FOUND',
      message: 'not-found',
      details: {},
    })
    expect((await listed(mine)).map((one) => one.publicId)).not.toContain(publicId)
    expect(await isVisitor(theirs)).toBe(false)
  })

  it('ends all the others, and tells how many', async () => {
    const eve = await api.account('Eve')
    const [here, ...others] = await Promise.all([1, 2, 3].map(() => api.signedIn(eve.email)))
    if (!here) throw new Error('three browsers signed in')
    expect(await here.ask((call) => call.authSession.endOthers())).toBe(2)
    expect(await Promise.all(others.map(isVisitor))).toEqual([true, true])
    expect(await isVisitor(here)).toBe(false)
  })

  it('is ended by signing out, with its cookie, and no other is', async () => {
    const [here, there] = [await api.signedIn(ben.email), await api.signedIn(ben.email)]
    const secret = here.jar.cookie
    await here.ask((call) => call.authSession.signOut())
    expect(here.jar.header).toMatch(/^traject_session=; .*Max-Age=0/)
    here.jar.cookie = secret
    expect(await isVisitor(here)).toBe(true)
    expect(await isVisitor(there)).toBe(false)
  })

  it('is nobody by a secret that never was, or by the hash that is stored', async () => {
    const browser = await api.signedIn(ben.email)
    const [stored] = await prisma.authSession.findMany({ where: { personId: ben.id } })
    for (const secret of ['x'.repeat(40), stored?.id ?? '', "' or true --"]) {
      browser.jar.cookie = `traject_session=${secret}`
      expect(await isVisitor(browser)).toBe(true)
    }
  })
})
