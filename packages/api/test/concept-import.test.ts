import { afterAll, describe, expect, it } from 'vitest'
import { conceptDesk, term } from './concept-desk.ts'
import { refusal } from './test-api.ts'

const desk = await conceptDesk()
const { lead, coach, add, finds, tagged } = desk
const { prisma } = desk.database
afterAll(() => desk.drop())

const PREFIX = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix x: <https://vocabulary.example/> .
`
const labels = (words: string) =>
  ['en', 'fr', 'nl'].map((language) => `skos:prefLabel "${words}"@${language}`).join(' ; ')
const concept = (key: string, more = '', words = key) =>
  `x:${key} a skos:Concept ; ${labels(words)}${more ? ` ; ${more}` : ''} .\n`

const preview = (body: string) =>
  lead.ask((call) => call.concept.preview({ source: PREFIX + body }))
const outcomes = async (body: string) => {
  const seen = await preview(body)
  if (seen.refusal) return seen.refusal.code
  return seen.rows.map(({ iri, outcome }) => `${iri.split('/').at(-1)} ${outcome}`)
}
const reasons = async (body: string) => {
  const seen = await preview(body)
  return seen.refusal ? [] : seen.rows.flatMap((row) => row.reasons.map(({ code }) => code))
}
const bring = async (body: string, source = PREFIX + body) => {
  const seen = await lead.ask((call) => call.concept.preview({ source }))
  if (seen.refusal) throw new Error(seen.refusal.code)
  const { shown } = seen
  return lead.act((call) => call.concept.import({ source, shown }))
}
const own = () => prisma.concept.count({ where: { NOT: { partnershipId: null } } })

describe('what is brought in', () => {
  const body =
    concept('giants', 'skos:altLabel "géants du Nord"@fr ; skos:narrower x:bayard') +
    concept('bayard', 'skos:related <urn:traject:concept:topic/budget>')

  it('is shown first, and nothing is written', async () => {
    const before = await own()
    expect(await outcomes(body)).toEqual(['giants new', 'bayard new'])
    expect(await own()).toBe(before)
  })

  it('is written when it is confirmed, found at once, and known when it comes again', async () => {
    expect(await bring(body)).toBe(2)
    const [bayard] = await prisma.concept.findMany({
      where: { iri: 'https://vocabulary.example/bayard' },
    })
    await tagged('Ros Beiaard', [bayard?.id ?? ''])
    expect(await finds('géants du nord')).toEqual(['Ros Beiaard'])
    expect(await outcomes(body)).toEqual(['giants same', 'bayard same'])
    const changed = concept('giants', 'skos:altLabel "reuzen"@nl ; skos:narrower x:bayard')
    const seen = await preview(changed)
    expect(seen.refusal === null && seen.rows).toMatchObject([
      { outcome: 'changed', changes: ['synonyms'] },
    ])
    expect(await bring(changed)).toBe(1)
    expect(await finds('géants du nord')).toEqual([])
    expect(await finds('reuzen')).toEqual(['Ros Beiaard'])
  })

  it('takes a regional label as a synonym, or as the label where there is no other', async () => {
    const text = `x:k a skos:Concept ; skos:prefLabel "Kermis"@nl , "Foor"@nl-BE , "Ducasse"@fr-BE ,
      "Fair"@en , "Jahrmarkt"@de .`
    await bring(text)
    const { labels: its, synonyms } = await coach.ask(async (call) => {
      const [found] = await call.concept.propose({ q: 'ducasse' })
      const all = await call.concept.list({ q: 'foor' })
      return call.concept.get({ id: all.concepts[0]?.id ?? found?.id ?? '' })
    })
    expect(its).toEqual({ en: 'Fair', fr: 'Ducasse', nl: 'Kermis' })
    expect(synonyms.nl).toEqual(['Foor'])
  })

  it('is done as it was shown, or not at all', async () => {
    const source = PREFIX + concept('late', '', 'Latecomer')
    const seen = await lead.ask((call) => call.concept.preview({ source }))
    const shown = seen.refusal === null ? seen.shown : ''
    await add(term('Latecomer'))
    const before = await own()
    const asked = lead.act((call) => call.concept.import({ source, shown }))
    expect((await refusal(asked)).code).toBe('BAD_REQUEST')
    const other = PREFIX + concept('other', '', 'Other words')
    const stale = lead.act((call) => call.concept.import({ source: other, shown }))
    expect((await refusal(stale)).code).toBe('CONFLICT')
    expect(await own()).toBe(before)
  })
})

describe('what is refused, with why', () => {
  it.each([
    ['a label that is missing', 'x:a skos:prefLabel "A"@en , "A"@fr .', ['label-missing']],
    [
      'two preferred labels in a language',
      `x:a ${labels('A')} ; skos:prefLabel "B"@fr .`,
      ['label-twice'],
    ],
    [
      'a broader term that nobody knows',
      concept('a', 'skos:broader x:nowhere'),
      ['broader-unknown'],
    ],
    ['a related term that nobody knows', concept('a', 'skos:related x:b'), ['related-unknown']],
    [
      'a circle',
      concept('a', 'skos:broader x:b') +
        concept('b', 'skos:broader x:c') +
        concept('c', 'skos:broader x:a'),
      ['circle', 'circle', 'circle'],
    ],
    ['itself above itself', concept('a', 'skos:broader x:a'), ['circle']],
    [
      'a relation to what is broader',
      concept('a') + concept('b', 'skos:broader x:a ; skos:related x:a'),
      ['related-broader', 'related-broader'],
    ],
    ['a name that another term has', concept('a', '', 'Budget'), ['label-taken', 'label-taken']],
    [
      'one name for two of the file',
      concept('a', '', 'Twin') + concept('b', '', 'twin'),
      Array(6).fill('label-taken'),
    ],
    ['a label that is too long', concept('a', '', 'a'.repeat(121)), Array(3).fill('label-long')],
    [
      'a name of ours that is not here',
      `<urn:traject:concept:topic/elsewhere> ${labels('A')} .`,
      ['name-unknown'],
    ],
    [
      'another word for a term of the base',
      `<urn:traject:concept:topic/budget> ${labels('Money matters')} .`,
      ['base-changed'],
    ],
  ])('%s', async (_what, body, expected) => {
    const before = await own()
    expect(await reasons(body)).toEqual(expected)
    const source = PREFIX + concept('good', '', 'Good one') + body
    const seen = await lead.ask((call) => call.concept.preview({ source }))
    const shown = seen.refusal === null ? seen.shown : ''
    const asked = lead.act((call) => call.concept.import({ source, shown }))
    expect((await refusal(asked)).code).toBe('BAD_REQUEST')
    expect(await own()).toBe(before)
  })

  it('names terms by their labels', async () => {
    const seen = await preview(
      concept(
        'b',
        'skos:broader <urn:traject:concept:topic/budget> ; skos:related <urn:traject:concept:topic/budget>',
      ),
    )
    expect(seen.refusal === null && seen.rows[0]?.reasons).toEqual([
      { code: 'related-broader', about: 'Begroting' },
    ])
  })

  it('a file that cannot be read, with its line', async () => {
    expect(await preview('x:a skos:prefLabel "open .')).toEqual({
      refusal: { code: 'syntax', line: 3 },
    })
    const many = Array.from({ length: 1001 }, (_, n) => concept(`c${n}`)).join('')
    expect(await outcomes(many)).toBe('concepts-full')
  })

  it('a file that is too large, before it is read', async () => {
    const source = '#'.repeat(900_001)
    const asked = lead.ask((call) => call.concept.preview({ source }))
    expect((await refusal(asked)).code).toBe('BAD_REQUEST')
  })
})

describe('what was written to a file', () => {
  it.each(['turtle', 'rdf-xml'] as const)(
    'is read back without a change, as %s',
    async (format) => {
      await add(
        term([`<${format}> & "quoted"`, `Une « chose »\u00a0: ${format}`, `Ding\\${format}`], {
          synonyms: { fr: ["l'une", 'l’autre'] },
          broader: ['topic/budget', 'aspect/digital'],
          related: ['topic/vat'],
        }),
      )
      const source = await coach.ask((call) => call.concept.export({ format }))
      const seen = await lead.ask((call) => call.concept.preview({ source }))
      const rows = seen.refusal === null ? seen.rows : []
      expect(seen.refusal).toBeNull()
      expect(rows.length).toBe(await prisma.concept.count())
      expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
      expect(await bring('', source)).toBe(0)
    },
  )
})
