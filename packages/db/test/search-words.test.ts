import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { demoCatalogue } from './demo-catalogue.ts'

const { database, search, find, drop } = await demoCatalogue()
afterAll(() => drop())

describe('several words', () => {
  it('must all be found, in any of the languages of one item', async () => {
    expect((await find('budget trésorerie')).toSorted()).toEqual([
      'finance',
      'plan-de-financement-transfrontalier',
    ])
    expect((await find('begroting tournee')).toSorted()).toEqual([
      'begrotingsmodel-tournee',
      'touring',
    ])
    expect(await find('subsidie vrijwilligers')).toEqual([])
    expect(await find('budget qqqqqqqq')).toEqual([])
  })

  it('find a template by the title of one of its steps, in any of its languages', async () => {
    for (const typed of ['Choisissez une forme juridique', 'Kies een rechtsvorm']) {
      expect(await find(typed), typed).toContain('first-steps')
    }
    expect(await find({ q: 'Kies een rechtsvorm', kind: 'resource' })).not.toContain('first-steps')
  })

  it('are a concept where they stand together, small words between them or not', async () => {
    const answers = await find('contrat de cession')
    expect(answers).toContain('working-with-a-french-venue')
    for (const typed of [
      'contrat cession',
      'le contrat de la cession',
      '« contrat de cession »',
      'CONTRATS DE CESSION !',
    ]) {
      expect(await find(typed), typed).toEqual(answers)
    }
    expect(await find('cession du contrat')).not.toContain('working-with-a-french-venue')
  })
})

describe('small words', () => {
  it('ask for nothing beside another word', async () => {
    const answers = await find('tresorerie')
    const typings = ['la trésorerie', 'trésorerie of the', 'de trésorerie van een']
    for (const typed of [...typings, 'comment faire sans trésorerie', 'waarom tresorerie']) {
      expect(await find(typed), typed).toEqual(answers)
    }
  })

  it('alone are no search: everything is there, the newest first', async () => {
    const everything = await find('')
    expect(everything.length).toBeGreaterThan(20)
    for (const typed of ['de', 'de la les', 'of the and', 'een het de']) {
      expect(await find(typed), typed).toEqual(everything)
    }
  })
})

describe('typing errors', () => {
  it.each([
    ['two letters exchanged', 'bugdet', 'calculer-un-prix-de-cession', 'phenix'],
    ['two letters exchanged', 'subisdies', 'subsidies-zonder-grens', 'phenix'],
    ['two letters exchanged', 'tikcetverkoop', 'ticketverkoop-lezen', 'phenix'],
    ['a letter left out', 'finacement', 'plan-de-financement-transfrontalier', 'phenix'],
    ['a letter left out', 'vrijwiligers', 'werken-met-vrijwilligers', 'buda'],
    ['a letter left out', 'subsdies', 'subsidies-zonder-grens', 'phenix'],
    ['a letter twice', 'begrottingsmodel', 'begrotingsmodel-tournee', 'phenix'],
    ['a letter twice', 'persmmap', 'persmap-checklist', 'phenix'],
    ['another letter', 'verzekerongen', 'verzekeringen-op-tournee', 'phenix'],
    ['letters left out', 'tresorie', 'plan-de-tresorerie', 'phenix'],
    ['one word of three', 'contrat de cesion', 'contrat-de-cession', 'phenix'],
  ] as const)('are forgiven: %s, “%s” finds %s', async (_error, typed, key, as) => {
    const { nearly } = await search(typed, { as })
    expect(nearly).toBe(true)
    expect(await find(typed, { as })).toContain(key)
  })

  it.each([
    ['bugdet', 'relire-une-demande-daide'],
    ['finacement', 'tax-shelter-scene'],
    ['subisdies', 'relire-une-demande-daide'],
    ['surtitrgae', 'boventiteling'],
  ])('find by concept too: “%s” finds %s, which has not even the word', async (typed, key) => {
    expect(await find(typed, { as: 'namur' })).toContain(key)
  })

  it('never drown what is found as it was typed', async () => {
    for (const typed of ['budget', 'financement', 'cession', 'danse', 'legal', 'public']) {
      expect((await search(typed)).nearly, typed).toBe(false)
    }
    expect(await find('tresorerie')).not.toContain('accueillir-une-compagnie-belge')
  })

  it('say why they were answered, by the nearest concept alone', async () => {
    const { items } = await search('contrat de cesion')
    const label = 'Contrat de cession'
    for (const { foundBy } of items) expect(foundBy).toHaveLength(1)
    const abouts = items.filter(({ foundBy }) => foundBy[0]?.label === label)
    expect(abouts[0]?.foundBy).toEqual([
      { typed: label, typedLanguage: 'fr', label, narrower: null },
    ])
    // What is about it stands before what only speaks of it.
    expect(items.slice(0, abouts.length)).toEqual(abouts)
  })

  it('are not guessed at in short words, or where nothing is like it', async () => {
    for (const typed of ['bugd', 'zzzz', 'qsdfghjklm', 'xylophone quantum', 'легкий путь']) {
      const { count, nearly, facets } = await search(typed)
      expect({ typed, count, nearly, houses: facets.house }).toEqual({
        typed,
        count: 0,
        nearly: false,
        houses: [],
      })
    }
  })
})

describe('what nobody means', () => {
  const everyMark = '\'"`!&|:*()<>\\{}[]^~?%_$#@;,./+-=\u0000\u200B'
  it.each([
    ['marks of the search language', everyMark],
    ['a word among marks', `'budget':* & !(${everyMark})`],
    ['a query of the search language', "budget:*A & !'plan' | (x <-> y)"],
    ['SQL', "budget'; drop table item; --"],
    ['a null byte', 'bud\u0000get'],
    ['a backslash at the end', 'budget\\'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['two hundred letters', 'a'.repeat(200)],
    ['a hundred words', 'mot '.repeat(100)],
    ['as many long words as are searched', 'exchanged letters everywhere '.repeat(10)],
    ['emoji', '🎭🎪'],
    ['emoji in a word', 'bud🎭get'],
    ['half a letter', 'budget\uD83C'],
    ['figures that are no digits', '½ ² ① Ⅷ m² ٣'],
    ['letters of many scripts', 'ĳ ﬁn ß ſ İstanbul 予算 бюджет ميزانية'],
    ['a label and marks alone', "-’'"],
  ])('never errors: %s', async (_what, q) => {
    const { count, items } = await search({ q })
    expect(count).toBeGreaterThanOrEqual(items.length)
    // `q` may be too long for an address: then the whole of it reaches the search alone.
    expect(await database.prisma.item.count()).toBeGreaterThan(40)
  })

  it('is everything where no word is left of it', async () => {
    const everything = await find('')
    for (const typed of [everyMark, '🎭🎪', "-’'"]) expect(await find(typed)).toEqual(everything)
  })
})

describe('whatever is typed', () => {
  it('is searched for, and never taken for a part of the query', async () => {
    const signs = fc.constantFrom(
      "'",
      '"',
      '\\',
      '&',
      '|',
      '!',
      '(',
      ':*',
      '<->',
      '#',
      ' ',
      'début',
      'x',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(signs).map((all) => all.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect(await find(text.slice(0, 200))).toBeInstanceOf(Array)
      }),
      { numRuns: 150, examples: [["http://a.be/l'art!"], ['#aspect/legal'], ["d'art' | 'x"]] },
    )
  })

  it('cannot name a concept by its id', async () => {
    expect(await find('#topic/withholding-tax')).not.toEqual(await find('withholding tax'))
  })
})
