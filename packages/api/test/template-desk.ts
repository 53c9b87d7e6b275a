import { randomUUID } from 'node:crypto'
import { stepInput, templateInput, translationInput } from '@traject/domain/track-template/inputs'
import { resourceDesk } from './resource-desk.ts'

type Desk = Awaited<ReturnType<typeof resourceDesk>>
export type Colleague = Awaited<ReturnType<Desk['colleague']>>

const described = (title: string, changed: object = {}) =>
  templateInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title, summary: 'Een samenvatting' } },
    terms: 'partnership',
    ...changed,
  })

export const aStep = (title: string, changed: object = {}) =>
  stepInput.parse({ title, instructions: `Doe ${title}`, evidence: '', ...changed })

/** The desk of resources, with the hands to build templates on it. */
export async function templateDesk() {
  const desk = await resourceDesk()
  const { prisma } = desk.database

  const drafted = (by: Colleague, title: string, changed: object = {}) =>
    by.ask((call) =>
      call.template.create({ requestId: randomUUID(), template: described(title, changed) }),
    )
  const outline = (by: Colleague, id: string) => by.ask((call) => call.template.outline({ id }))
  /** What a form made from the template as it is now carries. */
  const form = async (by: Colleague, id: string) => {
    const { version } = await outline(by, id)
    return { id, revision: version.revision, requestId: randomUUID() }
  }
  const addModule = async (by: Colleague, id: string, title: string) => {
    const base = await form(by, id)
    return by.ask((call) => call.template.addModule({ ...base, title }))
  }
  const addStep = async (by: Colleague, id: string, moduleId: string, step = aStep('Stap')) => {
    const base = await form(by, id)
    return by.ask((call) => call.template.addStep({ ...base, moduleId, step }))
  }
  const attach = async (by: Colleague, id: string, stepId: string, itemId: string) => {
    const base = await form(by, id)
    return by.ask((call) => call.template.attach({ ...base, stepId, itemId }))
  }
  const translate = async (by: Colleague, id: string, words: object) => {
    const base = await form(by, id)
    const input = translationInput.parse(words)
    return by.ask((call) => call.template.translate({ ...base, words: input }))
  }
  /** A draft with two modules; three steps, in the first and the last. */
  const built = async (by: Colleague, title: string) => {
    const id = await drafted(by, title)
    const at = (revision: number) => ({ id, revision, requestId: randomUUID() })
    const module = (revision: number, name: string) =>
      by.ask((call) => call.template.addModule({ ...at(revision), title: name }))
    const step = (revision: number, moduleId: string, name: string, changed: object) =>
      by.ask((call) =>
        call.template.addStep({ ...at(revision), moduleId, step: aStep(name, changed) }),
      )
    const first = await module(1, 'Begin')
    const last = await module(2, 'Einde')
    const one = await step(3, first, 'Een', { dueAfterDays: 7 })
    const two = await step(4, first, 'Twee', { evidence: 'Een blad' })
    const three = await step(5, last, 'Drie', { optional: true })
    return { id, first, last, one, two, three }
  }
  const revisionOf = async (id: string) =>
    (await prisma.item.findUniqueOrThrow({ where: { id } })).revision
  const share = async (by: Colleague, id: string, choice: object) => {
    const revision = await revisionOf(id)
    return by.ask((call) => call.item.share({ id, revision, choice: choice as never }))
  }
  /** The titles in their order, module by module. */
  const order = async (by: Colleague, id: string) =>
    (await outline(by, id)).modules.map(({ texts, steps }) =>
      [texts.nl, ...steps.map((step) => step.texts.nl?.title)].join(' '),
    )
  const version = (itemId: string) =>
    prisma.trackTemplateVersion.findFirstOrThrow({ where: { itemId } })

  const templates = { drafted, outline, form, addModule, addStep, attach, translate, built }
  return { ...desk, ...templates, share, order, version, revisionOf }
}
