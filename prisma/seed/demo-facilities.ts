import { randomUUID } from 'node:crypto'
import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { facilities } from './demo/facilities.ts'
import type { FacilitySeed, Lang } from './demo/types.ts'
import { demoPicture } from './demo-picture.ts'
import { sharedItem, sharedTexts } from './demo-shared.ts'
import type { DemoFile, DemoWorld } from './demo-world.ts'

/** A facility with the files that it names: drawn pictures, and a sheet made of its words. */
interface Furnished {
  seed: FacilitySeed
  itemId: string
  sheet: StoredDemoFile | null
  pictures: { id: string; file: StoredDemoFile; said: FacilitySeed['pictures'][number] }[]
}
type StoredDemoFile = DemoFile & { id: string }

export async function writeFacilities(world: DemoWorld) {
  const { scope, connection } = world
  await connection.item.createMany({
    data: facilities.map((one) => sharedItem(world, one, 'facility')),
  })
  await connection.itemText.createMany({
    data: facilities.flatMap((one) => sharedTexts(world, one)),
  })
  const furnished: Furnished[] = []
  for (const [at, seed] of facilities.entries()) furnished.push(await furnish(world, seed, at))
  await writeFiles(world, furnished)
  await connection.facility.createMany({ data: furnished.map(facilityRow) })
  await connection.facilityText.createMany({
    data: furnished.flatMap(({ itemId, seed }) =>
      Object.entries(seed.words).map(([language, words]) => {
        return { itemId, language: language as Lang, ...words }
      }),
    ),
  })
  await writePictures(world, furnished)
  await refreshSearch(
    scope,
    furnished.map(({ itemId }) => itemId),
  )
}

async function furnish(world: DemoWorld, seed: FacilitySeed, at: number): Promise<Furnished> {
  const stored = async (name: string, content: string | Buffer) => {
    return { id: randomUUID(), ...(await world.storeFile(name, content)) }
  }
  const pictures: Furnished['pictures'] = []
  for (const [place, said] of seed.pictures.entries()) {
    const file = await stored(`${seed.key}-${place + 1}.png`, demoPicture(at * 2 + place))
    pictures.push({ id: randomUUID(), file, said })
  }
  const sheet = seed.sheet ? await stored('fiche.md', sheetOf(seed)) : null
  return { seed, itemId: world.ids.of('item', seed.key), sheet, pictures }
}

async function writeFiles({ connection, ids, partnershipId, now }: DemoWorld, all: Furnished[]) {
  await connection.storedFile.createMany({
    data: all.flatMap(({ seed, sheet, pictures }) =>
      [...(sheet ? [sheet] : []), ...pictures.map(({ file }) => file)].map((file) => ({
        ...file,
        partnershipId,
        byPersonId: ids.of('person', `${seed.house}-${seed.author}`),
        createdAt: now,
      })),
    ),
  })
}

async function writePictures({ connection }: DemoWorld, all: Furnished[]) {
  await connection.facilityPicture.createMany({
    data: all.flatMap(({ itemId, pictures }) =>
      pictures.map(({ id, file }, at) => ({ id, itemId, fileId: file.id, position: at + 1 })),
    ),
  })
  await connection.facilityPictureText.createMany({
    data: all.flatMap(({ pictures }) =>
      pictures.flatMap(({ id: pictureId, said }) =>
        Object.entries(said).map(([language, alternative]) => {
          return { pictureId, language: language as Lang, alternative }
        }),
      ),
    ),
  })
}

function facilityRow({ seed, itemId, sheet }: Furnished) {
  const { genre, capacity = null, address, city, nuts3, pricing, price } = seed
  const [width = null, depth = null, height = null] = seed.size ?? []
  return {
    itemId,
    genre: underscored(genre),
    ...{ capacity, width, depth, height, address, city, nuts3 },
    accessibility: seed.accessibility.map(underscored),
    pricing: underscored(pricing),
    price: price?.[0] ?? null,
    priceUnit: price ? underscored(price[1]) : null,
    sheetFileId: sheet?.id ?? null,
  }
}

/** What is written of it, as a file to take along. */
function sheetOf({ language, texts, words, size }: FacilitySeed): string {
  const metres = size?.map((length) => length / 100).join(' × ')
  return [
    `# ${texts[language]?.title ?? ''}`,
    ...(metres ? [`${metres} m`] : []),
    words[language]?.included ?? '',
    words[language]?.conditions ?? '',
  ].join('\n\n')
}
