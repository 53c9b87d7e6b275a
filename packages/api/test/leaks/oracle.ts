/**
 * The naive oracle: the two rules of domain.md as read by docs/decisions/0002, sentence by sentence
 * over raw facts, without audience keys. Slow on purpose. Numbers in comments are the readings'.
 */
import { type ActingFor, asProfessional, asSme } from './acting-for.ts'
import {
  inForce,
  isOfItsSme,
  isValid,
  reallyActs,
  reallyBelongs,
  seatsToday,
} from './oracle-facts.ts'
import { professionalSees, smeSees } from './oracle-items.ts'
import { remembered, rememberedOf } from './remember.ts'
import type { World } from './world.ts'

/** What somebody reads of a track. Whole says all: summary is then false and stepIds empty. */
export type TrackReading = { whole: boolean; summary: boolean; stepIds: string[] }

/** Every way in which anybody may come to the portal today, the visitor included. */
export const actingFors = rememberedOf((world): readonly ActingFor[] => {
  const professionals = world.affiliations.filter(
    (row) => inForce(world, row) && seatsToday(world, row).length > 0,
  )
  const smes = world.smeMemberships.filter((row) => inForce(world, row))
  const acting = [...professionals.map(asProfessional), ...smes.map(asSme)]
  const administrators = world.administratorships.filter((row) => inForce(world, row))
  // An administrator may also have an affiliation: then he comes in both ways.
  const nobody = world.people
    .filter(
      ({ id }) =>
        administrators.some((row) => row.personId === id) ||
        !acting.some((who) => who.personId === id),
    )
    .map(({ id }): ActingFor => ({ kind: 'none', personId: id }))
  return [...acting, ...nobody, { kind: 'anonymous' }]
})

/**
 * What a session may still say that is no longer so, or not yet: affiliations and memberships that
 * are not in force, or whose house has no seat. None of them opens more than the public's items.
 */
export function staleActingFors(world: World): ActingFor[] {
  const professionals = world.affiliations.map(asProfessional)
  const smes = world.smeMemberships.map(asSme)
  return [
    ...professionals.filter((who) => !reallyActs(world, who)),
    ...smes.filter((who) => !reallyBelongs(world, who)),
  ]
}

/** canSee: may this actor see that this item exists, and read it? */
export const seesItem = remembered((world, who, itemId): boolean => {
  const item = world.items.find((row) => row.id === itemId)
  if (!item || item.mergedInto) return false
  if (item.visibility === 'public' && isValid(world, item)) return true // 3, 4
  if (who.kind === 'professional') return professionalSees(world, who, item)
  if (who.kind === 'sme') return smeSees(world, who, item)
  return false
})

/** mayRead: how much of this track may this actor read? */
export const readsTrack = remembered((world, who, trackId): TrackReading => {
  const nothing = { whole: false, summary: false, stepIds: [] }
  const everything = { whole: true, summary: false, stepIds: [] }
  const track = world.tracks.find((row) => row.id === trackId)
  if (!track) return nothing
  if (who.kind === 'sme') return isOfItsSme(world, who, track) ? everything : nothing // 10
  if (who.kind !== 'professional' || !reallyActs(world, who)) return nothing // 13
  if (who.partnershipId !== track.partnershipId) return nothing

  const assignments = world.coachAssignments.filter(
    (row) =>
      row.trackId === track.id &&
      row.personId === who.personId &&
      row.organisationId === who.organisationId &&
      inForce(world, row),
  )
  if (assignments.some((row) => row.role === 'lead' || row.role === 'co-coach')) return everything
  const stepIds = world.steps
    .filter((step) => step.trackId === track.id)
    .filter((step) => assignments.some((row) => row.stepIds.includes(step.id)))
    .map((step) => step.id) // 11
  const isCoordinator = who.role === 'coordinator'
  const summary = isCoordinator && who.organisationId === track.responsibleOrganisationId // 12
  return { whole: false, summary, stepIds }
})

/** Whether anything at all of this track may be shown to him, even that it exists. */
export function readsAny(world: World, who: ActingFor, trackId: string): boolean {
  const { whole, summary, stepIds } = readsTrack(world, who, trackId)
  return whole || summary || stepIds.length > 0
}
