import { randomUUID } from 'node:crypto'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { contentProblems, narrowAttachments } from '@traject/domain/track-template/publishing'
import { afterAll, describe, expect, it } from 'vitest'
import { templates } from '../../../prisma/seed/demo/templates.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { findSharePanel } from '../src/item/share-panel.repo.ts'
import { type TenantScope, tenantScope } from '../src/scope.ts'
import { findAttachable } from '../src/track-template/attachable.repo.ts'
import {
  findTemplateEditor,
  findTemplateRecord,
} from '../src/track-template/template-record.repo.ts'
import { findTemplate } from '../src/track-template/template-view.repo.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { NOON } from './small-world.ts'

const { database, drop, coachOf, idOf } = await demoCatalogue()
afterAll(() => drop())

const scopeOf = (house: HouseKey) =>
  tenantScope({ database, now: NOON }, coachOf(house).actor) as TenantScope

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const statements: string[] = []
  const stop = database.onStatement((sql) => statements.push(sql))
  await work()
  stop()
  return statements.length
}

describe('one statement', () => {
  const scope = scopeOf('buda')
  const filter = itemFilterInput.parse({ q: 'budget', kind: 'resource' })
  const pages = {
    'the page of a template, and its preview': (id: string) =>
      findTemplate(coachOf('buda'), id, 'fr'),
    'the outline, and the translation': (id: string) => findTemplateRecord(scope, id, 'fr'),
    'the editor of a step': (id: string) => findTemplateEditor(scope, id, 'fr'),
    'the resources of a step, with a search': (id: string) =>
      findAttachable(scope, id, filter, 'fr'),
    'the share panel': (id: string) => findSharePanel(scope, id, 'fr'),
  }

  it.each(Object.entries(pages))('is %s, seen or not', async (_name, read) => {
    const id = idOf('touring')
    expect(await read(id)).not.toBeNull()
    expect(await statementsOf(() => read(id))).toBe(1)
    const none = randomUUID()
    expect(await read(none)).toBeNull()
    expect(await statementsOf(() => read(none))).toBe(1)
  })
})

describe('the templates of the demo', () => {
  it.each(templates.map((template) => [template.key, template] as const))(
    '%s could be published as it is: nothing attached is narrower',
    async (key, template) => {
      const panel = await findSharePanel(scopeOf(template.house), idOf(key), 'fr')
      if (!panel?.template) throw new Error('the demo has no such template')
      const sides = new Map(panel.houses.map((house) => [house.organisationId, house.side]))
      const { attachments } = panel.template
      const today = '2026-06-15'
      const asked = narrowAttachments(panel.item, attachments, today, (id) => sides.get(id))
      expect(asked).toEqual([])
      expect(contentProblems(panel.template)).toEqual([])
      const steps = template.modules.flatMap((module) => module.steps)
      expect(attachments).toHaveLength(steps.flatMap((step) => step.resources ?? []).length)
    },
  )

  it('are read in each language, in their order, with the houses whose turn it is', async () => {
    for (const language of ['en', 'fr', 'nl'] as const) {
      for (const { key, title, house, modules } of templates) {
        const view = await findTemplate(coachOf(house), idOf(key), language)
        expect(view).toMatchObject({ title: title[language], language })
        const shown = view?.modules.map((module) => [
          module.title,
          ...module.steps.map((step) => [step.title, step.dueAfterDays, step.house !== null]),
        ])
        const seeded = modules.map((module) => [
          module.title[language],
          ...module.steps.map((step) => {
            return [step.title[language], step.dueAfterDays, step.house !== undefined]
          }),
        ])
        expect(shown).toEqual(seeded)
      }
    }
  })
})
