import { randomUUID } from 'node:crypto'
import type { Sharing } from '@traject/domain/item/sharing'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { draft, resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, dunes, colleague, stored, eventsOf, drafted, shared } = desk
const { harbour, mill, partnershipId } = world
const coach = await colleague('Coach', harbour.id)
const miller = await colleague('Miller', mill.id)
const duner = await colleague('Duner', dunes.id, 'member')
afterAll(() => desk.drop())

const hyphenated = (name: string) => name.replaceAll('_', '-')

/** The keys that the domain would give to what is stored. */
async function expectedKeys(id: string) {
  const item = await stored(id)
  const { ownerOrganisationId, authorPersonId, visibility, namedOrganisations } = item
  const namedSides = item.namedSides.map(hyphenated) as Sharing['namedSides']
  const reach = hyphenated(item.reach) as Sharing['reach']
  const whose = { partnershipId, ownerOrganisationId, authorPersonId }
  return keysOfItem({ ...whose, visibility, reach, namedOrganisations, namedSides })
}

describe('sharing a draft', () => {
  it('publishes it, and leaves both events', async () => {
    const id = await shared(coach, 'Gedeeld', sharing('partnership'))
    const now = desk.services.clock()
    expect(await stored(id)).toMatchObject({ status: 'published', publishedAt: now, revision: 3 })
    const by = { actorPersonId: coach.person.id, organisationId: harbour.id }
    expect(await eventsOf(id)).toEqual(
      ['item.drafted', 'item.published', 'item.shared'].map((action) => ({ action, ...by })),
    )
    expect(await miller.finds('gedeeld')).toEqual([id])
  })

  it.each([
    ['private', {}, [true, false, false]],
    ['organisation', {}, [true, false, false]],
    ['selected', { houses: [dunes.id], reach: 'partners-and-smes' }, [true, false, true]],
    ['regions', { sides: ['wallonia'] }, [true, true, false]],
    ['partnership', { reach: 'partners-and-smes' }, [true, true, true]],
    ['public', {}, [true, true, true]],
  ] as const)(
    'as %s stores the keys of the domain, and opens it to whom they mean',
    async (...one) => {
      const [visibility, changed, seen] = one
      const id = await shared(coach, `Als ${visibility}`, sharing(visibility, changed))
      expect((await stored(id)).audienceKeys).toEqual(await expectedKeys(id))
      const readers = [coach, miller, duner]
      expect(await Promise.all(readers.map((reader) => reader.sees(id)))).toEqual(seen)
    },
  )

  it('forgets the names that the choice does not use', async () => {
    const names = { houses: [mill.id], sides: ['wallonia'] }
    const id = await shared(coach, 'Namen', sharing('organisation', names))
    expect(await stored(id)).toMatchObject({ namedOrganisations: [], namedSides: [] })
    expect(await miller.sees(id)).toBe(false)
  })
})

describe('a named house', () => {
  it('must have a seat today', async () => {
    const id = await drafted(coach, 'Aan wie')
    const left = await world.house('Left')
    const where = { organisationId: left.id }
    await desk.database.prisma.partnerSeat.updateMany({ where, data: { until: day('2036-06-15') } })
    for (const stranger of [left.id, randomUUID()]) {
      const choice = sharing('selected', { houses: [mill.id, stranger] })
      const refused = await refusal(
        coach.ask((call) => call.item.share({ id, revision: 1, choice })),
      )
      const issues = [{ path: 'houses', message: 'houses-missing' }]
      expect(refused).toEqual({ code: 'BAD_REQUEST', message: 'invalid', details: { issues } })
    }
    expect(await stored(id)).toMatchObject({ status: 'draft', revision: 1, namedOrganisations: [] })
    expect(await eventsOf(id)).toHaveLength(1)
  })
})

describe('the share panel', () => {
  it('says who sees it now and who would, and who can be named, without the people’s ids', async () => {
    const id = await shared(coach, 'Paneel', sharing('organisation'))
    const choice = sharing('selected', { houses: [mill.id] })
    const panel = await coach.ask((call) => call.item.sharePanel({ id, choice }))
    expect(panel.now).toEqual({
      kind: 'houses',
      houses: ['Harbour'],
      professionals: 1,
      smes: false,
    })
    expect(panel.next).toMatchObject({ houses: ['Harbour', 'Mill'], professionals: 2 })
    expect(JSON.stringify(panel.houses)).not.toContain(miller.person.id)
    expect(await stored(id)).toMatchObject({ visibility: 'organisation', revision: 3 })
  })

  it('is not for another house, which sees the item and may not share it', async () => {
    const id = await shared(coach, 'Niet van u', sharing('partnership'))
    const ask = { code: 'FORBIDDEN', details: { ask: 'coordinator' } }
    const panel = miller.ask((call) => call.item.sharePanel({ id, choice: null }))
    expect(await refusal(panel)).toMatchObject(ask)
    const share = miller.ask((call) =>
      call.item.share({ id, revision: 3, choice: sharing('public') }),
    )
    expect(await refusal(share)).toMatchObject(ask)
    expect(await refusal(miller.ask((call) => call.item.retire({ id })))).toMatchObject(ask)
  })
})

describe('sharing again', () => {
  it('closes it to who is not meant any more, at the next request', async () => {
    const id = await shared(coach, 'Terug', sharing('partnership'))
    expect(await miller.opens(id)).toMatchObject({ title: 'Terug' })
    const choice = sharing('selected', { houses: [dunes.id] })
    await coach.ask((call) => call.item.share({ id, revision: 3, choice }))
    expect((await refusal(miller.opens(id))).code).toBe('NOT_FOUND')
    expect(await miller.finds('terug')).toEqual([])
    expect(await duner.finds('terug')).toEqual([id])
    expect((await stored(id)).audienceKeys).toEqual(await expectedKeys(id))
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual([
      'item.drafted',
      'item.published',
      'item.shared',
      'item.shared',
    ])
  })

  it('is refused over a choice, or a text, that somebody else saved meanwhile', async () => {
    const id = await shared(coach, 'Tegelijk', sharing('organisation'))
    const share = (revision: number) =>
      coach.ask((call) => call.item.share({ id, revision, choice: sharing('public') }))
    const resource = draft('Ondertussen')
    await coach.ask((call) => call.resource.edit({ id, revision: 3, resource }))
    expect(await refusal(share(3))).toMatchObject({ code: 'CONFLICT', message: 'stale' })
    expect(await stored(id)).toMatchObject({ visibility: 'organisation', revision: 4 })
    await share(4)
    expect(await stored(id)).toMatchObject({ visibility: 'public' })
  })
})

describe('retiring', () => {
  it('takes it out of every catalogue but leaves it to its house, and cannot be undone', async () => {
    const id = await shared(coach, 'Afgelopen', sharing('public'))
    await coach.ask((call) => call.item.retire({ id }))
    expect(await stored(id)).toMatchObject({ status: 'retired', retiredAt: desk.services.clock() })
    expect((await refusal(miller.opens(id))).code).toBe('NOT_FOUND')
    expect(await coach.finds('afgelopen')).toEqual([])
    const none = { edit: true, share: false, retire: false }
    expect(await coach.opens(id)).toMatchObject({ status: 'retired', acts: none })
    const again = coach.ask((call) => call.item.retire({ id }))
    expect(await refusal(again)).toMatchObject({ code: 'CONFLICT', message: 'wrong-state' })
    expect((await eventsOf(id)).filter(({ action }) => action === 'item.retired')).toHaveLength(1)
  })

  it('ends sharing: what is retired is shared with nobody new', async () => {
    const id = await shared(coach, 'Voorbij', sharing('organisation'))
    await coach.ask((call) => call.item.retire({ id }))
    const before = await stored(id)
    const share = coach.ask((call) =>
      call.item.share({ id, revision: before.revision, choice: sharing('public') }),
    )
    expect(await refusal(share)).toMatchObject({ code: 'CONFLICT', message: 'wrong-state' })
    expect(await stored(id)).toEqual(before)
  })

  it('is not for a draft, which nobody was told of', async () => {
    const id = await drafted(coach, 'Nooit gedeeld')
    const retire = coach.ask((call) => call.item.retire({ id }))
    expect(await refusal(retire)).toMatchObject({ code: 'CONFLICT', message: 'wrong-state' })
  })
})
