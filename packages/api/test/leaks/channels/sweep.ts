/** How all that somebody was told is swept for words that are not for him. */
import type { ActingFor } from '../acting-for.ts'
import type { World } from '../world.ts'
import type { Channel, Subject } from './channel.ts'
import type { Fault } from './fault.ts'
import { allowed, type Mark, mentioned } from './words.ts'

/** Marks, and who may know each. */
export type Known = { marks: Mark[]; may: (world: World, who: ActingFor, mark: Mark) => boolean }

export function sweep(name: string, subject: Subject, fault: Fault, of: (world: World) => Known[]) {
  const channel: Channel = {
    name,
    subject,
    isSweep: true,
    isAskedLast: true,
    ask: async (visit) =>
      mentioned(
        visit,
        of(visit.world).flatMap(({ marks }) => marks),
      ),
    expected: ({ world, who }) =>
      new Map(
        of(world).flatMap(({ marks, may }) => [
          ...allowed(marks, (mark) => may(world, who, mark)).entries(),
        ]),
      ),
    fault,
  }
  return channel
}

/** Rows of one kind, with the words of each, and the rule by the row. */
export function known<Row extends { id: string }>(
  rows: readonly Row[],
  words: (row: Row) => Record<string, string>,
  may: (world: World, who: ActingFor, row: Row, tells: string) => boolean,
): Known {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    marks: rows.flatMap((row) =>
      Object.entries(words(row)).map(([tells, text]) => ({ id: row.id, tells, text })),
    ),
    may: (world, who, { id, tells }) => {
      const row = byId.get(id)
      return row !== undefined && may(world, who, row, tells)
    },
  }
}
