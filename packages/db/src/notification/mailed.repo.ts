import { type ActingFor, actorFor } from '@traject/domain/acting-for/acting-for'
import type { Language } from '@traject/domain/language/language'
import { findWaysToAct } from '../auth-session/ways-to-act.ts'
import { Prisma } from '../generated/client.ts'
import type { Scope } from '../scope.ts'
import { type ToldRow, toldRows } from './told-sql.ts'

const { sql } = Prisma

/** What a mail may tell of a notification, and in which of his roles the reader was told it. */
export interface MailedRow extends ToldRow {
  /** The house or company for which he was told. */
  place: string
  isProfessional: boolean
}

/** The one notification of a mail that leaves at once; nothing where there is nothing to tell any more. */
export async function findMailedOne(
  scope: Scope<'job'>,
  { id, personId, reader }: { id: string; personId: string; reader: Language },
): Promise<MailedRow | null> {
  const rows = await mailed(scope, personId, reader, sql`n.id = ${id}::uuid`)
  return rows[0] ?? null
}

/** What a daily mail tells, oldest first, role by role and track by track. */
export function listMailed(
  scope: Scope<'job'>,
  { digestId, personId, reader }: { digestId: string; personId: string; reader: Language },
): Promise<MailedRow[]> {
  return mailed(scope, personId, reader, sql`n.digest_id = ${digestId}::uuid`)
}

/**
 * Asks the rule anew, as the person stands at this moment: in each role that is in force, what it may
 * still know. What was seen, or is not to be mailed any more, is left out.
 */
async function mailed(
  scope: Scope<'job'>,
  personId: string,
  reader: Language,
  which: Prisma.Sql,
): Promise<MailedRow[]> {
  const told: MailedRow[] = []
  const seen = new Set<string>()
  for (const choice of await findWaysToAct(scope, personId)) {
    const actor = actorFor(choice, personId)
    const rows = await scope.connection.$queryRaw<ToldRow[]>`
      ${toldRows(actor, reader)} and ${which} and ${stillWanted}
      order by title.title collate "und-x-icu", n.track_id, n.created_at,
        (select s.position from step s where s.id = n.step_id), n.id`
    for (const row of rows) {
      // Two roles in one house are told one thing.
      if (seen.has(row.id)) continue
      seen.add(row.id)
      told.push({ ...row, place: placeName(choice), isProfessional: actor.kind !== 'sme' })
    }
  }
  return told
}

/** Not seen, not unwanted since, and what was due is due still. */
const stillWanted = sql`n.seen_at is null
  and not exists (select from notification_preference unwanted
    where unwanted.person_id = n.person_id and unwanted.kind = n.kind and unwanted.mode = 'never')
  and (n.kind not in ('due-soon', 'overdue') or exists (
    select from step s where n.subject_id is null and s.id = n.step_id
      and s.state in ('open', 'in-progress', 'changes-requested')
    union all
    select from resource_assignment ra where ra.id = n.subject_id
      and ra.state in ('assigned', 'opened')))`

function placeName(choice: ActingFor): string {
  return 'affiliationId' in choice ? choice.organisationName : choice.smeName
}
