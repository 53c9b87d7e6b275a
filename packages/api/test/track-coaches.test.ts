import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, refusal } from './test-api.ts'
import { type Colleague, type CompanyPerson, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
afterAll(() => desk.drop())

let ada: Colleague
let bo: Colleague
let mia: Colleague
let cor: Colleague
let owner: CompanyPerson
let smeId: string
let templateId: string

beforeAll(async () => {
  ada = await desk.colleague('Ada', world.harbour.id)
  bo = await desk.colleague('Bo', world.harbour.id)
  mia = await desk.colleague('Mia', world.mill.id)
  cor = await desk.colleague('Cor', world.harbour.id, 'coordinator')
  smeId = (await desk.company('Kite')).id
  owner = await desk.companyPerson('Olga', smeId)
  templateId = (await desk.template('Op tournee')).itemId
})

const agreed = async () => {
  const input = desk.typed({ templateId, startsOn: '2036-06-16' })
  const id = await ada.act((call) => call.track.start(input))
  await prisma.track.update({ where: { id }, data: { smeId } })
  await owner.act((call) => call.track.answer({ id, requestId: randomUUID(), answer: 'agree' }))
  return id
}
const propose = (by: Colleague, trackId: string, coach: Colleague, more: object = {}) =>
  by.act((call) =>
    call.coach.propose({
      ...{ trackId, requestId: randomUUID(), affiliationId: coach.affiliation.id },
      ...{ role: 'co-coach', from: '2036-06-16', ...more },
    }),
  )
type Answer = 'agree' | 'decline' | 'withdraw'
const reply = (
  by: Colleague | CompanyPerson,
  trackId: string,
  proposalId: string,
  answer: Answer = 'agree',
) => by.act((call) => call.coach.answer({ trackId, requestId: randomUUID(), proposalId, answer }))
const reads = (who: Colleague, trackId: string) =>
  who
    .ask((call) => call.track.get({ id: trackId }))
    .then(
      ({ access, steps }) => (access.whole ? 'whole' : steps.map(({ title }) => title)),
      () => 'nothing',
    )
const people = (who: Colleague | CompanyPerson, trackId: string) =>
  who.ask((call) => call.coach.people({ trackId }))
const end = (by: Colleague | CompanyPerson, trackId: string, personId: string, until: string) =>
  prisma.coachAssignment
    .findFirstOrThrow({ where: { trackId, personId }, orderBy: { id: 'desc' } })
    .then(({ id }) =>
      by.act((call) =>
        call.coach.end({ trackId, requestId: randomUUID(), coachAssignmentId: id, until }),
      ),
    )

describe('a further coach', () => {
  it('is let in once the company agrees, and not before', async () => {
    const id = await agreed()
    const proposal = await propose(ada, id, mia, { reason: 'Kent Frankrijk' })
    expect(await reads(mia, id)).toBe('nothing')
    const asked = await people(owner, id)
    expect(asked).toMatchObject({
      mayAnswer: true,
      proposals: [{ personName: 'Mia', organisationName: 'Mill', byName: 'Ada', role: 'co-coach' }],
    })
    expect(await prisma.notification.findFirst({ where: { subjectId: proposal } })).toMatchObject({
      kind: 'coach-proposed',
      personId: owner.person.id,
    })
    await reply(owner, id, proposal)
    expect(await reads(mia, id)).toBe('whole')
    expect((await people(owner, id)).coaches.map(({ personName }) => personName)).toEqual([
      'Ada',
      'Mia',
    ])
  })

  it('is known to the coordinators, the reason to who reads the track or wrote it', async () => {
    const id = await agreed()
    await propose(ada, id, mia, { reason: 'Kent Frankrijk' })
    const reasons = async (who: Colleague | CompanyPerson) =>
      (await people(who, id)).proposals
        .map(({ personName, reason }) => `${personName}: ${reason}`)
        .sort()
    for (const reader of [ada, owner])
      expect(await reasons(reader)).toEqual(['Mia: Kent Frankrijk'])
    expect(await reasons(cor)).toEqual(['Mia: '])
    await propose(cor, id, bo, { role: 'lead', reason: 'Volgt Ada op' })
    expect(await reasons(cor)).toEqual(['Bo: Volgt Ada op', 'Mia: '])
  })

  it('does not come in when the company declines, or when it was withdrawn', async () => {
    const id = await agreed()
    const first = await propose(ada, id, mia)
    await reply(owner, id, first, 'decline')
    const second = await propose(ada, id, mia)
    expect(await refusal(reply(mia, id, second, 'withdraw'))).toMatchObject({ code: 'NOT_FOUND' })
    await reply(cor, id, second, 'withdraw')
    expect(await refusal(reply(owner, id, second))).toMatchObject({ message: 'wrong-state' })
    expect(await reads(mia, id)).toBe('nothing')
    expect((await people(owner, id)).proposals).toEqual([])
  })

  it('is agreed to by the company alone, and once', async () => {
    const id = await agreed()
    const proposal = await propose(ada, id, mia)
    for (const other of [ada, cor]) {
      expect(await refusal(reply(other, id, proposal))).toMatchObject({ code: 'FORBIDDEN' })
    }
    const both = await Promise.allSettled([
      reply(owner, id, proposal),
      reply(owner, id, proposal, 'decline'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { state } = await prisma.coachProposal.findUniqueOrThrow({ where: { id: proposal } })
    expect(await reads(mia, id)).toBe(state === 'agreed' ? 'whole' : 'nothing')
  })

  it('who helps as a guest begins and ends on his dates, on his steps', async () => {
    const id = await agreed()
    const { steps } = await ada.ask((call) => call.track.get({ id }))
    const stepIds = steps.slice(0, 2).map((step) => step.id)
    const dates = { from: '2036-06-17', until: '2036-06-19' }
    const proposal = await propose(ada, id, mia, { role: 'guest', stepIds, ...dates })
    await reply(owner, id, proposal)
    expect(await reads(mia, id)).toBe('nothing')
    expect((await people(owner, id)).coaches[1]).toMatchObject({
      isToCome: true,
      steps: [{ title: 'Scan' }, { title: 'Begroting' }],
    })
    // From noon in Brussels to midnight, three days on, and over the last second.
    desk.pass(DAY / 2)
    expect(await reads(mia, id)).toEqual(['Scan', 'Begroting'])
    const seen = await people(mia, id)
    expect(seen).toMatchObject({ proposals: [], company: [{ personName: 'Olga' }] })
    desk.pass(3 * DAY - 1000)
    expect(await reads(mia, id)).toEqual(['Scan', 'Begroting'])
    desk.pass(1000)
    expect(await reads(mia, id)).toBe('nothing')
    expect(await refusal(people(mia, id))).toMatchObject({ code: 'NOT_FOUND' })
    desk.pass(-3.5 * DAY)
  })

  it('is a coach of a house with a seat, for steps of that track', async () => {
    const id = await agreed()
    const other = await agreed()
    const { steps } = await ada.ask((call) => call.track.get({ id: other }))
    const stepIds = steps.map((step) => step.id)
    const foreign = propose(ada, id, mia, { role: 'guest', stepIds, until: '2036-07-20' })
    expect(await refusal(foreign)).toMatchObject({ code: 'NOT_FOUND' })
    const member = await desk.colleague('Mem', world.mill.id, 'member')
    expect(await refusal(propose(ada, id, member))).toMatchObject({
      details: { issues: [{ path: 'affiliationId', message: 'choose-one' }] },
    })
    expect(await refusal(propose(mia, id, mia))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(propose(ada, id, ada))).toMatchObject({
      details: { issues: [{ path: 'affiliationId', message: 'coach-known' }] },
    })
  })
})

describe('the end of a coaching', () => {
  it('ends access after its last day, at the next request', async () => {
    const id = await agreed()
    await reply(owner, id, await propose(ada, id, mia))
    await end(owner, id, mia.person.id, '2036-06-16')
    expect(await reads(mia, id)).toBe('whole')
    desk.pass(DAY)
    expect(await reads(mia, id)).toBe('nothing')
    desk.pass(-DAY)
  })

  it('of the last lead waits for a successor, whom the house proposes and the company agrees to', async () => {
    const id = await agreed()
    expect(await refusal(end(ada, id, ada.person.id, '2036-06-20'))).toMatchObject({
      details: { issues: [{ path: 'until', message: 'last-lead' }] },
    })
    const lead = { role: 'lead', from: '2036-07-01' }
    expect(await refusal(propose(ada, id, bo, lead))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refusal(propose(cor, id, mia, lead))).toMatchObject({
      details: { issues: [{ message: 'lead-foreign' }] },
    })
    await reply(owner, id, await propose(cor, id, bo, lead))
    const { coaches } = await people(cor, id)
    expect(coaches.map(({ personName, from, until }) => [personName, from, until])).toEqual([
      ['Ada', '2036-06-16', '2036-06-30'],
      ['Bo', '2036-07-01', null],
    ])
    await end(ada, id, ada.person.id, '2036-06-29').then(
      () => expect.unreachable('a day without a lead'),
      (error) => expect(error.message).toBe('invalid'),
    )
  })

  it('is neither a co-coach’s nor a stranger’s to decide', async () => {
    const id = await agreed()
    await reply(owner, id, await propose(ada, id, mia))
    expect(await refusal(end(mia, id, ada.person.id, '2036-06-20'))).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await refusal(end(bo, id, mia.person.id, '2036-06-20'))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('who can see a track', () => {
  it('a coach who left his house is shown as one without access', async () => {
    const id = await agreed()
    const eva = await desk.colleague('Eva', world.mill.id)
    await reply(owner, id, await propose(ada, id, eva))
    await prisma.affiliation.update({
      where: { id: eva.affiliation.id },
      data: { until: new Date('2036-06-15') },
    })
    const { coaches } = await people(owner, id)
    expect(coaches.map(({ personName, holds }) => [personName, holds])).toEqual([
      ['Ada', true],
      ['Eva', false],
    ])
  })

  it('names the company to those who read it whole, and not to a summary', async () => {
    const id = await agreed()
    expect((await people(ada, id)).company).toMatchObject([{ personName: 'Olga', role: 'owner' }])
    const summary = await people(cor, id)
    expect(summary).toMatchObject({ company: null, mayPropose: true, mayProposeLead: true })
    expect(summary.coordinators).toMatchObject([{ personName: 'Cor' }])
    expect(JSON.stringify(summary)).not.toContain('Olga')
    expect(await refusal(people(mia, id))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(people(ada, 'nonsense'))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
