import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { competences } from './demo/competences.ts'
import { sharedItem, sharedTexts } from './demo-shared.ts'
import type { DemoWorld } from './demo-world.ts'

export async function writeCompetences(world: DemoWorld) {
  const { scope, connection, ids } = world
  await connection.item.createMany({
    data: competences.map((one) => sharedItem(world, one, 'competence')),
  })
  await connection.itemText.createMany({
    data: competences.flatMap((one) => sharedTexts(world, one)),
  })
  await connection.competence.createMany({
    data: competences.map(({ key, house, who, languages, level, serves, hoursAMonth, meets }) => ({
      itemId: ids.of('item', key),
      personId: who === 'house' ? null : ids.of('person', `${house}-${who}`),
      ...{ languages, level },
      sides: serves.map(underscored),
      hoursAMonth: hoursAMonth ?? null,
      meets: underscored(meets),
    })),
  })
  const itemIds = competences.map(({ key }) => ids.of('item', key))
  await refreshSearch(scope, itemIds)
}
