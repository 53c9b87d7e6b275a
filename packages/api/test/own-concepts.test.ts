import { afterAll, describe, expect, it } from 'vitest'
import { conceptDesk, term } from './concept-desk.ts'
import { refusal } from './test-api.ts'

const desk = await conceptDesk()
const { lead, coach, add, tagged, finds, issues } = desk
const { prisma } = desk.database
afterAll(() => desk.drop())

const get = (id: string) => coach.ask((call) => call.concept.get({ id }))
const stored = (id: string) => prisma.concept.findUnique({ where: { id } })

describe('a term of the partnership’s own', () => {
  it('finds what is tagged with it, in any language, as soon as it is there', async () => {
    const id = await add(
      term(['Giant puppet', 'Géant', 'Reus'], {
        scheme: 'sector',
        synonyms: { fr: 'gayant\nreuze; reuze papa' },
        broader: ['sector/living-heritage'],
      }),
    )
    await tagged('Stoet', [id])
    for (const q of ['giant puppet', 'géants', 'gayant', 'Reuze Papa', 'erfgoed', 'folklore']) {
      expect(await finds(q), q).toContain('Stoet')
    }
    const seen = await get(id)
    expect(seen).toMatchObject({ label: 'Reus', isOwn: true, mayEdit: false, offered: 1 })
    expect(seen.synonyms.fr).toEqual(['gayant', 'reuze', 'reuze papa'])
    expect(seen.broader).toEqual([{ id: 'sector/living-heritage', label: 'Levend erfgoed' }])
    const above = await get('sector/living-heritage')
    expect(above.narrower.map((one) => one.id)).toContain(id)
    expect(above.offered).toBe(1)
  })

  it('is found under its new words and its new place once it is edited, and not the old ones', async () => {
    const id = await add(term('Zeppelin', { broader: ['topic/budget'] }))
    await tagged('Luchtvaart', [id])
    expect(await finds('zeppelin')).toEqual(['Luchtvaart'])
    expect(await finds('budget')).toContain('Luchtvaart')
    const concept = term('Airship', { broader: ['topic/pricing'] })
    await lead.act((call) => call.concept.edit({ id, revision: 1, concept }))
    expect(await finds('zeppelin')).toEqual([])
    expect(await finds('airship')).toEqual(['Luchtvaart'])
    expect(await finds('budget')).not.toContain('Luchtvaart')
    expect(await finds('pricing')).toContain('Luchtvaart')
    const again = lead.act((call) => call.concept.edit({ id, revision: 1, concept }))
    expect((await refusal(again)).code).toBe('CONFLICT')
  })

  it('is related both ways, with the base and with its like', async () => {
    const one = await add(term('One', { related: ['topic/budget'] }))
    const other = await add(term('Other', { related: [one] }))
    const related = async (id: string) => (await get(id)).related.map((it) => it.id)
    expect(await related(one)).toEqual(expect.arrayContaining(['topic/budget', other]))
    expect(await related('topic/budget')).toContain(one)
    await lead.act((call) => call.concept.edit({ id: one, revision: 1, concept: term('One', {}) }))
    expect(await related(other)).toEqual([])
    expect(await related('topic/budget')).not.toContain(one)
  })

  it('is refused with a name that is taken, links that go nowhere, or a circle', async () => {
    const below = await add(term('Below', { broader: ['topic/budget'] }))
    const deeper = await add(term('Deeper', { broader: [below] }))
    expect(await issues(add(term(['Budget', 'x', 'begroting'])))).toEqual([
      'label.en: label-taken',
      'label.nl: label-taken',
    ])
    expect(await issues(add(term('New', { broader: ['topic/nowhere'] })))).toEqual([
      'broader: concepts-unknown',
    ])
    expect(await issues(add(term('New', { related: ['topic/nowhere'] })))).toEqual([
      'related: concepts-unknown',
    ])
    const circle = term('Below', { broader: [deeper] })
    const asked = lead.act((call) => call.concept.edit({ id: below, revision: 1, concept: circle }))
    expect(await issues(asked)).toContain('broader: concept-circle')
    const kin = term('Deeper', { broader: [below], related: ['topic/budget'] })
    const near = lead.act((call) => call.concept.edit({ id: deeper, revision: 1, concept: kin }))
    expect(await issues(near)).toEqual(['related: related-broader'])
    expect((await stored(below))?.broader).toEqual(['topic/budget'])
  })

  it('is nobody’s to write but the lead partner’s coordinator’s; the base is nobody’s', async () => {
    const id = await add(term('Guarded'))
    const concept = term('Mine')
    const asks = [
      () => coach.act((call) => call.concept.add(concept)),
      () => coach.act((call) => call.concept.edit({ id, revision: 1, concept })),
      () => coach.act((call) => call.concept.remove({ id })),
      () => coach.ask((call) => call.concept.editor({ id })),
      () => coach.ask((call) => call.concept.removal({ id })),
      () => coach.ask((call) => call.concept.preview({ source: 'x' })),
      () => coach.act((call) => call.concept.import({ source: 'x', shown: 'x' })),
    ]
    for (const asking of asks) {
      expect(await refusal(asking())).toMatchObject({
        code: 'FORBIDDEN',
        details: { ask: 'lead-partner' },
      })
    }
    const base = 'topic/budget'
    for (const asking of [
      () => lead.act((call) => call.concept.edit({ id: base, revision: 1, concept })),
      () => lead.act((call) => call.concept.remove({ id: base })),
      () => lead.ask((call) => call.concept.editor({ id: base })),
    ]) {
      expect((await refusal(asking())).code).toBe('NOT_FOUND')
    }
  })
})

describe('a term that is removed', () => {
  it('is replaced wherever it was carried, and what stood below it moves up', async () => {
    const gone = await add(term('Gone', { broader: ['topic/pricing'], related: ['topic/vat'] }))
    const below = await add(term('Beneath', { broader: [gone] }))
    await tagged('Eerste', [gone, 'topic/budget'])
    await tagged('Tweede', [below])
    const before = await lead.ask((call) => call.concept.removal({ id: gone }))
    expect(before.carrying).toBe(1)
    await lead.act((call) => call.concept.remove({ id: gone, replaceBy: 'topic/budget' }))
    expect(await stored(gone)).toBeNull()
    expect((await stored(below))?.broader).toEqual(['topic/pricing'])
    const [first] = await prisma.item.findMany({ where: { texts: { some: { title: 'Eerste' } } } })
    expect(first?.concepts).toEqual(['topic/budget'])
    expect(first?.conceptClosure).toEqual(['aspect/finance', 'topic/budget'])
    expect(await finds('gone')).toEqual([])
    expect(await finds('pricing')).toContain('Tweede')
    expect(await finds('pricing')).not.toContain('Eerste')
  })

  it('goes without a trace where nothing replaces it, and never for something unknown', async () => {
    const gone = await add(term('Nothing'))
    await tagged('Derde', [gone])
    const unknown = lead.act((call) =>
      call.concept.remove({ id: gone, replaceBy: 'topic/nowhere' }),
    )
    expect(await issues(unknown)).toEqual(['replaceBy: concepts-unknown'])
    const itself = lead.act((call) => call.concept.remove({ id: gone, replaceBy: gone }))
    expect(await issues(itself)).toEqual(['replaceBy: concepts-unknown'])
    await lead.act((call) => call.concept.remove({ id: gone }))
    const [third] = await prisma.item.findMany({ where: { texts: { some: { title: 'Derde' } } } })
    expect([third?.concepts, third?.conceptClosure]).toEqual([[], []])
    expect(await finds('derde')).toEqual(['Derde'])
  })
})

describe('what is proposed while one types', () => {
  const proposed = async (q: string) =>
    (await coach.ask((call) => call.concept.propose({ q }))).map(({ id }) => id)

  it.each([
    ['a label as it begins', 'subv', 'topic/subsidy'],
    ['a label to the letter', 'budget', 'topic/budget'],
    ['a word within a label', 'paniek', null],
    ['a synonym of another language', 'begrot', 'topic/budget'],
    ['a synonym of one side of the border', 'intermittent', 'rights/intermittence'],
    ['a stem', 'residencies', 'topic/residency'],
    ['a stem of another language', 'subventions culturelles', 'topic/subsidy'],
    ['without accents', 'tresorerie', 'topic/cash-flow'],
    ['with a typing error', 'subsidei', 'topic/subsidy'],
    ['a number', 'loi 1901', 'topic/non-profit-status'],
  ])('is found by %s: “%s”', async (_by, typed, expected) => {
    const ids = await proposed(typed)
    if (expected === null) expect(ids).toEqual([])
    else expect(ids.slice(0, 3)).toContain(expected)
  })

  it('says which other word matched, in which language, and never more than a handful', async () => {
    const [first] = await coach.ask((call) => call.concept.propose({ q: 'fiche tech' }))
    expect(first).toMatchObject({ label: 'Technische fiche', matched: 'Fiche technique' })
    expect((await proposed('e')).length).toBeLessThanOrEqual(8)
    for (const nothing of ['', ' ', '%', "'", 'qsdfgh', '\u0000', '_____']) {
      expect(await proposed(nothing), nothing).toEqual([])
    }
  })

  it('holds the partnership’s own', async () => {
    const id = await add(term(['Kermess', 'Ducasse montoise', 'Kermis van Bergen']))
    expect((await proposed('ducasse mont'))[0]).toBe(id)
  })
})
