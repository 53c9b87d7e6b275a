import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { sharing } from './resource-desk.ts'
import { templateDesk } from './template-desk.ts'
import { refusal } from './test-api.ts'

const desk = await templateDesk()
const { world, colleague, built, translate, share, outline } = desk
const { prisma } = desk.database
const { harbour, partnershipId } = world
const coach = await colleague('Coach', harbour.id)
const second = await colleague('Second', harbour.id, 'coordinator')
afterAll(() => desk.drop())

type Built = Awaited<ReturnType<typeof built>>
const fr = ({ first, one, two }: Built) => ({
  language: 'fr',
  modules: [{ id: first, title: 'Début' }],
  steps: [
    { id: one, title: 'Un', instructions: 'Faites un' },
    { id: two, title: 'Deux', instructions: 'Faites deux', evidence: 'Une feuille' },
  ],
})
const seenIn = (id: string, language: 'fr' | 'nl') =>
  coach.ask((call) => call.template.get({ id, language }))

describe('a translation of a draft', () => {
  it('is what readers of that language get, and the original where there is none', async () => {
    const template = await built(coach, 'Vertaald')
    await translate(coach, template.id, fr(template))
    const { modules } = await seenIn(template.id, 'fr')
    const said = modules.map(({ title, language, steps }) => [
      `${title} ${language}`,
      ...steps.map((step) => `${step.title} ${step.language}`),
    ])
    expect(said).toEqual([
      ['Début fr', 'Un fr', 'Deux fr'],
      ['Einde nl', 'Drie nl'],
    ])
  })

  it('may change, and be taken away again', async () => {
    const template = await built(coach, 'Herzien')
    await translate(coach, template.id, fr(template))
    const less = { ...fr(template), modules: [], steps: fr(template).steps.slice(1) }
    await translate(coach, template.id, less)
    const { modules } = await outline(coach, template.id)
    expect(modules[0]?.texts).toEqual({ nl: 'Begin' })
    const [one, two] = modules[0]?.steps ?? []
    expect(one?.texts.fr).toBeUndefined()
    expect(two?.texts.fr?.evidence).toBe('Une feuille')
  })

  it('says all of a step that the original says, or none of it', async () => {
    const template = await built(coach, 'Half vertaald')
    const steps = [
      { id: template.one, title: 'Un' },
      { id: template.two, instructions: 'Faites', evidence: 'Une feuille' },
    ]
    const refused = await refusal(translate(coach, template.id, { language: 'fr', steps }))
    expect(refused.details).toEqual({
      issues: [
        { path: 'steps[0].instructions', message: 'translation-incomplete' },
        { path: 'steps[1].title', message: 'title-missing' },
      ],
    })
  })

  it('is not the original, is of this template alone, and is not saved over somebody else’s', async () => {
    const template = await built(coach, 'Bron')
    const other = await built(coach, 'Andere')
    const original = { ...fr(template), language: 'nl' }
    expect((await refusal(translate(coach, template.id, original))).code).toBe('BAD_REQUEST')
    await translate(coach, template.id, fr(other))
    expect((await outline(coach, other.id)).modules[0]?.texts).toEqual({ nl: 'Begin' })
    const mine = await desk.form(coach, template.id)
    await translate(second, template.id, fr(template))
    const words = { ...fr(template), modules: [], language: 'en' as const }
    const steps = words.steps.map((step) => ({ evidence: '', ...step }))
    const late = coach.ask((call) =>
      call.template.translate({ ...mine, words: { ...words, steps } }),
    )
    expect(await refusal(late)).toMatchObject({ code: 'CONFLICT', message: 'stale' })
  })
})

/** A track that was started from the template: copies of its first module's steps. */
async function started(template: Built, title: string, state: 'active' | 'closed' = 'active') {
  const { id: versionId } = await desk.version(template.id)
  const sme = await world.sme(`Company of ${title}`)
  const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId: sme.id } })
  await prisma.track.update({
    where: { id: trackId },
    data: { templateVersionId: versionId, state },
  })
  await prisma.trackText.updateMany({ where: { trackId }, data: { title } })
  const module = await prisma.trackModule.create({
    data: {
      partnershipId,
      trackId,
      language: 'nl',
      texts: { create: { partnershipId, language: 'nl', title: 'Begin' } },
    },
  })
  const step = async (position: number, words: string, templateStepId: string | null) =>
    prisma.step.create({
      data: {
        ...{ id: randomUUID(), partnershipId, trackId, moduleId: module.id, position },
        language: 'nl',
        templateStepId,
        texts: { create: { partnershipId, language: 'nl', title: words } },
      },
    })
  const copied = await step(1, 'Een', template.one)
  const edited = await step(2, 'Twee, anders', null)
  return { trackId, moduleId: module.id, copied: copied.id, edited: edited.id }
}

const stepTexts = async (stepId: string) =>
  (await prisma.stepText.findMany({ where: { stepId }, orderBy: { language: 'asc' } })).map(
    ({ language, title }) => `${language} ${title}`,
  )
const moduleTexts = async (moduleId: string) =>
  (
    await prisma.trackModuleText.findMany({ where: { moduleId }, orderBy: { language: 'asc' } })
  ).map(({ language, title }) => `${language} ${title}`)

describe('a translation of a published version', () => {
  it('adds what is missing, and changes nothing that is written', async () => {
    const template = await built(coach, 'Gepubliceerd')
    const { steps } = fr(template)
    await translate(coach, template.id, { language: 'fr', steps: steps.slice(0, 1) })
    await share(coach, template.id, sharing('organisation'))
    const changed = {
      ...fr(template),
      steps: steps.map((step) => ({ ...step, title: `${step.title}, autrement` })),
    }
    await translate(coach, template.id, changed)
    const { modules } = await seenIn(template.id, 'fr')
    expect(modules[0]?.title).toBe('Début')
    expect(modules[0]?.steps.map(({ title }) => title)).toEqual(['Un', 'Deux, autrement'])
    const original = await seenIn(template.id, 'nl')
    expect(original.modules[0]?.steps.map(({ title }) => title)).toEqual(['Een', 'Twee'])
  })

  it('completes a step of which the translation says less than the original', async () => {
    const template = await built(coach, 'Half')
    const [, two] = fr(template).steps
    await translate(coach, template.id, { language: 'fr', steps: [two] })
    await prisma.templateStepText.updateMany({
      where: { stepId: template.two, language: 'fr' },
      data: { evidence: '' },
    })
    await share(coach, template.id, sharing('organisation'))
    await translate(coach, template.id, { language: 'fr', steps: [two] })
    const { modules } = await outline(coach, template.id)
    expect(modules[0]?.steps[1]?.texts.fr?.evidence).toBe('Une feuille')
  })

  it('is found in its language', async () => {
    const template = await built(coach, 'Onvertaald')
    await share(coach, template.id, sharing('partnership'))
    const { prisma: db } = desk.database
    await db.itemText.create({
      data: { itemId: template.id, partnershipId, language: 'fr', title: 'Traduit' },
    })
    const [first] = fr(template).steps
    const steps = [{ ...first, title: 'Compter les grèbes' }]
    await translate(coach, template.id, { language: 'fr', steps })
    expect(await coach.finds('grèbe')).toEqual([template.id])
  })

  it('reaches running tracks where they were copied from it, and not what was changed there', async () => {
    const template = await built(coach, 'Loopt')
    await share(coach, template.id, sharing('organisation'))
    const running = await started(template, 'Loopt')
    const closed = await started(template, 'Loopt', 'closed')
    await translate(coach, template.id, fr(template))
    expect(await stepTexts(running.copied)).toEqual(['fr Un', 'nl Een'])
    expect(await stepTexts(running.edited)).toEqual(['nl Twee, anders'])
    expect(await moduleTexts(running.moduleId)).toEqual(['fr Début', 'nl Begin'])
    expect(await stepTexts(closed.copied)).toEqual(['nl Een'])
    expect(await moduleTexts(closed.moduleId)).toEqual(['nl Begin'])
  })

  it('of its title reaches tracks that bear it, and not those that were named otherwise', async () => {
    const template = await built(coach, 'Onze naam')
    await share(coach, template.id, sharing('organisation'))
    const same = await started(template, 'Onze naam')
    const other = await started(template, 'Een eigen naam')
    const texts = {
      nl: { title: 'Onze naam', summary: '' },
      fr: { title: 'Notre nom', summary: '' },
    }
    const revision = await desk.revisionOf(template.id)
    const described = { sourceLanguage: 'nl', terms: 'partnership', texts } as const
    await coach.ask((call) =>
      call.template.describe({ id: template.id, revision, template: described }),
    )
    const titles = async (trackId: string) =>
      (await prisma.trackText.findMany({ where: { trackId } })).map(({ title }) => title).toSorted()
    expect(await titles(same.trackId)).toEqual(['Notre nom', 'Onze naam'])
    expect(await titles(other.trackId)).toEqual(['Een eigen naam'])
  })
})

describe('the language of the original', () => {
  it('stays, once its modules and steps are written in it', async () => {
    const { id } = await built(coach, 'Nederlands')
    const texts = { fr: { title: 'En français', summary: '' } }
    const template = { sourceLanguage: 'fr', terms: 'partnership', texts } as const
    const redescribe = (of: string, revision: number) =>
      coach.ask((call) => call.template.describe({ id: of, revision, template }))
    const issues = [{ path: 'sourceLanguage', message: 'source-unwritten' }]
    const refused = await refusal(redescribe(id, await desk.revisionOf(id)))
    expect(refused.details).toEqual({ issues })
    const blank = await desk.drafted(coach, 'Nog leeg')
    await redescribe(blank, await desk.revisionOf(blank))
    expect((await outline(coach, blank)).sourceLanguage).toBe('fr')
  })
})
