/** Houses and people, taken out as tables. */
import { inForce } from '../oracle-facts.ts'
import type { Channel } from './channel.ts'
import { saidAs, tableOf } from './export-table.ts'
import { houses } from './houses.ts'
import { leadsPartnership } from './partnership.ts'
import { invitations, leads, people, rowsOf } from './people.ts'

export const houseTable: Channel = {
  name: 'table of houses',
  subject: 'house',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const [name, , , , , standing = '', from, until] of await tableOf(visit, 'houses')) {
      const { id = '' } = visit.world.organisations.find((one) => one.name === name) ?? {}
      const stands = saidAs(({ houses: { later, past } }) => ({ later, past }), standing)
      const when = stands === standing ? 'today' : stands
      const dates = from === '' ? [] : [`from ${from} until ${until}`]
      shown.set(id, [...(shown.get(id) ?? []), when, ...dates])
    }
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    if (who.kind !== 'professional' && who.kind !== 'sme') return new Map()
    const edits = leadsPartnership(visit)
    const shown = new Map<string, string[]>()
    for (const seat of world.seats) {
      const isToday = inForce(world, seat)
      if (seat.partnershipId !== who.partnershipId || !(isToday || edits)) continue
      const when = isToday ? 'today' : seat.from > world.today ? 'later' : 'past'
      const dates = edits ? [`from ${seat.from} until ${seat.until ?? ''}`] : []
      const id = seat.organisationId
      shown.set(id, [...(shown.get(id) ?? []), when, ...dates])
    }
    return shown
  },
  fault: { ...houses.fault, of: /from partner_seat s join organisation o[\s\S]*order by s\.role/ },
}

const fact = (name: string, from: string, until: string | null, email: string) =>
  `${name} from ${from} until ${until ?? ''} ${email}`

export const peopleTable: Channel = {
  name: 'table of people',
  subject: 'person',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const [name = '', email = '', , from = '', until = ''] of await tableOf(visit, 'people')) {
      const { id = email } =
        from === '' ? {} : (visit.world.people.find((one) => one.name === name) ?? {})
      shown.set(id, [...(shown.get(id) ?? []), fact(name, from, until, email)])
    }
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    const shown = new Map<string, string[]>()
    for (const { personId, from, until } of rowsOf(world, who)) {
      const { name = '', email = '' } = world.people.find(({ id }) => id === personId) ?? {}
      const said = fact(name, from, until, leads(world, who) ? email : '')
      shown.set(personId, [...(shown.get(personId) ?? []), said])
    }
    const invited = invitations.expected(visit)
    for (const { id, name, email } of world.invitations) {
      if (invited.has(id))
        shown.set(email, [...(shown.get(email) ?? []), fact(name, '', '', email)])
    }
    return shown
  },
  fault: people.fault,
}
