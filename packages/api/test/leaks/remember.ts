/** The oracle is slow on purpose, and asked the same a thousand times: an answer is kept. */
import type { ActingFor } from './acting-for.ts'
import type { World } from './world.ts'

type Ask<Answer> = (world: World, who: ActingFor, id: string) => Answer

/** The same question, answered once for each world, asker and id. Worlds are never changed. */
export function remembered<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const known = new WeakMap<World, WeakMap<ActingFor, Map<string, Answer>>>()
  return (world, who, id) => {
    const ofWorld = known.get(world) ?? new WeakMap<ActingFor, Map<string, Answer>>()
    known.set(world, ofWorld)
    const answers = ofWorld.get(who) ?? new Map<string, Answer>()
    ofWorld.set(who, answers)
    const before = answers.get(id)
    if (before !== undefined) return before
    const answer = ask(world, who, id)
    answers.set(id, answer)
    return answer
  }
}

/** The same of what is asked of a world as a whole. */
export function rememberedOf<Answer>(ask: (world: World) => Answer): (world: World) => Answer {
  const known = new WeakMap<World, { answer: Answer }>()
  return (world) => {
    const found = known.get(world) ?? { answer: ask(world) }
    known.set(world, found)
    return found.answer
  }
}
