import { choiceId } from '@traject/domain/acting-for/acting-for'
import type { ActingFor } from '../acting-for.ts'
import { actingFors } from '../oracle.ts'
import { inForce, seatsToday } from '../oracle-facts.ts'
import { idOf, type Visit } from '../visit.ts'
import type { Channel } from './channel.ts'

const dates = (row: string) => ({
  find: new RegExp(
    `${row}\\.from_date <= d\\.today\\s+and coalesce\\(${row}\\.until_date >= d\\.today, true\\)\\)`,
  ),
  put: 'true)',
})
const signedIn = /from auth_session s/

/** Every way in which this person may act today. */
function waysOf({ world, who }: Visit): { id: string; one: ActingFor }[] {
  if (who.kind === 'anonymous') return []
  return actingFors(world).flatMap((one) => {
    const id = idOf(one)
    return id !== null && 'personId' in one && one.personId === who.personId ? [{ id, one }] : []
  })
}

/** The header: the ways to act that are offered, the one taken, and whether the person runs it all. */
export const actingForChoices: Channel = {
  name: 'acting-for choices',
  subject: 'choice',
  async ask({ acting, isAdministrator }) {
    const taken = acting.choice && choiceId(acting.choice)
    return new Map([
      ['administrator', isAdministrator ? ['is'] : []],
      ...acting.choices.map((choice): [string, string[]] => {
        const at = 'side' in choice ? `${choice.role} on ${choice.side}` : choice.role
        const id = choiceId(choice)
        return [id, ['offered', at, ...(id === taken ? ['acted by'] : [])]]
      }),
    ])
  },
  expected(visit) {
    const { world, who } = visit
    const isAdministrator =
      'personId' in who &&
      world.administratorships.some((row) => row.personId === who.personId && inForce(world, row))
    return new Map([
      ['administrator', isAdministrator ? ['is'] : []],
      ...waysOf(visit).map(({ id, one }): [string, string[]] => {
        const by = id === idOf(who) ? ['acted by'] : []
        return [id, ['offered', roleAndSide(visit, one), ...by]]
      }),
    ])
  },
  fault: { of: signedIn, ...dates('a') },
}

function roleAndSide({ world }: Visit, one: ActingFor): string {
  if (one.kind === 'professional') return `${one.role} on ${seatsToday(world, one)[0]?.side}`
  return world.smeMemberships.find(({ id }) => id === idOf(one))?.role ?? ''
}

/** The choice is a person's, whatever he acts for now: it is tried once for each. */
function isFirstOfPerson({ world, asked, isStale }: Visit): boolean {
  if (isStale || !('personId' in asked)) return !isStale
  const ways = actingFors(world).filter((one) => 'personId' in one)
  const first = ways.find((one) => one.personId === asked.personId)
  return first !== undefined && idOf(first) === idOf(asked)
}

/** Choosing whom to act for: nothing is taken but what is one's own and in force. */
export const actingForChoice: Channel = {
  name: 'acting-for, chosen anew',
  subject: 'choice',
  isByEach: true,
  async ask(visit, ids) {
    const shown = new Map<string, string[]>()
    if (!isFirstOfPerson(visit)) return shown
    const spare = await visit.inSpareBrowser()
    for (const id of ids) {
      const { refusal } = await spare.ask((call) => call.actingFor.choose({ choice: id }))
      if (refusal !== null) continue
      const { choice } = (await visit.inSpareBrowser()).acting
      shown.set(id, choice && choiceId(choice) === id ? ['taken'] : ['taken in vain'])
    }
    return shown
  },
  expected: (visit) =>
    new Map(isFirstOfPerson(visit) ? waysOf(visit).map(({ id }) => [id, ['taken']]) : []),
  fault: { of: signedIn, ...dates('m') },
}
