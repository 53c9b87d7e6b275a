import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { planDesk } from './plan-desk.ts'
import { refusal } from './test-api.ts'

const desk = await planDesk()
const { ada, ben, guest, coordinator, stranger, owner, world } = desk
const { prisma } = desk.database
const file = await desk.newTrack()
const open = (by: typeof ada, id = file.id) => by.act((call) => call.track.get({ id }))
afterAll(() => desk.drop())

const happened = {
  partnershipId: world.partnershipId,
  trackId: file.id,
  language: 'nl',
} as const
const at = (minute: number) => new Date(Date.UTC(2036, 5, 10, 9, minute))
const events = [
  {
    at: at(1),
    move: 'pause',
    reason: 'Vakantie',
    personId: ada.personId,
    organisationId: world.harbour.id,
  },
  {
    at: at(2),
    move: 'begin',
    stepId: file.steps[4] ?? '',
    personId: owner.personId,
    smeId: desk.kite.id,
  },
  {
    at: at(3),
    move: 'accept',
    reason: 'Mooi',
    stepId: file.steps[1] ?? '',
    personId: ben.personId,
    organisationId: world.mill.id,
  },
]
await prisma.trackEvent.createMany({ data: events.map((event) => ({ ...happened, ...event })) })

describe('the page of a track', () => {
  it('is one statement beside the session, for whoever reads anything of it', async () => {
    for (const by of [owner, ada, coordinator, guest, stranger]) {
      const asked = () => open(by).catch(() => null)
      expect(await desk.statements(asked)).toBe(2)
    }
  })

  it('is whole for its coaches and the company: steps, headings, whose turn, and the history', async () => {
    for (const by of [ada, ben, owner]) {
      const track = await open(by)
      expect(track.steps.map(({ title }) => title)).toHaveLength(12)
      expect(track.steps[0]).toMatchObject({ evidence: 'Een blad', state: 'done' })
      expect(track.modules.map(({ title }) => title).toSorted()).toEqual([
        'Begin',
        'Einde',
        'Midden',
      ])
      expect(track.houses.map(({ name, side }) => [name, side]).toSorted()).toEqual([
        ['Harbour', 'flanders'],
        ['Mill', 'wallonia'],
      ])
      expect(track.history.map(({ move }) => move)).toEqual(['accept', 'begin', 'pause'])
      expect(track.history[0]).toMatchObject({ personName: 'Ben', forName: 'Mill', reason: 'Mooi' })
      expect(track.history[1]).toMatchObject({ personName: 'Owen', forName: 'Kite' })
    }
    expect((await open(ada)).coachRole).toBe('lead')
    expect((await open(owner)).coachRole).toBeNull()
  })

  it('is titles, states and dates for the summary, and nothing that was said or is expected', async () => {
    const track = await open(coordinator)
    expect(track.access).toEqual({ whole: false, summary: true, stepIds: [] })
    expect(track.steps).toHaveLength(12)
    expect(track.history).toEqual([])
    const words = JSON.stringify(track)
    for (const secret of ['Een blad', 'Mooi', 'Vakantie', desk.kite.id]) {
      expect(words).not.toContain(secret)
    }
  })

  it('is his steps and the frame for a guest', async () => {
    const track = await open(guest)
    expect(track.steps.map(({ title }) => title)).toEqual(['Stap 5', 'Stap 10'])
    expect(track.modules.map(({ title }) => title).toSorted()).toEqual(['Einde', 'Midden'])
    expect(track.history.map(({ stepTitle }) => stepTitle)).toEqual(['Stap 5'])
    expect(track.coaches.map(({ personName }) => personName)).toEqual(['Ada', 'Ben', 'Gust'])
    const words = JSON.stringify(track)
    for (const secret of [
      'Stap 4',
      'Begin',
      'Vakantie',
      'Mooi',
      file.steps[1] ?? '',
      desk.kite.id,
    ]) {
      expect(words).not.toContain(secret)
    }
  })

  it('does not exist for anybody else, nor by what is no id', async () => {
    for (const id of [file.id, randomUUID(), 'nonsense', '']) {
      expect(await refusal(open(stranger, id))).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  it('names nobody of a company that has not agreed', async () => {
    const proposed = await desk.newTrack('proposed')
    await prisma.trackEvent.create({
      data: {
        ...happened,
        trackId: proposed.id,
        at: at(5),
        move: 'decline',
        reason: 'Nu niet',
        personId: owner.personId,
        smeId: desk.kite.id,
      },
    })
    const track = await open(ada, proposed.id)
    expect(track.smeName).toBe('Getypte naam')
    expect(track.history[0]).toMatchObject({
      personName: null,
      forName: 'Getypte naam',
      reason: 'Nu niet',
    })
    expect(JSON.stringify(track)).not.toMatch(/Owen|Kite/)
    expect((await open(owner, proposed.id)).history[0]).toMatchObject({ personName: 'Owen' })
  })
})

describe('the list of tracks', () => {
  const list = (
    by: typeof ada,
    state: 'active' | 'paused' | null = null,
    after: string | null = null,
  ) => by.act((call) => call.track.overview({ state, after }))

  it('is one statement beside the session', async () => {
    expect(await desk.statements(() => list(ada))).toBe(2)
  })

  it('shows each its own, with lines; a guest sees no line, a stranger no track', async () => {
    const { tracks, count, states } = await list(ada)
    expect(count).toBe(tracks.length)
    expect(states).toEqual({ active: 1, proposed: 1 })
    expect(tracks.find(({ id }) => id === file.id)?.steps).toHaveLength(12)
    expect((await list(guest)).tracks.every(({ steps }) => steps.length === 0)).toBe(true)
    expect(await list(stranger)).toMatchObject({ tracks: [], count: 0, states: {}, next: null })
  })

  it('filters by state, and goes on page by page over every track once', async () => {
    await desk.bareTracks(45, 'paused')
    const { count, states } = await list(owner, 'paused')
    expect([count, states.paused, states.active]).toEqual([45, 45, 2])
    const seen: string[] = []
    for (let after: string | null = null, page = 0; page < 5; page += 1) {
      const answer: Awaited<ReturnType<typeof list>> = await list(owner, null, after)
      seen.push(...answer.tracks.map(({ id }) => id))
      after = answer.next
      if (after === null) break
    }
    expect(new Set(seen).size).toBe(48)
    expect(seen).toHaveLength(48)
  })
})
