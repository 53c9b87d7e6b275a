import { writeDetails } from '@traject/db/contact/write-contact-detail'
import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { identitiesOf } from '@traject/domain/contact/identity'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { contacts } from './demo/contacts.ts'
import type { ContactSeed } from './demo/types.ts'
import { closureOf, conceptId } from './demo-concepts.ts'
import { type DemoWorld, day } from './demo-world.ts'

/** The houses' contacts, with both faces. */
export async function writeContacts(world: DemoWorld) {
  const { scope, connection, ids, partnershipId, hashIdentity } = world
  const itemOf = ({ key }: ContactSeed) => ids.of('item', `contact-${key}`)
  await connection.item.createMany({
    data: contacts.map((one) => ({ id: itemOf(one), ...itemRow(world, one) })),
  })
  await connection.itemText.createMany({
    data: contacts.flatMap((one) =>
      Object.entries(one.texts).map(([language, text]) => {
        return { itemId: itemOf(one), partnershipId, language: language as 'en', ...text }
      }),
    ),
  })
  await connection.contact.createMany({
    data: contacts.map((one) => ({ itemId: itemOf(one), ...contactRow(world, one) })),
  })
  for (const one of contacts) {
    const hashes = identitiesOf(one.hidden).map(hashIdentity)
    await writeDetails({ ...scope, partnershipId }, itemOf(one), { ...one.hidden, hashes })
  }
  await refreshSearch(scope, contacts.map(itemOf))
}

const daysAgo = ({ now }: DemoWorld, days: number) => new Date(now.getTime() - days * 86_400_000)

function itemRow(world: DemoWorld, contact: ContactSeed) {
  const { ids, partnershipId } = world
  const concepts = contact.concepts.map(conceptId)
  const { house, author, visibility, reach, status, sides } = contact
  const sharing = {
    partnershipId,
    ownerOrganisationId: ids.of('house', house),
    authorPersonId: ids.of('person', `${house}-${author}`),
    visibility,
    namedOrganisations: [],
  }
  const namedSides = visibility === 'regions' ? sides : []
  const since = daysAgo(world, contact.enteredDaysAgo)
  return {
    kind: 'contact' as const,
    ...sharing,
    namedSides: namedSides.map(underscored),
    status,
    reach: underscored(reach),
    sourceLanguage: contact.language,
    concepts,
    conceptClosure: closureOf(concepts),
    terms: 'partnership' as const,
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides }),
    publishedAt: status === 'draft' ? null : since,
    createdAt: since,
  }
}

function contactRow(world: DemoWorld, contact: ContactSeed) {
  const { countries, languages, informed, acquaintance } = contact
  return {
    isDesk: contact.isDesk ?? false,
    sides: contact.sides.map(underscored),
    ...{ countries, languages },
    acquaintance: underscored(acquaintance),
    legalBasis: 'legitimate_interest' as const,
    informedBy: informed?.by ?? null,
    informedAt: informed ? daysAgo(world, contact.enteredDaysAgo - 1) : null,
    informedHow: informed?.by === 'house' ? informed.how : '',
    reviewOn: day(world, contact.reviewInDays),
  }
}
