/** Names instead of ids, for the lines that a failing matrix prints. */
import type { ActingFor } from './acting-for.ts'
import type { World } from './world.ts'
import type { Dated } from './world-words.ts'

export function describeWho(world: World, who: ActingFor): string {
  if (who.kind === 'anonymous') return 'a visitor'
  const person = nameOf(world.people, who.personId)
  if (who.kind === 'none') return `${person} for nobody`
  const where = nameOf(world.partnerships, who.partnershipId)
  if (who.kind === 'sme') return `${person} of ${nameOf(world.smes, who.smeId)} in ${where}`
  return `${person}, ${who.role} at ${nameOf(world.organisations, who.organisationId)} in ${where}`
}

export function describeSubject(world: World, id: string): string {
  const item = world.items.find((row) => row.id === id)
  if (item) {
    const { title, status, visibility, reach, validUntil, ownerOrganisationId } = item
    const until = validUntil === null ? '' : ` until ${validUntil}`
    const owner = nameOf(world.organisations, ownerOrganisationId)
    const author = nameOf(world.people, item.authorPersonId)
    const where = nameOf(world.partnerships, item.partnershipId)
    const kind = `${status} ${visibility} ${reach}${until}`
    return `${title} (${kind}, ${author} at ${owner} in ${where}; today ${world.today})`
  }
  const track = world.tracks.find((row) => row.id === id)
  if (track) {
    const responsible = nameOf(world.organisations, track.responsibleOrganisationId)
    const where = nameOf(world.partnerships, track.partnershipId)
    const sme = nameOf(world.smes, track.smeId)
    return `${track.title} (${track.state}, ${sme} with ${responsible} in ${where})`
  }
  return describeOther(world, id)
}

function describeOther(world: World, id: string): string {
  const affiliation = world.affiliations.find((row) => row.id === id)
  if (affiliation) {
    const { personId, organisationId, role } = affiliation
    const at = `${role} at ${nameOf(world.organisations, organisationId)}`
    return `${nameOf(world.people, personId)}, ${at} ${period(affiliation)}`
  }
  const membership = world.smeMemberships.find((row) => row.id === id)
  if (membership) {
    const of = nameOf(world.smes, membership.smeId)
    return `${nameOf(world.people, membership.personId)} of ${of} ${period(membership)}`
  }
  const concept = world.concepts.find((row) => row.id === id)
  if (concept)
    return `the term ${concept.label} of ${nameOf(world.partnerships, concept.partnershipId)}`
  const invitation = world.invitations.find((row) => row.id === id)
  if (invitation) return `the invitation of ${invitation.name} as ${invitation.role}`
  const named = [...world.steps, ...world.trackModules].find((row) => row.id === id)
  return named ? named.title : describeOnTrack(world, id)
}

/** Rows that have no name of their own: of which track they are. */
function describeOnTrack(world: World, id: string): string {
  const { submissions, messages, stepFiles, trackEvents, resourceAssignments } = world
  const kinds = { submissions, messages, stepFiles, trackEvents, resourceAssignments }
  const { coachProposals, coachAssignments, notifications } = world
  const more = { coachProposals, coachAssignments, notifications }
  for (const [kind, rows] of Object.entries({ ...kinds, ...more })) {
    const row = rows.find((one) => one.id === id)
    if (row) return `one of ${kind} on ${describeSubject(world, row.trackId)}`
  }
  const { organisations, smes, people, partnerships, storedFiles } = world
  return nameOf([...organisations, ...smes, ...people, ...partnerships, ...storedFiles], id)
}

const period = ({ from, until }: Dated): string => `from ${from} until ${until ?? 'further notice'}`

/** An id that no row of the world has is printed as it is. */
function nameOf(rows: readonly { id: string; name: string }[], id: string): string {
  return rows.find((row) => row.id === id)?.name ?? id
}
