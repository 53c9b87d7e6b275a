/** The plan of a track and the forms of its parts, for who plans it; others who read it are told so. */
import { readsAny, readsTrack } from '../oracle.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { readsHeading, readsOn, readsStepTitle } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { Track } from '../world-tracks.ts'
import { byEach, isThere, tellOnTracks } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'
import { titleOf } from './tracks.ts'

/** Lead and co-coaches, until it ends. */
function plans({ world, who }: Visit, trackId: string): boolean {
  const state = world.tracks.find(({ id }) => id === trackId)?.state ?? ''
  const isPlanned = ['proposed', 'agreed', 'active', 'paused'].includes(state)
  return isPlanned && who.kind === 'professional' && readsTrack(world, who, trackId).whole
}

export const planPage: Channel = {
  name: 'plan of a track',
  subject: 'track',
  ...byEach(
    (call, id) => call.plan.get({ id }),
    ({ title, smeName, modules, steps }) => [
      ...[title, smeName],
      ...[...modules, ...steps].map((row) => row.title),
    ],
  ),
  expected: (visit) =>
    new Map(
      visit.world.tracks
        .filter(({ id }) => readsAny(visit.world, visit.who, id))
        .map((track) => [track.id, plans(visit, track.id) ? planOf(visit, track) : [isThere]]),
    ),
  fault: withoutRule(/'untouched'/),
}

function planOf(visit: Visit, track: Track): string[] {
  const { world, who } = visit
  const isHere = ({ trackId }: { trackId: string }) => trackId === track.id
  return [
    ...[titleOf(visit, track), nameOnTrack(world, who, track)],
    ...world.trackModules.filter(isHere).map(({ title }) => title),
    ...world.steps.filter(isHere).map((step) => titleOf(visit, step)),
  ]
}

const titles = (texts: Partial<Record<string, { title: string }>>): string[] =>
  Object.values(texts).map((text) => text?.title ?? '')

export const planStep: Channel = {
  name: 'step of a plan',
  subject: 'step',
  isByEach: true,
  ask: (visit, ids) =>
    tellOnTracks(
      visit,
      visit.world.steps,
      ids,
      (call, { trackId, id }) => call.plan.step({ id: trackId, stepId: id }),
      ({ step }) => titles(step?.texts ?? {}),
    ),
  expected: (visit) =>
    new Map(
      visit.world.steps
        .filter((step) => readsStepTitle(visit.world, visit.who, step))
        .map((step) => {
          const all = [step, ...step.translations].map(({ title }) => title)
          return [step.id, plans(visit, step.trackId) ? all : [isThere]]
        }),
    ),
  fault: {
    of: /'houses', \(select json_agg/,
    find: /and \(access\.whole or access\.summary or s\.id = any\(access\.step_ids\)\)/,
    put: '',
  },
}

export const planModule: Channel = {
  name: 'module of a plan',
  subject: 'module',
  isByEach: true,
  ask: (visit, ids) =>
    tellOnTracks(
      visit,
      visit.world.trackModules,
      ids,
      (call, { trackId, id }) => call.plan.module({ id: trackId, moduleId: id }),
      ({ module }) => titles(module?.texts ?? {}),
    ),
  expected: (visit) =>
    new Map(
      visit.world.trackModules
        .filter((module) => readsHeading(visit.world, visit.who, module))
        .map(({ id, title, trackId }) => [id, plans(visit, trackId) ? [title] : [isThere]]),
    ),
  fault: {
    of: /'module', case when m\.id/,
    find: /or exists \(select from step s where s\.module_id = m\.id/,
    put: 'or true or exists (select from step s where s.module_id = m.id',
  },
}

/** The form by which a step is left out. Whether its time has come is not asked here. */
export const stepToSkip: Channel = {
  name: 'step to be skipped',
  subject: 'step',
  isByEach: true,
  ask: (visit, ids) =>
    tellOnTracks(
      visit,
      visit.world.steps,
      ids,
      (call, { trackId, id }) => call.plan.toSkip({ trackId, stepId: id }),
      () => [isThere],
    ),
  expected: ({ world, who }) =>
    new Map(
      world.steps
        .filter(({ id, trackId }) => readsOn(world, who, { trackId, stepId: id }))
        .map(({ id }) => [id, [isThere]]),
    ),
  fault: {
    of: /'optional', s\.optional\) as head/,
    find: /and \(access\.whole or s\.id = any\(access\.step_ids\)\)/,
    put: '',
  },
}
