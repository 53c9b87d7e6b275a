import { seesItem } from '../oracle.ts'
import { tellAll } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'

export const itemPage: Channel = {
  name: 'item page',
  subject: 'item',
  isByEach: true,
  ask: (visit, ids) =>
    tellAll(
      visit,
      ids,
      (call, id) => call.item.get({ id }),
      ({ title }) => [title],
    ),
  expected: ({ world, who }) =>
    new Map(
      world.items
        .filter(({ id, kind }) => kind === 'resource' && seesItem(world, who, id))
        .map(({ id, title }) => [id, [title]]),
    ),
  fault: withoutRule(/'sourceLanguage'/),
}

/** Where the file of a resource lies, for the server that sends it. */
export const itemFile: Channel = {
  name: 'file of an item',
  subject: 'item',
  isByEach: true,
  ask: (visit, ids) =>
    tellAll(
      visit,
      ids,
      (call, id) => call.storedFile.ofItem({ item: id }),
      ({ name }) => [name],
    ),
  expected: ({ world, who }) =>
    new Map(
      world.items.flatMap(({ id, fileId }): [string, string[]][] => {
        const file = world.storedFiles.find((row) => row.id === fileId)
        return file && seesItem(world, who, id) ? [[id, [file.name]]] : []
      }),
    ),
  fault: withoutRule(/join stored_file f on f\.id = r\.file_id/),
}
