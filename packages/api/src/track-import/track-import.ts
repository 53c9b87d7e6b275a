import { randomUUID } from 'node:crypto'
import { change } from '@traject/db/scope'
import { ownTracksOf, sectorNames } from '@traject/db/track/import-tracks.repo'
import { earlierLines } from '@traject/domain/import/row'
import { plainWord } from '@traject/domain/import/said-words'
import type { Language } from '@traject/domain/language/language'
import {
  COMPANY_COLUMNS,
  type CompanyField,
  type CompanyRow,
  MOST_TRACKS,
  type TrackChoices,
  trackOfRow,
} from '@traject/domain/track/import-tracks'
import {
  companyOf,
  refuseFarStart,
  type StartTrackInput,
  type TypedCompany,
} from '@traject/domain/track/start-track'
import type { TenantContext } from '../context.ts'
import type { ImportKind, ImportPlan, PlannedRow } from '../import/import-kind.ts'
import { PROPOSED, proposeTrack, versionOf } from '../track/propose-track.ts'
import { leadOf } from '../track/start-track.ts'

/** What a row says, and in which language its company would be asked. */
export type TrackPlanRow = PlannedRow<{
  name: string
  number: string
  contactName: string
  contactEmail: string
  language: Language | null
}>

/** Companies, each with a track that is proposed to it as one by hand is. */
export const trackImport: ImportKind<CompanyField, TrackChoices, TrackPlanRow, StartTrackInput> = {
  noun: 'tracks',
  act: 'track.start',
  accept: ['text'],
  mostRows: MOST_TRACKS,
  columns: COMPANY_COLUMNS,
  check: async (ctx, choices) => {
    refuseFarStart(choices.startsOn, ctx.tenant.actor.today)
    await leadOf(ctx, choices)
    await versionOf(ctx.tenant, templateOf(choices))
  },
  plan,
  write: async (ctx, scope, { fresh, choices }, tell) => {
    const { services, client, language } = ctx
    const accounts = fresh.map(({ contactEmail }) => contactEmail)
    // Counted inside: what is refused counts for nothing.
    await services.limits.countAll(scope, { act: 'invitation', accounts, address: client.address })
    const version = await versionOf(scope, templateOf(choices))
    const leadPersonId = await leadOf(ctx, choices)
    for (const [at, input] of inOneOrder(fresh).entries()) {
      await change(scope, PROPOSED, (writing) =>
        proposeTrack(writing, input, { language, leadPersonId, version }),
      )
      await tell(at + 1, fresh.length)
    }
  },
}

const templateOf = ({ templateId }: TrackChoices) => (templateId === '' ? {} : { templateId })

/** Two files that name the same companies lock them in the same order, whatever theirs is. */
function inOneOrder(fresh: readonly StartTrackInput[]): StartTrackInput[] {
  const key = (input: StartTrackInput) => `${input.country} ${input.registrationNumber}`
  return fresh.toSorted((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)))
}

/**
 * Of what exists, only tracks of the house that the actor reads are asked: a company that another house
 * supports, or a colleague alone, is a new row like any other.
 */
async function plan(
  { tenant }: TenantContext,
  rows: readonly CompanyRow[],
  choices: TrackChoices,
): Promise<ImportPlan<TrackPlanRow, StartTrackInput>> {
  const names = await sectorNames(tenant)
  const sectors = new Map(names.toReversed().map(({ id, label }) => [plainWord(label), id]))
  const sectorOf = (said: string) => sectors.get(plainWord(said)) ?? null
  const read = rows.map((row) => {
    const said = 'said' in row ? row.said : {}
    const track =
      'said' in row ? trackOfRow(row.said, choices, sectorOf, randomUUID()) : unread(row.problem)
    return { line: row.line, said, track, company: companyIn(track) }
  })
  const asked = read.flatMap(({ line, company }) => (company ? [{ line, ...company }] : []))
  const own = new Map(
    (await ownTracksOf(tenant, asked)).map(({ at, name }) => [asked[at]?.line, name]),
  )
  const earlier = earlierLines()
  const fresh: StartTrackInput[] = []
  const plans = read.map(({ line, said, track, company }): TrackPlanRow => {
    const { name = '', registrationNumber: number = '', contactName = '', contactEmail = '' } = said
    const face = { line, name, number, contactName, contactEmail, language: null }
    if ('problem' in track || !company) {
      const problem = 'problem' in track ? track.problem : { field: null, message: 'wrong' }
      return { ...face, what: 'error', problem }
    }
    const shown = {
      ...face,
      name: company.name,
      number: company.registrationNumber ?? '',
      language: company.contactLanguage,
    }
    const asName = own.get(line) ?? null
    const asLine = earlier(line, [keyOf(company)])
    if (asName !== null || asLine !== null) return { ...shown, what: 'same', asName, asLine }
    fresh.push(track.input)
    return { ...shown, what: 'new' }
  })
  return { rows: plans, fresh }
}

function companyIn(track: ReturnType<typeof trackOfRow>): TypedCompany | null {
  if ('problem' in track) return null
  const chosen = companyOf(track.input)
  return chosen.kind === 'typed' ? chosen.company : null
}

function keyOf({ country, registrationNumber, name }: TypedCompany): string {
  return registrationNumber ? `${country} ${registrationNumber}` : name.toLowerCase()
}

const unread = (message: string) => ({ problem: { field: null, message } })
