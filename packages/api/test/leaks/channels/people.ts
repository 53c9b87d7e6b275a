import type { ActingFor } from '../acting-for.ts'
import { reallyActs, reallyBelongs } from '../oracle-facts.ts'
import type { World } from '../world.ts'
import type { Dated } from '../world-words.ts'
import type { Channel } from './channel.ts'

type Row = Dated & { id: string; personId: string; role: string }

export function leads(world: World, who: ActingFor): boolean {
  if (who.kind === 'professional') return who.role === 'coordinator'
  if (who.kind !== 'sme') return false
  return world.smeMemberships.some(({ id, role }) => id === who.smeMembershipId && role === 'owner')
}

/** Whoever acts for a house or company sees its people of all times; who leads it, their addresses. */
export const people: Channel = {
  name: 'people',
  subject: 'choice',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.people.list())
    return new Map((answer?.people ?? []).map((row) => [row.id, factsOf(row, row.name, row.email)]))
  },
  expected({ world, who }) {
    return new Map(
      rowsOf(world, who).map((row) => {
        const person = world.people.find(({ id }) => id === row.personId)
        return [
          row.id,
          factsOf(row, person?.name ?? '', leads(world, who) ? (person?.email ?? '') : null),
        ]
      }),
    )
  },
  fault: {
    of: /from affiliation a join person p on p\.id = a\.person_id\s+where a\.partnership_id/,
    find: /and a\.organisation_id = «\d+»::uuid/,
    put: '',
  },
}

function factsOf(
  { role, from, until }: Omit<Row, 'id' | 'personId'>,
  name: string,
  email: string | null,
) {
  const facts = [`${name}, ${role} from ${from} until ${until ?? 'further notice'}`]
  return email === null ? facts : [...facts, email]
}

export function rowsOf(world: World, who: ActingFor): Row[] {
  if (who.kind === 'professional' && reallyActs(world, who)) {
    const { partnershipId, organisationId } = who
    return world.affiliations.filter(
      (row) => row.partnershipId === partnershipId && row.organisationId === organisationId,
    )
  }
  if (who.kind === 'sme' && reallyBelongs(world, who)) {
    const { partnershipId, smeId } = who
    return world.smeMemberships.filter(
      (row) => row.partnershipId === partnershipId && row.smeId === smeId,
    )
  }
  return []
}

/** Whoever leads a house or company sees who was invited to it and has not answered. */
export const invitations: Channel = {
  name: 'invitations',
  subject: 'invitation',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.invitation.list())
    return new Map((answer ?? []).map(({ id, email, role }) => [id, [`${email} as ${role}`]]))
  },
  expected({ world, who }) {
    if (!leads(world, who)) return new Map()
    const open = world.invitations.filter((row) => !row.acceptedAt && !row.revokedAt)
    return new Map(
      open
        .filter((row) => isOfPlace(world, who, row))
        .map(({ id, email, role }) => [id, [`${email} as ${role}`]]),
    )
  },
  fault: {
    of: /from invitation i join person by_person/,
    find: /and i\.accepted_at is null and i\.revoked_at is null/,
    put: '',
  },
}

export function isOfPlace(
  world: World,
  who: ActingFor,
  row: World['invitations'][number],
): boolean {
  if (who.kind === 'professional') {
    const isHouse = row.organisationId === who.organisationId
    return isHouse && row.partnershipId === who.partnershipId && reallyActs(world, who)
  }
  if (who.kind !== 'sme') return false
  const isCompany = row.smeId === who.smeId && row.partnershipId === who.partnershipId
  return isCompany && reallyBelongs(world, who)
}
