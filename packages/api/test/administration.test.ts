import { afterAll, describe, expect, it } from 'vitest'
import { refusal, testApi } from './test-api.ts'

const api = await testApi()
const { world } = api
const { prisma } = api.database
afterAll(() => api.drop())

const omar = await api.account('Omar')
await prisma.administratorship.create({
  data: { personId: omar.id, from: new Date('2026-01-01T00:00:00Z') },
})
const administrator = await api.signedIn(omar.email)
const overview = () => administrator.ask((call) => call.administration.overview())
const invite = (seat: string, email: string) =>
  administrator.ask((call) =>
    call.administration.inviteFirstCoordinator({ seat, name: 'Ada', email, language: 'nl' }),
  )
const emerge = {
  partnershipName: 'EMERGE 2',
  programme: 'Interreg',
  startsOn: '2036-01-01',
  endsOn: '2039-12-31',
  languages: ['fr' as const, 'nl' as const],
  followUpMonths: 6,
  name: 'Dome',
  country: 'FR' as const,
  registrationNumber: '732 829 320',
  language: 'fr' as const,
  city: 'Lille',
  nuts3: 'FRE11',
  sectors: [],
}

describe('an administrator', () => {
  it('creates a partnership with the seat of its lead partner', async () => {
    await administrator.ask((call) => call.administration.createPartnership(emerge))
    const { partnerships, waiting } = await overview()
    expect(partnerships.map(({ name, seats }) => [name, seats])).toEqual([
      ['EMERGE', 2],
      ['EMERGE 2', 1],
    ])
    expect(waiting.map(({ organisation }) => organisation)).toEqual(['Harbour', 'Mill', 'Dome'])
  })

  it('invites the first coordinator of a seat, once, and nobody of a house that has one', async () => {
    const { waiting } = await overview()
    const dome = waiting.find(({ organisation }) => organisation === 'Dome')?.id ?? ''
    await invite(dome, 'ada@dome.example')
    expect((await overview()).waiting.some(({ id }) => id === dome)).toBe(false)
    expect(await refusal(invite(dome, 'bea@dome.example'))).toMatchObject({ code: 'NOT_FOUND' })
    const ben = await api.account('Ben')
    const from = new Date('2026-01-01T00:00:00Z')
    await world.affiliation(ben.id, world.harbour.id, 'coordinator', { from })
    const left = (await overview()).waiting
    expect(left.map(({ organisation }) => organisation)).toEqual(['Mill'])
  })

  it('may invite another where the first let the invitation expire', async () => {
    api.pass(8 * 86_400_000)
    const dome = (await overview()).waiting.find(({ organisation }) => organisation === 'Dome')
    await invite(dome?.id ?? '', 'ada@dome.example')
    const all = await prisma.invitation.findMany({ where: { email: 'ada@dome.example' } })
    expect(all.map(({ revokedAt }) => revokedAt === null).sort()).toEqual([false, true])
  })
})

it('for anybody else there is no such room', async () => {
  const cleo = await api.account('Cleo')
  const other = await api.signedIn(cleo.email)
  for (const tried of [
    () => other.ask((call) => call.administration.overview()),
    () => other.ask((call) => call.administration.createPartnership(emerge)),
  ]) {
    expect(await refusal(tried())).toMatchObject({ code: 'NOT_FOUND' })
  }
  const nobody = api.browser().ask((call) => call.administration.overview())
  expect(await refusal(nobody)).toMatchObject({ code: 'UNAUTHORIZED' })
})
