import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { PASSWORD, refusal } from './test-api.ts'
import { BELGIAN, type Colleague, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
afterAll(() => desk.drop())

let ada: Colleague
let coordinator: Colleague
beforeAll(async () => {
  ada = await desk.colleague('Ada', world.harbour.id)
  coordinator = await desk.colleague('Cor', world.harbour.id, 'coordinator')
})

const start = (by: Colleague, changed: object) =>
  by.act((call) => call.track.start(desk.typed(changed)))

describe('a track that is started from a template', () => {
  it('has copies of all its words and real dates, and its coach from today', async () => {
    const { itemId, versionId } = await desk.template('Op tournee')
    const id = await start(ada, { templateId: itemId })
    const track = await prisma.track.findUniqueOrThrow({
      where: { id },
      include: {
        texts: { orderBy: { language: 'asc' } },
        steps: {
          orderBy: { position: 'asc' },
          include: {
            texts: { orderBy: { language: 'asc' } },
            module: { include: { texts: true } },
          },
        },
        coachAssignments: true,
      },
    })
    expect(track).toMatchObject({ state: 'proposed', templateVersionId: versionId, language: 'nl' })
    expect(track.texts.map(({ title }) => title)).toEqual(['Op tournee (fr)', 'Op tournee'])
    // The 23rd is a Monday: five days later is a Saturday, so the Monday after it.
    expect(track.steps.map(({ dueOn }) => dueOn)).toEqual([
      day('2036-06-30'),
      day('2036-07-07'),
      null,
    ])
    expect(track.steps.map(({ texts }) => texts.map(({ title }) => title))).toEqual([
      ['Scan (fr)', 'Scan'],
      ['Begroting (fr)', 'Begroting'],
      ['Tour (fr)', 'Tour'],
    ])
    expect(track.steps[2]?.module?.texts).toHaveLength(2)
    expect(track.coachAssignments).toMatchObject([
      { personId: ada.person.id, organisationId: world.harbour.id, role: 'lead', until: null },
    ])
    expect(track.coachAssignments[0]?.from).toEqual(day('2036-06-16'))
  })

  it('brings the resources that its coach may hand on, and says how many it could not', async () => {
    const open = await world.item('Open', { reach: 'partners-and-smes' })
    const closed = await world.item('Only for partners')
    const handed = await world.item('Handed on')
    await prisma.item.update({ where: { id: handed.id }, data: { mayHandOn: true } })
    const foreign = await world.item('Of the mill', {
      owner: world.mill.id,
      visibility: 'organisation',
      reach: 'partners-and-smes',
    })
    const toAnyone = await world.item('For anyone', { visibility: 'public' })
    const resources = [open.id, closed.id, handed.id, foreign.id, toAnyone.id]
    const { itemId } = await desk.template('Met bronnen', resources)
    const id = await start(ada, { templateId: itemId })
    const given = await prisma.resourceAssignment.findMany({ where: { trackId: id } })
    expect(given.map((row) => row.itemId).sort()).toEqual([open.id, handed.id, toAnyone.id].sort())
    const { agreement } = await ada.ask((call) => call.track.get({ id }))
    expect(agreement).toMatchObject({ asks: 'coach', leftOut: 2 })
  })

  it('is of a template that its coach sees', async () => {
    const { itemId } = await desk.template('Alleen voor de molen', [], world.mill.id)
    const keys = [`organisation:${world.mill.id}:professionals`]
    await prisma.item.update({ where: { id: itemId }, data: { audienceKeys: keys } })
    expect(await refusal(start(ada, { templateId: itemId }))).toMatchObject({ code: 'NOT_FOUND' })
    const form = ada.ask((call) => call.track.startForm({ templateId: itemId }))
    expect(await refusal(form)).toMatchObject({ code: 'NOT_FOUND' })
    const listed = await ada.ask((call) => call.track.startableTemplates())
    expect(listed.map((one) => one.itemId)).not.toContain(itemId)
  })
})

describe('whom the company is, and how it is asked', () => {
  it('a company that nobody knows is made, bare, and its contact invited', async () => {
    const input = desk.typed({ noNumber: false, registrationNumber: 'BE 0207.437.468' })
    const id = await ada.act((call) => call.track.start(input))
    const { sme, ...track } = await prisma.track.findUniqueOrThrow({
      where: { id },
      include: { sme: { include: { profiles: true } }, invitations: true },
    })
    expect(sme).toMatchObject({ name: 'Getypt bvba', registrationNumber: BELGIAN[0] })
    expect(sme.profiles).toMatchObject([{ nuts3: 'BE254', side: 'flanders', city: 'Kortrijk' }])
    expect(track.invitations).toMatchObject([
      { email: input.contactEmail, role: 'owner', language: 'nl', smeId: sme.id },
    ])
    const waiting = await prisma.outbox.findFirst({
      where: { subjectId: track.invitations[0]?.id ?? '' },
    })
    expect(waiting).toMatchObject({ kind: 'invitation', state: 'waiting' })
  })

  it('whoever opens the mail makes an account and is led to the track', async () => {
    const id = await start(ada, {})
    const invitation = await prisma.invitation.findFirstOrThrow({ where: { trackId: id } })
    const token = await desk.mailed(invitation.id)
    const browser = desk.browser()
    const seen = await browser.ask((call) => call.invitation.look({ token }))
    expect(seen).toMatchObject({ place: 'Getypt bvba', trackHouse: 'Harbour', who: 'new' })
    const joined = await browser.ask((call) =>
      call.invitation.join({ token, name: 'Nel', language: 'nl', password: PASSWORD }),
    )
    expect(joined).toEqual({ trackId: id })
    const track = await browser.ask((call) => call.track.get({ id }))
    expect(track.agreement).toMatchObject({ asks: 'company', by: { personName: 'Ada' } })
  })

  it('a profile that exists is not overwritten, nor the name of the company', async () => {
    const { id: smeId } = await desk.company('Echte naam', BELGIAN[1])
    const { partnershipId } = world
    const profile = { nuts3: 'BE251', side: 'flanders' as const, city: 'Brugge', sectors: ['x'] }
    await prisma.smeProfile.create({ data: { partnershipId, smeId, ...profile } })
    await start(ada, { noNumber: false, registrationNumber: BELGIAN[1], name: 'Andere naam' })
    const sme = await prisma.sme.findUniqueOrThrow({
      where: { id: smeId },
      include: { profiles: true },
    })
    expect(sme).toMatchObject({ name: 'Echte naam', profiles: [profile] })
  })

  it('a company of the list has people who are told, under the name it has', async () => {
    const { id: smeId } = await world.sme('Kite')
    const owner = await world.person('Owner Of Kite')
    await world.smeMembership(owner.id, smeId)
    const before = await ada.ask((call) => call.track.startForm({ templateId: null }))
    expect(before.companies).toEqual([])
    const track = await prisma.track.findFirstOrThrow({ where: { smeId } })
    const lead = { partnershipId: world.partnershipId, organisationId: world.harbour.id }
    const from = day('2036-01-01')
    await prisma.coachAssignment.create({
      data: { ...lead, trackId: track.id, personId: ada.person.id, role: 'lead', from },
    })
    const listed = await ada.ask((call) => call.track.startForm({ templateId: null }))
    expect(listed.companies).toEqual([{ id: smeId, name: 'Kite' }])
    const blank = { name: '', contactName: '', contactEmail: '', contactLanguage: '' }
    const id = await start(ada, { smeId, ...blank })
    expect(await prisma.notification.findMany({ where: { trackId: id } })).toMatchObject([
      { kind: 'track-proposed', personId: owner.id, mail: 'at_once' },
    ])
    expect(await prisma.invitation.count({ where: { trackId: id } })).toBe(0)
    const foreign = await desk.company('Not hers')
    const tried = start(ada, { smeId: foreign.id, ...blank })
    expect(await refusal(tried)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('who starts it', () => {
  it('a coordinator names a coach of his house, and nobody else', async () => {
    const mia = await desk.colleague('Mia', world.mill.id)
    const id = await start(coordinator, { leadPersonId: ada.person.id })
    expect(await prisma.coachAssignment.findMany({ where: { trackId: id } })).toMatchObject([
      { personId: ada.person.id, role: 'lead' },
    ])
    for (const leadPersonId of [mia.person.id, coordinator.person.id, undefined]) {
      expect(await refusal(start(coordinator, { leadPersonId }))).toMatchObject({
        details: { issues: [{ path: 'leadPersonId', message: 'choose-one' }] },
      })
    }
    const { agreement } = await coordinator.ask((call) => call.track.get({ id }))
    expect(agreement).toMatchObject({ asks: 'coach', mayAsk: false, contactName: null })
  })

  it('neither a member of a house nor a company', async () => {
    const member = await desk.colleague('Mem', world.harbour.id, 'member')
    expect(await refusal(start(member, {}))).toMatchObject({ code: 'FORBIDDEN' })
    const { id: smeId } = await desk.company('Heron')
    const owner = await desk.companyPerson('Hera', smeId)
    const tried = owner.act((call) => call.track.start(desk.typed()))
    expect(await refusal(tried)).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('a form that is sent twice, even at once, starts one track', async () => {
    const input = desk.typed()
    const before = await prisma.track.count()
    const [one, other] = await Promise.all([
      ada.act((call) => call.track.start(input)),
      ada.act((call) => call.track.start(input)),
    ])
    expect(other).toBe(one)
    expect(await ada.act((call) => call.track.start(input))).toBe(one)
    expect(await prisma.track.count()).toBe(before + 1)
    expect(await prisma.invitation.count({ where: { trackId: one } })).toBe(1)
  })

  it('two coaches who type the same new number at once start two tracks of one company', async () => {
    const changed = { noNumber: false, registrationNumber: BELGIAN[2] }
    const bo = await desk.colleague('Bo', world.harbour.id)
    const ids = await Promise.all([start(ada, changed), start(bo, changed)])
    const tracks = await prisma.track.findMany({ where: { id: { in: ids } } })
    expect(new Set(tracks.map(({ smeId }) => smeId)).size).toBe(1)
  })
})

it('the start form and its list take one statement each', async () => {
  const { itemId } = await desk.template('Geteld')
  const open = await ada.open()
  const { createCaller } = await import('../src/app-router.ts')
  const call = createCaller(open)
  expect(await desk.statementsOf(() => call.track.startForm({ templateId: itemId }))).toBe(1)
  expect(await desk.statementsOf(() => call.track.startableTemplates())).toBe(1)
})
