/** What a preview of a file says of what is there already: of the reader's own, and no more. */
import { Readable } from 'node:stream'
import { readsAny } from '../oracle.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { momentOf } from '../sessions.ts'
import type { Visit } from '../visit.ts'
import type { Channel } from './channel.ts'
import { coachesToLead } from './coaching.ts'
import { withoutTrackRule } from './fault.ts'
import { isOfPlace, leads, rowsOf } from './people.ts'

/** As many as a file may hold. */
const MOST = 100

interface Row {
  /** Of the subject that it names. */
  id: string
  cells: string[]
}

interface Said {
  what: string
  asName?: string | null
}

/** The rows that a preview calls the same, file by file. What was typed is no news to who typed it. */
async function sameRows(
  visit: Visit,
  rows: readonly Row[],
  preview: (text: string) => Promise<readonly Said[]>,
): Promise<Map<string, string[]>> {
  const shown = new Map<string, string[]>()
  for (let at = 0; at < rows.length; at += MOST) {
    const part = rows.slice(at, at + MOST)
    const said = await preview(part.map(({ cells }) => cells.join(',')).join('\n'))
    if (said.length === 0) continue
    visit.said.splice(-1, 1, JSON.stringify(said.map(({ what, asName }) => ({ what, asName }))))
    for (const [nth, { what, asName }] of said.entries()) {
      const id = part[nth]?.id ?? ''
      if (what === 'same') shown.set(id, [...(shown.get(id) ?? []), `same as ${asName}`])
    }
  }
  return shown
}

const streamOf = (text: string) => Readable.from([Buffer.from(text)])

/** Each person of the world in each role: in a house one may have several, in a company one place. */
function personRows({ world, who }: Visit): (Row & { email: string; role: string })[] {
  const roles = who.kind === 'sme' ? ['member'] : ['coordinator', 'coach', 'member']
  return world.people.flatMap(({ id, email }, at) =>
    roles.map((role) => ({ id, email, role, cells: [`Row ${at}`, email, role] })),
  )
}

export const peopleImport: Channel = {
  name: 'preview of an import of people',
  subject: 'person',
  ask: (visit) =>
    sameRows(visit, personRows(visit), async (text) => {
      const stream = streamOf(`Name,Mail,Role\n${text}\n`)
      const file = { stream, declaredName: 'people.csv' }
      const { answer: brought } = await visit.ask((call) => call.peopleImport.receive(file))
      if (!brought) return []
      const asked = { id: brought.id, choices: { language: 'en', role: 'member' } as const }
      const { answer } = await visit.ask((call) => call.peopleImport.preview(asked))
      return answer?.rows ?? []
    }),
  expected(visit) {
    const { world, who } = visit
    const shown = new Map<string, string[]>()
    if (!leads(world, who)) return shown
    const { today } = world
    const roles = rowsOf(world, who).filter(({ until }) => until === null || until >= today)
    const open = world.invitations.filter(
      (row) =>
        !row.acceptedAt &&
        !row.revokedAt &&
        new Date(row.expiresAt) > momentOf(world) &&
        isOfPlace(world, who, row),
    )
    for (const { id, email, role } of personRows(visit)) {
      const isThere = roles.some(
        (row) => row.personId === id && (who.kind === 'sme' || row.role === role),
      )
      const name = isThere
        ? world.people.find((one) => one.id === id)?.name
        : open.find((row) => row.email === email && row.role === role)?.name
      if (name !== undefined) shown.set(id, [...(shown.get(id) ?? []), `same as ${name}`])
    }
    return shown
  },
  fault: {
    of: /from affiliation a join person p on p\.id = a\.person_id\s+where a\.partnership_id/,
    find: /and a\.organisation_id = «\d+»::uuid/,
    put: '',
  },
}

const RUNNING = ['proposed', 'agreed', 'active', 'paused']

export const trackImport: Channel = {
  name: 'preview of an import of companies',
  subject: 'sme',
  async ask(visit) {
    const { answer: form } = await visit.ask((call) => call.track.startForm({ templateId: null }))
    const leadPersonId = form?.coaches[0]?.personId
    const rows = visit.world.smes.map(({ id, country, registrationNumber }, at) => ({
      id,
      cells: [`Row ${at}`, country, registrationNumber ?? 'none', 'BE254', 'Nel', 'nel@x.example'],
    }))
    return sameRows(visit, rows, async (text) => {
      const stream = streamOf(`Company,Country,Number,Region,Contact,Mail\n${text}\n`)
      const file = { stream, declaredName: 'companies.csv' }
      const { answer: brought } = await visit.ask((call) => call.trackImport.receive(file))
      if (!brought) return []
      const startsOn = visit.world.today
      const choices = { templateId: '', title: 'By hand', startsOn, leadPersonId } as const
      const asked = { id: brought.id, choices: { ...choices, language: 'en' as const } }
      const { answer } = await visit.ask((call) => call.trackImport.preview(asked))
      return answer?.rows ?? []
    })
  },
  expected(visit) {
    const { world, who } = visit
    const shown = new Map<string, string[]>()
    if (who.kind !== 'professional' || who.role === 'member') return shown
    // A coordinator names who leads: where nobody can, nothing is planned.
    if (who.role === 'coordinator' && coachesToLead.expected(visit).size === 0) return shown
    for (const { id, registrationNumber } of world.smes) {
      const names = world.tracks
        .filter(
          (track) =>
            track.smeId === id &&
            track.partnershipId === who.partnershipId &&
            track.responsibleOrganisationId === who.organisationId &&
            RUNNING.includes(track.state) &&
            readsAny(world, who, track.id),
        )
        .map((track) => nameOnTrack(world, who, track))
        .sort()
      if (registrationNumber !== null && names[0]) shown.set(id, [`same as ${names[0]}`])
    }
    return shown
  },
  fault: withoutTrackRule(/with asked as materialized \(\s+select \* from json_to_recordset/),
}
