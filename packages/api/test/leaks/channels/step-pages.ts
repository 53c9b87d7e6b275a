/** The page of a step: its words, what was handed in, given, said and assigned there. */
import { readsTrack } from '../oracle.ts'
import { inForce, textFor } from '../oracle-facts.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { readsOn } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { Step, StepWords } from '../world-tracks.ts'
import { factsOf, toldOf } from './assignments.ts'
import { tellOnTracks } from './by-each.ts'
import type { Channel } from './channel.ts'
import { titleOf } from './tracks.ts'

export const stepPage: Channel = {
  name: 'step page',
  subject: 'step',
  isByEach: true,
  ask: (visit, ids) =>
    tellOnTracks(
      visit,
      visit.world.steps,
      ids,
      (call, { trackId, id }) => call.step.get({ trackId, stepId: id }),
      (page) => [
        ...[page.title, page.instructions, page.evidence, page.moduleTitle ?? 'no module'],
        ...[page.track.title, page.track.smeName],
        ...page.stations.map(({ title }) => `station ${title}`),
        ...page.coaches.map(({ role, personName }) => `${role} ${personName}`),
        ...page.submissions.flatMap(({ body, links, files }) => [
          ...[body, ...links],
          ...files.map(({ name }) => name),
        ]),
        ...page.events.map(({ move, reason }) => `${move}: ${reason}`),
        ...page.files.flatMap(({ note, file }) => [note, file.name]),
        ...page.messages.map(({ body }) => body),
        ...page.assignments.flatMap(factsOf),
      ],
    ),
  expected: (visit) =>
    new Map(
      visit.world.steps
        .filter(({ id, trackId }) => readsOn(visit.world, visit.who, { trackId, stepId: id }))
        .map((step) => [step.id, pageOf(visit, step)]),
    ),
  // The line shows a guest the steps that are not his.
  fault: {
    of: /'stations', coalesce/,
    find: /and \(access\.whole or s\.id = any\(access\.step_ids\)\)(?=\) line)/,
    put: '',
  },
}

function pageOf(visit: Visit, step: Step): string[] {
  const { world, who } = visit
  const track = world.tracks.find(({ id }) => id === step.trackId)
  const module = world.trackModules.find(({ id }) => id === step.moduleId)
  const { title, instructions, evidence } = textFor<StepWords & { language: Step['language'] }>(
    world,
    who,
    step,
    step.translations,
  )
  return [
    ...[title, instructions, evidence, module?.title ?? 'no module'],
    ...(track ? [titleOf(visit, track), nameOnTrack(world, who, track)] : []),
    ...stationsOf(visit, step),
    ...coachesOf(visit, step),
    ...handedIn(visit, step),
    ...happened(visit, step),
    ...world.resourceAssignments
      .filter(({ stepId }) => stepId === step.id)
      .flatMap((row) => toldOf(visit, row)),
  ]
}

/** The line: of steps that he reads whole. */
function stationsOf(visit: Visit, { trackId }: Step): string[] {
  const { whole, stepIds } = readsTrack(visit.world, visit.who, trackId)
  return visit.world.steps
    .filter((step) => step.trackId === trackId && (whole || stepIds.includes(step.id)))
    .map((step) => `station ${titleOf(visit, step)}`)
}

/** Today's, of this step. */
function coachesOf({ world }: Visit, step: Step): string[] {
  return world.coachAssignments
    .filter((row) => row.trackId === step.trackId && inForce(world, row))
    .filter((row) => row.role !== 'guest' || row.stepIds.includes(step.id))
    .map((row) => `${row.role} ${world.people.find(({ id }) => id === row.personId)?.name}`)
}

function handedIn({ world }: Visit, step: Step): string[] {
  return world.submissions
    .filter(({ stepId }) => stepId === step.id)
    .flatMap(({ body, links, fileIds }) => [
      ...[body, ...links],
      ...fileIds.map((fileId) => nameOfFile(world, fileId)),
    ])
}

/** Moves but that of handing in, which its submission tells; files that were not taken off; the thread. */
function happened({ world }: Visit, step: Step): string[] {
  const isHere = ({ stepId }: { stepId: string | null }) => stepId === step.id
  const events = world.trackEvents.filter(isHere).filter(({ move }) => move !== 'submit')
  const files = world.stepFiles.filter(isHere).filter(({ removedAt }) => removedAt === null)
  return [
    ...events.map(({ move, reason }) => `${move}: ${reason}`),
    ...files.flatMap(({ note, fileId }) => [note, nameOfFile(world, fileId)]),
    ...world.messages.filter(isHere).map(({ body }) => body),
  ]
}

const nameOfFile = (world: Visit['world'], fileId: string): string =>
  world.storedFiles.find(({ id }) => id === fileId)?.name ?? ''
