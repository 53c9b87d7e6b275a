/** Writes the items of a world, with what each kind has beside: the only thing computed are their keys. */
import { Keyring } from '@traject/auth/keyring'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { day, dayOrNone, underscored, type Writer } from './load-columns.ts'
import { mergeIdOf } from './oracle-contacts.ts'
import type { Item, World } from './world.ts'

export async function loadItems(prisma: Writer, items: readonly Item[]) {
  await prisma.item.createMany({
    data: items.map(({ title: _, summary: __, files: ___, bodies: ____, mergedInto, ...row }) => ({
      ...row,
      ...(mergedInto ? { status: 'merged' as const } : {}),
      kind: underscored(row.kind),
      reach: underscored(row.reach),
      terms: underscored(row.terms),
      namedSides: row.namedSides.map(underscored),
      validUntil: dayOrNone(row.validUntil),
      publishedAt: dayOrNone(row.publishedAt),
      retiredAt: dayOrNone(row.retiredAt),
      audienceKeys: row.isHeldBack ? keysHeldBack(row) : keysOfItem(row),
      // No concept of a world has anything broader.
      conceptClosure: row.concepts,
    })),
  })
  await prisma.itemText.createMany({
    data: items.map(({ id: itemId, partnershipId, sourceLanguage: language, title, summary }) => {
      return { itemId, partnershipId, language, title, summary }
    }),
  })
  await prisma.resource.createMany({
    data: items
      .filter(({ kind }) => kind === 'resource')
      .map(({ id: itemId, files }) => {
        return { itemId, genre: 'guide', form: files.length > 0 ? 'file' : 'text' }
      }),
  })
  await prisma.fileVersion.createMany({ data: items.flatMap(versionsOf) })
  await prisma.filePreview.createMany({
    data: items.flatMap(({ partnershipId, files }) =>
      files.map(({ fileId, excerpt }) => {
        const picture = {
          key: `preview-of-${fileId}`,
          mediaType: 'image/webp',
          size: 9,
          sha256: '0',
        }
        return { fileId, partnershipId, state: 'made' as const, excerpt, ...picture }
      }),
    ),
  })
  await prisma.resourceContent.createMany({
    data: items.flatMap(({ id: itemId, partnershipId, files, bodies }) => [
      ...bodies.map((text) => ({ itemId, partnershipId, ...text })),
      ...files
        .filter(({ isCurrent }) => isCurrent)
        .map(({ language, number: version }) => ({ itemId, partnershipId, language, version })),
    ]),
  })
  await prisma.trackTemplate.createMany({
    data: items
      .filter(({ kind }) => kind === 'track-template')
      .map(({ id: itemId }) => ({ itemId })),
  })
}

function versionsOf({ id: itemId, partnershipId, files, ...item }: Item) {
  const by = { byPersonId: item.authorPersonId, byOrganisationId: item.ownerOrganisationId }
  return files.map(({ isCurrent: _, excerpt: __, ...file }) => {
    return { itemId, partnershipId, ...by, ...file, noteLanguage: file.language }
  })
}

export async function loadKinds(prisma: Writer, { items, competences, facilities }: World) {
  const languageOf = new Map(items.map(({ id, sourceLanguage }) => [id, sourceLanguage]))
  await prisma.competence.createMany({
    data: competences.map((row) => {
      return { ...row, sides: row.sides.map(underscored), meets: underscored(row.meets) }
    }),
  })
  await prisma.facility.createMany({
    data: facilities.map(({ itemId, city, sheetFileId }) => {
      return { itemId, city, sheetFileId, genre: 'stage', nuts3: 'BE254', pricing: 'free' }
    }),
  })
  await prisma.facilityText.createMany({
    data: facilities.map(({ itemId, included }) => {
      return { itemId, language: languageOf.get(itemId) ?? 'en', included }
    }),
  })
  const pictures = facilities.flatMap((row) =>
    row.pictures.map((picture, at) => ({ ...picture, itemId: row.itemId, position: at + 1 })),
  )
  await prisma.facilityPicture.createMany({
    data: pictures.map(({ alternative: _, ...row }) => row),
  })
  await prisma.facilityPictureText.createMany({
    data: pictures.map(({ id: pictureId, itemId, alternative }) => {
      return { pictureId, language: languageOf.get(itemId) ?? 'en', alternative }
    }),
  })
}

/** As the visitors' API has it. */
const keyring = new Keyring('of the leak matrix')

export async function loadContacts(prisma: Writer, { contacts, items, today }: World) {
  const mergedInto = new Map(items.map(({ id, mergedInto }) => [id, mergedInto]))
  await prisma.contact.createMany({
    data: contacts.map(({ itemId, isDesk, sides, ...row }) => ({
      itemId,
      isDesk,
      sides: sides.map(underscored),
      acquaintance: 'knows' as const,
      legalBasis: 'consent' as const,
      informedBy: row.informedAt === null ? null : ('house' as const),
      informedAt: dayOrNone(row.informedAt),
      reviewOn: day(row.reviewOn),
      withdrawnAt: dayOrNone(row.withdrawnAt),
      mergedIntoId: mergedInto.get(itemId) ?? null,
    })),
  })
  await prisma.contactMerge.createMany({
    data: items.flatMap(({ id, partnershipId, mergedInto: keptItemId, status }) =>
      keptItemId
        ? [
            {
              ...{ id: mergeIdOf(id), partnershipId, keptItemId, mergedItemId: id },
              mergedStatus: status,
              ...{ mergedAt: day(today), keptRevision: 1, keptReviewOn: day(today), before: {} },
            },
          ]
        : [],
    ),
  })
  const partnerships = new Map(items.map(({ id, partnershipId }) => [id, partnershipId]))
  await prisma.contactDetail.createMany({
    data: contacts.map(({ itemId, name, organisation, address, phone, email }) => ({
      ...{ itemId, name, organisation, address, phone, email },
      partnershipId: partnerships.get(itemId) ?? '',
      language: 'en' as const,
      hashes: [keyring.hash('contact-identity', `mail:${email}`)],
    })),
  })
}

export async function loadTemplates(prisma: Writer, world: World) {
  const { templateVersions, templateModules, templateSteps } = world
  await prisma.trackTemplateVersion.createMany({
    data: templateVersions.map((row) => ({ ...row, publishedAt: dayOrNone(row.publishedAt) })),
  })
  await prisma.templateModule.createMany({
    data: templateModules.map(({ texts: _, ...row }) => row),
  })
  await prisma.templateModuleText.createMany({
    data: templateModules.flatMap(({ id: moduleId, partnershipId, texts }) =>
      texts.map((text) => ({ moduleId, partnershipId, ...text })),
    ),
  })
  await prisma.templateStep.createMany({
    data: templateSteps.map(({ texts: _, resourceIds: __, ...row }) => row),
  })
  await prisma.templateStepText.createMany({
    data: templateSteps.flatMap(({ id: stepId, partnershipId, texts }) =>
      texts.map((text) => ({ stepId, partnershipId, ...text })),
    ),
  })
  await prisma.templateStepResource.createMany({
    data: templateSteps.flatMap(({ id: stepId, resourceIds }) =>
      resourceIds.map((itemId, index) => ({ stepId, itemId, position: index + 1 })),
    ),
  })
}
