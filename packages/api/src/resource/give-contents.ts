import { refreshSearch } from '@traject/db/item/search-document'
import {
  addFileVersion,
  findVersions,
  type StoredContents,
  writeContents,
} from '@traject/db/resource/contents.repo'
import type { ResourceFacts } from '@traject/db/resource/resource.repo'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { contentUnder, type ResourceInput } from '@traject/domain/item/inputs'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { type Content, keepContents } from '@traject/domain/resource/contents'
import { nextVersion } from '@traject/domain/resource/file-version'

/** What a form gives in each language: of the three forms' content only its own. */
export function contentsOf({ form, contents }: ResourceInput): Content[] {
  return LANGUAGES.flatMap((language) => {
    const given = contentUnder(form, contents[language])
    if (given === null) return []
    const of = (one: ResourceInput['form']) => (form === one ? given : null)
    return [{ language, body: of('text'), url: of('link'), fileId: of('file') }]
  })
}

export interface Giving {
  before: StoredContents | null
  contents: Content[]
  notes: (language: Language) => string
  /** The language in which they are written. */
  noteLanguage: Language
  organisationId: string
}

/** Writes what a resource gives, each new file as a version of its own, and what it is found by. */
export async function giveContents(
  scope: Writing<TenantScope>,
  itemId: string,
  { sourceLanguage, confirmed }: ResourceFacts,
  giving: Giving,
): Promise<void> {
  const { before, contents } = giving
  const kept = keepContents(before, { source: sourceLanguage, contents }, confirmed)
  const numbered: Parameters<typeof writeContents>[2][number][] = []
  for (const content of kept) {
    const { fileId, language } = content
    const version =
      fileId === null ? null : await versionOf(scope, itemId, fileId, language, giving)
    numbered.push({ ...content, version })
  }
  await writeContents(scope, itemId, numbered)
  await refreshSearch(scope, [itemId])
}

/** The number of a file's version: the one that is current, or a new one. */
async function versionOf(
  scope: Writing<TenantScope>,
  itemId: string,
  fileId: string,
  language: Language,
  { before, notes, noteLanguage, organisationId: byOrganisationId }: Giving,
): Promise<number> {
  const now = before?.contents.find((content) => content.language === language)
  if (now?.fileId === fileId && now.version !== null) return now.version
  const next = nextVersion(await findVersions(scope, itemId, language), fileId)
  const note = notes(language)
  const written = { note, noteLanguage: note === '' ? null : noteLanguage }
  const act = { action: 'file-version.added', subject: () => ({ type: 'item', id: itemId }) }
  await change(scope, act, (writing) =>
    addFileVersion(writing, itemId, { ...next, language, ...written, byOrganisationId }),
  )
  return next.number
}
