import { Readable } from 'node:stream'
import { type ImportChoices, importChoices } from '@traject/domain/contact/import-rows'
import { afterAll, describe, expect, it } from 'vitest'
import { contactDesk } from './contact-desk.ts'
import { refusal } from './test-api.ts'

const desk = await contactDesk()
const { world, colleague, made, withdrew, database } = desk
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const member = await colleague('Member', harbour.id, 'member')
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

type Who = typeof coach
const choices = (changed: object = {}): ImportChoices =>
  importChoices.parse({ language: 'nl', role: 'Contact', ...changed })

const bring = async (who: Who, content: string | Buffer, declaredName = 'adressen.csv') => {
  const stream = Readable.from([Buffer.from(content)])
  return (await who.ask((call) => call.contactExchange.receive({ stream, declaredName }))).id
}
const preview = (who: Who, id: string, changed: object = {}) =>
  who.ask((call) => call.contactExchange.preview({ id, choices: choices(changed) }))
const confirm = (who: Who, id: string, expected: number, changed: object = {}) =>
  who.ask((call) => call.contactExchange.confirm({ id, expected, choices: choices(changed) }))
const countOf = (house: string) =>
  database.prisma.item.count({ where: { kind: 'contact', ownerOrganisationId: house } })
const outcomes = async (who: Who, id: string) =>
  (await preview(who, id)).rows.map((row) =>
    row.what === 'error' ? row.problem.message : `${row.what} ${row.name}`,
  )

describe('a file of contacts', () => {
  const table = [
    'Naam;Organisatie;Functie;Telefoon;E-mailadres',
    'Ada Quirijn;Zoutkamer;Programmator;056 22 20 34;ada@zout.example',
    'Ben Zwaan;;;0032 56 22 20 34;ben@zout.example',
    'Cleo Dop;;;;ADA@zout.example',
    ';;;;nobody@zout.example',
    'Dirk Vos;Zoutkamer;Baas van Zoutkamer;;dirk@zout.example',
    'Els Roos;;;;els@zout.example',
  ].join('\r\n')

  it('is shown row by row before anything is written, and then comes in whole', async () => {
    const id = await bring(coach, table)
    const before = await countOf(harbour.id)
    expect(await outcomes(coach, id)).toEqual([
      'new Ada Quirijn',
      'same Ben Zwaan',
      'same Cleo Dop',
      'contact-name-missing',
      'reveals-organisation',
      'new Els Roos',
    ])
    expect(await countOf(harbour.id)).toBe(before)
    expect(await confirm(coach, id, 2)).toBe(2)
    expect(await countOf(harbour.id)).toBe(before + 2)
    expect(await refusal(confirm(coach, id, 2))).toMatchObject({ message: 'not-found' })
    const own = await coach.ask((call) => call.contact.own({}))
    expect(own.contacts.slice(0, 2).map(({ name, title }) => [name, title])).toEqual([
      ['Els Roos', 'Contact'],
      ['Ada Quirijn', 'Programmator'],
    ])
    const again = await bring(coach, table)
    expect((await outcomes(coach, again)).slice(0, 2)).toEqual([
      'same Ada Quirijn',
      'same Ben Zwaan',
    ])
  })

  it('leaves nothing of itself when it was brought in, or given up', async () => {
    const id = await bring(coach, 'Naam\nFee Zilver\n')
    await confirm(coach, id, 1)
    const other = await bring(coach, 'Naam\nGus Tin\n', 'gus-tin.csv')
    expect(
      (await database.prisma.storedFile.findUniqueOrThrow({ where: { id: other } })).name,
    ).toBe('contacts.csv')
    await coach.ask((call) => call.contactExchange.drop({ id: other }))
    expect(await database.prisma.storedFile.count({ where: { id: { in: [id, other] } } })).toBe(0)
  })

  it('is read by who brought it, and taken from coaches and coordinators', async () => {
    const id = await bring(coach, 'Naam\nHans Lood\n')
    expect(await refusal(preview(miller, id))).toMatchObject({ message: 'not-found' })
    expect(await refusal(bring(member, 'Naam\nHans Lood\n'))).toMatchObject({
      message: 'forbidden',
    })
  })

  it('is written over nothing that changed since its preview', async () => {
    const id = await bring(coach, 'Naam,Mail\nIda Goud,ida@zout.example\n')
    await made(coach, { name: 'Ida Goud', email: 'ida@zout.example' })
    const before = await countOf(harbour.id)
    expect(await refusal(confirm(coach, id, 1))).toMatchObject({ message: 'stale' })
    expect(await countOf(harbour.id)).toBe(before)
  })

  it('is read by columns that the reader corrects', async () => {
    const id = await bring(coach, 'Wie,Waar\nJan Brons,jan@zout.example\n')
    expect((await preview(coach, id)).columns.map(({ field }) => field)).toEqual(['', ''])
    const columns = ['name', 'email']
    expect((await preview(coach, id, { columns })).rows).toMatchObject([
      { what: 'new', name: 'Jan Brons', email: 'jan@zout.example' },
    ])
  })
})

describe('bad input', () => {
  const wrong = async (content: string | Buffer, name?: string) => {
    const id = await bring(coach, content, name)
    const { details } = await refusal(preview(coach, id))
    return (details as { issues: { message: string }[] }).issues[0]?.message
  }

  it('in a table says what and where', async () => {
    expect(await wrong('Naam,Mail\nA,a@b.example\n"B,b@b.example\nC,c@b.example\n')).toBe(
      'quote-open:3',
    )
    expect(await wrong('Naam\n')).toBe('nothing-in-it')
    expect(await wrong(`Naam\n${'A\n'.repeat(5_001)}`)).toBe('too-many-rows:5000')
    expect(await wrong('no card\n', 'a.vcf')).toBe('no-cards')
  })

  it('in Latin-1 and in UTF-16 is read as it was meant', async () => {
    const text = 'Nom;Courriel\r\nZoé Étain;zoe@zout.example\r\n'
    const bare = Buffer.from(text, 'utf16le')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), bare])
    const turned = [wide, bare].map((bytes) => Buffer.from(bytes).swap16())
    const narrow = [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`)]
    for (const bytes of [...narrow, wide, bare, ...turned]) {
      expect(await outcomes(coach, await bring(coach, bytes))).toEqual(['new Zoé Étain'])
    }
  })

  it('of 30 MB is refused with the limit, and leaves nothing', async () => {
    const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Big\r\nNOTE:${'x'.repeat(1_000)}\r\nEND:VCARD\r\n`
    const piece = Buffer.from(card.repeat(1_000))
    const stream = Readable.from(Array.from({ length: 30 }, () => piece))
    const before = await database.prisma.storedFile.count()
    const asked = coach.ask((call) =>
      call.contactExchange.receive({ stream, declaredName: 'big.vcf' }),
    )
    await expect(asked).rejects.toMatchObject({ cause: { code: 'too-large' } })
    expect(await database.prisma.storedFile.count()).toBe(before)
  })

  it('among cards takes no other with it', async () => {
    const cards = [
      'BEGIN:VCARD\nVERSION:3.0\nFN:Kim Zink\nTEL:056/99.88.77\nEND:VCARD',
      'BEGIN:VCARD\nVERSION:2.1\nFN:Old\nEND:VCARD',
      'BEGIN:VCARD\nVERSION:4.0\nFN:Lea Zink\nTEL;VALUE=uri:tel:+32-56-99-88-77\nEND:VCARD',
    ]
    const id = await bring(coach, cards.join('\n'), 'cards.vcf')
    expect(await outcomes(coach, id)).toEqual(['new Kim Zink', 'card-version', 'same Lea Zink'])
  })

  it('of 1,000 rows comes in within seconds, and says how far it is', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => `Naam ${n},veel${n}@zout.example`)
    const id = await bring(miller, `Naam,Mail\n${rows.join('\n')}\n`)
    expect((await preview(miller, id)).rows.filter(({ what }) => what === 'new')).toHaveLength(
      1_000,
    )
    const heard: number[] = []
    const tell = (done: number) => void heard.push(done)
    const asked = { id, expected: 1_000, choices: choices(), tell }
    expect(await miller.ask((call) => call.contactExchange.confirm(asked))).toBe(1_000)
    expect(heard).toEqual([250, 500, 750, 1_000])
    const own = await miller.ask((call) => call.contact.own({}))
    expect(own.contacts[0]?.name).toBe('Naam 999')
  })
})

describe('somebody who withdrew', () => {
  it('from this house is not brought in again', async () => {
    await withdrew({ email: 'weg@zout.example', phone: '' }, harbour.id)
    const id = await bring(coach, 'Naam,Mail\nMia Weg,WEG@zout.example\n')
    expect(await outcomes(coach, id)).toEqual(['contact-withdrew-row'])
  })

  it('from every house is brought in as any other, and never shown', async () => {
    await withdrew({ email: 'stil@zout.example', phone: '' }, mill.id, true)
    const told = async (mail: string) => {
      const id = await bring(coach, `Naam,Mail\nNina Stil,${mail}\n`)
      const seen = JSON.stringify(await preview(coach, id)).replace(mail, 'mail')
      return { seen, count: await confirm(coach, id, 1) }
    }
    expect(await told('stil@zout.example')).toEqual(await told('luid@zout.example'))
    const held = await database.prisma.item.findMany({
      where: { contact: { detail: { email: { in: ['stil@zout.example', 'luid@zout.example'] } } } },
      include: { contact: { include: { detail: true } } },
    })
    expect(held.map((one) => [one.contact?.detail?.email, one.isHeldBack]).sort()).toEqual([
      ['luid@zout.example', false],
      ['stil@zout.example', true],
    ])
  })
})

describe('an export', () => {
  const take = (who: Who, format: 'csv' | 'vcf') =>
    who.ask((call) => call.contactExchange.take({ format }))

  it('holds the own contacts of the house, and leaves its event', async () => {
    await made(coach, { name: '=cmd|calc', email: 'formule@zout.example', organisation: '' })
    const csv = await take(coach, 'csv')
    expect(csv).toContain('ada@zout.example')
    expect(csv).toContain("'=cmd|calc")
    expect(csv).toContain("'+3256222034")
    expect(csv).not.toContain('veel1@zout.example')
    expect(await take(coach, 'vcf')).toContain('FN:Ada Quirijn')
    const events = await database.prisma.auditEvent.findMany({
      where: { action: 'contacts.exported' },
    })
    expect(events.map((one) => [one.actorPersonId, one.subjectType])).toEqual([
      [coach.person.id, 'csv'],
      [coach.person.id, 'vcf'],
    ])
    const held = csv.split('\r\n').length - 2
    expect(events.map(({ rows }) => rows)).toEqual([held, held])
    expect(await refusal(take(member, 'csv'))).toMatchObject({ message: 'forbidden' })
  })

  it.each(['csv', 'vcf'] as const)('as %s is read again as what it was', async (format) => {
    const id = await bring(coach, await take(coach, format), `contacts.${format}`)
    const { rows } = await preview(coach, id)
    const unknown = rows.filter(({ what, phone, email }) => what !== 'same' && (phone || email))
    expect(unknown).toEqual([])
    expect(rows.length).toBeGreaterThan(5)
  })
})
