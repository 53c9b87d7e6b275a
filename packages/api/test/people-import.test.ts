import { Readable } from 'node:stream'
import { peopleChoices } from '@traject/domain/invitation/import-people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from './test-api.ts'
import { type Colleague, type CompanyPerson, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
const { harbour, mill } = world
afterAll(() => desk.drop())

type Who = Colleague | CompanyPerson
let ada: Colleague
let coach: Colleague
let miller: Colleague
let owner: CompanyPerson
beforeAll(async () => {
  ada = await desk.colleague('Ada', harbour.id, 'coordinator')
  coach = await desk.colleague('Cleo', harbour.id)
  miller = await desk.colleague('Mia', mill.id, 'coordinator')
  owner = await desk.companyPerson('Olga', (await desk.company('Kite')).id)
})

const choices = (changed: object = {}) =>
  peopleChoices.parse({ language: 'nl', role: 'member', ...changed })
const bring = async (who: Who, content: string | Buffer, declaredName = 'people.csv') => {
  const stream = Readable.from([Buffer.from(content)])
  return (await who.ask((call) => call.peopleImport.receive({ stream, declaredName }))).id
}
const preview = (who: Who, id: string, changed: object = {}) =>
  who.ask((call) => call.peopleImport.preview({ id, choices: choices(changed) }))
const confirm = (who: Who, id: string, expected: number) =>
  who.act((call) => call.peopleImport.confirm({ id, expected, choices: choices() }))
const outcomes = async (who: Who, id: string) =>
  (await preview(who, id)).rows.map((row) => {
    if (row.what === 'error') return `${row.problem.field}: ${row.problem.message}`
    if (row.what === 'new') return `new ${row.name}, ${row.role}, ${row.language}`
    return `same ${row.asName ?? row.asLine}`
  })
const sent = (email: { endsWith: string }) => prisma.invitation.findMany({ where: { email } })

describe('a file of people', () => {
  it('is shown row by row, and then all are invited as by hand', async () => {
    const mail = (name: string) => `${name}@een.example`
    await ada.act((call) =>
      call.invitation.invite({
        ...{ name: 'Fay', email: mail('fay'), role: 'coach', language: 'fr' },
      }),
    )
    const table = [
      'Naam;Rol;E-mailadres;Taal',
      `Zoé Étain;Coördinator;${mail('zoe')};Frans`,
      `Ben;;${mail('ben')};`,
      `Ben nog eens;lid;${mail('BEN')};`,
      `Ben als coach;coach;${mail('ben')};`,
      `Cleo;coach;${coach.person.email};`,
      `Fay;Coach;${mail('fay')};`,
      `Gus;eigenaar;${mail('gus')};`,
      'Hal;;geen adres;',
      `;;${mail('niemand')};`,
    ].join('\r\n')
    const id = await bring(ada, Buffer.from(table, 'latin1'))
    expect(await outcomes(ada, id)).toEqual([
      'new Zoé Étain, coordinator, fr',
      'new Ben, member, nl',
      'same 3',
      'new Ben als coach, coach, nl',
      'same Cleo',
      'same Fay',
      'role: import-role-house',
      'email: email-wrong',
      'name: name-missing',
    ])
    expect(await sent({ endsWith: '@een.example' })).toHaveLength(1)
    const heard: string[] = []
    const told = await ada.act((call) =>
      call.peopleImport.confirm({
        ...{ id, expected: 3, choices: choices() },
        tell: (done, total) => void heard.push(`${done} of ${total}`),
      }),
    )
    expect(told).toBe(3)
    expect(heard).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    const invitations = await sent({ endsWith: '@een.example' })
    expect(invitations).toHaveLength(4)
    const ids = invitations.map((one) => one.id)
    expect(await prisma.outbox.count({ where: { subjectId: { in: ids } } })).toBe(4)
    const events = await prisma.auditEvent.groupBy({
      by: ['action'],
      where: { actorPersonId: ada.person.id, subjectId: { in: [...ids, id] } },
      _count: true,
    })
    expect(events.map(({ action, _count }) => [action, _count]).sort()).toEqual([
      ['file.brought', 1],
      ['invitation.sent', 4],
      ['people.imported', 1],
    ])
    expect(await refusal(confirm(ada, id, 3))).toMatchObject({ message: 'not-found' })
  })

  it('is for who leads: a coach of a house is refused, an owner of a company is not', async () => {
    expect(await refusal(bring(coach, 'Name,Mail\nA,a@twee.example\n'))).toMatchObject({
      message: 'forbidden',
    })
    const id = await bring(
      owner,
      'Nom,Courriel,Rôle\nA,a@twee.example,membre\nB,b@twee.example,coach\n',
    )
    expect(await outcomes(owner, id)).toEqual(['new A, member, nl', 'role: import-role-sme'])
    expect(await confirm(owner, id, 1)).toBe(1)
    expect(await sent({ endsWith: '@twee.example' })).toMatchObject([
      { smeId: owner.membership.smeId, role: 'member' },
    ])
  })

  it('is read by who brought it, and as nothing else', async () => {
    const id = await bring(ada, 'Naam,Mail\nA,a@drie.example\n')
    expect(await refusal(preview(miller, id))).toMatchObject({ message: 'not-found' })
    const asContacts = ada.ask((call) => call.contactExchange.drop({ id }))
    expect(await refusal(asContacts)).toMatchObject({ message: 'acting-for-changed' })
    const read = ada.act((call) => call.contactExchange.drop({ id }))
    expect(await refusal(read)).toMatchObject({ message: 'not-found' })
  })

  it('is written whole or not at all', async () => {
    const id = await bring(ada, 'Naam,Mail\nA,a@vier.example\nB,b@vier.example\n')
    const broken = ada.act((call) =>
      call.peopleImport.confirm({
        ...{ id, expected: 2, choices: choices() },
        tell: (done) => {
          if (done === 2) throw new Error('the light went out')
        },
      }),
    )
    await expect(broken).rejects.toThrow('the light went out')
    expect(await sent({ endsWith: '@vier.example' })).toEqual([])
    expect(await refusal(confirm(ada, id, 1))).toMatchObject({ message: 'stale' })
    // Neither what broke nor what was refused used the file up.
    const both = await Promise.allSettled([confirm(ada, id, 2), confirm(ada, id, 2)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sent({ endsWith: '@vier.example' })).toHaveLength(2)
  })

  it('counts towards the same limit as invitations by hand, and not at all when refused', async () => {
    const one = await desk.colleague('Lim', harbour.id, 'coordinator')
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => `N${from + n},n${from + n}@vijf.example\n`)
    const table = (from: number, to: number) => `Naam,Mail\n${rows(from, to).join('')}`
    expect(await confirm(one, await bring(one, table(0, 60)), 60)).toBe(60)
    const second = await bring(one, table(60, 120))
    expect(await refusal(confirm(one, second, 60))).toMatchObject({ message: 'too-many-attempts' })
    expect(await sent({ endsWith: '@vijf.example' })).toHaveLength(60)
    expect(await confirm(one, await bring(one, table(60, 100)), 40)).toBe(40)
    const many = await bring(one, table(0, 101))
    const { details } = await refusal(preview(one, many))
    expect(details).toMatchObject({ issues: [{ path: 'file', message: 'too-many-rows:100' }] })
  })
})

describe('a file that is too large or no table', () => {
  it('is refused with the limit, and leaves nothing', async () => {
    const piece = Buffer.from('Naam,naam@zes.example\n'.repeat(50_000))
    const large = (content: Buffer[], declaredName: string) =>
      ada.ask((call) => call.peopleImport.receive({ stream: Readable.from(content), declaredName }))
    const before = await prisma.storedFile.count()
    await expect(large(Array(30).fill(piece), 'a.csv')).rejects.toMatchObject({
      cause: { code: 'too-large' },
    })
    await expect(large([Buffer.from('BEGIN:VCARD\n')], 'a.vcf')).rejects.toMatchObject({
      cause: { code: 'wrong-type' },
    })
    expect(await prisma.storedFile.count()).toBe(before)
  })
})

describe('what another house has', () => {
  it('makes no difference to a plan: its people, its invitations, an account', async () => {
    const row = (name: string, email: string) => `Naam,Mail,Rol\n${name},${email},coach\n`
    const told = async (email: string) =>
      JSON.stringify(await preview(ada, await bring(ada, row('Iemand', email)))).replaceAll(
        email,
        'mail',
      )
    const unknown = await told('niemand@zeven.example')
    const theirs = await desk.colleague('Theirs', mill.id)
    const account = await desk.account('Account')
    await miller.act((call) =>
      call.invitation.invite({
        ...{ name: 'Nel', email: 'nel@zeven.example', role: 'coach', language: 'nl' },
      }),
    )
    for (const email of [theirs.person.email, account.email, 'nel@zeven.example']) {
      expect(await told(email)).toBe(unknown)
    }
    const ofThemselves = await preview(miller, await bring(miller, row('Nel', 'nel@zeven.example')))
    expect(ofThemselves.rows).toMatchObject([{ what: 'same', asName: 'Nel' }])
  })
})
