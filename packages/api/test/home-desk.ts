import { addDays, type IsoDate } from '@traject/domain/calendar/date'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { testApi } from './test-api.ts'

type State = 'open' | 'in_progress' | 'submitted' | 'changes_requested' | 'done' | 'skipped'

interface StepMade {
  title?: string
  state?: State
  /** Days from today. */
  due?: number
  sinceDays?: number
  optional?: boolean
}

interface TrackMade {
  state?: 'proposed' | 'agreed' | 'active' | 'paused' | 'closed' | 'declined'
  /** Responsible; Harbour where none is named. */
  house?: string
  quietDays?: number
  startsIn?: number
  steps?: readonly StepMade[]
}

/** The API with people who have a home, and the hands to put tracks on it. */
export async function homeDesk() {
  const api = await testApi()
  const { world, database } = api
  const { prisma } = database
  const { partnershipId } = world
  const now = api.services.clock()
  const today: IsoDate = now.toISOString().slice(0, 10)
  const dayIn = (days: number) => day(addDays(today, days))
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

  const company = async (name: string) => {
    const sme = await prisma.sme.create({ data: { name, country: 'BE', language: 'nl' } })
    await prisma.smeProfile.create({
      data: {
        partnershipId,
        smeId: sme.id,
        nuts3: 'BE254',
        side: 'flanders',
        city: 'Kortrijk',
        sectors: [],
      },
    })
    return sme
  }

  const track = async (smeId: string, title: string, made: TrackMade = {}) => {
    const { state = 'active', house = world.harbour.id, quietDays = 0, startsIn = -30 } = made
    const { id } = await prisma.track.create({
      data: {
        partnershipId,
        smeId,
        responsibleOrganisationId: house,
        language: 'nl',
        state,
        typedName: `Getypt bij ${title}`,
        stateSince: ago(quietDays),
        movedAt: ago(quietDays),
        startsOn: dayIn(startsIn),
        texts: { create: { partnershipId, language: 'nl', title } },
      },
    })
    const steps: string[] = []
    for (const [at, step] of (made.steps ?? []).entries()) {
      const row = await prisma.step.create({
        data: {
          partnershipId,
          trackId: id,
          position: at + 1,
          language: 'nl',
          optional: step.optional ?? false,
          state: step.state ?? 'open',
          stateSince: ago(step.sinceDays ?? quietDays),
          dueOn: step.due === undefined ? null : dayIn(step.due),
          texts: {
            create: { partnershipId, language: 'nl', title: step.title ?? `Stap ${at + 1}` },
          },
        },
      })
      steps.push(row.id)
    }
    return { id, steps }
  }

  /** From today, or between days counted from today. */
  const coaches = (
    who: { personId: string; house: string },
    trackId: string,
    role: 'lead' | 'co_coach' | 'guest' = 'lead',
    { from = -20, until = null as number | null, steps = [] as string[] } = {},
  ) =>
    prisma.coachAssignment.create({
      data: {
        partnershipId,
        trackId,
        personId: who.personId,
        organisationId: who.house,
        role,
        from: dayIn(from),
        until: until === null ? null : dayIn(until),
        steps: { create: steps.map((stepId) => ({ stepId })) },
      },
    })

  const assigned = (
    itemId: string,
    trackId: string,
    by: { personId: string; house: string },
    changed: {
      due?: number
      state?: 'assigned' | 'opened' | 'done' | 'recalled'
      stepId?: string
    } = {},
  ) =>
    prisma.resourceAssignment.create({
      data: {
        partnershipId,
        trackId,
        itemId,
        stepId: changed.stepId ?? null,
        byPersonId: by.personId,
        byOrganisationId: by.house,
        reason: 'Begin hiermee',
        language: 'nl',
        dueOn: changed.due === undefined ? null : dayIn(changed.due),
        state: changed.state ?? 'assigned',
      },
    })

  /** Somebody acting for a house. */
  const colleague = async (name: string, house: string, role: AffiliationRole = 'coach') => {
    const person = await api.account(name)
    const affiliation = await world.affiliation(person.id, house, role)
    const browser = await actingBrowser(api, person.email, affiliation.id)
    return {
      personId: person.id,
      house,
      person,
      affiliation,
      home: () => browser.act((call) => call.home.get()),
    }
  }

  /** Somebody of a company. */
  const owner = async (name: string, smeId: string) => {
    const person = await api.account(name)
    const membership = await world.smeMembership(person.id, smeId)
    const browser = await actingBrowser(api, person.email, membership.id)
    return { personId: person.id, home: () => browser.act((call) => call.home.get()) }
  }

  return {
    ...api,
    prisma,
    today,
    partnershipId,
    company,
    track,
    coaches,
    assigned,
    colleague,
    owner,
  }
}

type Homes = Awaited<ReturnType<Awaited<ReturnType<typeof homeDesk>>['owner']>>
type Home = Awaited<ReturnType<Homes['home']>>

/** The home, of the kind that it has to be. */
export function ofKind<Kind extends Home['kind']>(home: Home, kind: Kind) {
  if (home.kind !== kind) throw new Error(`the home is one of ${home.kind}`)
  return home as Extract<Home, { kind: Kind }>
}
