/** The text of all answers that somebody got: unmistakable words and ids, wherever they stand. */
import { readsTrack, seesItem, supportsKnown } from '../oracle.ts'
import type { Visit } from '../visit.ts'
import { type Channel, each, withoutRule, withoutTrackRule } from './channel.ts'
import { tracksRead } from './tracks.ts'

const anyMark = /(?<![a-z])[a-z]{8}(?![a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The last word of a title or name is no other text's. */
const markOf = (text: string): string => text.slice(-8)

/** Of each of these, whether its word or its id stands anywhere in the texts. */
function mentioned(
  texts: readonly string[],
  rows: readonly { id: string; text: string }[],
): Map<string, string[]> {
  const marks = new Set(texts.flatMap((text) => text.match(anyMark) ?? []))
  const found = rows.filter(({ id, text }) => marks.has(id) || marks.has(markOf(text)))
  return each(
    found.map(({ id }) => id),
    'mentioned',
  )
}

const titled = (row: { id: string; title: string }) => ({ id: row.id, text: row.title })
const named = (row: { id: string; name: string }) => ({ id: row.id, text: row.name })

export const itemWords: Channel = {
  name: 'words of items in all answers',
  subject: 'item',
  isSweep: true,
  ask: async ({ said, world }) => mentioned(said, world.items.map(titled)),
  expected: ({ world, who }) =>
    each(
      world.items.map(({ id }) => id).filter((id) => seesItem(world, who, id)),
      'mentioned',
    ),
  fault: withoutRule(/'sourceLanguage'/),
}

export const trackWords: Channel = {
  name: 'words of tracks and steps in all answers',
  subject: 'track',
  isSweep: true,
  ask: async ({ said, world }) =>
    mentioned(said, [...world.tracks.map(titled), ...world.steps.map(titled)]),
  expected(visit) {
    const { world, who } = visit
    const steps = world.steps.filter((step) => {
      const { whole, summary, stepIds } = readsTrack(world, who, step.trackId)
      return whole || summary || stepIds.includes(step.id)
    })
    return each(
      [...tracksRead(visit), ...steps].map(({ id }) => id),
      'mentioned',
    )
  },
  fault: withoutTrackRule(/'responsibleName'/),
}

/** Nothing tells that an SME is supported to those who read none of its tracks. */
export const smeNames: Channel = {
  name: 'names of SMEs in all answers',
  subject: 'sme',
  isSweep: true,
  // With whom one acts for, as every page says: an SME's people know their own.
  ask: async ({ said, acting, world }: Visit) =>
    mentioned([...said, JSON.stringify(acting.choice)], world.smes.map(named)),
  expected: ({ world, who }) => each(supportsKnown(world, who), 'mentioned'),
  fault: withoutRule(/select t\.id, title\.title/),
}
