import { seesItem } from '../oracle.ts'
import { type Channel, each, withoutRule } from './channel.ts'

const nowhere = '00000000-0000-4000-a000-000000000000'

export const itemPage: Channel = {
  name: 'item page',
  subject: 'item',
  isByEach: true,
  async ask(visit, ids) {
    const get = (id: string) => visit.ask((call) => call.item.get({ id }))
    const { refusal: missing } = await get(nowhere)
    const shown = new Map<string, string[]>()
    for (const id of ids) {
      const { answer, refusal } = await get(id)
      if (answer) shown.set(id, ['page'])
      else if (refusal !== missing) shown.set(id, [`that it exists, by ${refusal}`])
    }
    return shown
  },
  expected: ({ world, who }) =>
    each(
      world.items.map(({ id }) => id).filter((id) => seesItem(world, who, id)),
      'page',
    ),
  fault: withoutRule(/'sourceLanguage'/),
}
