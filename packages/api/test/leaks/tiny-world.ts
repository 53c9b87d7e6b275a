/** Worlds of a few rows for the oracle's own tests. Partnership 'p' unless said otherwise. */
import {
  type ActingFor,
  type ActingProfessional,
  type ActingSme,
  asProfessional,
  asSme,
} from './acting-for.ts'
import type {
  Affiliation,
  AffiliationRole,
  Item,
  PartnerSeat,
  Side,
  SmeMembership,
  World,
} from './world.ts'
import type { CoachAssignment, ResourceAssignment, Step, Track } from './world-tracks.ts'

export const [yesterday, today, tomorrow] = ['2026-06-14', '2026-06-15', '2026-06-16'] as const
const long = { from: '2026-01-01', until: null }

export function tinyWorld(facts: Partial<World>): World {
  const places = { partnerships: [], organisations: [], seats: [], people: [], affiliations: [] }
  const people = { administratorships: [], smes: [], smeProfiles: [], smeMemberships: [] }
  const items = {
    concepts: [],
    items: [],
    competences: [],
    facilities: [],
    contacts: [],
    introductions: [],
    introductionNews: [],
    templateVersions: [],
    templateModules: [],
    templateSteps: [],
  }
  const tracks = { tracks: [], trackModules: [], steps: [], coachAssignments: [] }
  const onTracks = { coachProposals: [], resourceAssignments: [], trackEvents: [] }
  const onSteps = { storedFiles: [], submissions: [], stepFiles: [], messages: [] }
  const told = { invitations: [], notifications: [], notificationPreferences: [] }
  const nothing = { ...places, ...people, ...items, ...tracks, ...onTracks, ...onSteps, ...told }
  return { today, ...nothing, ...facts }
}

export function seat(organisationId: string, side: Side, more?: Partial<PartnerSeat>): PartnerSeat {
  const place = { city: '', nuts3: '', side, sectors: [] }
  const ids = { id: `seat of ${organisationId}`, partnershipId: 'p', organisationId }
  return { ...ids, ...place, role: 'partner', ...long, ...more }
}

/** The two houses that sit in 'p' in most tests. */
export const twoSeats = [seat('harbour', 'flanders'), seat('mill', 'wallonia')]

export function works(
  personId: string,
  organisationId: string,
  role: AffiliationRole = 'coach',
  more?: Partial<Affiliation>,
): Affiliation {
  const id = `${personId} at ${organisationId}`
  return { id, partnershipId: 'p', organisationId, personId, role, ...long, ...more }
}

export function belongs(
  personId: string,
  smeId: string,
  more?: Partial<SmeMembership>,
): SmeMembership {
  const id = `${personId} of ${smeId}`
  return { id, partnershipId: 'p', smeId, personId, role: 'owner', ...long, ...more }
}

/** An item 'it' of ada at the harbour: published, for that house alone. */
export function shared(more?: Partial<Item>): Item {
  const who = { partnershipId: 'p', ownerOrganisationId: 'harbour', authorPersonId: 'ada' }
  const text = { sourceLanguage: 'en', title: 'it', summary: '', terms: 'partnership' } as const
  const leave = { mayHandOn: false, kind: 'resource' } as const
  const lists = { concepts: [], namedOrganisations: [], namedSides: [] }
  const dates = { validUntil: null, publishedAt: null, retiredAt: null, files: [], bodies: [] }
  const share = { status: 'published', visibility: 'organisation', reach: 'partners' } as const
  return { id: 'it', ...leave, ...who, ...text, ...lists, ...dates, ...share, ...more }
}

/** A track 'file' of kite, active, for which the harbour is responsible. */
export function track(more?: Partial<Track>): Track {
  const ids = { id: 'file', partnershipId: 'p', smeId: 'kite' }
  const text = { title: 'file', language: 'en', typedName: 'typed' } as const
  const rest = { state: 'active', startsOn: '2026-01-05', templateVersionId: null } as const
  return {
    ...ids,
    responsibleOrganisationId: 'harbour',
    ...text,
    ...rest,
    translations: [],
    ...more,
  }
}

export function step(id: string, position: number, trackId = 'file'): Step {
  const text = { title: id, language: 'en', instructions: '', evidence: '' } as const
  const rest = { moduleId: null, optional: false, state: 'open', dueOn: null } as const
  const more = { organisationId: null, templateStepId: null, translations: [] }
  return { id, partnershipId: 'p', trackId, position, ...text, ...rest, ...more }
}

export function coaches(
  personId: string,
  organisationId: string,
  more?: Partial<CoachAssignment>,
): CoachAssignment {
  const ids = { id: `${personId} on file`, partnershipId: 'p', trackId: 'file' }
  return { ...ids, personId, organisationId, role: 'lead', stepIds: [], ...long, ...more }
}

/** 'it' is assigned on 'file' by somebody of the mill. */
export function assigned(more?: Partial<ResourceAssignment>): ResourceAssignment {
  const ids = { id: 'given', partnershipId: 'p', trackId: 'file', stepId: null, itemId: 'it' }
  const by = { byPersonId: 'ben', byOrganisationId: 'mill', reason: '', dueOn: null }
  return { ...ids, ...by, language: 'en', state: 'assigned', stateReason: '', ...more }
}

/** Somebody who says that he acts for this affiliation or membership, true or not. */
export function as(row: Affiliation | SmeMembership): ActingProfessional | ActingSme {
  return 'smeId' in row ? asSme(row) : asProfessional(row)
}

export const visitor: ActingFor = { kind: 'anonymous' }
