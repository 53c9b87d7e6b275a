import { type CompetenceInput, competenceInput } from '@traject/domain/competence/inputs'
import { afterAll, describe, expect, it } from 'vitest'
import { resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, eventsOf } = desk
const { prisma } = desk.database
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const ben = await colleague('Ben', harbour.id, 'coordinator')
const member = await colleague('Mem', harbour.id, 'member')
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

const competence = (title: string, changed: object = {}): CompetenceInput =>
  competenceInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title, summary: 'Een samenvatting' } },
    concepts: ['topic/budget'],
    who: 'house',
    languages: ['nl'],
    level: 'coach',
    sides: ['flanders'],
    meets: 'both',
    ...changed,
  })

async function shared(title: string, changed: object = {}) {
  const id = await ada.ask((call) => call.competence.create(competence(title, changed)))
  const choice = sharing('partnership')
  await ada.ask((call) => call.item.share({ id, revision: 1, choice }))
  return id
}
const issues = async (input: CompetenceInput) =>
  (await refusal(ada.ask((call) => call.competence.create(input)))).details

describe('a competence', () => {
  it('is a draft of its house until it is shared, and then is found by what is written of it', async () => {
    const input = competence('Rekenen met u', {
      languages: ['nl', 'de'],
      sides: ['flanders', 'wallonia'],
      hoursAMonth: '6',
    })
    const id = await ada.ask((call) => call.competence.create(input))
    expect(await miller.sees(id)).toBe(false)
    await ada.ask((call) => call.item.share({ id, revision: 1, choice: sharing('partnership') }))
    expect(await miller.ask((call) => call.competence.get({ id }))).toMatchObject({
      title: 'Rekenen met u',
      level: 'coach',
      languages: ['nl', 'de'],
      sides: ['flanders', 'wallonia'],
      hoursAMonth: 6,
      person: null,
      acts: { edit: false },
    })
    // By the name of a language, in any of the three.
    for (const words of ['Rekenen', 'Duits', 'allemand', 'German', 'budget']) {
      expect(await miller.finds(words), words).toContain(id)
    }
    expect(await eventsOf(id)).toMatchObject([
      { action: 'item.drafted' },
      { action: 'item.published' },
      { action: 'item.shared' },
    ])
  })

  it('says what it helps with: an aspect, or what stands under one', async () => {
    const said = { issues: [{ path: 'concepts', message: 'competence-missing' }] }
    expect(await issues(competence('Niets', { concepts: [] }))).toEqual(said)
    expect(await issues(competence('Sector', { concepts: ['sector/music'] }))).toEqual(said)
    await shared('Aspect', { concepts: ['aspect/finance'] })
  })

  it('is written by people of a house, and for no other', async () => {
    const id = await member.ask((call) => call.competence.create(competence('Van een lid')))
    expect(await prisma.item.findUnique({ where: { id } })).toMatchObject({
      ownerOrganisationId: harbour.id,
      status: 'draft',
    })
    const asked = { id, revision: 1, competence: competence('Van de molen') }
    expect((await refusal(miller.ask((call) => call.competence.edit(asked)))).message).toBe(
      'not-found',
    )
  })

  it('is saved once of two who edit it, and the other is told', async () => {
    const id = await shared('Begin')
    const edit = (by: typeof ada, title: string) =>
      by.ask((call) => call.competence.edit({ id, revision: 2, competence: competence(title) }))
    const revision = (await prisma.item.findUniqueOrThrow({ where: { id } })).revision
    expect(revision).toBeGreaterThanOrEqual(2)
    const results = await Promise.allSettled(
      [edit(ada, 'Een'), edit(ben, 'Twee')].map((one) => refusal(one)),
    )
    const said = results.map((one) => (one.status === 'fulfilled' ? one.value.message : ''))
    expect(said.toSorted()).toEqual(
      revision === 2 ? ['it was not refused', 'stale'] : ['stale', 'stale'],
    )
  })
})

describe('who can help', () => {
  it('is somebody who acts for the house today', async () => {
    const { people } = await ada.ask((call) => call.competence.blank())
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Ben', 'Mem'])
    const gone = { issues: [{ path: 'who', message: 'person-gone' }] }
    expect(await issues(competence('Molen', { who: miller.person.id }))).toEqual(gone)
  })

  it('is named to who sees it, until the person leaves: then to the house alone, which has to name another', async () => {
    const cas = await colleague('Cas', harbour.id)
    const id = await shared('Met Cas', { who: cas.person.id })
    const personFor = async (by: typeof ada) =>
      (await by.ask((call) => call.competence.get({ id }))).person
    const ofMap = async () => {
      const page = await miller.ask((call) => call.partnershipMap.partner({ id: harbour.id }))
      return page.competences.find((one) => one.id === id)?.person
    }
    expect(await personFor(miller)).toEqual({ name: 'Cas', hasLeft: false })
    expect(await ofMap()).toEqual({ name: 'Cas', hasLeft: false })

    const yesterday = new Date(desk.services.clock().getTime() - 86_400_000)
    await prisma.affiliation.update({
      where: { id: cas.affiliation.id },
      data: { from: new Date('2020-01-01'), until: yesterday },
    })
    expect(await personFor(miller)).toEqual({ name: null, hasLeft: true })
    expect(await ofMap()).toEqual({ name: null, hasLeft: true })
    expect(await personFor(ada)).toEqual({ name: 'Cas', hasLeft: true })

    const { competence: stored, people } = await ada.ask((call) => call.competence.editor({ id }))
    expect(people.map(({ name }) => name)).not.toContain('Cas')
    const edit = (who: string) =>
      ada.ask((call) =>
        call.competence.edit({
          id,
          revision: stored.revision,
          competence: competence('Met wie', { who }),
        }),
      )
    expect((await refusal(edit(cas.person.id))).details).toEqual({
      issues: [{ path: 'who', message: 'person-gone' }],
    })
    await edit(ben.person.id)
    expect(await personFor(miller)).toEqual({ name: 'Ben', hasLeft: false })
  })
})

describe('the grid', () => {
  it('counts what the reader is offered, and each cell is the list that it opens', async () => {
    await shared('Recht in Wallonië', { concepts: ['aspect/legal'], sides: ['wallonia'] })
    const hidden = await ada.ask((call) =>
      call.competence.create(competence('Concept', { concepts: ['aspect/legal'] })),
    )
    const grid = await miller.ask((call) => call.partnershipMap.whoCanHelp())
    expect(grid.aspects).toHaveLength(12)
    for (const { id: concept, served } of grid.aspects) {
      for (const serves of ['flanders', 'wallonia', 'hauts-de-france-grand-est'] as const) {
        const filter = { kind: 'competence' as const, concept, serves }
        const list = await miller.ask((call) => call.item.list(filter))
        expect(list.count, `${concept} ${serves}`).toBe(served[serves] ?? 0)
        expect(list.items.map(({ id }) => id)).not.toContain(hidden)
      }
    }
    expect(grid.aspects.find(({ id }) => id === 'aspect/legal')?.served.wallonia).toBe(1)
    expect(grid.aspects.find(({ id }) => id === 'aspect/resilience')?.served).toEqual({})
  })
})
