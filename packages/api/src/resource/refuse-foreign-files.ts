import type { ResourceRecord } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import { findOwnFile } from '@traject/db/stored-file/stored-file.repo'
import { DomainError, type FieldIssue } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import type { Content } from '@traject/domain/resource/contents'

/**
 * A form names files by their ids: in each language only the one that it has, or one that this person
 * brought. What is said of a new file needs one.
 * @throws DomainError `invalid` at `contents.<language>.file` or `.note`
 */
export async function refuseForeignFiles(
  scope: TenantScope,
  { form, contents: typed }: ResourceInput,
  contents: readonly Content[],
  current: ResourceRecord | null,
): Promise<void> {
  if (form !== 'file') return
  const issues: FieldIssue[] = []
  for (const language of LANGUAGES) {
    const fileId = contents.find((one) => one.language === language)?.fileId ?? null
    const now = current?.contents.find((one) => one.language === language)?.file?.id ?? null
    const path = `contents.${language}`
    const isNew = fileId !== null && fileId !== now
    if (isNew && !(await findOwnFile(scope, fileId))) {
      issues.push({ path: `${path}.file`, message: 'file-missing' })
    }
    if (!isNew && typed[language].note !== '') {
      issues.push({ path: `${path}.note`, message: 'note-without-file' })
    }
  }
  if (issues.length > 0) throw new DomainError('invalid', { issues })
}
