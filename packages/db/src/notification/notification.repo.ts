import type { Language } from '@traject/domain/language/language'
import type { MailMode, NotificationKind } from '@traject/domain/notification/kinds'
import type { Subject } from '@traject/domain/notification/place'
import type { Preferences } from '@traject/domain/notification/preferences'
import type { Professional, SmePerson } from '@traject/domain/policy/actor'
import { underscored } from '../enum-names.ts'
import { Prisma } from '../generated/client.ts'
import { readsIntroduction } from '../introduction/reads-introduction.ts'
import { trackAccess } from '../policy-sql.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'
import { aboutIt, mayBeTold } from './may-be-told.ts'
import { isFile, type ToldRow, toldRows, toldTo } from './told-sql.ts'

const { sql } = Prisma

const PAGE = 25

export interface NotificationPage {
  rows: ToldRow[]
  /** After which the next page begins; none on the last. */
  next: string | null
}

/** What the actor was told in the role he acts in, the latest first, a page after a row of his own. */
export async function listNotifications(
  scope: TenantScope,
  reader: Language,
  after: string | null,
): Promise<NotificationPage> {
  const { actor } = scope
  const from = after
    ? sql`and (n.created_at, n.id) < (select l.created_at, l.id from notification l
        where l.id = ${after}::uuid and l.person_id = ${actor.personId}::uuid)`
    : sql``
  const rows = await scope.connection.$queryRaw<ToldRow[]>`
    ${toldRows(actor, reader)} ${from}
    order by n.created_at desc, n.id desc limit ${PAGE + 1}::int`
  const shown = rows.slice(0, PAGE)
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

/**
 * What a notification is about, and to which of a person's roles it was told, under the rule of that
 * role; nothing where it is not his, or his right has ended.
 */
export async function findNotification(
  scope: Scope<'auth-session' | 'operator'>,
  id: string,
  roles: readonly (Professional | SmePerson)[],
): Promise<(Subject & { role: number }) | null> {
  if (roles.length === 0) return null
  const asked = roles.map(
    (actor, role) => sql`
      select ${role}::int as role, n.kind, n.track_id as "trackId", n.step_id as "stepId",
        n.introduction_id as "introductionId", n.subject_id as "subjectId",
        ${isFile} as "isFile"
      from notification n ${aboutIt} ${trackAccess(actor)}
      where n.id = ${id}::uuid and ${toldTo(actor)} and ${mayBeTold(readsIntroduction(actor))}`,
  )
  const rows = await scope.connection.$queryRaw<(Subject & { role: number })[]>`
    ${Prisma.join(asked, ' union all ')} order by role limit 1`
  return rows[0] ?? null
}

/** One of the actor's own was seen; the daily mail no longer tells it. */
export async function markSeen(scope: Writing<TenantScope>, id: string): Promise<void> {
  await seen(scope, sql`n.id = ${id}::uuid`)
}

/** All that the actor was told until that moment in this role. */
export async function markAllSeen(scope: Writing<TenantScope>, until: Date): Promise<void> {
  await seen(scope, sql`n.created_at <= ${until}::timestamptz`)
}

async function seen(scope: Writing<TenantScope>, which: Prisma.Sql): Promise<void> {
  await scope.connection.$executeRaw`
    update notification n set seen_at = ${scope.now}::timestamptz,
      mail = case when n.mail = 'daily' then 'told' else n.mail end
    where ${toldTo(scope.actor)} and n.seen_at is null and ${which}`
}

/** How the person chose to be told by mail, where he chose. */
export async function findPreferences(
  scope: Scope<'auth-session'>,
  personId: string,
): Promise<Preferences> {
  const rows = await scope.connection.$queryRaw<{ kind: NotificationKind; mode: MailMode }[]>`
    select kind, mode::text as mode from notification_preference
    where person_id = ${personId}::uuid`
  return Object.fromEntries(rows.map(({ kind, mode }) => [kind, mode]))
}

export async function savePreferences(
  scope: Writing<Scope<'auth-session'>>,
  personId: string,
  preferences: Preferences,
): Promise<void> {
  for (const [kind, wanted] of Object.entries(preferences)) {
    const mode = underscored(wanted)
    await scope.connection.notificationPreference.upsert({
      where: { personId_kind: { personId, kind } },
      create: { personId, kind, mode },
      update: { mode },
    })
  }
}
