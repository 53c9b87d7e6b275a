import type { Language } from '@traject/domain/language/language'
import { KINDS } from '@traject/domain/notification/kinds'
import { smePerson } from '@traject/domain/policy/actor'
import type { Database } from '../src/client.ts'
import { Prisma } from '../src/generated/client.ts'
import { type News, tell } from '../src/notification/tell.ts'
import { bookkeeping, jobScope, type TenantScope, tenantScope } from '../src/scope.ts'
import { day, NOON, smallWorld, TODAY } from './small-world.ts'

type SmallWorld = Awaited<ReturnType<typeof smallWorld>>
type CoachRole = 'lead' | 'co_coach' | 'guest'
const long = { from: day('2026-01-01'), until: null }

/** A track, or a step of it, as rows to be told of. */
export function newsOf({ trackId, stepId = null, today = TODAY }: About): Prisma.Sql {
  return Prisma.sql`select ${trackId}::uuid as track_id, ${stepId}::uuid as step_id,
    null::uuid as subject_id, null::text as once_key, ${today}::date as today`
}

interface About {
  trackId: string
  stepId?: string | null
  today?: string
}

/** A track with two steps, and everybody who is told of it, or just not. */
export async function toldWorld(database: Database, now = NOON, small?: SmallWorld) {
  const { prisma } = database
  const world = small ?? (await smallWorld(database))
  const { partnershipId, harbour, mill } = world
  const kite = await world.sme('Kite')
  const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId: kite.id } })
  const of = { partnershipId, trackId }

  const step = async (title: string, position: number, changed: object = {}) => {
    const texts = { create: { partnershipId, language: 'nl' as const, title } }
    const { id } = await prisma.step.create({
      data: { ...of, position, language: 'nl', texts, ...changed },
    })
    return id
  }
  const first = await step('Begroting', 1)
  const second = await step('Contract', 2)

  const coach = async (
    name: string,
    role: CoachRole,
    { house = harbour.id, steps = [] as string[], dates = {} } = {},
  ) => {
    const person = await world.person(name)
    const affiliation = await world.affiliation(person.id, house, 'coach')
    const coaching = await prisma.coachAssignment.create({
      data: {
        ...{ ...of, personId: person.id, organisationId: house, role, ...long, ...dates },
        steps: { create: steps.map((stepId) => ({ stepId })) },
      },
    })
    return { ...person, affiliation, coaching, organisationId: house }
  }
  const member = async (name: string, smeId = kite.id) => {
    const person = await world.person(name)
    return { ...person, membership: await world.smeMembership(person.id, smeId) }
  }
  const lead = await coach('Lead', 'lead')
  const further = await coach('Further', 'co_coach', { house: mill.id })
  const guest = await coach('Guest', 'guest', { house: mill.id, steps: [second] })
  const owner = await member('Owner')
  const partner = await member('Partner')

  const today = TODAY
  const scopeOf = (at: Parameters<typeof tenantScope>[1], when = now) =>
    tenantScope({ database, now: when }, at) as TenantScope
  const asCoach = ({ id, affiliation }: typeof lead, when = now) =>
    scopeOf(world.coach(id, affiliation.id), when)
  const asMember = ({ id, membership }: typeof owner, when = now) => {
    const at = { personId: id, partnershipId, today, smeId: kite.id, role: 'owner' as const }
    return scopeOf(smePerson({ ...at, smeMembershipId: membership.id, responsible: [] }), when)
  }
  /** As the calendar does it: by nobody. */
  const atWork = (when = now) => bookkeeping(jobScope({ database, now: when }))

  /** Tells as that person did it. */
  const tells = (by: TenantScope, news: Omit<News, 'trackId' | 'today'>) =>
    tell(bookkeeping(by), { trackId, today, ...news })

  const nameOf = async (personId: string) =>
    (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).name
  /** The names of who was told since this was last asked. */
  const told = async () => {
    const rows = await prisma.notification.findMany()
    await prisma.notification.deleteMany()
    return (await Promise.all(rows.map((row) => nameOf(row.personId)))).sort()
  }
  const speak = (personId: string, language: Language) =>
    prisma.person.update({ where: { id: personId }, data: { language } })

  const people = { lead, further, guest, owner, partner }
  // Of introductions, others are told than those around a track.
  const kinds = KINDS.filter((kind) => !kind.startsWith('introduction-'))
  const hands = { step, coach, member, asCoach, asMember, atWork, tells, told, speak, kinds }
  return { ...world, kite, trackId, first, second, ...people, ...hands }
}
