import { describe, expect, it } from 'vitest'
import type { ActingFor } from './acting-for.ts'
import { nameOnTrack, smesKnown } from './oracle-smes.ts'
import {
  mayAssign,
  readsFile,
  readsHeading,
  readsOn,
  readsProposalReason,
  readsStepTitle,
  readsVersion,
  seesNotification,
  seesProposal,
} from './oracle-steps.ts'
import {
  as,
  assigned,
  belongs,
  coaches,
  shared,
  step,
  tinyWorld,
  today,
  track,
  twoSeats,
  visitor,
  works,
  yesterday,
} from './tiny-world.ts'
import type { Item, World } from './world.ts'
import type { Notification } from './world-steps.ts'
import type { TemplateVersion } from './world-templates.ts'
import type { CoachProposal, ResourceAssignmentState, TrackState } from './world-tracks.ts'

/** Of kite's file: its owner, its lead, a guest on 'one', the responsible coordinator, a colleague. */
const kim = belongs('kim', 'kite')
const lead = works('els', 'harbour')
const guest = works('ben', 'mill')
const summary = works('finn', 'harbour', 'coordinator')
const colleague = works('ada', 'harbour')
const everybody = { kim, lead, guest, summary, colleague }
const one = { ...step('one', 1), moduleId: 'first' }
const two = { ...step('two', 2), moduleId: 'second' }

function fileWorld(more?: Partial<World>): World {
  return tinyWorld({
    seats: twoSeats,
    affiliations: [lead, guest, summary, colleague],
    smeMemberships: [kim],
    smes: [{ id: 'kite', name: 'Kite', country: 'BE', registrationNumber: null, language: 'nl' }],
    tracks: [track()],
    steps: [one, two],
    coachAssignments: [
      coaches('els', 'harbour'),
      coaches('ben', 'mill', { role: 'guest', stepIds: ['one'] }),
    ],
    ...more,
  })
}

/** Which of the five may. */
function who(may: (who: ActingFor) => boolean): string[] {
  return Object.entries(everybody).flatMap(([name, row]) => (may(as(row)) ? [name] : []))
}

describe('reading 14: what lies on a step', () => {
  const world = fileWorld()

  it('is read by the readers of the whole track, and by the guest of that step', () => {
    const on = (stepId: string | null) =>
      who((it) => readsOn(world, it, { trackId: 'file', stepId }))
    expect([on('one'), on('two')]).toEqual([
      ['kim', 'lead', 'guest'],
      ['kim', 'lead'],
    ])
    expect(on(null)).toEqual(['kim', 'lead'])
    expect(readsOn(world, visitor, { trackId: 'file', stepId: 'one' })).toBe(false)
  })

  it('has a title, which the summary has too', () => {
    const titles = (row: typeof one) => who((it) => readsStepTitle(world, it, row))
    expect(titles(one)).toEqual(['kim', 'lead', 'guest', 'summary'])
    expect(titles(two)).toEqual(['kim', 'lead', 'summary'])
  })

  it('reading 15: stands under a heading, which is read with any step under it', () => {
    const module = { partnershipId: 'p', trackId: 'file', title: '', language: 'en' } as const
    const headings = (id: string) => who((it) => readsHeading(world, it, { id, ...module }))
    expect(headings('first')).toEqual(['kim', 'lead', 'guest', 'summary'])
    expect(headings('second')).toEqual(['kim', 'lead', 'summary'])
  })

  it('reading 16: files are read until they are taken away', () => {
    const on = { partnershipId: 'p', trackId: 'file', stepId: 'one', language: 'en' } as const
    const by = { personId: 'els', organisationId: 'harbour' }
    const given = (removedAt: string | null) => {
      const row = { id: 'given', ...on, ...by, fileId: 'file one', note: '', removedAt }
      const withFile = fileWorld({ stepFiles: [row] })
      return who((it) => readsFile(withFile, it, 'file one'))
    }
    expect(given(null)).toEqual(['kim', 'lead', 'guest'])
    expect(given(yesterday)).toEqual([])
  })
})

describe('reading 17: the name of a company', () => {
  const names = (state: TrackState) => {
    const world = fileWorld({ tracks: [track({ state })] })
    const found = who((it) => smesKnown(world, it).includes('kite'))
    return { found, lead: nameOnTrack(world, as(lead), track({ state })) }
  }

  it('is what was typed to all but its people, until it agrees', () => {
    expect(names('proposed')).toEqual({ found: ['kim'], lead: 'typed' })
    expect(names('declined')).toEqual({ found: ['kim'], lead: 'typed' })
    const world = fileWorld({ tracks: [track({ state: 'proposed' })] })
    expect(nameOnTrack(world, as(kim), track({ state: 'proposed' }))).toBe('Kite')
  })

  it('is known to all who read the track from then on', () => {
    const found = ['kim', 'lead', 'guest', 'summary']
    expect(names('agreed')).toEqual({ found, lead: 'Kite' })
    expect(names('closed')).toEqual({ found, lead: 'Kite' })
  })
})

describe('reading 19: a further coach who is proposed', () => {
  const proposal = (by: string): CoachProposal => {
    const ids = { id: 'proposal', partnershipId: 'p', trackId: 'file', personId: 'max' }
    const houses = { organisationId: 'mill', byPersonId: by, byOrganisationId: 'harbour' }
    const words = { reason: 'why', language: 'en', state: 'proposed', role: 'guest' } as const
    return { ...ids, ...houses, ...words, from: today, until: null, stepIds: ['one'] }
  }

  it('is seen by who reads the track or its summary, the reason by who reads it or wrote it', () => {
    const world = fileWorld()
    expect(who((it) => seesProposal(world, it, proposal('els')))).toEqual([
      'kim',
      'lead',
      'summary',
    ])
    expect(who((it) => readsProposalReason(world, it, proposal('els')))).toEqual(['kim', 'lead'])
    const byFinn = who((it) => readsProposalReason(world, it, proposal('finn')))
    expect(byFinn).toEqual(['kim', 'lead', 'summary'])
  })
})

describe('reading 20: what a coach may assign', () => {
  const may = (more: Partial<Item>) => {
    const item = shared(more)
    const world = fileWorld({ items: [item] })
    return who((it) => mayAssign(world, it, item))
  }

  it('is what he sees, offered today, for companies or to be handed on', () => {
    expect(may({ visibility: 'partnership' })).toEqual([])
    const all = ['lead', 'guest', 'summary', 'colleague']
    expect(may({ visibility: 'partnership', reach: 'partners-and-smes' })).toEqual(all)
    expect(may({ visibility: 'partnership', mayHandOn: true })).toEqual(all)
    expect(may({ mayHandOn: true })).toEqual(['lead', 'summary', 'colleague'])
    expect(may({ visibility: 'public' })).toEqual(all)
  })

  it('is neither a draft nor what is retired or past its day, nor of another partnership', () => {
    const open = { mayHandOn: true, reach: 'partners-and-smes' } as const
    expect(may({ ...open, status: 'draft' })).toEqual([])
    expect(may({ ...open, status: 'retired' })).toEqual([])
    expect(may({ ...open, validUntil: yesterday })).toEqual([])
    expect(may({ ...open, visibility: 'public', partnershipId: 'q' })).toEqual([])
    expect(may({ ...open, kind: 'track-template' })).toEqual([])
  })
})

describe('reading 21: the versions of a template', () => {
  const version = (state: TemplateVersion['state']): TemplateVersion => {
    const ids = { id: state, partnershipId: 'p', itemId: 'it', number: 1 }
    return { ...ids, state, publishedAt: null, publishedById: null }
  }
  const member = works('cleo', 'harbour', 'member')
  const reads = (state: TemplateVersion['state'], more?: Partial<Item>) => {
    const kind = 'track-template' as const
    const item = shared({ kind, visibility: 'partnership', authorPersonId: 'max', ...more })
    const max = works('max', 'harbour', 'member')
    const world = fileWorld({ items: [item], affiliations: [lead, guest, member, max] })
    const rows = { lead, guest, member, max }
    return Object.entries(rows).flatMap(([name, row]) =>
      readsVersion(world, as(row), version(state)) ? [name] : [],
    )
  }

  it('are read when published by all who see it, else by who reads drafts, or by the house', () => {
    expect(reads('published')).toEqual(['lead', 'guest', 'member', 'max'])
    expect(reads('retired')).toEqual(['lead', 'member', 'max'])
    expect(reads('draft')).toEqual(['lead', 'max'])
  })

  it('are the author’s alone while it is private', () => {
    for (const state of ['draft', 'published', 'retired'] as const) {
      expect(reads(state, { visibility: 'private' })).toEqual(['max'])
    }
  })
})

describe('reading 22: news', () => {
  const news = (more: Partial<Notification>): Notification => {
    const ids = { id: 'news', partnershipId: 'p', trackId: 'file', stepId: null, subjectId: null }
    const told = { personId: 'els', organisationId: 'harbour', smeId: null, byPersonId: null }
    const rest = { kind: 'track-moved', createdAt: '', seenAt: null, mail: 'daily' } as const
    return { ...ids, ...told, ...rest, ...more }
  }
  const sees = (more: Partial<Notification>, world = fileWorld()) =>
    who((it) => seesNotification(world, it, news(more)))

  it('are for the person who was told, acting for whom he was told', () => {
    expect(sees({})).toEqual(['lead'])
    expect(sees({ personId: 'kim', organisationId: null, smeId: 'kite' })).toEqual(['kim'])
    expect(sees({ organisationId: 'mill' })).toEqual([])
    expect(sees({ partnershipId: 'q' })).toEqual([])
  })

  it('of what was assigned end when it is recalled', () => {
    const given = (state: ResourceAssignmentState) =>
      sees({ subjectId: 'given' }, fileWorld({ resourceAssignments: [assigned({ state })] }))
    expect([given('set-aside'), given('recalled')]).toEqual([['lead'], []])
  })

  it('end with the right to read what they are about', () => {
    const left = coaches('els', 'harbour', { until: yesterday })
    expect(sees({}, fileWorld({ coachAssignments: [left] }))).toEqual([])
    const ben = { personId: 'ben', organisationId: 'mill' }
    expect(sees({ ...ben, stepId: 'one' })).toEqual(['guest'])
    expect(sees({ ...ben, stepId: 'two' })).toEqual([])
    expect(sees({ ...ben, stepId: null })).toEqual([])
    expect(sees({ personId: 'finn' })).toEqual([])
  })
})
