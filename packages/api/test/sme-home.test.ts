import { afterAll, describe, expect, it } from 'vitest'
import { homeDesk, ofKind } from './home-desk.ts'

const desk = await homeDesk()
const { world, company, track, coaches, colleague, owner, assigned, prisma, partnershipId } = desk
const { harbour, mill } = world
afterAll(() => desk.drop())

const lead = await colleague('Lena', harbour.id)
const anker = await company('Anker')
const first = await track(anker.id, 'Op tournee', {
  steps: [
    { state: 'done' },
    { state: 'submitted', title: 'Contract', sinceDays: 2 },
    { state: 'in_progress', title: 'Begroting', due: 5 },
  ],
})
await coaches(lead, first.id)
const second = await track(anker.id, 'Cijfers', {
  state: 'proposed',
  startsIn: 2,
  house: mill.id,
  steps: [{ title: 'Verzamelen' }],
})
const ada = await owner('Ada', anker.id)
const boei = await company('Boei')
const ben = await owner('Ben', boei.id)
const homeOf = async (who: typeof ada) => ofKind(await who.home(), 'sme')

describe('the home of a company’s people', () => {
  it('shows all its tracks, the most urgent first, each with its next thing', async () => {
    const { tracks } = await homeOf(ada)
    expect(tracks).toMatchObject([
      { id: second.id, turn: 'agree', step: null, responsibleName: 'Mill' },
      { id: first.id, turn: 'hand-in', step: { title: 'Begroting', place: 3 } },
    ])
    expect(tracks[1]?.line.map(({ state }) => state)).toEqual(['done', 'submitted', 'in-progress'])
    expect(tracks[1]?.line.map(({ language }) => language)).toEqual(['nl', 'nl', 'nl'])
  })

  it('says what it waits for and whose coach reads it, and when nobody does', async () => {
    const { waiting } = await homeOf(ada)
    expect(waiting).toMatchObject([
      { title: 'Contract', houseName: 'Harbour', since: '2036-06-14' },
    ])
    await prisma.coachAssignment.updateMany({
      where: { trackId: first.id },
      data: { until: new Date('2036-06-15T00:00:00Z') },
    })
    expect((await homeOf(ada)).waiting).toMatchObject([{ houseName: null }])
    await prisma.coachAssignment.updateMany({ where: { trackId: first.id }, data: { until: null } })
  })

  it('tells what a coach asked for', async () => {
    const kite = await company('Vlieger')
    const { id, steps } = await track(kite.id, 'Terug', {
      steps: [{ state: 'changes_requested', title: 'Plan' }],
    })
    await prisma.trackEvent.create({
      data: {
        ...{ partnershipId, trackId: id, stepId: steps[0] ?? '', personId: lead.personId },
        ...{ at: desk.services.clock(), move: 'ask-for-change', reason: 'Korter', language: 'nl' },
      },
    })
    const one = await owner('Vera', kite.id)
    expect((await homeOf(one)).tracks[0]?.step?.asked).toEqual({ reason: 'Korter', language: 'nl' })
  })

  it('shows what was assigned and is not done, due first, even where only that opens it', async () => {
    const hidden = await world.item('Alleen voor Harbour', { visibility: 'organisation' })
    const later = await world.item('Later')
    await assigned(later.id, first.id, lead, { due: 9, state: 'opened' })
    await assigned(hidden.id, first.id, lead, { due: 3 })
    const recalled = await world.item('Teruggenomen')
    await assigned(recalled.id, first.id, lead, { state: 'recalled' })
    const done = await world.item('Gedaan')
    await assigned(done.id, first.id, lead, { state: 'done' })
    const home = await homeOf(ada)
    expect(home.assigned).toMatchObject([
      {
        title: 'Alleen voor Harbour',
        ownerName: 'Harbour',
        byHouse: 'Harbour',
        reason: 'Begin hiermee',
      },
      { title: 'Later', state: 'opened' },
    ])
  })

  it('says neither title nor house of what the company may not see', async () => {
    const kite = await company('Meeuw')
    const { id } = await track(kite.id, 'Wachten', { steps: [{ title: 'Plan' }] })
    const draft = await world.item('Nog niet af')
    await prisma.item.update({ where: { id: draft.id }, data: { status: 'draft' } })
    await assigned(draft.id, id, await colleague('Mo', mill.id))
    const home = await homeOf(await owner('Mira', kite.id))
    expect(home.assigned).toMatchObject([{ title: null, ownerName: null, byHouse: 'Mill' }])
  })

  it('shows what has no date as the steps follow, whatever was given first', async () => {
    const kanaal = await company('Kanaal')
    const { id, steps } = await track(kanaal.id, 'Reizen', { steps: [{}, {}, {}] })
    for (const place of [2, 0, 1]) {
      const { id: item } = await world.item(`Voor stap ${place + 1}`)
      await assigned(item, id, lead, { stepId: steps[place] ?? '' })
    }
    const one = await owner('Kaat', kanaal.id)
    expect((await homeOf(one)).assigned.map(({ title }) => title)).toEqual([
      'Voor stap 1',
      'Voor stap 2',
      'Voor stap 3',
    ])
  })

  it('shows a further coach who is proposed, until it is answered', async () => {
    const guest = await colleague('Gast', mill.id)
    const proposal = await prisma.coachProposal.create({
      data: {
        ...{ partnershipId, trackId: first.id, personId: guest.personId, organisationId: mill.id },
        ...{
          role: 'guest',
          from: new Date('2036-07-01'),
          reason: 'Voor het geluid',
          language: 'nl',
        },
        ...{ byPersonId: lead.personId, byOrganisationId: harbour.id },
      },
    })
    const proposed = async () =>
      (await homeOf(ada)).tracks.flatMap(({ proposedCoaches }) => proposedCoaches)
    expect(await proposed()).toMatchObject([{ personName: 'Gast', houseName: 'Mill' }])
    await prisma.coachProposal.update({ where: { id: proposal.id }, data: { state: 'declined' } })
    expect(await proposed()).toEqual([])
  })

  it('shows another company nothing of it', async () => {
    expect(await homeOf(ben)).toMatchObject({ tracks: [], assigned: [], waiting: [] })
  })

  it('ends with the membership', async () => {
    const gone = await owner('Guus', anker.id)
    await prisma.smeMembership.updateMany({
      where: { personId: gone.personId },
      data: { until: new Date('2036-06-15T00:00:00Z') },
    })
    expect(await gone.home().catch(({ code }) => code)).toEqual({
      kind: 'nobody',
      isAdministrator: false,
    })
  })

  it('reads in two statements: the session, and all the rest', async () => {
    const statements: string[] = []
    const stop = desk.database.onStatement((sql) => statements.push(sql))
    await ada.home()
    stop()
    expect(statements).toHaveLength(2)
  })
})
