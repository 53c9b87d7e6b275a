/** Asking one subject after another: what came back, and what a refusal gave away. */
import type { Caller } from '../../../src/app-router.ts'
import type { Answered, Visit } from '../visit.ts'
import type { Channel } from './channel.ts'

export const nowhere = '00000000-0000-4000-a000-000000000000'

/**
 * Asks about all subjects at once. A refusal that is not the one for what does not exist tells that
 * something is there.
 */
export async function tellEach<Subject extends { id: string }, Answer>(
  visit: Visit,
  subjects: readonly Subject[],
  question: (call: Caller, subject: Subject) => Promise<Answer>,
  absent: Subject,
  facts: (answer: Answer, subject: Subject) => string[],
): Promise<Map<string, string[]>> {
  const ask = async (subject: Subject): Promise<Answered<Answer> & { subject: Subject }> => {
    return { subject, ...(await visit.ask((call) => question(call, subject))) }
  }
  const [missing, ...answers] = await Promise.all([ask(absent), ...subjects.map(ask)])
  const shown = new Map<string, string[]>()
  for (const { subject, answer, refusal } of answers) {
    if (refusal === null) shown.set(subject.id, facts(answer, subject))
    else if (refusal !== missing?.refusal) shown.set(subject.id, [isThere])
  }
  return shown
}

/** The same of subjects that their ids say all of. */
export function tellAll<Answer>(
  visit: Visit,
  ids: readonly string[],
  question: (call: Caller, id: string) => Promise<Answer>,
  facts: (answer: Answer) => string[],
): Promise<Map<string, string[]>> {
  const subjects = ids.map((id) => ({ id }))
  return tellEach(visit, subjects, (call, { id }) => question(call, id), { id: nowhere }, facts)
}

/** A channel's way of asking: `tellAll`, of each of the ids it is given. */
export function byEach<Answer>(
  question: (call: Caller, id: string) => Promise<Answer>,
  facts: (answer: Answer) => string[],
): Pick<Channel, 'isByEach' | 'ask'> {
  return { isByEach: true, ask: (visit, ids) => tellAll(visit, ids, question, facts) }
}

type OnTrack = { id: string; trackId: string }

/** The same of what lies on tracks, by the track's address: those of the rows with these ids. */
export function tellOnTracks<Answer>(
  visit: Visit,
  rows: readonly OnTrack[],
  ids: readonly string[],
  question: (call: Caller, one: OnTrack) => Promise<Answer>,
  facts: (answer: Answer) => string[],
): Promise<Map<string, string[]>> {
  const wanted = new Set(ids)
  const subjects = rows.filter(({ id }) => wanted.has(id))
  return tellEach(visit, subjects, question, { id: nowhere, trackId: nowhere }, facts)
}

/** What a refusal of an act tells of something that is seen. */
export const isThere = 'that it is there'
