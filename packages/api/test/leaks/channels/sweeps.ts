/** All that somebody was told, in whatever channel: was there a word that is not for him? */
import type { ActingFor } from '../acting-for.ts'
import { readsAny, seesItem } from '../oracle.ts'
import { readsHidden } from '../oracle-contacts.ts'
import { inForce } from '../oracle-facts.ts'
import { holdsDetails, readsIntroduction } from '../oracle-introductions.ts'
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
import type { Channel, Shown } from './channel.ts'
import { hiddenFace } from './contacts.ts'
import { withoutRule, withoutTrackRule, withoutVocabularyRule } from './fault.ts'
import { withoutIntroductionRule } from './introductions.ts'
import { type Known, known, sweep } from './sweep.ts'
import { mentioned } from './words.ts'

/** A title, or other words, in its own language and in all others. */
const inAll = (key: string, texts: readonly { [key: string]: unknown; language: string }[]) =>
  Object.fromEntries(texts.map((text) => [`${key} in ${text.language}`, String(text[key])]))

const ofItems = rememberedOf<Known[]>((world) => [
  known(
    world.items,
    ({ title, bodies }) => ({ title, ...inAll('body', bodies) }),
    (_, who, { id }) => seesItem(world, who, id),
  ),
  known(
    // Not under the item's id, under which its title stands.
    world.facilities.map((row) => ({ ...row, id: `facility ${row.itemId}` })),
    ({ included, city, pictures }) => ({
      ...{ included, city },
      ...Object.fromEntries(pictures.map(({ alternative }, at) => [`picture ${at}`, alternative])),
    }),
    (_, who, { itemId }) => seesItem(world, who, itemId),
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

/** Their words alone: whoever imports a file is told again the ids that he named in it. */
export const conceptWords = sweep(
  'words of terms in all answers',
  'concept',
  withoutVocabularyRule(/chosen as \(\s+select \* from known/),
  rememberedOf<Known[]>((world) => [
    known(
      world.concepts.map(({ id, ...row }) => ({ ...row, id: `word of ${id}` })),
      ({ label }) => ({ label }),
      (_, who, { partnershipId }) => 'partnershipId' in who && who.partnershipId === partnershipId,
    ),
  ]),
)

/** Whatever is told of a contact, wherever: its hidden face is for its house alone. */
const ofHiddenFaces = rememberedOf<Known[]>((world) => [
  known(
    world.contacts.map((row) => ({ ...row, id: row.itemId })),
    ({ name, organisation, address, phone, email }) => {
      return { name, organisation, address, phone, email }
    },
    (_, who, { itemId }) => {
      const item = world.items.find(({ id }) => id === itemId)
      return (
        item !== undefined && (readsHidden(world, who, item) || holdsDetails(world, who, itemId))
      )
    },
  ),
])

export const hiddenWords: Channel = {
  ...sweep('words of hidden faces in all answers', 'item', hiddenFace.fault, ofHiddenFaces),
  // That the contact is there, its public face tells.
  ask: async (visit) =>
    withoutIds(
      mentioned(
        visit,
        ofHiddenFaces(visit.world).flatMap(({ marks }) => marks),
      ),
    ),
}

const withoutIds = (shown: Shown): Shown =>
  new Map(
    [...shown].flatMap(([id, facts]): [string, string[]][] => {
      const words = facts.filter((fact) => fact !== 'id')
      return words.length > 0 ? [[id, words]] : []
    }),
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

/** Requests: why, what goes along, and what was asked back. */
const ofIntroductions = rememberedOf<Known[]>((world) => [
  known(
    world.introductions,
    ({ why, fact, message }) => ({ why, fact, message: message ?? '' }),
    (_, who, row) => readsIntroduction(world, who, row),
  ),
])

export const introductionWords = sweep(
  'words of introductions in all answers',
  'introduction',
  withoutIntroductionRule(/x\.why, x\.language/),
  ofIntroductions,
)

const ofFiles = rememberedOf<Known[]>((world) => {
  const versions = world.items.flatMap(({ files }) => files)
  const versionOf = (fileId: string) => versions.find((version) => version.fileId === fileId)
  return [
    known(
      world.storedFiles,
      ({ id, name }) => {
        const version = versionOf(id)
        return { name, ...(version ? { note: version.note, excerpt: version.excerpt } : {}) }
      },
      // Nothing shows how a former version begins.
      (_, who, { id }, tells) =>
        readsFile(world, who, id) && (tells !== 'excerpt' || versionOf(id)?.isCurrent === true),
    ),
  ]
})

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

/** A company that asks is known to whom it asks, and by a coach's request to that coach. */
function isIntroduced(world: World, who: ActingFor, smeId: string): boolean {
  return world.introductions.some(
    (row) =>
      (row.forSmeId === smeId || row.requesterSmeId === smeId) &&
      readsIntroduction(world, who, row),
  )
}

/** Nothing tells which company it is to those who read none of its agreed tracks. */
const ofSmes = rememberedOf<Known[]>((world) => [
  known(
    world.smes,
    ({ name }) => ({ name }),
    (_, who, { id }) =>
      smesKnown(world, who).includes(id) ||
      belongsTo(world, who, id) ||
      isIntroduced(world, who, id),
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
  [ofItems, ofTracks, ofFiles, ofSmes, ofIntroductions].flatMap((of) => of(world)),
)
