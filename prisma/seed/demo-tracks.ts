import { underscored } from '@traject/db/enum-names'
import { smes } from './demo/smes.ts'
import { templates } from './demo/templates.ts'
import type { SmeSeed, SmeTrackSeed, StepSeed } from './demo/types.ts'
import { type DemoWorld, day } from './demo-world.ts'

interface Coached extends SmeSeed {
  track: SmeTrackSeed
}

const coached = smes.filter((sme): sme is Coached => sme.track !== undefined)

export async function writeTracks(world: DemoWorld) {
  const { connection } = world
  await connection.track.createMany({ data: coached.map((sme) => trackRow(world, sme)) })
  await connection.step.createMany({
    data: coached.flatMap((sme) => stepsOf(sme).map((step, at) => stepRow(world, sme, step, at))),
  })
  for (const sme of coached) await writeCoaches(world, sme)
  await connection.resourceAssignment.createMany({
    data: coached.flatMap((sme) => assignmentRows(world, sme)),
  })
}

function trackRow(world: DemoWorld, { key, language, track }: Coached) {
  return {
    id: world.ids.of('track', key),
    partnershipId: world.partnershipId,
    smeId: world.ids.of('sme', key),
    responsibleOrganisationId: world.ids.of('house', track.house),
    title: templateOf(track).title[language],
    language,
    state: track.state,
    startsOn: day(world, -track.startedDaysAgo),
  }
}

function stepRow(world: DemoWorld, { key, language, track }: Coached, step: StepSeed, at: number) {
  return {
    id: world.ids.of('step', `${key}/${step.key}`),
    partnershipId: world.partnershipId,
    trackId: world.ids.of('track', key),
    position: at + 1,
    title: step.title[language],
    dueOn: day(world, step.dueAfterDays - track.startedDaysAgo),
  }
}

async function writeCoaches(world: DemoWorld, { key, track }: Coached) {
  const { connection, ids, partnershipId } = world
  const roles = [
    ['lead', track.lead],
    ['co_coach', track.coCoach],
    ['guest', track.guest],
  ] as const
  for (const [role, who] of roles) {
    if (!who) continue
    const steps = 'steps' in who ? who.steps : []
    await connection.coachAssignment.create({
      data: {
        partnershipId,
        trackId: ids.of('track', key),
        personId: ids.of('person', `${who.house}-${who.coach}`),
        organisationId: ids.of('house', who.house),
        role,
        from: day(world, -Math.max(track.startedDaysAgo, 1)),
        until: 'untilInDays' in who ? day(world, who.untilInDays) : null,
        steps: {
          create: steps.map((step) => {
            return { stepId: ids.of('step', `${key}/${step}`) }
          }),
        },
      },
    })
  }
}

function assignmentRows(world: DemoWorld, { key, language, track }: Coached) {
  const { ids, partnershipId } = world
  return (track.assignments ?? []).map(({ resource, step, by, reason, dueInDays, state }) => {
    const coach = by === 'co-coach' ? (track.coCoach ?? track.lead) : track.lead
    return {
      partnershipId,
      trackId: ids.of('track', key),
      stepId: step ? ids.of('step', `${key}/${step}`) : null,
      itemId: ids.of('item', resource),
      byPersonId: ids.of('person', `${coach.house}-${coach.coach}`),
      byOrganisationId: ids.of('house', coach.house),
      reason,
      language,
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
