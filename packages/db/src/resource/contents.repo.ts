import type { Language } from '@traject/domain/language/language'
import type { ContentWords, KeptContent } from '@traject/domain/resource/contents'
import type { FurtherVersion, Version } from '@traject/domain/resource/file-version'
import { isMade, previewKind } from '@traject/domain/resource/preview-kind'
import { Prisma } from '../generated/client.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** With the number of a file's version. */
type NumberedContent = KeptContent & { version: number | null }

export interface StoredContents {
  source: Language
  contents: NumberedContent[]
}

/** What a resource gives in each language, as it is stored. */
export async function findContents(scope: TenantScope, itemId: string): Promise<StoredContents> {
  const { connection, partnershipId } = scope
  const item = await connection.item.findFirstOrThrow({
    where: { id: itemId, partnershipId },
    select: {
      sourceLanguage: true,
      resource: { select: { contents: { include: { current: { select: { fileId: true } } } } } },
    },
  })
  const contents = (item.resource?.contents ?? []).map(({ current, ...row }) => {
    const { language, body, url, version } = row
    const madeFrom = row.madeFrom as ContentWords | null
    return { language, body, url, fileId: current?.fileId ?? null, version, madeFrom }
  })
  return { source: item.sourceLanguage, contents }
}

/** Writes what a resource gives in place of what it gave; `version` is the current one of a file. */
export async function writeContents(
  { connection, partnershipId }: Writing<TenantScope>,
  itemId: string,
  contents: readonly NumberedContent[],
) {
  await connection.resourceContent.deleteMany({ where: { itemId } })
  await connection.resourceContent.createMany({
    data: contents.map(({ fileId: _, madeFrom, ...content }) => {
      return { itemId, partnershipId, ...content, madeFrom: madeFrom ?? Prisma.DbNull }
    }),
  })
}

/** All versions of a resource's file in one language, those of an earlier time too. */
export function findVersions(
  { connection, partnershipId }: TenantScope,
  itemId: string,
  language: Language,
): Promise<Version[]> {
  return connection.fileVersion.findMany({
    where: { itemId, partnershipId, language },
    select: { number: true, fileId: true },
  })
}

export interface NewFileVersion extends FurtherVersion {
  language: Language
  note: string
  noteLanguage: Language | null
  byOrganisationId: string
}

/** Writes a version, and asks for the preview of its file where one can be made. */
export async function addFileVersion(
  { connection, partnershipId, actor, now }: Writing<TenantScope>,
  itemId: string,
  version: NewFileVersion,
) {
  const { fileId } = version
  await connection.fileVersion.create({
    data: { itemId, partnershipId, ...version, byPersonId: actor.personId, createdAt: now },
  })
  const { mediaType } = await connection.storedFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { mediaType: true },
  })
  if (!isMade(previewKind(mediaType))) return
  await connection.filePreview.createMany({
    data: [{ fileId, partnershipId, createdAt: now }],
    skipDuplicates: true,
  })
}

/** Holds an item for this transaction, as a change of it: who has its editor open is told. */
export async function touchItem({ connection, partnershipId }: Writing<TenantScope>, id: string) {
  await connection.item.updateMany({
    where: { id, partnershipId },
    data: { revision: { increment: 1 } },
  })
}
