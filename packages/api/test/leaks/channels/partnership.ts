/** Who runs what: the lead partner's coordinator a partnership, administrators the deployment. */
import { inForce, seatsToday } from '../oracle-facts.ts'
import type { Visit } from '../visit.ts'
import { type Channel, each } from './channel.ts'

/** Seats of all times, settings, and that he may edit them. */
export const partnershipDesk: Channel = {
  name: 'desk of the partnership',
  subject: 'seat',
  async ask(visit) {
    const [seats, settings, mayEdit] = await Promise.all([
      visit.ask((call) => call.partnership.seats()),
      visit.ask((call) => call.partnership.settings()),
      visit.ask((call) => call.partnership.mayEdit()),
    ])
    return new Map([
      ['settings', settings.answer ? [`${settings.answer.followUpMonths} months`] : []],
      ['leave', mayEdit.answer ? ['edits'] : []],
      ...(seats.answer?.seats ?? []).map(({ id, from, until }): [string, string[]] => [
        id,
        [`from ${from} until ${until}`],
      ]),
    ])
  },
  expected(visit) {
    const { world, who } = visit
    if (who.kind !== 'professional' || !leadsPartnership(visit)) return new Map()
    const here = world.partnerships.find(({ id }) => id === who.partnershipId)
    return new Map([
      ['settings', [`${here?.followUpMonths} months`]],
      ['leave', ['edits']],
      ...world.seats
        .filter(({ partnershipId }) => partnershipId === who.partnershipId)
        .map(({ id, from, until }): [string, string[]] => [id, [`from ${from} until ${until}`]]),
    ])
  },
  fault: {
    of: /from partner_seat s join organisation o on o\.id = s\.organisation_id\s+where s\.partnership_id = «\d+»::uuid\s+order by o\.name/,
    find: /where s\.partnership_id = «\d+»::uuid/,
    put: '',
  },
}

export function leadsPartnership({ world, who }: Visit): boolean {
  if (who.kind !== 'professional' || who.role !== 'coordinator') return false
  return seatsToday(world, who).some(({ role }) => role === 'lead')
}

/** What exists in the deployment, and nothing of its content: to whom it is given, whomever he acts for. */
export const administration: Channel = {
  name: 'administration',
  subject: 'partnership',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.administration.overview())
    const known = new Set(visit.world.partnerships.map(({ id }) => id))
    const here = (answer?.partnerships ?? []).filter(({ id }) => known.has(id))
    return new Map(here.map(({ id, name }) => [id, [name]]))
  },
  expected({ world, who }) {
    const runs =
      'personId' in who &&
      world.administratorships.some((row) => row.personId === who.personId && inForce(world, row))
    return runs ? new Map(world.partnerships.map(({ id, name }) => [id, [name]])) : each([])
  },
  // Somebody who was an administrator until yesterday.
  fault: {
    of: /from auth_session s/,
    find: /(?<=from administratorship a\s+where a\.person_id = p\.id [\s\S]*?)and coalesce\(a\.until_date >= [\s\S]*?true\)/,
    put: '',
  },
}
