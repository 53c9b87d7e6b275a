import { afterAll, describe, expect, it } from 'vitest'
import { homeDesk, ofKind } from './home-desk.ts'

const desk = await homeDesk()
const { world, company, track, coaches, colleague, assigned } = desk
const { harbour, mill } = world
afterAll(() => desk.drop())

const cas = await colleague('Cas', harbour.id)
const other = await colleague('Other', harbour.id)
const homeOf = async (who: typeof cas) => ofKind(await who.home(), 'coach')
const names = (rows: readonly { smeName: string }[]) => rows.map(({ smeName }) => smeName)

const busy = await company('Anker')
const busyTrack = await track(busy.id, 'Op tournee', {
  steps: [
    { state: 'done' },
    { state: 'submitted', title: 'Contract', sinceDays: 4 },
    { state: 'in_progress', title: 'Begroting', due: 0 },
    { state: 'open', title: 'Later', due: 40 },
  ],
})
await coaches(cas, busyTrack.id)
const silent = await company('Boei')
const silentTrack = await track(silent.id, 'Cijfers', {
  quietDays: 20,
  steps: [{ state: 'changes_requested', title: 'Kostprijs', due: -3 }],
})
await coaches(cas, silentTrack.id, 'co_coach')
const asked = await company('De echte naam')
const askedTrack = await track(asked.id, 'Voorstel', {
  state: 'proposed',
  quietDays: 3,
  startsIn: 9,
})
await coaches(cas, askedTrack.id)

describe('a coach’s home', () => {
  it('shows what waits for him, what stands still, what is due and what is not answered', async () => {
    const home = await homeOf(cas)
    expect(home.review).toMatchObject([
      { smeName: 'Anker', title: 'Contract', since: '2036-06-12' },
    ])
    expect(home.stuck).toMatchObject([{ smeName: 'Boei', days: 20, why: 'change-asked' }])
    expect(home.due).toMatchObject([{ smeName: 'Anker', title: 'Begroting', dueOn: '2036-06-16' }])
    expect(home.unanswered).toMatchObject([{ trackId: askedTrack.id, since: '2036-06-13' }])
    expect(home.rows).toHaveLength(3)
  })

  it('names a company that has not agreed as it was typed, and does not say where it is', async () => {
    const home = await homeOf(cas)
    const row = home.rows.find(({ id }) => id === askedTrack.id)
    expect(row).toMatchObject({ smeName: 'Getypt bij Voorstel', city: null, side: null })
    expect(JSON.stringify(home)).not.toContain('De echte naam')
    expect(home.rows.find(({ id }) => id === busyTrack.id)).toMatchObject({ city: 'Kortrijk' })
  })

  it('is empty for a colleague of the same house who coaches nobody, and offers to start', async () => {
    expect(await homeOf(other)).toMatchObject({
      mayStart: true,
      rows: [],
      review: [],
      stuck: [],
      due: [],
      unanswered: [],
    })
  })

  it('shows the row’s next step with its words, on which he may assign', async () => {
    const { rows } = await homeOf(cas)
    const row = rows.find(({ id }) => id === busyTrack.id)
    expect(row).toMatchObject({ next: { title: 'Contract', isLate: false }, mayAssign: true })
    expect(row?.line.map(({ isNext }) => isNext)).toEqual([false, true, false, false])
    expect(rows.find(({ id }) => id === silentTrack.id)?.next).toMatchObject({ isLate: true })
  })

  it('shows nothing of a track from the day after his assignment ended, nor before it begins', async () => {
    const one = await colleague('Dora', harbour.id)
    const ended = await track((await company('Eb')).id, 'Voorbij', {
      steps: [{ state: 'submitted' }],
    })
    await coaches(one, ended.id, 'lead', { until: -1 })
    const toCome = await track((await company('Vloed')).id, 'Straks')
    await coaches(one, toCome.id, 'lead', { from: 1 })
    const last = await track((await company('Kade')).id, 'Laatste dag')
    await coaches(one, last.id, 'lead', { until: 0 })
    expect(names((await homeOf(one)).rows)).toEqual(['Kade'])
  })

  it('puts away what was declined or closed', async () => {
    const one = await colleague('Elif', harbour.id)
    for (const state of ['declined', 'closed', 'paused'] as const) {
      const { id } = await track((await company(`Firma ${state}`)).id, 'Traject', { state })
      await coaches(one, id)
    }
    expect(names((await homeOf(one)).rows)).toEqual(['Firma paused'])
  })

  it('is that of the house acted for: what she coaches for another house is not there', async () => {
    const anna = await colleague('Anna', harbour.id)
    await coaches({ personId: anna.personId, house: mill.id }, busyTrack.id, 'co_coach')
    expect((await homeOf(anna)).rows).toEqual([])
  })

  it('reads in two statements: the session, and all the rest', async () => {
    const statements: string[] = []
    const stop = desk.database.onStatement((sql) => statements.push(sql))
    await cas.home()
    stop()
    expect(statements).toHaveLength(2)
  })
})

describe('a guest’s home', () => {
  it('shows his steps alone, nothing to assign, and holds nobody up', async () => {
    const guest = await colleague('Gast', mill.id)
    const { id, steps } = await track((await company('Zandbank')).id, 'Met gast', {
      quietDays: 30,
      steps: [
        { title: 'Niet van de gast', state: 'open', due: 0 },
        { title: 'Van de gast', state: 'open', due: 0 },
      ],
    })
    await coaches(guest, id, 'guest', { steps: steps.slice(1) })
    const home = await homeOf(guest)
    expect(home.due.map(({ title }) => title)).toEqual(['Van de gast'])
    expect(home.stuck).toEqual([])
    expect(home.rows).toMatchObject([{ mayAssign: false, next: { title: 'Van de gast' } }])
    expect(home.rows[0]?.line).toHaveLength(1)
    expect(JSON.stringify(home)).not.toContain('Niet van de gast')
  })

  it('names no resource of a step that is not his', async () => {
    const guest = await colleague('Gasten', mill.id)
    const { id, steps } = await track((await company('Duin')).id, 'Met gast', { steps: [{}, {}] })
    await coaches(guest, id, 'guest', { steps: steps.slice(1) })
    const item = await world.item('Voor stap 1')
    await assigned(item.id, id, cas, { due: 0, stepId: steps[0] ?? '' })
    expect((await homeOf(guest)).due).toEqual([])
  })
})

describe('a resource due this week', () => {
  it('is named to a coach who sees it, and to another only as one of another house', async () => {
    const lead = await colleague('Lead', harbour.id)
    const co = await colleague('Co', mill.id)
    const { id } = await track((await company('Sluis')).id, 'Samen', { steps: [{}] })
    await coaches(lead, id)
    await coaches(co, id, 'co_coach')
    const item = await world.item('Alleen voor Harbour', { visibility: 'organisation' })
    await assigned(item.id, id, lead, { due: 0 })
    const done = await world.item('Al gedaan')
    await assigned(done.id, id, lead, { due: 0, state: 'done' })
    expect((await homeOf(lead)).due.map(({ title }) => title)).toEqual(['Alleen voor Harbour'])
    const seen = await homeOf(co)
    expect(seen.due).toMatchObject([{ title: null, language: null, smeName: 'Sluis' }])
    expect(JSON.stringify(seen)).not.toContain('Alleen voor Harbour')
  })
})
