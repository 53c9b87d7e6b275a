import { randomUUID } from 'node:crypto'
import { moduleInput } from '@traject/domain/track-template/inputs'
import { afterAll, describe, expect, it } from 'vitest'
import { planDesk, stepForm } from './plan-desk.ts'
import { sharing } from './resource-desk.ts'
import { aStep, templateDesk } from './template-desk.ts'

const desk = await templateDesk()
const { world, colleague, built, translate, outline } = desk
const coach = await colleague('Ada', world.harbour.id)
const plans = await planDesk()
afterAll(() => Promise.all([desk.drop(), plans.drop()]))

const text = (title: string, summary = '') => ({ title, summary })
const shared = async (texts: object) => {
  const id = await coach.ask((call) => call.resource.create(aResource(texts)))
  await coach.ask((call) => call.item.share({ id, revision: 1, choice: sharing('organisation') }))
  return id
}
const aResource = (texts: object, changed: object = {}) => ({
  ...{ sourceLanguage: 'nl' as const, form: 'text' as const, genre: 'guide' as const },
  ...{ terms: 'partnership' as const, texts: texts as never },
  contents: { nl: { body: 'De tekst' }, fr: { body: 'Le texte' } },
  ...changed,
})
const save = async (id: string, texts: object, changed: object = {}) => {
  const { resource } = await editor(id)
  const input = { id, revision: resource.revision, resource: aResource(texts, changed) }
  await coach.ask((call) => call.resource.edit(input))
}
const editor = (id: string) => coach.ask((call) => call.resource.editor({ id }))
const readIn = async (id: string, language: 'en' | 'fr' | 'nl') => {
  await coach.ask((call) => call.person.setLanguage({ language }))
  return coach.ask((call) => call.item.get({ id }))
}

describe('a translation of an item', () => {
  const first = { nl: text('Begroting', 'Voor een jaar'), fr: text('Budget', 'Pour un an') }

  it('goes stale with its original: its readers are told, and can read that', async () => {
    const id = await shared(first)
    expect(await readIn(id, 'fr')).toMatchObject({
      title: 'Budget',
      isStale: false,
      original: null,
    })
    await save(id, { ...first, nl: text('Begroting', 'Voor twee jaar') })
    expect(await readIn(id, 'fr')).toMatchObject({
      ...{ title: 'Budget', language: 'fr', isStale: true },
      original: { language: 'nl', title: 'Begroting', summary: 'Voor twee jaar' },
    })
    for (const language of ['nl', 'en'] as const) {
      expect(await readIn(id, language)).toMatchObject({ language: 'nl', isStale: false })
    }
    const { items } = await coach.ask((call) => call.item.list({ q: 'begroting' }))
    expect(items.find((item) => item.id === id)?.isStale).toBe(false)
  })

  it('shows its editor what the original said when it was made', async () => {
    const id = await shared(first)
    await save(id, { ...first, nl: text('Planning', 'Voor een jaar') })
    expect((await editor(id)).resource.behind).toEqual({ fr: text('Begroting', 'Voor een jaar') })
  })

  it.each([
    ['its own words change', { fr: text('Planification', 'Pour un an') }, {}],
    ['its editor says that it is still right', {}, { stillRight: ['fr'] }],
    ['the original says the same again', { nl: first.nl }, {}],
  ])('is right again once %s', async (_, texts, said) => {
    const id = await shared(first)
    const stale = { ...first, nl: text('Planning', 'Voor een jaar') }
    await save(id, stale)
    await save(id, { ...stale, ...texts }, said)
    expect((await editor(id)).resource.behind).toEqual({})
  })

  it('stays right where the original is only corrected', async () => {
    const id = await shared(first)
    await save(id, { ...first, nl: text('De begroting') }, { smallCorrection: true })
    expect((await editor(id)).resource.behind).toEqual({})
  })

  it('may become the original, and is then behind nothing', async () => {
    const id = await shared(first)
    const stale = { ...first, nl: text('Planning', 'Voor een jaar') }
    await save(id, stale)
    await save(id, stale, { sourceLanguage: 'fr' })
    expect((await editor(id)).resource.behind).toEqual({})
    await save(id, { ...stale, fr: text('Calendrier') }, { sourceLanguage: 'fr' })
    expect((await editor(id)).resource.behind).toEqual({ nl: text('Budget', 'Pour un an') })
  })
})

describe('a translation of a template', () => {
  type Built = Awaited<ReturnType<typeof built>>
  const fr = ({ first, one }: Built, said: object = {}) => ({
    language: 'fr',
    modules: [{ id: first, title: 'Début', ...said }],
    steps: [{ id: one, title: 'Un', instructions: 'Faites un', ...said }],
  })
  const change = async (template: Built, smallCorrection = false) => {
    const { version } = await outline(coach, template.id)
    const base = { id: template.id, revision: version.revision, requestId: randomUUID() }
    const step = { ...aStep('Eén'), smallCorrection }
    await coach.ask((call) => call.template.editStep({ ...base, stepId: template.one, step }))
    const module = moduleInput.parse({ title: 'Start', smallCorrection })
    const next = { ...base, revision: version.revision + 1, requestId: randomUUID() }
    const renamed = { ...next, moduleId: template.first, ...module }
    await coach.ask((call) => call.template.renameModule(renamed))
  }
  const behind = async (template: Built) => {
    const [module] = (await outline(coach, template.id)).modules
    return { module: module?.behind, step: module?.steps[0]?.behind }
  }

  it('goes stale step by step and module by module, and says so to its readers', async () => {
    const template = await built(coach, 'Traject')
    await translate(coach, template.id, fr(template))
    await change(template)
    expect(await behind(template)).toEqual({
      module: { fr: { title: 'Begin' } },
      step: { fr: { title: 'Een', instructions: 'Doe Een', evidence: '' } },
    })
    const { modules } = await coach.ask((call) =>
      call.template.get({ id: template.id, language: 'fr' }),
    )
    expect(modules[0]?.steps.map(({ language, isStale }) => [language, isStale])).toEqual([
      ['fr', true],
      ['nl', false],
    ])
  })

  it('stays stale when it is saved untouched, and is right again when it is said to be', async () => {
    const template = await built(coach, 'Traject')
    await translate(coach, template.id, fr(template))
    await change(template)
    const stale = await behind(template)
    await translate(coach, template.id, fr(template))
    expect(await behind(template)).toEqual(stale)
    await translate(coach, template.id, fr(template, { stillRight: true }))
    expect(await behind(template)).toEqual({ module: {}, step: {} })
  })

  it('stays right where the original is only corrected', async () => {
    const template = await built(coach, 'Traject')
    await translate(coach, template.id, fr(template))
    await change(template, true)
    expect(await behind(template)).toEqual({ module: {}, step: {} })
  })
})

describe('a translation of a track’s own step', () => {
  it('goes stale when its coach rewrites the original, and the company is told', async () => {
    const { ada, newTrack, edition } = plans
    const { id } = await newTrack()
    const words = (instructions: string) => ({ title: 'Nieuw', instructions, evidence: '' })
    const texts = { nl: words('Doe dit'), fr: words('Faites ceci') }
    const stepId = await ada.act((call) =>
      call.plan.addStep({ edition: edition(id), step: stepForm('', { texts }) }),
    )
    const rewritten = { ...texts, nl: words('Doe dat') }
    await ada.act((call) =>
      call.plan.editStep({
        edition: edition(id, 2),
        stepId,
        step: stepForm('', { texts: rewritten }),
      }),
    )
    const { step } = await ada.act((call) => call.plan.step({ id, stepId }))
    expect(step?.behind).toEqual({ fr: words('Doe dit') })
    await ada.act((call) => call.person.setLanguage({ language: 'fr' }))
    const page = await ada.act((call) => call.step.get({ trackId: id, stepId }))
    expect(page).toMatchObject({ language: 'fr', instructions: 'Faites ceci', isStale: true })
  })
})
