import { identitiesOf } from '@traject/domain/contact/identity'
import { type ContactInput, contactInput } from '@traject/domain/contact/inputs'
import type { ShareInput } from '@traject/domain/item/inputs'
import { resourceDesk, sharing } from './resource-desk.ts'

type Desk = Awaited<ReturnType<typeof resourceDesk>>
type Colleague = Awaited<ReturnType<Desk['colleague']>>

/** A contact with both faces, with whatever a test changes of it. */
const contact = (changed: object = {}): ContactInput =>
  contactInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title: 'Danskenner', summary: 'Kent de zalen van het noorden' } },
    terms: 'partnership',
    sides: ['flanders'],
    countries: ['BE'],
    languages: ['nl', 'fr'],
    acquaintance: 'works-with',
    legalBasis: 'legitimate-interest',
    name: 'Aurélie Vanquickborne',
    organisation: 'Quorvaxhuis',
    address: 'Zwaluwkaai 7\n8500 Kortrijk',
    phone: '056 22 20 34',
    email: 'aurelie@quorvax.example',
    mailLanguage: 'fr',
    ...changed,
  })

/** The API with people of three houses who keep contacts. */
export async function contactDesk() {
  const desk = await resourceDesk()
  const { database, services } = desk
  const { prisma } = database

  const made = (who: Colleague, changed: object = {}) =>
    who.ask((call) => call.contact.create(contact(changed)))
  const share = async (who: Colleague, id: string, choice: ShareInput = sharing('partnership')) => {
    const { revision } = await prisma.item.findUniqueOrThrow({ where: { id } })
    return who.ask((call) => call.item.share({ id, revision, choice }))
  }
  const edit = async (who: Colleague, id: string, changed: object) => {
    const { revision } = await prisma.item.findUniqueOrThrow({ where: { id } })
    return who.ask((call) => call.contact.edit({ id, revision, contact: contact(changed) }))
  }
  const opens = (who: Colleague, id: string) => who.ask((call) => call.contact.get({ id }))
  const kept = (id: string) =>
    prisma.item.findUniqueOrThrow({
      where: { id },
      include: { contact: { include: { detail: true } } },
    })
  const notices = (id: string) =>
    prisma.outbox.count({ where: { kind: 'contact-notice', subjectId: id } })

  /** The person withdrew from a house, or by way of it from all. */
  const withdrew = async (
    reached: { email: string; phone: string },
    organisationId: string,
    isForAll = false,
  ) => {
    const identities = identitiesOf(reached, 'BE')
    await prisma.contactRefusal.createMany({
      data: identities.map((identity) => {
        const hash = services.keyring.hash('contact-identity', identity)
        return { hash, organisationId, isForAll }
      }),
    })
  }
  return { ...desk, made, share, edit, opens, kept, notices, withdrew }
}
