import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { createCaller } from '../src/app-router.ts'
import { sharing } from './resource-desk.ts'
import { aStep, type Colleague, templateDesk } from './template-desk.ts'
import { refusal } from './test-api.ts'

const desk = await templateDesk()
const { world, colleague, drafted, built, form, order, share, outline } = desk
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const coordinator = await colleague('Coordinator', harbour.id, 'coordinator')
const author = await colleague('Author', harbour.id, 'member')
const member = await colleague('Member', harbour.id, 'member')
const stranger = await colleague('Stranger', mill.id, 'coordinator')
afterAll(() => desk.drop())

const NOT_FOUND = { code: 'NOT_FOUND', message: 'not-found', details: {} }
const ASK_COORDINATOR = { code: 'FORBIDDEN', message: 'forbidden', details: { ask: 'coordinator' } }
const STALE = { code: 'CONFLICT', message: 'stale', details: {} }
const get = (by: Colleague, id: string) => by.ask((call) => call.template.get({ id }))

describe('a new template', () => {
  it('is a draft of its house, seen by its coaches and coordinators and by who wrote it', async () => {
    const id = await drafted(author, 'Nieuw')
    for (const one of [coach, coordinator, author]) {
      expect(await get(one, id)).toMatchObject({
        status: 'draft',
        title: 'Nieuw',
        version: { number: 1, state: 'draft' },
        modules: [],
      })
    }
    for (const one of [member, stranger]) {
      expect(await refusal(get(one, id))).toEqual(NOT_FOUND)
      expect(await refusal(one.ask((call) => call.template.versions({ id })))).toEqual(NOT_FOUND)
      expect(await refusal(outline(one, id))).toEqual(NOT_FOUND)
      expect(await one.finds('nieuw')).toEqual([])
    }
    const visitor = desk.browser().ask((call) => call.template.get({ id }))
    expect((await refusal(visitor)).code).toBe('UNAUTHORIZED')
  })

  it('is made once, however often its form is sent', async () => {
    const requestId = randomUUID()
    const { template } = { template: { sourceLanguage: 'nl', terms: 'partnership' } as const }
    const texts = { nl: { title: 'Dubbel' } }
    const send = () =>
      coach.ask((call) => call.template.create({ requestId, template: { ...template, texts } }))
    const ids = await Promise.all([send(), send(), send()])
    expect(new Set(ids).size).toBe(1)
    expect(await desk.database.prisma.itemText.count({ where: { title: 'Dubbel' } })).toBe(1)
  })

  it('is not for the people of an SME to write', async () => {
    const { email, id } = await desk.account('Owner')
    const membership = await world.smeMembership(id, (await world.sme('Kite')).id)
    const browser = await desk.signedIn(email)
    const call = createCaller(await browser.open(membership.id))
    const texts = { nl: { title: 'Van ons' } }
    const template = { sourceLanguage: 'nl', terms: 'partnership', texts } as const
    const create = call.template.create({ requestId: randomUUID(), template })
    expect(await refusal(create)).toEqual(ASK_COORDINATOR)
    expect(await refusal(call.template.blank())).toEqual(ASK_COORDINATOR)
  })
})

describe('modules and steps', () => {
  it('are added at the end, moved by one place and across modules, and deleted', async () => {
    const { id, first, two, three } = await built(coach, 'Volgorde')
    expect(await order(coach, id)).toEqual(['Begin Een Twee', 'Einde Drie'])
    const move = async (stepId: string, direction: 'up' | 'down') => {
      const base = await form(coach, id)
      await coach.ask((call) => call.template.moveStep({ ...base, stepId, direction }))
      return order(coach, id)
    }
    expect(await move(two, 'down')).toEqual(['Begin Een', 'Einde Twee Drie'])
    expect(await move(two, 'down')).toEqual(['Begin Een', 'Einde Drie Twee'])
    expect(await move(two, 'down')).toEqual(['Begin Een', 'Einde Drie Twee'])
    expect(await move(three, 'up')).toEqual(['Begin Een Drie', 'Einde Twee'])
    const ofModule = { ...(await form(coach, id)), moduleId: first }
    await coach.ask((call) => call.template.moveModule({ ...ofModule, direction: 'down' }))
    expect(await order(coach, id)).toEqual(['Einde Twee', 'Begin Een Drie'])
    const renamed = { ...(await form(coach, id)), moduleId: first, title: 'Daarna' }
    await coach.ask((call) => call.template.renameModule(renamed))
    const ofStep = { ...(await form(coach, id)), stepId: three }
    await coach.ask((call) => call.template.deleteStep(ofStep))
    expect(await order(coach, id)).toEqual(['Einde Twee', 'Daarna Een'])
    const gone = { ...(await form(coach, id)), moduleId: first }
    await coach.ask((call) => call.template.deleteModule(gone))
    expect(await order(coach, id)).toEqual(['Einde Twee'])
  })

  it('keep what a step says, and refuse a house without a seat and unknown concepts', async () => {
    const { id, one } = await built(coach, 'Stap')
    const step = aStep('Een, beter', {
      evidence: 'Een lijst',
      dueAfterDays: 12,
      optional: true,
      organisationId: mill.id,
      concepts: ['topic/vat'],
    })
    const edit = async (changed: object) => {
      const base = await form(coach, id)
      const edited = { ...step, ...changed }
      return coach.ask((call) => call.template.editStep({ ...base, stepId: one, step: edited }))
    }
    await edit({})
    const stored = (await outline(coach, id)).modules[0]?.steps[0]
    expect(stored).toMatchObject({
      texts: { nl: { title: 'Een, beter', instructions: 'Doe Een, beter', evidence: 'Een lijst' } },
      dueAfterDays: 12,
      optional: true,
      house: { id: mill.id, name: 'Mill', side: 'wallonia' },
      concepts: ['topic/vat'],
    })
    const refused = async (changed: object) =>
      (await refusal(edit(changed))).details as { issues: { path: string }[] }
    expect((await refused({ organisationId: randomUUID() })).issues[0]?.path).toBe('organisationId')
    expect((await refused({ concepts: ['topic/no-such'] })).issues[0]?.path).toBe('concepts')
    // The template's own house is nobody's turn in particular.
    await edit({ organisationId: harbour.id })
    expect((await outline(coach, id)).modules[0]?.steps[0]?.house).toBeNull()
  })

  it('are changed once, however often the form is sent, and the second sending is told the same', async () => {
    const { id, first, one } = await built(coach, 'Dubbel getikt')
    const base = await form(coach, id)
    const add = () =>
      coach.ask((call) => call.template.addStep({ ...base, moduleId: first, step: aStep('Nog') }))
    const ids = await Promise.all([add(), add()])
    expect(new Set(ids).size).toBe(1)
    const moving = { ...(await form(coach, id)), stepId: one, direction: 'down' as const }
    await coach.ask((call) => call.template.moveStep(moving))
    await coach.ask((call) => call.template.moveStep(moving))
    expect(await order(coach, id)).toEqual(['Begin Twee Een Nog', 'Einde Drie'])
  })

  it('are not changed over what somebody else changed meanwhile', async () => {
    const { id, one, two } = await built(coach, 'Samen')
    const mine = await form(coach, id)
    const theirs = await form(coordinator, id)
    const step = aStep('Van de coördinator')
    await coordinator.ask((call) => call.template.editStep({ ...theirs, stepId: one, step }))
    const late = [
      () => coach.ask((call) => call.template.editStep({ ...mine, stepId: one, step: aStep('X') })),
      () => coach.ask((call) => call.template.deleteStep({ ...mine, stepId: two })),
      () => coach.ask((call) => call.template.addModule({ ...mine, title: 'X' })),
    ]
    for (const act of late) expect(await refusal(act())).toEqual(STALE)
    expect(await order(coach, id)).toEqual(['Begin Van de coördinator Twee', 'Einde Drie'])
    // A refused form may be sent again with what is there now.
    const again = { ...mine, revision: (await form(coach, id)).revision }
    await coach.ask((call) => call.template.deleteStep({ ...again, stepId: two }))
    expect(await order(coach, id)).toEqual(['Begin Van de coördinator', 'Einde Drie'])
  })

  it('at the very same moment: one is done, the others are told', async () => {
    const { id, one, two } = await built(coach, 'Tegelijk')
    const { revision } = await form(coach, id)
    const answers = await Promise.all(
      [one, two, one, two].map((stepId) => {
        const base = { id, revision, requestId: randomUUID(), stepId }
        const deleting = coach.ask((call) => call.template.deleteStep(base))
        return deleting.then(
          () => 'done',
          async (error: unknown) => (await refusal(Promise.reject(error))).message,
        )
      }),
    )
    expect(answers.toSorted()).toEqual(['done', 'stale', 'stale', 'stale'])
    expect((await outline(coach, id)).modules[0]?.steps).toHaveLength(1)
  })

  it('of another template are not found', async () => {
    const mine = await built(coach, 'Van mij')
    const other = await built(coach, 'Een ander')
    const base = await form(coach, mine.id)
    for (const id of [other.one, randomUUID(), 'nonsense']) {
      const step = { ...base, stepId: id }
      const module = { ...base, moduleId: id }
      const asked = [
        () => coach.ask((call) => call.template.deleteStep(step)),
        () => coach.ask((call) => call.template.moveStep({ ...step, direction: 'up' })),
        () => coach.ask((call) => call.template.editStep({ ...step, step: aStep('X') })),
        () => coach.ask((call) => call.template.deleteModule(module)),
        () => coach.ask((call) => call.template.addStep({ ...module, step: aStep('X') })),
      ]
      for (const one of asked) expect(await refusal(one())).toEqual(NOT_FOUND)
    }
    expect(await order(coach, other.id)).toEqual(['Begin Een Twee', 'Einde Drie'])
  })
})

describe('a member of the house', () => {
  it('builds his own draft, and publishes nothing', async () => {
    const { id } = await built(author, 'Voorbereid')
    expect((await get(author, id)).acts).toEqual({
      edit: true,
      share: false,
      retire: false,
      start: false,
    })
    expect(await refusal(share(author, id, sharing('organisation')))).toEqual(ASK_COORDINATOR)
    await share(coach, id, sharing('organisation'))
    expect(await refusal(desk.addModule(author, id, 'Nog'))).toEqual(ASK_COORDINATOR)
    expect((await get(author, id)).acts).toMatchObject({ edit: false, start: false })
    expect((await get(coach, id)).acts).toMatchObject({ edit: true, start: true })
  })
})

describe('another house', () => {
  it('may start a track from what it sees, and change nothing', async () => {
    const { id, one, first } = await built(coach, 'Voor allen')
    await share(coach, id, sharing('partnership'))
    const none = { edit: false, share: false, retire: false, start: true }
    expect((await get(stranger, id)).acts).toEqual(none)
    const base = { id, revision: 1, requestId: randomUUID() }
    const asked = [
      () => outline(stranger, id),
      () => stranger.ask((call) => call.template.editor({ id })),
      () => stranger.ask((call) => call.template.addModule({ ...base, title: 'X' })),
      () => stranger.ask((call) => call.template.deleteModule({ ...base, moduleId: first })),
      () => stranger.ask((call) => call.template.deleteStep({ ...base, stepId: one })),
      () =>
        stranger.ask((call) =>
          call.template.translate({ ...base, words: { language: 'fr', modules: [], steps: [] } }),
        ),
      () => stranger.ask((call) => call.template.attachable({ id, stepId: one, filter: {} })),
    ]
    for (const one of asked) expect(await refusal(one())).toEqual(ASK_COORDINATOR)
  })
})

describe('an id that is none', () => {
  it('is answered as what may not be seen', async () => {
    for (const id of [randomUUID(), 'nonsense', '', "' or 1=1 --"]) {
      const base = { id, revision: 1, requestId: randomUUID() }
      const asked = [
        () => get(coach, id),
        () => outline(coach, id),
        () => coach.ask((call) => call.template.editor({ id })),
        () => coach.ask((call) => call.template.versions({ id })),
        () => coach.ask((call) => call.template.addModule({ ...base, title: 'X' })),
        () => coach.ask((call) => call.template.attachable({ id, stepId: id, filter: {} })),
        () => coach.ask((call) => call.item.sharePanel({ id, choice: null })),
      ]
      for (const one of asked) expect(await refusal(one())).toEqual(NOT_FOUND)
    }
  })
})
