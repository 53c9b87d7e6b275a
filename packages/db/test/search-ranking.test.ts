import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const { search, find, idOf, nameOf, drop } = await demoCatalogue()
afterAll(() => drop())

const HOUSES = ['phenix', 'buda', 'grote-post', 'viernulvier', 'charleroi-danse', 'namur'] as const
const seed = (key: string) => resources.find((one) => one.key === key)

describe('the best answer comes first', () => {
  it.each([
    ['fr', 'Calculer un prix de cession', 'calculer-un-prix-de-cession'],
    ['fr', 'Feuille de route d’une date', 'feuille-de-route'],
    ['nl', 'Uw ticketverkoop lezen', 'ticketverkoop-lezen'],
    ['nl', 'Subsidies zonder grens', 'subsidies-zonder-grens'],
    ['en', 'Technical rider', 'fiche-technique-danse'],
    ['en', 'How a programmer reads your proposal', 'how-we-read-a-proposal'],
  ] as const)('in %s: “%s” is the title of %s', async (language, typed, key) => {
    expect((await find(typed, { language }))[0]).toBe(key)
  })

  it('a title before a summary before a mention in the text', async () => {
    const [first, ...others] = await find('asbl')
    expect(first).toBe('asbl-ou-association-loi-1901')
    expect(others).toContain('cultuurloket')
    const cession = await find('cession')
    expect(cession.indexOf('calculer-un-prix-de-cession')).toBeLessThan(
      cession.indexOf('bilan-de-tournee'),
    )
    const assurance = await find('assurance')
    expect(assurance.slice(1)).toEqual(expect.arrayContaining(['contrat-de-cession']))
    expect(assurance[0]).toBe('verzekeringen-op-tournee')
  })

  it('what is about a concept before what mentions its word, and what is about less of it later', async () => {
    const budget = await find('budget', { as: 'namur' })
    expect(budget.slice(0, 4).toSorted()).toEqual([
      'calculer-un-prix-de-cession',
      'plan-de-financement-transfrontalier',
      'relire-une-demande-daide',
      'touring',
    ])
    expect(budget.slice(4)).toContain('bilan-de-tournee')
    const subsidy = await find('subsidie')
    expect(subsidy[0]).toBe('subsidies-zonder-grens')
    expect(subsidy.at(-1)).not.toBe('aides-ministere-de-la-culture')
  })
})

describe('why something was found', () => {
  const why = async (typed: string, key: string, language: 'en' | 'fr' | 'nl', as?: HouseKey) => {
    const { items } = await search(typed, { language, ...(as ? { as } : {}) })
    return items.find(({ id }) => nameOf(id) === key)?.foundBy
  }

  it.each([
    ['plan de financement', 'fr', 'Plan de financement', 'fr', 'Plan de financement'],
    ['plan de financement', 'nl', 'Plan de financement', 'fr', 'Financieringsplan'],
    ['Financieringsplan', 'fr', 'Financieringsplan', 'nl', 'Plan de financement'],
    ['montage financier', 'en', 'montage financier', 'fr', 'Funding plan'],
    ['BEGROTINGSMODEL', 'fr', 'begrotingsmodel', 'nl', 'Budget'],
    ['break even', 'nl', 'Break-even point', 'en', 'Break-evenpunt'],
  ] as const)('“%s” tells a reader of %s: by “%s”, which is “%s”', async (...expected) => {
    const [typed, reader, said, typedLanguage, label] = expected
    const found = await why(typed, 'begrotingsmodel-tournee', reader)
    expect(found).toEqual([{ typed: said, typedLanguage, label, narrower: null }])
  })

  it('is told in the reader’s own word where several languages have it', async () => {
    for (const language of ['en', 'fr', 'nl'] as const) {
      const [reason] = (await why('interreg', 'site-interreg-fwvl', language)) ?? []
      expect(reason?.typedLanguage).toBe(language)
    }
  })

  it('is each concept that was named, and none that was not', async () => {
    const both = await why('budget trésorerie', 'plan-de-financement-transfrontalier', 'fr')
    expect(both?.map(({ label }) => label)).toEqual(['Budget', 'Trésorerie'])
    expect(await why('obstacles', 'toegankelijk-onthaal', 'fr')).toEqual([])
    expect((await search('')).items.flatMap(({ foundBy }) => foundBy)).toEqual([])
  })
})

describe('journey 1: a Dutch budget template, shared with two named houses', () => {
  const budget = 'begrotingsmodel-tournee'

  it('is found in French, with whose it is and on what terms', async () => {
    const { items } = await search('plan de financement', { as: 'phenix', language: 'fr' })
    expect(items.find(({ id }) => nameOf(id) === budget)).toMatchObject({
      title: 'Begrotingsmodel voor een tournee',
      language: 'nl',
      ownerName: 'De Grote Post',
      side: 'flanders',
      terms: seed(budget)?.terms,
      genre: 'template',
    })
  })

  it('is found by nobody of a house that was not named: by no word, count, filter or page', async () => {
    const named: readonly string[] = ['grote-post', ...(seed(budget)?.houses ?? [])]
    expect(named).toHaveLength(3)
    for (const as of HOUSES.filter((house) => !named.includes(house))) {
      for (const typed of [
        'plan de financement',
        'begrotingsmodel',
        'Begrotingsmodel voor een tournee',
      ]) {
        const { items, count, facets } = await search(typed, { as })
        expect(items.map(({ id }) => nameOf(id))).not.toContain(budget)
        expect(count).toBe(items.length)
        expect(facets.kind.reduce((sum, one) => sum + one.count, 0)).toBe(items.length)
      }
      const after = await search({ after: idOf(budget) }, { as })
      expect(after).toMatchObject(await search({ after: randomUUID() }, { as }))
      expect(after.items).toEqual([])
    }
  })
})

describe('what is never found', () => {
  const hidden = resources.filter(
    ({ status, validForDays = 0, visibility }) =>
      status !== 'published' || validForDays < 0 || visibility === 'private',
  )

  it('are drafts, and what was retired or has expired, not even by the house that has it', async () => {
    const gone = hidden.filter(({ visibility }) => visibility !== 'private')
    expect(gone.length).toBeGreaterThan(5)
    for (const { key, house, texts, language } of gone) {
      const typed = texts[language]?.title ?? ''
      expect(await find(typed, { as: house }), typed).not.toContain(key)
    }
  })

  it('is what another keeps private, and what another house keeps to itself', async () => {
    const kept = resources.filter(({ visibility }) =>
      ['private', 'organisation', 'selected', 'regions'].includes(visibility),
    )
    expect(kept.length).toBeGreaterThan(4)
    for (const { key, visibility, house, texts, language, houses = [], sides = [] } of kept) {
      const typed = texts[language]?.title ?? ''
      const may = HOUSES.filter((as) => as === house || houses.includes(as))
      for (const as of visibility === 'regions' && sides.length > 0 ? [] : HOUSES) {
        const found = await find(typed, { as })
        if (may.includes(as)) expect.soft(found, `${typed} for ${as}`).toContain(key)
        else expect.soft(found, `${typed} for ${as}`).not.toContain(key)
      }
    }
    expect(await find('Werken met vrijwilligers', { as: 'namur' })).toEqual([])
    expect(await find('Werken met vrijwilligers', { as: 'buda' })).toHaveLength(1)
  })
})
