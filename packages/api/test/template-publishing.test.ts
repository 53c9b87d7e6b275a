import { afterAll, describe, expect, it } from 'vitest'
import { createCaller } from '../src/app-router.ts'
import { sharing } from './resource-desk.ts'
import { type Colleague, templateDesk } from './template-desk.ts'
import { refusal } from './test-api.ts'

const desk = await templateDesk()
const { world, colleague, built, form, attach, share, version, shared } = desk
const { prisma } = desk.database
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const colleagueOf = await colleague('Second', harbour.id)
const miller = await colleague('Miller', mill.id)
const owner = await companyOwner()
afterAll(() => desk.drop())

const toSmes = sharing('partnership', { reach: 'partners-and-smes' })

/** Of a company that the harbour coaches. */
async function companyOwner() {
  const { email, id } = await desk.account('Owner')
  const membership = await world.smeMembership(id, (await world.sme('Kite')).id)
  const browser = await desk.signedIn(email)
  return { get: async (item: string) => get(await open(), item) }
  async function open() {
    return createCaller(await browser.open(membership.id))
  }
}

/** Of the harbour too, in another partnership. */
async function inAnotherPartnership() {
  const somebody = await colleague('Elsewhere', harbour.id)
  const { id: partnershipId } = await prisma.partnership.create({
    data: { name: 'Kunstgrens', startsOn: new Date('2024-01-01'), endsOn: new Date('2040-12-31') },
  })
  const { id: _, ...seat } = await prisma.partnerSeat.findFirstOrThrow({
    where: { organisationId: harbour.id },
  })
  await prisma.partnerSeat.create({ data: { ...seat, partnershipId } })
  await prisma.affiliation.update({
    where: { id: somebody.affiliation.id },
    data: { partnershipId },
  })
  return somebody
}

function get(call: ReturnType<typeof createCaller>, id: string) {
  return call.template.get({ id })
}

/** What the refusal names. */
async function problems(asking: Promise<unknown>) {
  const { code, message, details } = await refusal(asking)
  expect({ code, message }).toEqual({ code: 'BAD_REQUEST', message: 'invalid' })
  return (details as { problems: unknown[] }).problems
}

const statusOf = async (id: string) => {
  const item = await desk.stored(id)
  const { state } = await version(id)
  return [item.status, item.visibility, state]
}

describe('a version that is not published', () => {
  it('is read by nobody but the editors of its house, in its partnership', async () => {
    const { id } = await built(coach, 'Boomvalk')
    await share(coach, id, sharing('public'))
    const { id: versionId } = await version(id)
    const state = (to: 'draft' | 'retired' | 'published') =>
      prisma.trackTemplateVersion.update({ where: { id: versionId }, data: { state: to } })
    const elsewhere = await inAnotherPartnership()
    const reads = (who: Colleague) =>
      who
        .ask((call) => get(call, id))
        .then(
          (seen) => seen.version.state,
          () => 'nothing',
        )
    for (const to of ['draft', 'retired'] as const) {
      await state(to)
      expect(await Promise.all([coach, miller, elsewhere].map(reads))).toEqual([
        to,
        ...['nothing', 'nothing'],
      ])
    }
    await state('published')
    await prisma.trackTemplateVersion.create({
      data: { partnershipId: world.partnershipId, itemId: id, number: 2, state: 'draft' },
    })
    const known = async (who: Colleague) =>
      (await who.ask((call) => call.template.versions({ id }))).map(({ number }) => number)
    expect(await known(coach)).toEqual([2, 1])
    expect(await known(miller)).toEqual([1])
    expect(await known(elsewhere)).toEqual([1])
  })
})

describe('publishing', () => {
  it('makes version 1 of a template that has steps, and lets coaches start from it', async () => {
    const { id } = await built(coach, 'Parelduiker')
    expect(await miller.finds('parelduiker')).toEqual([])
    await share(coach, id, sharing('partnership'))
    const now = desk.services.clock()
    expect(await statusOf(id)).toEqual(['published', 'partnership', 'published'])
    expect(await version(id)).toMatchObject({
      number: 1,
      publishedAt: now,
      publishedById: coach.person.id,
    })
    expect(await miller.finds('parelduiker')).toEqual([id])
    const seen = await miller.ask((call) => get(call, id))
    expect(seen.acts.start).toBe(true)
    expect(
      seen.modules.map(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
    ).toEqual([
      ['Begin', 'Een', 'Twee'],
      ['Einde', 'Drie'],
    ])
    expect(seen.versions).toEqual([
      { number: 1, state: 'published', publishedAt: expect.any(String), steps: 3 },
    ])
    expect(await desk.eventsOf(id).then((events) => events.map(({ action }) => action))).toEqual(
      expect.arrayContaining(['item.drafted', 'item.published', 'item.shared']),
    )
  })

  it('finds it by its steps’ titles, as they are when it is published', async () => {
    const { id, first } = await built(coach, 'Zonder bijzonders')
    const base = await form(coach, id)
    const step = { title: 'Kwikstaartjes tellen', instructions: '', evidence: '', optional: false }
    await coach.ask((call) =>
      call.template.addStep({ ...base, moduleId: first, step: { ...step, concepts: [] } }),
    )
    await share(coach, id, sharing('partnership'))
    expect(await miller.finds('kwikstaartje')).toEqual([id])
  })

  it('is refused without steps, and with an empty module, and then nothing of it is done', async () => {
    const id = await desk.drafted(coach, 'Leeg')
    const choice = sharing('partnership')
    expect(await problems(share(coach, id, choice))).toEqual([{ kind: 'no-steps' }])
    const half = await built(coach, 'Half')
    const ofStep = { ...(await form(coach, half.id)), stepId: half.three }
    await coach.ask((call) => call.template.deleteStep(ofStep))
    const empty = { kind: 'module-empty', module: 'Einde' }
    expect(await problems(share(coach, half.id, choice))).toEqual([empty])
    const panel = await coach.ask((call) => call.item.sharePanel({ id: half.id, choice }))
    expect(panel.problems).toEqual([empty])
    expect(await statusOf(half.id)).toEqual(['draft', 'organisation', 'draft'])
    expect(await statusOf(id)).toEqual(['draft', 'organisation', 'draft'])
  })

  it('is refused when the steps are no longer those that were looked at', async () => {
    const { id } = await built(coach, 'Bekeken')
    const panel = await coach.ask((call) => call.item.sharePanel({ id, choice: null }))
    await desk.addModule(colleagueOf, id, 'Nog een')
    const { item, contentRevision } = panel
    const asked = { id, revision: item.revision, contentRevision: contentRevision ?? 0 }
    const sharingIt = coach.ask((call) => call.item.share({ ...asked, choice: toSmes }))
    expect(await refusal(sharingIt)).toMatchObject({ code: 'CONFLICT', message: 'stale' })
    expect(await statusOf(id)).toEqual(['draft', 'organisation', 'draft'])
  })

  it('locks the original: nothing of its modules and steps changes any more', async () => {
    const { id, first, one } = await built(coach, 'Vast')
    await share(coach, id, sharing('organisation'))
    const before = await desk.order(coach, id)
    const base = await form(coach, id)
    const step = { title: 'X', instructions: '', evidence: '', optional: false, concepts: [] }
    const asked = [
      () => coach.ask((call) => call.template.addModule({ ...base, title: 'X' })),
      () => coach.ask((call) => call.template.editStep({ ...base, stepId: one, step })),
      () => coach.ask((call) => call.template.deleteStep({ ...base, stepId: one })),
      () => coach.ask((call) => call.template.deleteModule({ ...base, moduleId: first })),
      () =>
        coach.ask((call) => call.template.moveStep({ ...base, stepId: one, direction: 'down' })),
    ]
    for (const act of asked) {
      expect(await refusal(act())).toMatchObject({ code: 'CONFLICT', message: 'wrong-state' })
    }
    expect(await desk.order(coach, id)).toEqual(before)
  })

  it('can be taken back: nobody else finds it, and nobody starts from it', async () => {
    const { id } = await built(coach, 'Ingetrokken')
    await share(coach, id, sharing('partnership'))
    await coach.ask((call) => call.item.retire({ id }))
    expect((await refusal(miller.ask((call) => get(call, id)))).code).toBe('NOT_FOUND')
    const acts = (await coach.ask((call) => get(call, id))).acts
    expect(acts).toEqual({ edit: true, share: false, retire: false, start: false })
  })
})

describe('an attachment', () => {
  const attached = async (title: string, resource: string) => {
    const template = await built(coach, title)
    await attach(coach, template.id, template.one, resource)
    return template.id
  }
  const narrower = (resource: string | null, why: string) => {
    return { kind: 'narrower', step: 'Een', resource, why }
  }

  it('that is narrower than the template stops it, and is named with the reason', async () => {
    const own = await shared(coach, 'Van ons huis', sharing('organisation'))
    const forPartners = await shared(coach, 'Voor partners', sharing('partnership'))
    const cases = [
      [own, sharing('partnership'), narrower('Van ons huis', 'people')],
      [forPartners, toSmes, narrower('Voor partners', 'smes')],
      [forPartners, sharing('public'), narrower('Voor partners', 'public')],
    ] as const
    for (const [resource, choice, problem] of cases) {
      const id = await attached(`Met ${problem.resource} ${problem.why}`, resource)
      expect(await problems(share(coach, id, choice))).toEqual([problem])
      const panel = await coach.ask((call) => call.item.sharePanel({ id, choice }))
      expect(panel.problems).toEqual([problem])
      expect(await statusOf(id)).toEqual(['draft', 'organisation', 'draft'])
    }
  })

  it('that is as wide lets it pass, and stops it from being shared more widely later', async () => {
    const resource = await shared(coach, 'Breed genoeg', sharing('partnership'))
    const id = await attached('Eerst smal', resource)
    await share(coach, id, sharing('partnership'))
    expect(await problems(share(coach, id, toSmes))).toEqual([narrower('Breed genoeg', 'smes')])
    expect(await statusOf(id)).toEqual(['published', 'partnership', 'published'])
    const revision = await desk.revisionOf(resource)
    await coach.ask((call) => call.item.share({ id: resource, revision, choice: toSmes }))
    await share(coach, id, toSmes)
    expect((await owner.get(id)).title).toBe('Eerst smal')
  })

  it('of which who publishes sees nothing is not told by name', async () => {
    const resource = await shared(miller, 'Geheim van de molen', sharing('partnership'))
    const id = await attached('Met een geheim', resource)
    const revision = await desk.revisionOf(resource)
    const choice = sharing('organisation')
    await miller.ask((call) => call.item.share({ id: resource, revision, choice }))
    const refused = await problems(share(coach, id, sharing('organisation')))
    expect(refused).toEqual([narrower(null, 'unseen')])
    const said = [
      await coach.ask((call) => call.item.sharePanel({ id, choice })),
      await desk.outline(coach, id),
      await coach.ask((call) => get(call, id)),
    ]
    expect(JSON.stringify(said)).not.toMatch(new RegExp(`Geheim van|${resource}`))
    const shown = (await desk.outline(coach, id)).modules[0]?.steps[0]?.resources
    expect(shown).toEqual([{ seen: false }])
  })

  it('is found and chosen among what the author sees, and is a resource', async () => {
    const { id, one } = await built(coach, 'Zoeken')
    const hidden = await shared(miller, 'Molenboek', sharing('organisation'))
    const open = await shared(miller, 'Molenkaart', sharing('partnership'))
    const filter = { q: 'molen' }
    const { found } = await coach.ask((call) =>
      call.template.attachable({ id, stepId: one, filter }),
    )
    expect(found.items.map((item) => item.id)).toEqual([open])
    const other = await built(coach, 'Geen hulpbron')
    for (const item of [hidden, other.id, 'nonsense']) {
      expect(await refusal(attach(coach, id, one, item))).toMatchObject({ code: 'NOT_FOUND' })
    }
    await attach(coach, id, one, open)
    await attach(coach, id, one, open)
    expect(titles(await desk.outline(coach, id))).toEqual(['Molenkaart'])
  })

  it('is taken off by its place', async () => {
    const { id, one } = await built(coach, 'Weghalen')
    for (const title of ['Eerste', 'Tweede', 'Derde']) {
      await attach(coach, id, one, await shared(coach, title, sharing('organisation')))
    }
    const detach = async (place: number) => {
      const base = await form(coach, id)
      return coach.ask((call) => call.template.detach({ ...base, stepId: one, place }))
    }
    await detach(2)
    expect(titles(await desk.outline(coach, id))).toEqual(['Eerste', 'Derde'])
    expect(await refusal(detach(3))).toMatchObject({ code: 'NOT_FOUND' })
    await detach(1)
    expect(titles(await desk.outline(coach, id))).toEqual(['Derde'])
  })

  it('is there for a reader of the template who may not see it, and no more than that', async () => {
    const resource = await shared(coach, 'Wordt weer smal', sharing('partnership'))
    const id = await attached('Gedeeld sjabloon', resource)
    await share(coach, id, sharing('partnership'))
    const seenBy = async (one: Colleague) => {
      const template = await one.ask((call) => get(call, id))
      return template.modules[0]?.steps[0]?.resources
    }
    expect(await seenBy(miller)).toMatchObject([{ seen: true, title: 'Wordt weer smal' }])
    const revision = await desk.revisionOf(resource)
    const choice = sharing('organisation')
    await coach.ask((call) => call.item.share({ id: resource, revision, choice }))
    expect(await seenBy(miller)).toEqual([{ seen: false }])
    expect(await seenBy(coach)).toMatchObject([{ seen: true }])
    const all = await prisma.templateStepResource.count({ where: { itemId: resource } })
    expect(all).toBe(1)
  })
})

type Outline = Awaited<ReturnType<typeof desk.outline>>
const titles = ({ modules }: Outline) =>
  modules[0]?.steps[0]?.resources.map((one) => (one.seen ? one.title : null))
