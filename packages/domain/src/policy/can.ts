import { DomainError, type DomainErrorDetails } from '../errors.ts'
import { type IntroductionParties, readsIntroduction } from '../introduction/who-reads.ts'
import { moverOf, stepMoverOf, type TrackStanding } from '../track/standing.ts'
import type { Actor, Professional } from './actor.ts'
import { type AssignableItem, mayAssign } from './may-assign.ts'
import type { CoachRole } from './may-read.ts'

/** What an act on an item needs to know of it. That the actor sees it was asked before. */
export interface OwnedItem {
  ownerOrganisationId: string
  authorPersonId: string
  status: 'draft' | 'published' | 'retired'
}

interface Coach {
  personId: string
  organisationId: string
  role: CoachRole
}

export type StepStanding = TrackStanding & { stepId: string }

/** Every act that needs leave, with what it is done to. */
export interface Acts {
  'item.draft': null
  /** To bring a file for a form: it means nothing until a form names it. */
  'file.bring': null
  'item.edit': OwnedItem
  'item.publish': OwnedItem
  'item.share': OwnedItem
  'item.retire': OwnedItem
  /** To assign it on a track that he plans. */
  'item.assign': AssignableItem
  /** To take it back from everybody to whom it was assigned. */
  'item.recall': OwnedItem
  /** To bring in and take out the contacts of the house acted for, with their hidden faces. */
  'contacts.keep': null
  /** To see which of them are to be looked at again or told. */
  'contacts.oversee': null
  /** To start a track for a company, for the house acted for. */
  'track.start': null
  /** To agree to a track or to a further coach, or to decline. */
  'track.agree': TrackStanding
  /** To change its steps, dates and what is assigned. */
  'track.plan': TrackStanding
  /** To pause, resume, complete or stop it; the machine says who makes which move. */
  'track.move': TrackStanding
  /** To propose a further coach to the company. */
  'track.propose-coach': TrackStanding
  /** To propose a new lead coach of the responsible house. */
  'track.propose-lead': TrackStanding
  /** To give somebody's coaching its last day. */
  'track.end-coach': TrackStanding & { coach: Coach }
  /** To open what was assigned, to be done with it or to set it aside. */
  'assignment.follow': TrackStanding
  'assignment.recall': TrackStanding
  /** To hand in. */
  'step.hand-in': StepStanding
  'step.review': StepStanding
  /** To leave it out, with a reason. */
  'step.skip': StepStanding & { optional: boolean }
  /** To write in the thread of a step. */
  'step.write': StepStanding
  /** To ask for an introduction to a contact that one sees. */
  'introduction.ask': null
  /** To pass it on, decline, ask back or note what came of it. */
  'introduction.answer': IntroductionParties
  /** To reply, or to take the request back. */
  'introduction.follow': IntroductionParties
  /** To see what the house is asked at all. */
  'introductions.receive': null
  /** How many requests the house takes in a month. */
  'introductions.limit': null
  /** To see who acts, acted and will act for the house or company acted for. */
  'people.see': null
  /** To invite people to it, and to end what they are there. */
  'people.manage': null
  /** Seats, regions and settings of the partnership. */
  'partnership.edit': null
  /** The concepts that the partnership adds to the base vocabulary. */
  'vocabulary.edit': null
  /** To create partnerships and invite the first coordinator of a seat. */
  'deployment.run': null
}
export type Act = keyof Acts

type Verdict = true | NonNullable<DomainErrorDetails['ask']>
type Table = { [A in Act]: (actor: Actor, facts: Acts[A]) => Verdict }

/**
 * THE authorization table: who may do what (docs/decisions/0005). An act that has no line here does not
 * compile; what no line allows is refused, with whom to ask.
 */
const TABLE: Table = {
  'item.draft': (actor) => (actor.kind === 'professional' ? true : 'coordinator'),
  'file.bring': (actor) => (actor.kind === 'unattached' ? 'coordinator' : true),
  'item.edit': (actor, item) => {
    if (!actsForOwner(actor, item)) return 'coordinator'
    return shares(actor) || writesOwnDraft(actor, item) || 'coordinator'
  },
  'item.publish': staffThatShares,
  'item.share': staffThatShares,
  'item.retire': staffThatShares,
  'item.assign': (actor, item) => mayAssign(actor, item) || 'coordinator',
  'item.recall': staffThatShares,
  'contacts.keep': (actor) => (actor.kind === 'professional' && shares(actor)) || 'coordinator',
  'contacts.oversee': (actor) => (actor.kind === 'professional' && leads(actor)) || 'coordinator',
  'track.start': (actor) => (actor.kind === 'professional' && shares(actor)) || 'coordinator',
  'track.agree': (actor, track) => moverOf(actor, track) === 'sme' || 'lead-coach',
  'track.plan': coachesWhole,
  'track.propose-coach': (actor, track) =>
    coachesWhole(actor, track) === true || coordinates(actor, track) || 'lead-coach',
  'assignment.follow': (actor, track) => moverOf(actor, track) === 'sme' || 'lead-coach',
  'assignment.recall': coachesWhole,
  'track.move': (actor, track) => moverOf(actor, track) !== null || 'lead-coach',
  'track.propose-lead': (actor, track) => coordinates(actor, track) || 'coordinator',
  'track.end-coach': (actor, { coach, ...track }) => {
    if (coordinates(actor, track)) return true
    const isHimself = isThat(actor, coach)
    if (isHimself || coach.role === 'lead') return isHimself || 'coordinator'
    const mover = moverOf(actor, track)
    return mover === 'sme' || mover === 'lead-coach' || 'lead-coach'
  },
  'step.hand-in': (actor, step) => stepMoverOf(actor, step, step.stepId) === 'sme' || 'lead-coach',
  'step.review': (actor, step) => stepMoverOf(actor, step, step.stepId) === 'coach' || 'lead-coach',
  'step.skip': (actor, step) => {
    const mover = stepMoverOf(actor, step, step.stepId)
    return mover === 'coach' || (mover === 'sme' && step.optional) || 'lead-coach'
  },
  'step.write': (actor, step) => stepMoverOf(actor, step, step.stepId) !== null || 'lead-coach',
  'introduction.ask': (actor) => asksIntroductions(actor) || 'coordinator',
  'introduction.answer': (actor, parties) =>
    readsIntroduction(actor, parties).isHouse || 'coordinator',
  'introduction.follow': (actor, parties) =>
    readsIntroduction(actor, parties).isRequester || 'lead-coach',
  'introductions.receive': (actor) =>
    (actor.kind === 'professional' && shares(actor)) || 'coordinator',
  'introductions.limit': (actor) =>
    (actor.kind === 'professional' && leads(actor)) || 'coordinator',
  'people.see': (actor) => (actor.kind === 'unattached' ? 'coordinator' : true),
  'people.manage': (actor) => leads(actor) || 'coordinator',
  'partnership.edit': (actor) => leadsPartnership(actor) || 'lead-partner',
  'vocabulary.edit': (actor) => leadsPartnership(actor) || 'lead-partner',
  'deployment.run': (actor) =>
    (actor.kind === 'unattached' && actor.isAdministrator) || 'administrator',
}

/** Whether the actor may; else whom he may ask. */
export function can<A extends Act>(actor: Actor, act: A, facts: Acts[A]): Verdict {
  return TABLE[act](actor, facts)
}

/** @throws DomainError `forbidden`, with whom to ask */
export function authorize<A extends Act>(actor: Actor, act: A, facts: Acts[A]): void {
  const verdict = can(actor, act, facts)
  if (verdict !== true) throw new DomainError('forbidden', { ask: verdict })
}

function staffThatShares(actor: Actor, item: OwnedItem): Verdict {
  return (actsForOwner(actor, item) && shares(actor)) || 'coordinator'
}

function actsForOwner(actor: Actor, item: OwnedItem): actor is Professional {
  return actor.kind === 'professional' && actor.organisationId === item.ownerOrganisationId
}

/** A member of a house prepares; coaches and coordinators share. */
function shares(actor: Professional): boolean {
  return actor.role !== 'member'
}

/** Lead and co-coaches; a guest helps on his steps and plans nothing. */
function coachesWhole(actor: Actor, track: TrackStanding): Verdict {
  const mover = moverOf(actor, track)
  return mover === 'lead-coach' || mover === 'coach' || 'lead-coach'
}

function isThat(actor: Actor, coach: Coach): boolean {
  if (actor.kind !== 'professional' || actor.personId !== coach.personId) return false
  return actor.organisationId === coach.organisationId
}

/** A coordinator of the house that is responsible for it. */
function coordinates(actor: Actor, track: TrackStanding): boolean {
  return (
    actor.kind === 'professional' &&
    actor.role === 'coordinator' &&
    actor.organisationId === track.responsibleOrganisationId
  )
}

/** A company's people for it, a coach for the companies he coaches and for his house. */
function asksIntroductions(actor: Actor): boolean {
  return actor.kind === 'sme' || (actor.kind === 'professional' && actor.role === 'coach')
}

/** Each house has coordinators, each company owners. */
function leads(actor: Actor): boolean {
  if (actor.kind === 'unattached') return false
  return actor.role === (actor.kind === 'professional' ? 'coordinator' : 'owner')
}

/** The lead partner's coordinator. */
function leadsPartnership(actor: Actor): boolean {
  return actor.kind === 'professional' && actor.seatRole === 'lead' && leads(actor)
}

function writesOwnDraft(actor: Professional, item: OwnedItem): boolean {
  return item.status === 'draft' && item.authorPersonId === actor.personId
}
