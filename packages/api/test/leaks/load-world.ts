/** Writes a world's raw facts into a database: the only thing computed is what a writer computes. */
import type { Database } from '@traject/db/client'
import { refreshSearch } from '@traject/db/item/search-document'
import { bookkeeping, operatorScope } from '@traject/db/scope'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import type { Item, World } from './world.ts'
import type { Dated } from './world-words.ts'

type Writer = Database['prisma']

export async function loadWorld(database: Database, world: World): Promise<void> {
  const { prisma } = database
  await loadPeopleAndPlaces(prisma, world)
  await loadItems(prisma, world.items)
  const writing = bookkeeping(operatorScope({ database, now: day(world.today) }))
  await refreshSearch(
    writing,
    world.items.map(({ id }) => id),
  )
  await loadTracks(prisma, world)
}

async function loadPeopleAndPlaces(prisma: Writer, world: World) {
  await prisma.partnership.createMany({
    data: world.partnerships.map((row) => ({
      ...row,
      startsOn: day(row.startsOn),
      endsOn: day(row.endsOn),
    })),
  })
  await prisma.organisation.createMany({ data: world.organisations })
  await prisma.sme.createMany({ data: world.smes })
  await prisma.person.createMany({ data: world.people })
  await prisma.partnerSeat.createMany({ data: world.seats.map(dated).map(sided) })
  await prisma.smeProfile.createMany({ data: world.smeProfiles.map(sided) })
  await prisma.administratorship.createMany({ data: world.administratorships.map(dated) })
  await prisma.affiliation.createMany({ data: world.affiliations.map(dated) })
  await prisma.smeMembership.createMany({ data: world.smeMemberships.map(dated) })
  await prisma.invitation.createMany({
    data: world.invitations.map((row) => ({
      ...row,
      expiresAt: day(row.expiresAt),
      acceptedAt: dayOrNone(row.acceptedAt),
      revokedAt: dayOrNone(row.revokedAt),
    })),
  })
}

async function loadItems(prisma: Writer, items: readonly Item[]) {
  await prisma.item.createMany({
    data: items.map(({ title: _, summary: __, ...row }) => ({
      ...row,
      reach: underscored(row.reach),
      terms: underscored(row.terms),
      namedSides: row.namedSides.map(underscored),
      validUntil: dayOrNone(row.validUntil),
      publishedAt: dayOrNone(row.publishedAt),
      retiredAt: dayOrNone(row.retiredAt),
      audienceKeys: keysOfItem(row),
    })),
  })
  await prisma.itemText.createMany({
    data: items.map(({ id: itemId, partnershipId, sourceLanguage: language, title, summary }) => {
      return { itemId, partnershipId, language, title, summary }
    }),
  })
  await prisma.resource.createMany({
    data: items.map(({ id: itemId, title }) => {
      return { itemId, genre: 'guide' as const, form: 'text' as const, body: `Body of ${title}` }
    }),
  })
}

async function loadTracks(prisma: Writer, world: World) {
  const { tracks, steps, coachAssignments, resourceAssignments } = world
  await prisma.track.createMany({
    data: tracks.map(({ title: _, ...row }) => ({
      ...row,
      state: underscored(row.state),
      startsOn: day(row.startsOn),
      typedName: nameOf(world, row.smeId),
    })),
  })
  await prisma.trackText.createMany({
    data: tracks.map(({ id: trackId, partnershipId, language, title }) => {
      return { trackId, partnershipId, language, title }
    }),
  })
  await prisma.step.createMany({
    data: steps.map(({ title: _, ...row }) => ({ ...row, dueOn: dayOrNone(row.dueOn) })),
  })
  await prisma.stepText.createMany({
    data: steps.map(({ id: stepId, partnershipId, language, title }) => {
      return { stepId, partnershipId, language, title }
    }),
  })
  await prisma.coachAssignment.createMany({
    data: coachAssignments.map(({ stepIds: _, ...row }) => {
      return { ...dated(row), role: underscored(row.role) }
    }),
  })
  await prisma.coachAssignmentStep.createMany({
    data: coachAssignments.flatMap(({ id: coachAssignmentId, trackId, stepIds }) =>
      stepIds.map((stepId) => ({ coachAssignmentId, stepId, trackId })),
    ),
  })
  await prisma.resourceAssignment.createMany({
    data: resourceAssignments.map((row) => ({
      ...row,
      state: underscored(row.state),
      dueOn: dayOrNone(row.dueOn),
    })),
  })
}

const nameOf = ({ smes }: World, id: string) => smes.find((sme) => sme.id === id)?.name ?? ''

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const dayOrNone = (text: string | null): Date | null => (text === null ? null : day(text))

function dated<Row extends Dated>(row: Row) {
  return { ...row, from: day(row.from), until: dayOrNone(row.until) }
}

function sided<Row extends { side: World['seats'][number]['side'] }>(row: Row) {
  return { ...row, side: underscored(row.side) }
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text

/** Prisma's names of enum values have no hyphens. */
function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>
}
