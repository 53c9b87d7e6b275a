import { randomUUID } from 'node:crypto'
import { planModuleInput, planStepInput } from '@traject/domain/plan/inputs'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { testApi } from './test-api.ts'

export type Hand = Awaited<ReturnType<typeof actingBrowser>>

const since = { from: day('2026-01-01') }

/** A Dutch step, with whatever a test changes of it. */
export const stepForm = (title: string, changed: object = {}) =>
  planStepInput.parse({
    language: 'nl',
    texts: { nl: { title, instructions: 'Wat te doen', evidence: 'Eén blad' } },
    ...changed,
  })
export const moduleForm = (title: string) =>
  planModuleInput.parse({ language: 'nl', texts: { nl: { title } } })

/** The API with a track of twelve steps in three modules, and everyone who stands around it. */
export async function planDesk() {
  const api = await testApi()
  const { world, database } = api
  const { prisma } = database
  const { partnershipId, harbour, mill } = world
  const kite = await world.sme('Kite')

  const hand = async (name: string, house: string, role: 'coach' | 'coordinator' = 'coach') => {
    const person = await api.account(name)
    const { id } = await world.affiliation(person.id, house, role, since)
    return { ...(await actingBrowser(api, person.email, id)), personId: person.id }
  }
  const ada = await hand('Ada', harbour.id)
  const ben = await hand('Ben', mill.id)
  const guest = await hand('Gust', mill.id)
  const coordinator = await hand('Cora', harbour.id, 'coordinator')
  const stranger = await hand('Stran', mill.id)
  const own = await api.account('Owen')
  const membership = await world.smeMembership(own.id, kite.id)
  const owner = { ...(await actingBrowser(api, own.email, membership.id)), personId: own.id }

  const template = await templateStep()

  /** Twelve steps in three modules of four; the first two are done, the third was handed in. */
  async function newTrack(state: 'proposed' | 'active' | 'paused' | 'completed' = 'active') {
    const { id } = await prisma.track.create({
      data: {
        partnershipId,
        smeId: kite.id,
        responsibleOrganisationId: harbour.id,
        typedName: 'Getypte naam',
        language: 'nl',
        state,
        startsOn: day('2036-06-02'),
        texts: { create: { partnershipId, language: 'nl', title: 'Over de grens' } },
      },
    })
    const modules: string[] = []
    for (const title of ['Begin', 'Midden', 'Einde']) {
      const texts = { create: { partnershipId, language: 'nl' as const, title } }
      const data = { partnershipId, trackId: id, language: 'nl' as const, texts }
      modules.push((await prisma.trackModule.create({ data })).id)
    }
    const steps: string[] = []
    for (let at = 0; at < 12; at += 1) {
      const behind =
        state === 'proposed' ? 'open' : at < 2 ? 'done' : at === 2 ? 'submitted' : 'open'
      const step = await prisma.step.create({
        data: {
          partnershipId,
          trackId: id,
          moduleId: modules[Math.floor(at / 4)] ?? null,
          position: at + 1,
          optional: at === 6,
          language: 'nl',
          state: behind,
          dueOn: day(`2036-07-${String(at * 2 + 1).padStart(2, '0')}`),
          templateStepId: template.id,
          organisationId: at >= 8 ? mill.id : null,
          texts: {
            create: {
              partnershipId,
              language: 'nl',
              title: `Stap ${at + 1}`,
              evidence: 'Een blad',
            },
          },
        },
      })
      steps.push(step.id)
    }
    const assign = (
      by: { personId: string },
      organisationId: string,
      role: 'lead' | 'co_coach' | 'guest',
    ) =>
      prisma.coachAssignment.create({
        data: { partnershipId, trackId: id, personId: by.personId, organisationId, role, ...since },
      })
    await assign(ada, harbour.id, 'lead')
    await assign(ben, mill.id, 'co_coach')
    const { id: coachAssignmentId } = await assign(guest, mill.id, 'guest')
    await prisma.coachAssignmentStep.createMany({
      data: [4, 9].map((at) => ({ coachAssignmentId, trackId: id, stepId: steps[at] ?? '' })),
    })
    return { id, steps, modules }
  }

  /** Tracks of the same company without a plan. */
  async function bareTracks(count: number, state: 'paused') {
    const track = { partnershipId, smeId: kite.id, responsibleOrganisationId: harbour.id, state }
    const rows = Array.from({ length: count }, () => ({ ...track, id: randomUUID() }))
    await prisma.track.createMany({
      data: rows.map((row) => ({ ...row, language: 'nl', startsOn: day('2036-06-02') })),
    })
    await prisma.trackText.createMany({
      data: rows.map(({ id }) => ({ trackId: id, partnershipId, language: 'nl', title: 'Kaal' })),
    })
  }

  async function templateStep() {
    const item = await prisma.item.create({
      data: {
        partnershipId,
        ownerOrganisationId: harbour.id,
        authorPersonId: ada.personId,
        kind: 'track_template',
        status: 'published',
        visibility: 'partnership',
        sourceLanguage: 'nl',
        audienceKeys: [],
        trackTemplate: { create: {} },
      },
    })
    const version = await prisma.trackTemplateVersion.create({
      data: { partnershipId, itemId: item.id, number: 1, state: 'published' },
    })
    const module = await prisma.templateModule.create({
      data: { partnershipId, versionId: version.id, position: 1 },
    })
    return prisma.templateStep.create({
      data: {
        partnershipId,
        versionId: version.id,
        moduleId: module.id,
        position: 1,
        texts: { create: { partnershipId, language: 'nl', title: 'Van het sjabloon' } },
      },
    })
  }

  const edition = (id: string, revision = 1) => ({ id, revision, requestId: randomUUID() })
  /** The ids of the steps in the order of the line, each with the module it stands in. */
  const order = async (id: string) => {
    const where = { trackId: id }
    const rows = await prisma.step.findMany({ where, orderBy: { position: 'asc' } })
    return rows.map((row) => [row.id, row.moduleId] as const)
  }
  const told = (id: string) =>
    prisma.notification.count({ where: { trackId: id, kind: 'plan-changed' } })
  const statements = async (work: () => Promise<unknown>) => {
    const seen: string[] = []
    const stop = database.onStatement((sql) => seen.push(sql))
    await work()
    stop()
    return seen.length
  }
  const people = { ada, ben, guest, coordinator, stranger, owner }
  return {
    ...api,
    ...people,
    kite,
    template,
    hand,
    newTrack,
    bareTracks,
    edition,
    order,
    told,
    statements,
  }
}
