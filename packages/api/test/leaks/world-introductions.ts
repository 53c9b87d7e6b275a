/** Requests to meet a contact, and what people are told of them; see world.ts. */
import type { Language } from './world-words.ts'

/** As prisma/models/introduction.prisma stores it; days are enough for most of its moments. */
export type Introduction = {
  id: string
  partnershipId: string
  itemId: string
  ownerOrganisationId: string
  requesterPersonId: string
  /** One of the two. */
  requesterOrganisationId: string | null
  requesterSmeId: string | null
  forSmeId: string | null
  why: string
  /** The one fact that goes along. */
  fact: string
  language: Language
  state:
    | ('asked' | 'asked-back' | 'declined' | 'waiting' | 'refused')
    | ('expired' | 'agreed' | 'cancelled' | 'withdrawn')
  answerBy: string | null
  isClosed: boolean
  /** The contact withdrew from every house, through another one. */
  isHidden: boolean
  /** What the house asked back. */
  message: string | null
}

/** A notification that is about an introduction. */
export type IntroductionNews = {
  id: string
  partnershipId: string
  personId: string
  organisationId: string | null
  smeId: string | null
  kind: 'introduction-asked' | 'introduction-question' | 'introduction-agreed'
  introductionId: string
  createdAt: string
  seenAt: string | null
  mail: 'never' | 'daily' | 'at-once'
}
