/** Facts of a world as the database's columns have them. */
import type { Database } from '@traject/db/client'
import type { World } from './world.ts'
import type { Dated } from './world-words.ts'

export type Writer = Database['prisma']

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

export const dayOrNone = (text: string | null): Date | null => (text === null ? null : day(text))

export function dated<Row extends Dated>(row: Row) {
  return { ...row, from: day(row.from), until: dayOrNone(row.until) }
}

export function sided<Row extends { side: World['seats'][number]['side'] }>(row: Row) {
  return { ...row, side: underscored(row.side) }
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text

/** Prisma's names of enum values have no hyphens. */
export function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>
}
