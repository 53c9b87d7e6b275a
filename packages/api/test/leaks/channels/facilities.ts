/** Facilities: their pages, editors, technical sheets and pictures. */
import { seesItem } from '../oracle.ts'
import { editsItem } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import type { Facility } from '../world-kinds.ts'
import { byEach, isThere, nowhere, tellEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'
import { nameOf } from './home-facts.ts'

const seen = ({ world, who }: Visit): Facility[] =>
  world.facilities.filter(({ itemId }) => seesItem(world, who, itemId))

const titleOf = (world: World, { itemId }: Facility): string =>
  world.items.find(({ id }) => id === itemId)?.title ?? ''

export const facilityPage: Channel = {
  name: 'page of a facility',
  subject: 'item',
  ...byEach(
    (call, id) => call.facility.get({ id }),
    ({ title, city, words, sheet, pictures }) => [
      ...[title, city, words.included, sheet?.name ?? 'no sheet'],
      ...pictures.flatMap(({ id, alternative }) => [id, alternative]),
    ],
  ),
  expected: (visit) =>
    new Map(
      seen(visit).map((row) => [
        row.itemId,
        [
          ...[titleOf(visit.world, row), row.city, row.included],
          row.sheetFileId === null ? 'no sheet' : nameOf(visit.world.storedFiles, row.sheetFileId),
          ...row.pictures.flatMap(({ id, alternative }) => [id, alternative]),
        ],
      ]),
    ),
  fault: withoutRule(/said\.alternative/),
}

export const facilityEditor: Channel = {
  name: 'editor of a facility',
  subject: 'item',
  ...byEach(
    (call, id) => call.facility.editor({ id }),
    ({ facility }) => [
      ...facility.texts.map(({ title }) => title),
      ...facility.words.map(({ included }) => included),
      ...facility.pictures.map(({ name }) => name),
    ],
  ),
  expected: (visit) => {
    const { world, who } = visit
    return new Map(
      seen(visit)
        .filter((row) => 'partnershipId' in who && who.partnershipId === row.partnershipId)
        .map((row) => [
          row.itemId,
          world.items.some((item) => item.id === row.itemId && editsItem(world, who, item))
            ? [titleOf(world, row), row.included, ...pictureNames(world, row)]
            : [isThere],
        ]),
    )
  },
  fault: withoutRule(/'fileId', f\.id/),
}

const pictureNames = (world: World, { pictures }: Facility): string[] =>
  pictures.map(({ fileId }) => nameOf(world.storedFiles, fileId))

/** Where the technical sheet lies, for the server that sends it. */
export const facilitySheet: Channel = {
  name: 'technical sheet',
  subject: 'item',
  ...byEach(
    (call, id) => call.storedFile.sheet({ item: id }),
    ({ name }) => [name],
  ),
  expected: (visit) =>
    new Map(
      seen(visit).flatMap(({ itemId, sheetFileId }): [string, string[]][] =>
        sheetFileId === null ? [] : [[itemId, [nameOf(visit.world.storedFiles, sheetFileId)]]],
      ),
    ),
  fault: withoutRule(/f\.id = fc\.sheet_file_id\s+where/),
}

/** Each picture at its own address. */
export const facilityPicture: Channel = {
  name: 'picture of a facility',
  subject: 'picture',
  isByEach: true,
  async ask(visit, ids) {
    const wanted = new Set(ids)
    const pictures = visit.world.facilities
      .flatMap(({ itemId, pictures }) => pictures.map(({ id }) => ({ id, item: itemId })))
      .filter(({ id }) => wanted.has(id))
    return tellEach(
      visit,
      pictures,
      (call, { id, item }) => call.storedFile.picture({ item, picture: id }),
      { id: nowhere, item: nowhere },
      ({ name }) => [name],
    )
  },
  expected: (visit) =>
    new Map(
      seen(visit).flatMap(({ pictures }) =>
        pictures.map(({ id, fileId }): [string, string[]] => [
          id,
          [nameOf(visit.world.storedFiles, fileId)],
        ]),
      ),
    ),
  fault: withoutRule(/join facility_picture fp on fp\.item_id = i\.id/),
}
