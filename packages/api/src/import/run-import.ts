import { change } from '@traject/db/scope'
import { forgetOwnFile } from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import type { TenantContext } from '../context.ts'
import { lockPlace } from '../people/place.ts'
import { bytesOf, importFile } from './import-file.ts'
import type { ImportKind, Tell } from './import-kind.ts'
import { type FileContent, readRows } from './read-rows.ts'

/** How long an import may take in all, in milliseconds; what is measured stands in decision 0021. */
const LONGEST = 120_000

interface Asked<Choices> {
  /** The file's. */
  id: string
  choices: Choices
}

type Columns<Field extends string> = { columns?: readonly (Field | '')[] | undefined }

/**
 * Says of each row of a file what would happen, and writes nothing.
 * @throws DomainError `forbidden`, `not-found`, `invalid`
 */
export async function previewImport<
  Field extends string,
  Choices extends Columns<Field>,
  Row,
  Fresh,
>(
  kind: ImportKind<Field, Choices, Row, Fresh>,
  ctx: TenantContext,
  { id, choices }: Asked<Choices>,
): Promise<{ columns: FileContent<Field>['columns']; rows: Row[] }> {
  const { columns, rows } = await contentOf(kind, ctx, { id, choices })
  await kind.check?.(ctx, choices)
  return { columns, rows: (await kind.plan(ctx, rows, choices)).rows }
}

/**
 * Brings the new rows of a file in, all or none, and forgets the file. They are planned anew inside the
 * transaction, one import of a house or company after another: what the preview said holds, or nothing
 * is written.
 * @returns how many
 * @throws DomainError `forbidden`, `not-found`, `invalid`, `too-many-attempts`, `stale` when the preview
 * said otherwise
 */
export async function confirmImport<
  Field extends string,
  Choices extends Columns<Field>,
  Row,
  Fresh,
>(
  kind: ImportKind<Field, Choices, Row, Fresh>,
  ctx: TenantContext,
  { id, choices, expected, tell = () => undefined }: Asked<Choices> & Confirmed,
): Promise<number> {
  const { rows } = await contentOf(kind, ctx, { id, choices })
  const act = { action: `${kind.noun}.imported`, subject: () => ({ type: 'file', id }) }
  const work = async (scope: Parameters<typeof lockPlace>[0]) => {
    await lockPlace(scope)
    // Taken first: of two at once, the other waits for this transaction and then finds no file.
    const key = await forgetOwnFile(scope, id)
    if (key === null) throw new DomainError('not-found')
    const within = { ...ctx, tenant: scope }
    await kind.check?.(within, choices)
    const { fresh } = await kind.plan(within, rows, choices)
    if (fresh.length !== expected || expected === 0) throw new DomainError('stale')
    await kind.write(within, scope, { fresh, choices }, tell)
    return key
  }
  const key = await change(ctx.tenant, act, work, { timeout: LONGEST })
  await ctx.services.files.remove(key)
  ctx.services.nudge()
  return expected
}

interface Confirmed {
  /** How many the preview said are new: something else may have come in since. */
  expected: number
  tell?: Tell | undefined
}

async function contentOf<Field extends string, Choices extends Columns<Field>, Row, Fresh>(
  kind: ImportKind<Field, Choices, Row, Fresh>,
  ctx: TenantContext,
  { id, choices }: Asked<Choices>,
): Promise<FileContent<Field>> {
  const file = await importFile(kind, ctx, id)
  return readRows(await bytesOf(ctx, file), file.mediaType, kind, choices.columns)
}
