import { underscored } from '@traject/db/enum-names'
import { dueDate } from '@traject/domain/calendar/due-date'
import { smes } from './demo/smes.ts'
import { templates } from './demo/templates.ts'
import type { Lang, SmeTrackSeed, StepSeed } from './demo/types.ts'
import { type Coached, moment } from './demo-coached.ts'
import { conceptId } from './demo-concepts.ts'
import { wordsOf } from './demo-templates.ts'
import { languageOf, writeHistory } from './demo-track-history.ts'
import { writeMoves } from './demo-track-moves.ts'
import { type DemoWorld, day } from './demo-world.ts'

const LANGUAGES: readonly Lang[] = ['en', 'fr', 'nl']
/** Each track of each company. */
function coachedIn(world: DemoWorld): Coached[] {
  const weekend = daysSinceWorkingDay(world)
  const begun = (track: SmeTrackSeed): SmeTrackSeed =>
    track.fromWorkingDay ? { ...track, startedDaysAgo: track.startedDaysAgo + weekend } : track
  return smes.flatMap((sme): Coached[] => {
    const { key, track, furtherTrack } = sme
    return [
      ...(track ? [{ ...sme, file: key, track: begun(track) }] : []),
      ...(furtherTrack ? [{ ...sme, file: `${key}-further`, track: furtherTrack }] : []),
    ]
  })
}

/** On a Saturday 1, on a Sunday 2. */
function daysSinceWorkingDay(world: DemoWorld): number {
  return Math.max(0, ((day(world, 0).getUTCDay() + 6) % 7) - 4)
}

/** The tracks as their coaches started them from a template, and what happened on them since. */
export async function writeTracks(world: DemoWorld) {
  const { connection } = world
  for (const sme of coachedIn(world)) {
    await connection.track.create({ data: trackRow(world, sme) })
    await connection.trackText.createMany({ data: titleRows(world, sme) })
    await writeModules(world, sme)
    await writeSteps(world, sme)
    await writeCoaches(world, sme)
    await connection.resourceAssignment.createMany({ data: assignmentRows(world, sme) })
    await writeHistory(world, sme, stepsOf(sme))
    await writeProposedCoach(world, sme)
    await writeMoves(world, sme)
  }
}

function trackRow(world: DemoWorld, { key, file, name, language, track }: Coached) {
  const isAgreed = track.state !== 'proposed' && track.state !== 'declined'
  const moved = moment(world, -track.quietDays)
  return {
    id: world.ids.of('track', file),
    partnershipId: world.partnershipId,
    smeId: world.ids.of('sme', key),
    responsibleOrganisationId: world.ids.of('house', track.house),
    templateVersionId: world.ids.of('version', track.template),
    typedName: `${name} (demo)`,
    language,
    ...endOf(world, track),
    stateSince: moved,
    startsOn: day(world, -track.startedDaysAgo),
    agreedAt: isAgreed ? moment(world, -Math.max(track.startedDaysAgo, 1)) : null,
    movedAt: moved,
    createdAt: moment(world, -Math.max(track.startedDaysAgo + 5, track.quietDays)),
  }
}

/** What ended before today is followed up by now. */
function endOf(world: DemoWorld, { state, quietDays }: SmeTrackSeed) {
  if (state !== 'completed' && state !== 'stopped') return { state }
  return { state: 'follow_up' as const, followUpUntil: day(world, FOLLOW_UP_DAYS - quietDays) }
}

const FOLLOW_UP_DAYS = 182

function titleRows(world: DemoWorld, { file, track }: Coached) {
  const { title } = templateOf(track)
  return LANGUAGES.map((language) => ({
    trackId: world.ids.of('track', file),
    partnershipId: world.partnershipId,
    language,
    title: title[language],
  }))
}

async function writeModules(world: DemoWorld, { file, language, track }: Coached) {
  const { connection, ids, partnershipId } = world
  const trackId = ids.of('track', file)
  const { modules } = templateOf(track)
  const idOf = (module: string) => ids.of('module', `${file}/${module}`)
  await connection.trackModule.createMany({
    data: modules.map((module) => ({ id: idOf(module.key), partnershipId, trackId, language })),
  })
  await connection.trackModuleText.createMany({
    data: modules.flatMap((module) =>
      LANGUAGES.map((one) => {
        return {
          moduleId: idOf(module.key),
          partnershipId,
          language: one,
          title: module.title[one],
        }
      }),
    ),
  })
}

async function writeSteps(world: DemoWorld, sme: Coached) {
  const { connection, ids, partnershipId } = world
  const { file, language, track } = sme
  const inModules = templateOf(track).modules.flatMap((module) =>
    module.steps.map((step) => ({ step, module: module.key })),
  )
  await connection.step.createMany({
    data: inModules.map(({ step, module }, at) => ({
      id: ids.of('step', `${file}/${step.key}`),
      partnershipId,
      trackId: ids.of('track', file),
      moduleId: ids.of('module', `${file}/${module}`),
      position: at + 1,
      optional: step.optional ?? false,
      language,
      dueOn: dueDay(world, step.dueAfterDays - track.startedDaysAgo),
      state: underscored(stateOf(track, at, step.key)),
      stateSince: moment(world, -sinceDaysOf(track, step.key)),
      concepts: step.concepts.map(conceptId),
      organisationId: step.house ? ids.of('house', step.house) : null,
      templateStepId: ids.of('template-step', `${track.template}/${step.key}`),
    })),
  })
  await connection.stepText.createMany({
    data: inModules.flatMap(({ step }) =>
      LANGUAGES.map((one) => {
        const stepId = ids.of('step', `${file}/${step.key}`)
        return { stepId, partnershipId, language: one, ...wordsOf(step, one) }
      }),
    ),
  })
}

function stateOf({ done, next, handedInAhead }: SmeTrackSeed, at: number, step: string) {
  if (at < done) return 'done' as const
  if (handedInAhead?.step === step) return 'submitted' as const
  return at === done && next ? next : ('open' as const)
}

function sinceDaysOf({ quietDays, handedInAhead }: SmeTrackSeed, step: string): number {
  return handedInAhead?.step === step ? handedInAhead.daysAgo : quietDays
}

/** Who helps on some steps, once the company agrees. */
async function writeProposedCoach(world: DemoWorld, { file, language, track }: Coached) {
  const { connection, ids, partnershipId } = world
  const { proposedCoach: who, lead } = track
  if (!who) return
  await connection.coachProposal.create({
    data: {
      partnershipId,
      trackId: ids.of('track', file),
      personId: ids.of('person', `${who.house}-${who.coach}`),
      organisationId: ids.of('house', who.house),
      role: 'guest',
      from: day(world, 7),
      until: day(world, who.untilInDays),
      byPersonId: ids.of('person', `${lead.house}-${lead.coach}`),
      byOrganisationId: ids.of('house', lead.house),
      reason: who.reason,
      language,
      createdAt: moment(world, -track.quietDays),
      steps: {
        create: who.steps.map((step) => {
          return { stepId: ids.of('step', `${file}/${step}`) }
        }),
      },
    },
  })
}

async function writeCoaches(world: DemoWorld, { file, track }: Coached) {
  const { connection, ids, partnershipId } = world
  const roles = [
    ['lead', track.lead],
    ['co_coach', track.coCoach],
    ['guest', track.guest],
  ] as const
  for (const [role, who] of roles) {
    if (!who) continue
    const steps = 'steps' in who ? who.steps : []
    const until = 'untilInDays' in who ? who.untilInDays : undefined
    await connection.coachAssignment.create({
      data: {
        partnershipId,
        trackId: ids.of('track', file),
        personId: ids.of('person', `${who.house}-${who.coach}`),
        organisationId: ids.of('house', who.house),
        role,
        from: day(world, -Math.max(track.startedDaysAgo, 1)),
        until: until === undefined ? null : day(world, until),
        steps: {
          create: steps.map((step) => {
            return { stepId: ids.of('step', `${file}/${step}`) }
          }),
        },
      },
    })
  }
}

function assignmentRows(world: DemoWorld, { file, track }: Coached) {
  const { ids, partnershipId } = world
  return (track.assignments ?? []).map(({ resource, step, by, reason, dueInDays, state }) => {
    const coach = by === 'co-coach' ? (track.coCoach ?? track.lead) : track.lead
    return {
      partnershipId,
      trackId: ids.of('track', file),
      stepId: step ? ids.of('step', `${file}/${step}`) : null,
      itemId: ids.of('item', resource),
      byPersonId: ids.of('person', `${coach.house}-${coach.coach}`),
      byOrganisationId: ids.of('house', coach.house),
      reason,
      language: languageOf(coach.house),
      dueOn: dueInDays === undefined ? null : day(world, dueInDays),
      state: underscored(state),
    }
  })
}

function stepsOf({ track }: Coached): StepSeed[] {
  return templateOf(track).modules.flatMap(({ steps }) => steps)
}

function templateOf({ template }: SmeTrackSeed) {
  const found = templates.find(({ key }) => key === template)
  if (!found) throw new Error(`The demo has no template ${template}`)
  return found
}

/** A due date that many days from the seeding; on a weekend it moves to Monday, as any does. */
function dueDay(world: DemoWorld, inDays: number): Date {
  const on = day(world, inDays).toISOString().slice(0, 10)
  return new Date(`${dueDate(on, 0)}T00:00:00Z`)
}
