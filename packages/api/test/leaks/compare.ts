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
  const all = subjectsOf(visit.world, channel.subject)
  const asked =
    channel.isByEach && isOneOfMany(visit) ? all.filter((_, at) => isSampled(visit, at)) : all
  const shown = await channel.ask(visit, asked)
  const expected = channel.expected(visit)
  const others = [...expected.keys()].filter((id) => !all.includes(id))
  const subjects = new Set([...asked, ...others, ...shown.keys()])
  const found: Comparison = { cases: subjects.size, leaks: [], refusals: [] }
  for (const id of subjects) {
    const line = `${channel.name} · ${whoOf(visit)} · ${describeSubject(visit.world, id)}`
    const tooMuch = beyond(shown, expected, id)
    const tooLittle = channel.isSweep ? null : beyond(expected, shown, id)
    if (tooMuch) found.leaks.push(`LEAK · ${line} · shown: ${tooMuch} · ${wantedOf(expected, id)}`)
    if (tooLittle) found.refusals.push(`WRONG REFUSAL · ${line} · not shown: ${tooLittle}`)
  }
  return found
}

/** Ended sessions and people with no role are many, and have what somebody else has who is asked all. */
function isOneOfMany({ isStale, asked }: Visit): boolean {
  return isStale || asked.kind === 'none'
}

/** One in ten, and another one for each session. */
function isSampled({ asked }: Visit, at: number): boolean {
  return (at + Number.parseInt(markOf(asked).slice(0, 4), 16)) % 10 === 0
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

function subjectsOf(world: World, subject: Subject): string[] {
  const rows = {
    item: world.items,
    track: world.tracks,
    assignment: world.resourceAssignments,
    sme: world.smes,
    house: world.organisations,
    invitation: world.invitations,
    choice: [...world.affiliations, ...world.smeMemberships],
  }
  return rows[subject].map(({ id }) => id)
}
