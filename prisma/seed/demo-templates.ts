import { randomUUID } from 'node:crypto'
import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { templates } from './demo/templates.ts'
import type { Lang, StepSeed, TemplateSeed } from './demo/types.ts'
import { closureOf, conceptId } from './demo-concepts.ts'
import type { DemoWorld } from './demo-world.ts'

const LANGUAGES: readonly Lang[] = ['en', 'fr', 'nl']
const DAYS_AGO = 120
const DAY = 86_400_000

/** The templates, each published as version 1. */
export async function writeTemplates(world: DemoWorld) {
  for (const template of templates) await writeTemplate(world, template)
  const itemIds = templates.map(({ key }) => world.ids.of('item', `template:${key}`))
  await refreshSearch(world.scope, itemIds)
}

async function writeTemplate(world: DemoWorld, template: TemplateSeed) {
  const { connection, ids, partnershipId, now } = world
  const itemId = ids.of('item', `template:${template.key}`)
  const versionId = ids.of('version', template.key)
  const since = new Date(now.getTime() - DAYS_AGO * DAY)
  const authorPersonId = ids.of('person', `${template.house}-coach`)
  await connection.item.create({ data: itemRow(world, template, since, authorPersonId) })
  await connection.itemText.createMany({
    data: LANGUAGES.map((language) => {
      const { title, summary } = template
      return { itemId, partnershipId, language, title: title[language], summary: summary[language] }
    }),
  })
  await connection.trackTemplate.create({ data: { itemId } })
  const version = { id: versionId, partnershipId, itemId, number: 1, state: 'published' as const }
  await connection.trackTemplateVersion.create({
    data: { ...version, createdAt: since, publishedAt: since, publishedById: authorPersonId },
  })
  for (const [at, module] of template.modules.entries()) {
    const moduleId = randomUUID()
    const row = { id: moduleId, partnershipId, versionId, position: at + 1 }
    await connection.templateModule.create({ data: row })
    await connection.templateModuleText.createMany({
      data: LANGUAGES.map((language) => {
        return { moduleId, partnershipId, language, title: module.title[language] }
      }),
    })
    for (const [place, step] of module.steps.entries()) {
      await writeStep(world, { template, step, moduleId, position: place + 1 })
    }
  }
}

interface Placed {
  template: TemplateSeed
  step: StepSeed
  moduleId: string
  position: number
}

async function writeStep(world: DemoWorld, { template, step, moduleId, position }: Placed) {
  const { connection, ids, partnershipId } = world
  const stepId = ids.of('template-step', `${template.key}/${step.key}`)
  await connection.templateStep.create({
    data: {
      id: stepId,
      partnershipId,
      versionId: ids.of('version', template.key),
      moduleId,
      position,
      optional: step.optional ?? false,
      dueAfterDays: step.dueAfterDays,
      concepts: step.concepts.map(conceptId),
      organisationId: step.house ? ids.of('house', step.house) : null,
    },
  })
  await connection.templateStepText.createMany({
    data: LANGUAGES.map((language) => {
      return { stepId, partnershipId, language, ...wordsOf(step, language) }
    }),
  })
  await connection.templateStepResource.createMany({
    data: (step.resources ?? []).map((key, at) => {
      return { stepId, itemId: ids.of('item', key), position: at + 1 }
    }),
  })
}

/** A step's words in one language. */
export function wordsOf({ title, instructions, evidence }: StepSeed, language: Lang) {
  return {
    title: title[language],
    instructions: instructions[language],
    evidence: evidence?.[language] ?? '',
  }
}

function itemRow(world: DemoWorld, template: TemplateSeed, since: Date, authorPersonId: string) {
  const { ids, partnershipId } = world
  const { key, house, language, visibility, reach } = template
  const concepts = template.concepts.map(conceptId)
  const sharing = {
    partnershipId,
    ownerOrganisationId: ids.of('house', house),
    authorPersonId,
    visibility,
    namedOrganisations: [],
  }
  return {
    id: ids.of('item', `template:${key}`),
    kind: 'track_template' as const,
    ...sharing,
    status: 'published' as const,
    reach: underscored(reach),
    sourceLanguage: language,
    concepts,
    conceptClosure: closureOf(concepts),
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides: [] }),
    publishedAt: since,
    createdAt: since,
  }
}
