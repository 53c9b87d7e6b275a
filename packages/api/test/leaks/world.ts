/**
 * A world of raw facts, shaped like prisma/models: enums as the database spells them, days as
 * 'YYYY-MM-DD'. Nothing derived stands here, above all no audience keys: those are under test.
 */

import type { Introduction, IntroductionNews } from './world-introductions.ts'
import type { Competence, Facility } from './world-kinds.ts'
import type {
  Message,
  Notification,
  NotificationPreference,
  StepFile,
  StoredFile,
  Submission,
} from './world-steps.ts'
import type { TemplateModule, TemplateStep, TemplateVersion } from './world-templates.ts'
import type {
  CoachAssignment,
  CoachProposal,
  ResourceAssignment,
  Step,
  Track,
  TrackEvent,
  TrackModule,
} from './world-tracks.ts'
import type { Dated, Language } from './world-words.ts'

export type Partnership = {
  id: string
  name: string
  programme: string
  startsOn: string
  endsOn: string
  timeZone: string
  languages: Language[]
  followUpMonths: number
  isDemo: boolean
}

export type Side = 'hauts-de-france-grand-est' | 'wallonia' | 'flanders'
export type AffiliationRole = 'coordinator' | 'coach' | 'member'
export type ItemStatus = 'draft' | 'published' | 'retired'
export type ItemVisibility =
  | 'private'
  | 'organisation'
  | 'selected'
  | 'regions'
  | 'partnership'
  | 'public'
export type ItemReach = 'partners' | 'partners-and-smes'

type LegalEntity = {
  id: string
  name: string
  country: string
  registrationNumber: string | null
  language: Language
}
export type Organisation = LegalEntity
export type Sme = LegalEntity

type Placed = { partnershipId: string; city: string; nuts3: string; side: Side; sectors: string[] }
export type PartnerSeat = Placed &
  Dated & { id: string; organisationId: string; role: 'lead' | 'partner' | 'associated' }
export type SmeProfile = Placed & { smeId: string; about: string; isDemo: boolean }

export type Person = {
  id: string
  email: string
  name: string
  language: Language
  isDemo: boolean
}
export type Administratorship = Dated & { id: string; personId: string }
export type Affiliation = Dated & {
  id: string
  partnershipId: string
  organisationId: string
  personId: string
  role: AffiliationRole
}
export type SmeMembership = Dated & {
  id: string
  partnershipId: string
  smeId: string
  personId: string
  role: 'owner' | 'member'
}

export type Item = {
  id: string
  kind: 'resource' | 'track-template' | 'competence' | 'facility' | 'contact'
  partnershipId: string
  ownerOrganisationId: string
  authorPersonId: string
  status: ItemStatus
  visibility: ItemVisibility
  reach: ItemReach
  namedOrganisations: string[]
  namedSides: Side[]
  sourceLanguage: Language
  concepts: string[]
  terms: 'cc-by' | 'cc-by-sa' | 'partnership' | 'credit-house'
  mayHandOn: boolean
  validUntil: string | null
  publishedAt: string | null
  retiredAt: string | null
  /** Of the ItemText in the source language. */
  title: string
  summary: string
  /** Of a resource that is a file: every version, in each language that has one. */
  files: ItemFile[]
  /** Of one that is a text: in each language that has one. */
  bodies: { language: Language; body: string }[]
  /** A contact that withdrew from every house: it stays with its own. */
  isHeldBack?: true
  /** A contact that was merged into another one of its house, by that one's id. */
  mergedInto?: string
}

/** What an item of kind contact has beside: the hidden face, and how it is kept. */
export type Contact = {
  itemId: string
  isDesk: boolean
  sides: Side[]
  informedAt: string | null
  reviewOn: string
  withdrawnAt: string | null
  name: string
  organisation: string
  address: string
  phone: string
  email: string
  /** Another one of its house has nearly its name. */
  twinId?: string
}

export type ItemFile = {
  fileId: string
  language: Language
  number: number
  isCurrent: boolean
  note: string
  /** What its preview shows of it. */
  excerpt: string
}

/** A term of a partnership's own; in the database its id stands behind `topic/`. */
export type Concept = { id: string; partnershipId: string; label: string }

export type Invitation = {
  id: string
  partnershipId: string
  organisationId: string | null
  smeId: string | null
  role: AffiliationRole | 'owner'
  email: string
  name: string
  language: Language
  byPersonId: string
  /** Days. */
  expiresAt: string
  acceptedAt: string | null
  revokedAt: string | null
}

export type World = {
  /** The day it is in the partnerships' time zone. */
  today: string
  partnerships: Partnership[]
  organisations: Organisation[]
  seats: PartnerSeat[]
  people: Person[]
  administratorships: Administratorship[]
  affiliations: Affiliation[]
  smes: Sme[]
  smeProfiles: SmeProfile[]
  smeMemberships: SmeMembership[]
  invitations: Invitation[]
  concepts: Concept[]
  items: Item[]
  competences: Competence[]
  facilities: Facility[]
  contacts: Contact[]
  introductions: Introduction[]
  introductionNews: IntroductionNews[]
  templateVersions: TemplateVersion[]
  templateModules: TemplateModule[]
  templateSteps: TemplateStep[]
  tracks: Track[]
  trackModules: TrackModule[]
  steps: Step[]
  coachAssignments: CoachAssignment[]
  coachProposals: CoachProposal[]
  resourceAssignments: ResourceAssignment[]
  trackEvents: TrackEvent[]
  storedFiles: StoredFile[]
  submissions: Submission[]
  stepFiles: StepFile[]
  messages: Message[]
  notifications: Notification[]
  notificationPreferences: NotificationPreference[]
}
