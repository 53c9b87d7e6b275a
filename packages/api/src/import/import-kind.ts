import type { TenantScope, Writing } from '@traject/db/scope'
import type { RowOutcome, Said } from '@traject/domain/import/row'
import type { Act } from '@traject/domain/policy/can'
import type { Kind } from '@traject/files/file-types'
import type { TenantContext } from '../context.ts'

/** Acts that need no facts: who may bring such a file in. */
export type ImportAct = Extract<Act, 'contacts.keep' | 'people.manage' | 'track.start'>

/** Says how many of how many are written. Nothing is there before all of them are. */
export type Tell = (done: number, total: number) => void | Promise<void>

/** What a preview shows of a row: where it stands, what it says, and what would happen. */
export type PlannedRow<Face> = { line: number } & Face & RowOutcome

/** What would happen: of each row, and what the new ones write. */
export interface ImportPlan<Row, Fresh> {
  rows: Row[]
  fresh: Fresh[]
}

/**
 * One noun that comes in by files: who may, what a file of it says, and how its rows are planned and
 * written. The file, its limits, the preview, the transaction and its event are the same for all.
 */
export interface ImportKind<Field extends string, Choices, Row, Fresh> {
  noun: 'contacts' | 'people' | 'tracks'
  act: ImportAct
  accept: readonly Kind[]
  mostRows: number
  columns: Readonly<Record<Field, readonly string[]>>
  /** Cards, where the noun may come in as such. */
  cards?: (text: string, mostRows: number) => ImportRows<Field>
  /** Asked before anything is planned or written, also of a preview. @throws DomainError */
  check?(ctx: TenantContext, choices: Choices): Promise<void>
  /** Writes nothing. Of other houses it tells nothing. */
  plan(
    ctx: TenantContext,
    rows: ImportRows<Field>,
    choices: Choices,
  ): Promise<ImportPlan<Row, Fresh>>
  /** Inside the one transaction of an import. */
  write(
    ctx: TenantContext,
    scope: Writing<TenantScope>,
    plan: { fresh: readonly Fresh[]; choices: Choices },
    tell: Tell,
  ): Promise<void>
}

export type ImportRows<Field extends string> = ({ line: number } & (
  | { said: Said<Field> }
  | { problem: string }
))[]
