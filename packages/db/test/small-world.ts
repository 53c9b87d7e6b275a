import { randomUUID } from 'node:crypto'
import type { Reach, Visibility } from '@traject/domain/item/sharing'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import { type Professional, professional } from '@traject/domain/policy/actor'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import type { Database } from '../src/client.ts'

/** Midnight UTC: how Prisma takes a day. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

/** Noon in Brussels on a day when everything of the small world is in force. */
export const NOON = new Date('2026-06-15T10:00:00Z')
export const TODAY = '2026-06-15'

const long = { from: day('2026-01-01'), until: null }

/** Two houses in one partnership, a company with a track, and the hands to add to them. */
export async function smallWorld({ prisma }: Database) {
  const partnership = await prisma.partnership.create({
    data: { name: 'EMERGE', startsOn: day('2024-01-01'), endsOn: day('2028-12-31') },
  })
  const partnershipId = partnership.id

  const house = async (name: string, side: 'flanders' | 'wallonia' = 'flanders') => {
    const { id } = await prisma.organisation.create({
      data: { name, country: 'BE', language: 'nl' },
    })
    const seat = {
      partnershipId,
      organisationId: id,
      role: 'partner',
      nuts3: 'BE254',
      side,
    } as const
    await prisma.partnerSeat.create({ data: { ...seat, ...long } })
    return { id, side }
  }
  const harbour = await house('Harbour')
  const mill = await house('Mill', 'wallonia')

  const person = (name: string) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID().slice(0, 8)}@harbour.example`
    return prisma.person.create({ data: { name, email, language: 'nl' } })
  }
  const affiliation = (
    personId: string,
    organisationId: string,
    role: AffiliationRole = 'coach',
    dates: { from?: Date; until?: Date | null } = {},
  ) =>
    prisma.affiliation.create({
      data: { partnershipId, organisationId, personId, role, ...long, ...dates },
    })

  const author = await person('Writer Of Items')
  const item = async (title: string, changed: ItemChanges = {}) => {
    const {
      visibility = 'partnership',
      reach = 'partners',
      owner = harbour.id,
      publishedAt,
    } = changed
    const whose = { partnershipId, ownerOrganisationId: owner, authorPersonId: author.id }
    const named = { namedOrganisations: [], namedSides: [] }
    const audienceKeys = keysOfItem({ ...whose, ...named, visibility, reach })
    const stored = reach === 'partners' ? reach : 'partners_and_smes'
    return prisma.item.create({
      data: {
        ...whose,
        ...named,
        kind: 'resource',
        status: 'published',
        visibility,
        reach: stored,
        sourceLanguage: 'nl',
        audienceKeys,
        publishedAt: publishedAt ?? NOON,
        texts: { create: { partnershipId, language: 'nl', title } },
        resource: {
          create: {
            genre: 'guide',
            form: 'text',
            contents: { create: { partnershipId, language: 'nl', body: 'Tekst' } },
          },
        },
      },
    })
  }
  const sme = async (name: string) => {
    const data = { name, country: 'BE', language: 'nl' } as const
    const { id } = await prisma.sme.create({ data })
    await prisma.track.create({
      data: {
        partnershipId,
        smeId: id,
        responsibleOrganisationId: harbour.id,
        language: 'nl',
        state: 'active',
        startsOn: NOON,
        texts: { create: { partnershipId, language: 'nl', title: `Traject van ${name}` } },
      },
    })
    return { id }
  }
  const smeMembership = (personId: string, smeId: string) =>
    prisma.smeMembership.create({
      data: { partnershipId, smeId, personId, role: 'owner', ...long },
    })
  const coach = (personId: string, affiliationId: string): Professional =>
    professional({
      today: TODAY,
      personId,
      partnershipId,
      organisationId: harbour.id,
      affiliationId,
      role: 'coach',
      seatRole: 'partner',
      side: harbour.side,
      leavers: [],
    })
  const hands = { house, person, affiliation, item, sme, smeMembership, coach }
  return { partnershipId, harbour, mill, ...hands }
}

interface ItemChanges {
  visibility?: Visibility
  reach?: Reach
  owner?: string
  publishedAt?: Date
}
