import { NOTIFICATION_KINDS, type NotificationKind } from '@traject/domain/notification/kinds'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

const NO_PERSON = sql`select null::uuid where false`

/**
 * Writes down who is told, in the transaction of the act: ids only, and never to whoever did it. How each is
 * mailed follows his own choice, else what is usual for the kind; what is mailed at once waits in the
 * outbox from here on. `readers` selects rows of (partnership_id, person_id, organisation_id, sme_id,
 * track_id, step_id, introduction_id, subject_id, once_key); what carries a key is told to each once.
 * `mailed` selects the person_id of whoever has another mail of the same act: told here without one.
 * @returns how many were told, and how many mails of it wait in the outbox
 */
export async function writeTold(
  scope: Writing<Scope>,
  kind: NotificationKind,
  readers: Prisma.Sql,
  mailed: Prisma.Sql = NO_PERSON,
): Promise<{ told: number; mailed: number }> {
  const { mail } = NOTIFICATION_KINDS[kind]
  const by = scope.actor?.personId ?? null
  const rows = await scope.connection.$queryRaw<{ told: number; mailed: number }[]>`
    with told as (
      insert into notification (id, partnership_id, person_id, organisation_id, sme_id, kind,
        track_id, step_id, introduction_id, subject_id, by_person_id, created_at, once_key, mail)
      select gen_random_uuid(), who.partnership_id, who.person_id, who.organisation_id, who.sme_id,
        ${kind}, who.track_id, who.step_id, who.introduction_id, who.subject_id, ${by}::uuid,
        ${scope.now}::timestamptz, who.once_key,
        (case when who.person_id in (${mailed}) then 'never'
          when chosen.mode is not null then chosen.mode::text
          when who.sme_id is null then ${mail.coaches} else ${mail.sme} end)::notification_mail
      from (${readers}) who
      left join notification_preference chosen
        on chosen.person_id = who.person_id and chosen.kind = ${kind}
      where who.person_id is distinct from ${by}::uuid
      on conflict (person_id, once_key) do nothing
      returning id, person_id, mail
    ), waiting as (
      insert into outbox (id, kind, person_id, subject_id, next_at, created_at)
      select gen_random_uuid(), 'notification', person_id, id,
        ${scope.now}::timestamptz, ${scope.now}::timestamptz
      from told where mail = 'at-once'
    )
    select count(*)::int as told, (count(*) filter (where mail = 'at-once'))::int as mailed
    from told`
  return rows[0] ?? { told: 0, mailed: 0 }
}

/** Rows of (person_id, organisation_id, sme_id): of nobody. */
export const NOBODY = sql`select null::uuid as person_id, null::uuid as organisation_id,
  null::uuid as sme_id where false`
