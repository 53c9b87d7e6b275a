import { FEWEST_TRACKS } from '@traject/domain/home/uses'
import { afterAll, describe, expect, it } from 'vitest'
import { homeDesk, ofKind } from './home-desk.ts'

const desk = await homeDesk()
const { world, company, track, coaches, colleague, assigned, prisma } = desk
const { harbour, mill } = world
afterAll(() => desk.drop())

const coordinator = await colleague('Coor', harbour.id, 'coordinator')
const member = await colleague('Mem', harbour.id, 'member')
const coach = await colleague('Cas', harbour.id)
const miller = await colleague('Mia', mill.id)
const homeOf = async (who: typeof coordinator) => ofKind(await who.home(), 'partner')

describe('what we share and who used it', () => {
  it('says by which house, and nothing of fewer tracks than the rule allows', async () => {
    const item = await world.item('Zelfscan', { reach: 'partners-and-smes' })
    const uses = async () => {
      const { shared } = await homeOf(coordinator)
      return shared.items.find(({ id }) => id === item.id)?.uses
    }
    for (let used = 1; used <= FEWEST_TRACKS; used += 1) {
      const { id } = await track((await company(`Molenbedrijf ${used}`)).id, 'T', {
        house: mill.id,
      })
      await coaches(miller, id)
      await assigned(item.id, id, miller)
      // A second time on the same track is no further use.
      await assigned(item.id, id, miller, { state: 'done' })
      const isTold = used === FEWEST_TRACKS
      expect(await uses(), `${used} tracks`).toEqual(
        isTold ? [{ houseName: 'Mill', side: 'wallonia', tracks: FEWEST_TRACKS }] : [],
      )
    }
    // Uses by another house do not add up with these.
    const { id } = await track((await company('Eigen')).id, 'T')
    await assigned(item.id, id, coach)
    expect(await uses()).toMatchObject([{ houseName: 'Mill', tracks: FEWEST_TRACKS }])
    // One that was recalled was no use: again there are too few.
    await prisma.resourceAssignment.updateMany({
      where: { itemId: item.id, trackId: { not: id }, track: { sme: { name: 'Molenbedrijf 1' } } },
      data: { state: 'recalled' },
    })
    expect(await uses()).toEqual([])
    expect(JSON.stringify(await homeOf(coordinator))).not.toContain('Molenbedrijf')
  })

  it('is what goes beyond the house', async () => {
    await world.item('Intern', { visibility: 'organisation' })
    const { shared } = await homeOf(coordinator)
    expect(shared.items.map(({ title }) => title)).toEqual(['Zelfscan'])
    expect(shared.count).toBe(1)
  })

  it('brings up what will soon no longer be valid, and nothing else', async () => {
    const soon = await world.item('Bijna voorbij')
    const data = { validUntil: new Date('2036-07-16T00:00:00Z') }
    await prisma.item.update({ where: { id: soon.id }, data })
    const late = await world.item('Nog lang')
    const after = { validUntil: new Date('2036-07-17T00:00:00Z') }
    await prisma.item.update({ where: { id: late.id }, data: after })
    const { expiring } = await homeOf(coordinator)
    expect(expiring).toMatchObject([{ title: 'Bijna voorbij', until: '2036-07-16' }])
  })
})

describe('what others have newly shared with us', () => {
  it('is what the rule opens to this house, and never its own', async () => {
    await world.item('Van Mill voor allen', { owner: mill.id })
    await world.item('Van Mill voor Mill', { owner: mill.id, visibility: 'organisation' })
    for (const who of [coordinator, member]) {
      const { newlyShared } = await homeOf(who)
      expect(newlyShared.map(({ title }) => title)).toEqual(['Van Mill voor allen'])
    }
  })
})

describe('the tracks of our house', () => {
  it('are there for its coordinator as a summary, and for nobody else of it', async () => {
    const { id } = await track((await company('Onder ons')).id, 'Samenvatting', {
      steps: [{ state: 'submitted', title: 'Ingediend' }],
    })
    await coaches(coach, id)
    const row = (await homeOf(coordinator)).rows.find((one) => one.id === id)
    expect(row).toMatchObject({ smeName: 'Onder ons', isCoached: true, mayAssign: false })
    expect((await homeOf(member)).rows).toEqual([])
    const others = await colleague('Colin', mill.id, 'coordinator')
    expect(JSON.stringify(await homeOf(others))).not.toContain('Onder ons')
  })

  it('say when they wait for a coach', async () => {
    const { id } = await track((await company('Wees')).id, 'Zonder coach')
    await coaches(coach, id, 'lead', { until: -1 })
    const row = (await homeOf(coordinator)).rows.find((one) => one.id === id)
    expect(row?.isCoached).toBe(false)
  })

  it('are of a coach too where the coordinator coaches one herself, for this house', async () => {
    const { id } = await track((await company('Elders')).id, 'Bij Mill', { house: mill.id })
    await coaches(coordinator, id, 'co_coach')
    const row = (await homeOf(coordinator)).rows.find((one) => one.id === id)
    expect(row).toMatchObject({ smeName: 'Elders', mayAssign: true })
  })
})

describe('coaching across houses', () => {
  it('names people and houses to coordinators, and no company', async () => {
    const { id } = await track((await company('Geheim')).id, 'Bij Mill', { house: mill.id })
    await coaches(coach, id, 'co_coach')
    const home = await homeOf(coordinator)
    expect(home.coachingElsewhere).toContainEqual({
      personName: 'Cas',
      houseName: 'Mill',
      side: 'wallonia',
    })
    expect(JSON.stringify(home)).not.toContain('Geheim')
    const seen = await homeOf(member)
    expect([seen.coachingElsewhere, seen.coachingHere]).toEqual([[], []])
  })

  it('ends with the assignment', async () => {
    const { id } = await track((await company('Kort')).id, 'Bij ons')
    const assignment = await coaches(miller, id, 'co_coach')
    const here = async () => (await homeOf(coordinator)).coachingHere
    expect(await here()).toEqual([{ personName: 'Mia', houseName: 'Mill', side: 'wallonia' }])
    const until = new Date('2036-06-15T00:00:00Z')
    await prisma.coachAssignment.update({ where: { id: assignment.id }, data: { until } })
    expect(await here()).toEqual([])
  })
})

describe('whose home it is', () => {
  it('follows the role acted for: rights of two roles never add up', async () => {
    expect((await coordinator.home()).kind).toBe('partner')
    expect((await member.home()).kind).toBe('partner')
    expect((await coach.home()).kind).toBe('coach')
    expect(await homeOf(member)).toMatchObject({ mayStart: false, coordinates: false })
    expect(await homeOf(coordinator)).toMatchObject({ mayStart: true, coordinates: true })
  })

  it('is read in two statements: the session, and all the rest', async () => {
    for (const who of [coordinator, member]) {
      const statements: string[] = []
      const stop = desk.database.onStatement((sql) => statements.push(sql))
      await who.home()
      stop()
      expect(statements).toHaveLength(2)
    }
  })
})
