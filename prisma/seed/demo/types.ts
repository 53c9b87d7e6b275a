/** The shapes of the demo's facts. Keys are stable names used only inside the seed. */

import type { FacilityAccess, FacilityGenre, PriceUnit } from '@traject/domain/facility/facility'

export type Lang = 'en' | 'fr' | 'nl'
export type ByLang<T> = Record<Lang, T>
export type Visibility =
  | 'private'
  | 'organisation'
  | 'selected'
  | 'regions'
  | 'partnership'
  | 'public'
export type Reach = 'partners' | 'partners-and-smes'

/** One of the houses of partnerships.json: phenix, buda, grote-post, viernulvier, charleroi-danse, namur. */
export type HouseKey =
  | 'phenix'
  | 'buda'
  | 'grote-post'
  | 'viernulvier'
  | 'charleroi-danse'
  | 'namur'
export type SideKey = 'hauts-de-france-grand-est' | 'wallonia' | 'flanders'

export interface TextSeed {
  title: string
  summary: string
}

export interface FileSeed {
  name: string
  content: string | Uint8Array
  /** What changed since the version before. */
  note?: string
  daysAgo?: number
}

/** A shared resource. A text's body is Markdown; a file is written or made by the seed. */
export interface ResourceSeed {
  key: string
  house: HouseKey
  /** Who of the house wrote it. */
  author: 'coordinator' | 'coach' | 'coach-2'
  language: Lang
  /** The source language's text, and any translations (about a third of the resources have one). */
  texts: Partial<ByLang<TextSeed>>
  form: 'text' | 'link' | 'file'
  /** form text: Markdown in the source language, 60 to 200 words, useful as it stands. */
  body?: string
  /** The same in other languages. */
  bodies?: Partial<ByLang<string>>
  /** form link: a real, stable address of a public body. */
  url?: string
  /** form file: of the source language, in one version. */
  file?: FileSeed
  /** Or of several languages, each with its versions, oldest first. */
  files?: Partial<ByLang<FileSeed[]>>
  kind: 'template' | 'guide' | 'checklist' | 'example' | 'list' | 'video' | 'tool'
  concepts: string[]
  terms: 'cc-by' | 'cc-by-sa' | 'partnership' | 'credit-house'
  visibility: Visibility
  reach: Reach
  houses?: HouseKey[]
  sides?: SideKey[]
  mayHandOn: boolean
  status: 'draft' | 'published' | 'retired'
  /** Days from the day of seeding. */
  validForDays?: number
  /** One that stands outside of the turns in which the others were shared. */
  sharedDaysAgo?: number
}

export interface StepSeed {
  key: string
  title: ByLang<string>
  /** Markdown, 30 to 90 words, in the template's languages: what to do and why. */
  instructions: ByLang<string>
  /** What the SME hands in; absent: nothing is expected. */
  evidence?: ByLang<string>
  /** Calendar days after the start of the track. */
  dueAfterDays: number
  optional?: true
  concepts: string[]
  /** Keys of resources, not narrower than the template. */
  resources?: string[]
  /** The house whose turn it is: the line changes colour there. */
  house?: HouseKey
}

export interface TemplateSeed {
  key: string
  house: HouseKey
  language: Lang
  title: ByLang<string>
  summary: ByLang<string>
  concepts: string[]
  visibility: Visibility
  reach: Reach
  modules: { key: string; title: ByLang<string>; steps: StepSeed[] }[]
}

/** People are named by their role: nobody here exists. */
export interface PersonSeed {
  key: string
  name: string
  email: string
  language: Lang
  house?: HouseKey
  role?: 'coordinator' | 'coach' | 'member'
  sme?: string
  smeRole?: 'owner' | 'member'
}

/** An invented company; the seed adds the word demo in the reader's language. */
export interface SmeSeed {
  key: string
  name: string
  country: 'BE' | 'FR'
  /** Invented and not checksum-valid; absent: an association or project in creation. */
  city: string
  nuts3: string
  language: Lang
  sectors: string[]
  /** One sentence in the SME's own language. */
  about: string
  owners: number
  track?: SmeTrackSeed
  /** A second one, by another house perhaps: a file of its own. */
  furtherTrack?: SmeTrackSeed
}

export interface SmeTrackSeed {
  template: string
  /** The house that is responsible. */
  house: HouseKey
  /** Title in the SME's language. */
  state: 'proposed' | 'agreed' | 'active' | 'paused' | 'completed' | 'stopped' | 'declined'
  /** Days before today that the track started (negative: starts later). */
  startedDaysAgo: number
  /** Its days count from the last working day, so that what is due today is due this week on a Sunday too. */
  fromWorkingDay?: true
  /** A lead coach who left leaves the track to wait for a new one. */
  lead: { house: HouseKey; coach: 'coach' | 'coach-2' | 'former-coach'; untilInDays?: number }
  coCoach?: { house: HouseKey; coach: 'coach' | 'coach-2' }
  guest?: { house: HouseKey; coach: 'coach' | 'coach-2'; steps: string[]; untilInDays: number }
  /** How many of the first steps are done; the state of the next one. */
  done: number
  next?: 'open' | 'in-progress' | 'submitted' | 'changes-requested'
  /** What was handed in ahead of its turn, and waits. */
  handedInAhead?: { step: string; text: string; daysAgo: number }
  /** A further coach whom the company was asked about. */
  proposedCoach?: {
    house: HouseKey
    coach: 'coach' | 'coach-2'
    steps: string[]
    untilInDays: number
    reason: string
  }
  /** Days since something last moved. */
  quietDays: number
  /** What the SME handed in on the last submitted step, and the coach's answer; own language each. */
  submission?: { text: string; answer?: string }
  thread?: { step: string; from: 'sme' | 'coach'; text: string; daysAgo: number }[]
  assignments?: {
    resource: string
    step?: string
    by: 'lead' | 'co-coach'
    reason: string
    dueInDays?: number
    state: 'assigned' | 'opened' | 'done'
  }[]
}

interface SharedSeed {
  key: string
  house: HouseKey
  language: Lang
  texts: Partial<ByLang<TextSeed>>
  concepts: string[]
  visibility: Visibility
  reach: Reach
  sides?: SideKey[]
  /** Since when it is shared. */
  daysAgo: number
  /** Days from the day of seeding. */
  validForDays?: number
}

/** What somebody of a house, or the house, can help with. */
export interface CompetenceSeed extends SharedSeed {
  who: 'coordinator' | 'coach' | 'coach-2' | 'house'
  languages: string[]
  level: 'advise' | 'coach' | 'do'
  serves: SideKey[]
  hoursAMonth?: number
  meets: 'in-person' | 'online' | 'both'
}

/** A space or equipment; its pictures are drawn by the seed. */
export interface FacilitySeed extends SharedSeed {
  author: 'coordinator' | 'coach' | 'coach-2'
  words: Partial<ByLang<{ included: string; conditions: string; accessibility: string }>>
  genre: FacilityGenre
  capacity?: number
  /** Width, depth and height in centimetres. */
  size?: [number, number, number]
  accessibility: FacilityAccess[]
  address: string
  city: string
  nuts3: string
  pricing: 'free' | 'priced' | 'by-agreement'
  /** Eurocents, and for how long. */
  price?: [number, PriceUnit]
  /** Has a technical sheet, made of its words. */
  sheet?: true
  /** What is to be seen in each, in the languages it is said in. */
  pictures: Partial<ByLang<string>>[]
}

/** A contact of a house: what others read, and the invented person behind it. */
export interface ContactSeed {
  key: string
  house: HouseKey
  author: 'coordinator' | 'coach' | 'coach-2'
  language: Lang
  texts: Partial<ByLang<TextSeed>>
  concepts: string[]
  isDesk?: true
  sides: SideKey[]
  countries: ('BE' | 'FR' | 'NL' | 'LU' | 'DE' | 'GB')[]
  languages: string[]
  acquaintance: 'works-with' | 'has-worked' | 'knows' | 'introduced'
  visibility: Visibility
  reach: Reach
  status: 'draft' | 'published'
  /** Not yet told: only a draft. */
  informed?: { by: 'platform' } | { by: 'house'; how: string }
  /** Days from the day of seeding. */
  reviewInDays: number
  enteredDaysAgo: number
  hidden: {
    name: string
    organisation: string
    address: string
    /** As E.164. */
    phone: string
    email: string
    language: Lang
  }
}
