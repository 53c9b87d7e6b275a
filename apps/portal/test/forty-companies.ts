import { randomUUID } from 'node:crypto'
import type { Connection } from '@traject/db/client'

const STATES = ['in_progress', 'submitted', 'changes_requested', 'open'] as const
const DAY = 86_400_000

/**
 * Gives a coach of the demo forty companies with a track each: copies of the demo's tracks, one further
 * on than the other, with much to review, much that stands still and much that is due.
 */
export async function coachForty(prisma: Connection, email: string, now: Date) {
  const coach = await prisma.affiliation.findFirstOrThrow({
    where: { role: 'coach', person: { email } },
  })
  const { partnershipId, personId, organisationId } = coach
  const models = await prisma.track.findMany({
    where: { partnershipId },
    include: { texts: true, steps: { include: { texts: true }, orderBy: { position: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  for (let at = 0; at < 40; at += 1) {
    const model = models[at % models.length]
    if (!model) throw new Error('The demo has no tracks')
    const name = `Gezelschap nummer ${at + 1} aan de Leie (demo)`
    const sme = await prisma.sme.create({ data: { name, country: 'BE', language: 'nl' } })
    const side = (['flanders', 'wallonia', 'hauts_de_france_grand_est'] as const)[at % 3]
    await prisma.smeProfile.create({
      data: {
        ...{ partnershipId, smeId: sme.id, nuts3: 'BE254', city: `Kortrijk ${at}` },
        ...{ side: side ?? 'flanders', sectors: [] },
      },
    })
    const quiet = new Date(now.getTime() - (at % 30) * DAY)
    const track = await prisma.track.create({
      data: {
        ...{ partnershipId, smeId: sme.id, responsibleOrganisationId: organisationId },
        ...{ language: 'nl', state: 'active', startsOn: new Date('2026-01-01T00:00:00Z') },
        ...{ stateSince: quiet, movedAt: quiet },
        texts: {
          create: model.texts.map(({ language, title }) => ({ partnershipId, language, title })),
        },
        coachAssignments: {
          create: { partnershipId, personId, organisationId, role: 'lead', from: model.startsOn },
        },
      },
    })
    const done = at % model.steps.length
    const steps = model.steps.map((step, position) => ({ step, position, id: randomUUID() }))
    await prisma.step.createMany({
      data: steps.map(({ step, position, id }) => ({
        ...{ id, partnershipId, trackId: track.id, position: position + 1, language: 'nl' },
        ...{ optional: step.optional, organisationId: step.organisationId, stateSince: quiet },
        dueOn: new Date(now.getTime() + (position - done) * 13 * DAY),
        state:
          position < done
            ? ('done' as const)
            : position === done
              ? (STATES[at % STATES.length] ?? 'open')
              : ('open' as const),
      })),
    })
    await prisma.stepText.createMany({
      data: steps.flatMap(({ step, id }) =>
        step.texts.map(({ language, title, instructions, evidence }) => {
          return { stepId: id, partnershipId, language, title, instructions, evidence }
        }),
      ),
    })
  }
}
