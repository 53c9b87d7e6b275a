import { Readable } from 'node:stream'
import { trackChoices } from '@traject/domain/track/import-tracks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { refusal } from './test-api.ts'
import { BELGIAN, type Colleague, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
const { harbour, mill } = world
afterAll(() => desk.drop())

const [UNKNOWN, SUPPORTED, THEIRS, COLLEAGUES] = BELGIAN
const HEADINGS = 'Bedrijf;Nummer;Gemeente;Arrondissement;Contactpersoon;E-mail;Taal'
let ada: Colleague
let templateId: string

const choices = (changed: object = {}) =>
  trackChoices.parse({ templateId, startsOn: '2036-06-23', language: 'nl', ...changed })
const bring = async (who: Colleague, rows: readonly string[], headings = HEADINGS) => {
  const stream = Readable.from([Buffer.from([headings, ...rows].join('\r\n'))])
  const file = { stream, declaredName: 'bedrijven.csv' }
  return (await who.ask((call) => call.trackImport.receive(file))).id
}
const preview = (who: Colleague, id: string, changed: object = {}) =>
  who.ask((call) => call.trackImport.preview({ id, choices: choices(changed) }))
const confirm = (who: Colleague, id: string, expected: number, changed: object = {}) =>
  who.act((call) => call.trackImport.confirm({ id, expected, choices: choices(changed) }))
const row = (name: string, number: string, mail = `${name}@bedrijf.example`) =>
  `${name};${number};Kortrijk;;Nel ${name};${mail};Frans`
const outcomes = async (id: string) =>
  (await preview(ada, id)).rows.map((one) => {
    if (one.what === 'error') return `${one.problem.field}: ${one.problem.message}`
    if (one.what === 'new') return `new ${one.name}, ${one.number}, ${one.language}`
    return `same ${one.asName ?? one.asLine}`
  })
const typed = (registrationNumber: string, name: string) =>
  desk.typed({ templateId, noNumber: false, registrationNumber, name })

beforeAll(async () => {
  ada = await desk.colleague('Ada', harbour.id)
  templateId = (await desk.template('Op tournee')).itemId
  await fillVocabulary(desk.database, desk.services.clock())
})

describe('a file of companies', () => {
  it('is shown row by row, and then each is asked as by hand', async () => {
    const mine = await ada.act((call) =>
      call.track.start(desk.typed({ templateId, name: 'Bellen' })),
    )
    const id = await bring(ada, [
      row('Appel', 'BE 0207.437.468'),
      row('Bellen', 'geen'),
      row('Citroen', 'nog geen'),
      row('Appel nog eens', '0207437468', 'nel@bedrijf.example'),
      row('Druif', '0207437469'),
      row('Els', ''),
      'Fort;geen;Rijsel;Elders;Nel;nel@bedrijf.example;',
      'Goud;geen;Lille;Nord;Nel;geen adres;',
      ';geen;Lille;Nord;Nel;nel@bedrijf.example;',
    ])
    expect(await outcomes(id)).toEqual([
      'new Appel, 0207437468, fr',
      'same Bellen',
      'new Citroen, , fr',
      'same 2',
      'registrationNumber: number-wrong-BE',
      'registrationNumber: import-number',
      'region: import-region',
      'contactEmail: email-wrong',
      'name: company-missing',
    ])
    const before = await prisma.track.count()
    expect(await confirm(ada, id, 2)).toBe(2)
    expect(await prisma.track.count()).toBe(before + 2)
    const tracks = await prisma.track.findMany({
      where: { typedName: { in: ['Appel', 'Citroen'] } },
      include: { coachAssignments: true, steps: true },
      orderBy: { typedName: 'asc' },
    })
    expect(tracks).toMatchObject([
      { typedName: 'Appel', state: 'proposed', contactEmail: 'Appel@bedrijf.example' },
      { typedName: 'Citroen', contactLanguage: 'fr' },
    ])
    for (const { coachAssignments, steps } of tracks) {
      expect(coachAssignments).toMatchObject([{ personId: ada.person.id, role: 'lead' }])
      expect(steps).toHaveLength(3)
    }
    const invited = await prisma.invitation.findMany({
      where: { trackId: { in: tracks.map((one) => one.id) } },
    })
    expect(invited.map(({ email, role }) => `${email} ${role}`).sort()).toEqual([
      'Appel@bedrijf.example owner',
      'Citroen@bedrijf.example owner',
    ])
    const events = await prisma.auditEvent.findMany({
      where: { subjectId: { in: [...tracks.map((one) => one.id), id, mine] } },
    })
    expect(events.map(({ action }) => action).sort()).toEqual([
      'file.brought',
      ...['track.proposed', 'track.proposed', 'track.proposed'],
      'tracks.imported',
    ])
  })

  it('names its lead where a coordinator brings it, and a title where there is no template', async () => {
    const cora = await desk.colleague('Cora', harbour.id, 'coordinator')
    const id = await bring(cora, [row('Hout', 'geen')])
    expect(await refusal(preview(cora, id))).toMatchObject({
      details: { issues: [{ path: 'leadPersonId', message: 'choose-one' }] },
    })
    const changed = { templateId: '', title: 'Met de hand', leadPersonId: ada.person.id }
    expect(await confirm(cora, id, 1, changed)).toBe(1)
    expect(await prisma.trackText.findFirst({ where: { title: 'Met de hand' } })).not.toBeNull()
    expect(trackChoices.safeParse({ startsOn: '2036-06-23', language: 'nl' }).success).toBe(false)
  })

  it('names sectors as any language has them, and refuses what is none', async () => {
    const line = (sector: string) => `${row(sector, 'geen', 'nel@bedrijf.example')};${sector}`
    const id = await bring(
      ada,
      [line('BEELDENDE KUNST'), line('sculpture'), line('Zeevaart')],
      `${HEADINGS};Sector`,
    )
    expect(await outcomes(id)).toEqual([
      'new BEELDENDE KUNST, , fr',
      'new sculpture, , fr',
      'sectors: import-sector:Zeevaart',
    ])
    expect(await confirm(ada, id, 2)).toBe(2)
    const profiles = await prisma.smeProfile.findMany({
      where: { sme: { name: { in: ['BEELDENDE KUNST', 'sculpture'] } } },
    })
    expect(new Set(profiles.flatMap(({ sectors }) => sectors)).size).toBe(1)
  })

  it('is not for a member, nor for a first day years ahead', async () => {
    const member = await desk.colleague('Mem', harbour.id, 'member')
    expect(await refusal(bring(member, [row('Inkt', 'geen')]))).toMatchObject({
      message: 'forbidden',
    })
    const id = await bring(ada, [row('Inkt', 'geen')])
    expect(await refusal(preview(ada, id, { startsOn: '2046-06-23' }))).toMatchObject({
      details: { issues: [{ path: 'startsOn', message: 'start-far' }] },
    })
  })
})

describe('a company that is supported already', () => {
  it('is a row like any other, whoever supports it: another house, or a colleague alone', async () => {
    const mia = await desk.colleague('Mia', mill.id)
    const col = await desk.colleague('Col', harbour.id)
    const here = await desk.company('Echte naam', SUPPORTED)
    await desk.companyPerson('Echte Eigenaar', here.id)
    await mia.act((call) => call.track.start(typed(THEIRS, 'Bij de molen')))
    await col.act((call) => call.track.start(typed(COLLEAGUES, 'Bij Col')))
    const told = async (number: string) => {
      const id = await bring(ada, [row('Jute', number)])
      const seen = JSON.stringify(await preview(ada, id)).replaceAll(number, 'number')
      return seen
    }
    // A number that the register could give, and that nobody ever typed.
    const unknown = await told('0417497106')
    for (const number of [SUPPORTED, THEIRS, COLLEAGUES]) expect(await told(number)).toBe(unknown)
    expect(unknown).toContain('"what":"new"')
    const theirs = await mia.ask((call) =>
      call.trackImport.receive({
        stream: Readable.from([Buffer.from(`${HEADINGS}\n${row('Jute', THEIRS)}`)]),
        declaredName: 'a.csv',
      }),
    )
    expect((await preview(mia, theirs.id)).rows).toMatchObject([
      { what: 'same', asName: 'Bij de molen' },
    ])
  })

  it('takes as many statements, and its own people are told instead of the typed contact', async () => {
    const before = await prisma.invitation.count()
    const count = async (name: string, number: string) => {
      const id = await bring(ada, [row(name, number)])
      return desk.statementsOf(() => confirm(ada, id, 1))
    }
    expect(await count('Kalk', SUPPORTED)).toBe(await count('Leem', '0417497106'))
    expect(await prisma.invitation.count()).toBe(before + 1)
  })

  it('is known by its number where the house asked it before', async () => {
    const id = await bring(ada, [row('Appel', UNKNOWN)])
    expect(await outcomes(id)).toEqual(['same Appel'])
  })
})
