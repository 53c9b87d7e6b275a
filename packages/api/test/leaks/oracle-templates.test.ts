import { describe, expect, it } from 'vitest'
import type { ActingFor } from './acting-for.ts'
import {
  editsItem,
  sharesItem,
  startable,
  versionShown,
  versionsKnown,
} from './oracle-templates.ts'
import { as, belongs, shared, tinyWorld, twoSeats, visitor, works } from './tiny-world.ts'
import type { Item } from './world.ts'
import type { TemplateVersion } from './world-templates.ts'

const coach = works('cas', 'harbour')
const coordinator = works('cor', 'harbour', 'coordinator')
const member = works('mo', 'harbour', 'member')
const author = works('ada', 'harbour', 'member')
const miller = works('ben', 'mill')
const elsewhere = works('eva', 'harbour', 'coach', { id: 'elsewhere', partnershipId: 'q' })
const owner = belongs('olga', 'kite')
const rows = [coach, coordinator, member, author, miller, elsewhere]
const everybody: Record<string, ActingFor> = {
  coach: as(coach),
  coordinator: as(coordinator),
  member: as(member),
  author: as(author),
  miller: as(miller),
  elsewhere: as(elsewhere),
  owner: as(owner),
  visitor,
}

function worldOf(more: Partial<Item>, states: readonly TemplateVersion['state'][]) {
  const item = shared({ kind: 'track-template', visibility: 'public', ...more })
  const templateVersions = states.map((state, at): TemplateVersion => {
    const ids = { id: `version ${at + 1}`, partnershipId: 'p', itemId: 'it', number: at + 1 }
    return { ...ids, state, publishedAt: null, publishedById: null }
  })
  const [harbour] = twoSeats
  const seats = [...twoSeats, ...(harbour ? [{ ...harbour, id: 'q', partnershipId: 'q' }] : [])]
  const facts = { seats, affiliations: rows, smeMemberships: [owner], items: [item] }
  return { item, world: tinyWorld({ ...facts, templateVersions }) }
}

function whoever(is: (who: ActingFor) => boolean): string[] {
  return Object.entries(everybody).flatMap(([name, who]) => (is(who) ? [name] : []))
}

const house = ['coach', 'coordinator', 'member', 'author']
const editors = ['coach', 'coordinator', 'author']

describe('the version of a template that is shown', () => {
  it('is the newest published one, to all who see it', () => {
    const { world, item } = worldOf({}, ['retired', 'published', 'published', 'draft'])
    for (const who of Object.values(everybody)) {
      expect(versionShown(world, who, item)?.number).toBe(3)
    }
  })

  it('is a retired one to its house, and a draft to its editors, where none is published', () => {
    const retired = worldOf({}, ['retired'])
    expect(whoever((who) => versionShown(retired.world, who, retired.item) !== null)).toEqual(house)
    const draft = worldOf({}, ['draft'])
    expect(whoever((who) => versionShown(draft.world, who, draft.item) !== null)).toEqual(editors)
  })

  it('stands in a list of those that were published, with the draft to its editors', () => {
    const { world, item } = worldOf({}, ['retired', 'published', 'draft'])
    const knowsDraft = (who: ActingFor) => versionsKnown(world, who, item).length === 3
    expect(whoever(knowsDraft)).toEqual(editors)
    const seesOthers = (who: ActingFor) => versionsKnown(world, who, item).length >= 2
    expect(whoever(seesOthers)).toEqual(Object.keys(everybody))
  })
})

describe('an item', () => {
  it('is edited by its house, by a member where he wrote the draft', () => {
    const draft = worldOf({ status: 'draft' }, ['draft'])
    expect(whoever((who) => editsItem(draft.world, who, draft.item))).toEqual(editors)
    const published = worldOf({}, ['published'])
    const staff = ['coach', 'coordinator']
    expect(whoever((who) => editsItem(published.world, who, published.item))).toEqual(staff)
    expect(whoever((who) => sharesItem(draft.world, who, draft.item))).toEqual(staff)
  })

  it('is started from where it is published, in its partnership, by coaches and coordinators', () => {
    const { world } = worldOf({}, ['published'])
    const starts = (who: ActingFor) => startable(world, who).length > 0
    expect(whoever(starts)).toEqual(['coach', 'coordinator', 'miller'])
    const draft = worldOf({}, ['draft'])
    expect(whoever((who) => startable(draft.world, who).length > 0)).toEqual([])
  })
})
