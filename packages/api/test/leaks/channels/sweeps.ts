/** All that somebody was told, in whatever channel: was there a word that is not for him? */
import type { ActingFor } from '../acting-for.ts'
import { readsAny, seesItem } from '../oracle.ts'
import { inForce } from '../oracle-facts.ts'
import { smesKnown } from '../oracle-smes.ts'
import {
  readsFile,
  readsHeading,
  readsOn,
  readsProposalReason,
  readsStepTitle,
  readsVersion,
  seesNotification,
  seesProposal,
} from '../oracle-steps.ts'
import { rememberedOf } from '../remember.ts'
import type { World } from '../world.ts'
import type { Channel, Subject } from './channel.ts'
import { type Fault, withoutRule, withoutTrackRule } from './fault.ts'
import { allowed, type Mark, mentioned } from './words.ts'

/** Marks, and who may know each. */
type Known = { marks: Mark[]; may: (world: World, who: ActingFor, mark: Mark) => boolean }

function sweep(name: string, subject: Subject, fault: Fault, of: (world: World) => Known[]) {
  const channel: Channel = {
    name,
    subject,
    isSweep: true,
    isAskedLast: true,
    ask: async (visit) =>
      mentioned(
        visit,
        of(visit.world).flatMap(({ marks }) => marks),
      ),
    expected: ({ world, who }) =>
      new Map(
        of(world).flatMap(({ marks, may }) => [
          ...allowed(marks, (mark) => may(world, who, mark)).entries(),
        ]),
      ),
    fault,
  }
  return channel
}

/** Rows of one kind, with the words of each, and the rule by the row. */
function known<Row extends { id: string }>(
  rows: readonly Row[],
  words: (row: Row) => Record<string, string>,
  may: (world: World, who: ActingFor, row: Row, tells: string) => boolean,
): Known {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    marks: rows.flatMap((row) =>
      Object.entries(words(row)).map(([tells, text]) => ({ id: row.id, tells, text })),
    ),
    may: (world, who, { id, tells }) => {
      const row = byId.get(id)
      return row !== undefined && may(world, who, row, tells)
    },
  }
}

/** A title, or other words, in its own language and in all others. */
const inAll = (key: string, texts: readonly { [key: string]: unknown; language: string }[]) =>
  Object.fromEntries(texts.map((text) => [`${key} in ${text.language}`, String(text[key])]))

const ofItems = rememberedOf<Known[]>((world) => [
  known(
    world.items,
    ({ title }) => ({ title }),
    (_, who, { id }) => seesItem(world, who, id),
  ),
  known(
    world.templateModules,
    ({ texts }) => inAll('title', texts),
    (_, who, row) => readsItsVersion(world, who, row),
  ),
  known(
    world.templateSteps,
    ({ texts }) => ({
      ...inAll('title', texts),
      ...inAll('instructions', texts),
      ...inAll('evidence', texts),
    }),
    (_, who, row) => readsItsVersion(world, who, row),
  ),
])

export const itemWords = sweep(
  'words of items in all answers',
  'item',
  withoutRule(/'sourceLanguage'/),
  ofItems,
)

function readsItsVersion(world: World, who: ActingFor, row: { versionId: string }): boolean {
  const version = world.templateVersions.find(({ id }) => id === row.versionId)
  return version !== undefined && readsVersion(world, who, version)
}

const ofTracks = rememberedOf<Known[]>((world) => [
  known(
    world.tracks,
    ({ typedName, title, language, translations }) => ({
      ...inAll('title', [{ title, language }, ...translations]),
      'what was typed': typedName,
    }),
    (_, who, { id }) => readsAny(world, who, id),
  ),
  known(
    world.trackModules,
    ({ title }) => ({ title }),
    (_, who, row) => readsHeading(world, who, row),
  ),
  known(
    world.steps,
    ({ title, language, instructions, evidence, translations }) => {
      const texts = [{ title, language, instructions, evidence }, ...translations]
      return {
        ...inAll('title', texts),
        ...inAll('instructions', texts),
        ...inAll('evidence', texts),
      }
    },
    (_, who, row, tells) =>
      tells.startsWith('title')
        ? readsStepTitle(world, who, row)
        : readsOn(world, who, { trackId: row.trackId, stepId: row.id }),
  ),
  ...onTracks(world),
])

export const trackWords = sweep(
  'words of tracks and steps in all answers',
  'onTrack',
  withoutTrackRule(/'responsibleName'/),
  ofTracks,
)

/** A mark without a word: of some rows, nothing but the id could be told. */
const itself = ''

/** What is said, given, handed in and decided on tracks and their steps. */
function onTracks(world: World): Known[] {
  const { submissions, messages, stepFiles, trackEvents, resourceAssignments } = world
  const readsIt = (_: World, who: ActingFor, row: { trackId: string; stepId: string | null }) =>
    readsOn(world, who, row)
  return [
    known(submissions, ({ body, links }) => ({ body, link: links.join() }), readsIt),
    known(messages, ({ body }) => ({ body }), readsIt),
    known(stepFiles, ({ note }) => ({ note }), readsIt),
    known(
      trackEvents,
      ({ reason }) => ({ reason, itself }),
      (_, who, row, tells) =>
        readsOn(world, who, row) ||
        (tells === 'itself' && row.stepId === null && readsAny(world, who, row.trackId)),
    ),
    known(resourceAssignments, ({ reason, stateReason }) => ({ reason, stateReason }), readsIt),
    known(
      world.coachProposals,
      ({ reason }) => ({ reason, itself }),
      (_, who, row, tells) =>
        tells === 'reason' ? readsProposalReason(world, who, row) : seesProposal(world, who, row),
    ),
    known(
      world.notifications,
      () => ({ itself }),
      (_, who, row) => seesNotification(world, who, row),
    ),
  ]
}

const ofFiles = rememberedOf<Known[]>((world) => [
  known(
    world.storedFiles,
    ({ name }) => ({ name }),
    (_, who, { id }) => readsFile(world, who, id),
  ),
])

export const fileNames = sweep(
  'names of files in all answers',
  'file',
  withoutRule(/'sourceLanguage'/),
  ofFiles,
)

/** Whomever he acts for, the header offers his own companies. */
function belongsTo(world: World, who: ActingFor, smeId: string): boolean {
  if (who.kind === 'anonymous') return false
  const own = world.smeMemberships.filter((row) => row.personId === who.personId)
  return own.some((row) => row.smeId === smeId && inForce(world, row))
}

/** Nothing tells which company it is to those who read none of its agreed tracks. */
const ofSmes = rememberedOf<Known[]>((world) => [
  known(
    world.smes,
    ({ name }) => ({ name }),
    (_, who, { id }) => smesKnown(world, who).includes(id) || belongsTo(world, who, id),
  ),
])

export const smeNames = sweep(
  'names of SMEs in all answers',
  'sme',
  withoutRule(/select t\.id, title\.title/),
  ofSmes,
)

/** All words of a world, and who may know each. */
export const everythingKnown = rememberedOf<Known[]>((world) =>
  [ofItems, ofTracks, ofFiles, ofSmes].flatMap((of) => of(world)),
)
