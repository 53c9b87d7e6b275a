import { inForce } from '../oracle-facts.ts'
import type { Channel } from './channel.ts'

export const houses: Channel = {
  name: 'houses',
  subject: 'house',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.partnership.houses())
    return new Map(
      (answer ?? []).map((seat) => [seat.organisationId, [`${seat.role} on ${seat.side}`]]),
    )
  },
  expected({ world, who }) {
    if (who.kind !== 'professional' && who.kind !== 'sme') return new Map()
    const seats = world.seats
      .filter((seat) => seat.partnershipId === who.partnershipId)
      .filter((seat) => inForce(world, seat))
    return new Map(seats.map((seat) => [seat.organisationId, [`${seat.role} on ${seat.side}`]]))
  },
  fault: {
    of: /from partner_seat s join organisation o/,
    find: /and coalesce\(s\.until_date >= «\d+»::date, true\)/,
    put: '',
  },
}
