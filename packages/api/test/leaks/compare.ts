/** Puts what a channel showed beside what the oracle says, subject by subject. */
import type { ActingFor } from './acting-for.ts'
import type { Channel, Shown, Subject } from './channels/channel.ts'
import { describeSubject, describeWho } from './describe.ts'
import { idOf, type Visit } from './visit.ts'
import type { World } from './world.ts'

export interface Comparison {
  cases: number
  /** A line for each, to be read by a person. */
  leaks: string[]
  refusals: string[]
}

export async function compare(channel: Channel, visit: Visit): Promise<Comparison> {
  const rows = subjectsOf(visit.world, channel.subject)
  const all = idsOf(rows)
  const asked = channel.isByEach ? idsOf(rows.filter((row, at) => isAsked(visit, row, at))) : all
  const shown = await channel.ask(visit, asked)
  const expected = channel.expected(visit)
  const known = new Set(all)
  const others = [...expected.keys()].filter((id) => !known.has(id))
  const subjects = new Set([...asked, ...others, ...shown.keys()])
  const found: Comparison = { cases: subjects.size, leaks: [], refusals: [] }
  for (const id of subjects) {
    const line = () => `${channel.name} · ${whoOf(visit)} · ${describeSubject(visit.world, id)}`
    const tooMuch = beyond(shown, expected, id)
    const tooLittle = channel.isSweep ? null : beyond(expected, shown, id)
    if (tooMuch)
      found.leaks.push(`LEAK · ${line()} · shown: ${tooMuch} · ${wantedOf(expected, id)}`)
    if (tooLittle) found.refusals.push(`WRONG REFUSAL · ${line()} · not shown: ${tooLittle}`)
  }
  return found
}

/**
 * Of a channel that is asked by each: all of the own partnership. Of the others, and to ended sessions and
 * people with no role, who are many, one in so many, and another one each time.
 */
function isAsked(visit: Visit, row: Row, at: number): boolean {
  const { asked, isStale } = visit
  if (isStale || asked.kind === 'none') return isSampled(visit, at, 10)
  const isElsewhere =
    'partnershipId' in asked &&
    row.partnershipId !== undefined &&
    row.partnershipId !== asked.partnershipId
  return !isElsewhere || isSampled(visit, at, 5)
}

/** One in so many, counted from another place for each session. */
export function isSampled({ asked }: Visit, at: number, oneIn: number): boolean {
  return (at + Number.parseInt(markOf(asked).slice(0, 4), 16)) % oneIn === 0
}

function markOf(who: ActingFor): string {
  return idOf(who) ?? ('personId' in who ? who.personId : '0')
}

function beyond(more: Shown, less: Shown, id: string): string | null {
  const known = less.get(id) ?? []
  const extra = (more.get(id) ?? []).filter((fact) => !known.includes(fact))
  return extra.length > 0 ? extra.join(', ') : null
}

function wantedOf(expected: Shown, id: string): string {
  const facts = expected.get(id) ?? []
  return `expected: ${facts.length > 0 ? facts.join(', ') : 'nothing'}`
}

function whoOf({ world, who, asked, isStale }: Visit): string {
  if (!isStale) return describeWho(world, who)
  return `${describeWho(world, who)}, by a session of ${describeWho(world, asked)}`
}

type Row = { id: string; partnershipId?: string }

function subjectsOf(world: World, subject: Subject): readonly Row[] {
  switch (subject) {
    case 'item':
      return world.items
    case 'concept':
      return world.concepts
    case 'template':
      return world.items.filter(({ kind }) => kind === 'track-template')
    case 'picture':
      return world.facilities.flatMap(({ partnershipId, pictures }) =>
        pictures.map(({ id }) => ({ id, partnershipId })),
      )
    case 'contact':
      return world.items.filter(({ kind }) => kind === 'contact')
    case 'step':
      return world.steps
    case 'module':
      return world.trackModules
    case 'coaching':
      return world.coachAssignments
    case 'partnership':
      return world.partnerships
    case 'seat':
      return world.seats
    case 'person':
      return world.people
    case 'track':
      return world.tracks
    case 'notification':
      return [...world.notifications, ...world.introductionNews]
    case 'introduction':
      return world.introductions
    case 'assignment':
      return world.resourceAssignments
    case 'onTrack':
      return rowsOnTracks(world)
    case 'file':
      return world.storedFiles
    case 'sme':
      return world.smes
    case 'house':
      return world.organisations
    case 'invitation':
      return world.invitations
    case 'choice':
      // A person may choose in every partnership.
      return [...world.affiliations, ...world.smeMemberships].map(({ id }) => ({ id }))
  }
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)

/** Tracks, and all that lies on them. */
function rowsOnTracks(world: World): Row[] {
  const { tracks, trackModules, steps, submissions, messages, stepFiles } = world
  const { trackEvents, resourceAssignments, coachProposals, notifications } = world
  return [
    ...[...tracks, ...trackModules, ...steps, ...submissions, ...messages, ...stepFiles],
    ...[...trackEvents, ...resourceAssignments, ...coachProposals, ...notifications],
  ]
}
