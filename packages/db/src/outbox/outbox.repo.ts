import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { NOTICE_KINDS, type NoticeKind } from './notice-kind.ts'

export interface Notice {
  kind: NoticeKind
  personId: string
  /** What it is about; none where it is about the person's own account. */
  subjectId?: string
}

/** A row that was claimed for sending, with the reader as he is at this moment. */
export interface DueNotice {
  id: string
  kind: NoticeKind
  subjectId: string | null
  /** Which attempt this is, from 1. */
  attempts: number
  createdAt: Date
  personId: string
  email: string
  name: string
  language: Language
}

/** Writes down what must be told, in the transaction of the act. */
export async function enqueueNotice(scope: Writing<Scope>, notice: Notice) {
  await scope.connection.outbox.create({
    data: {
      kind: notice.kind,
      personId: notice.personId,
      subjectId: notice.subjectId ?? null,
      nextAt: scope.now,
      createdAt: scope.now,
    },
  })
}

/**
 * Takes up to `limit` waiting rows that are due, for `leaseSeconds`: until then nobody else gets them,
 * afterwards anybody does. Kinds that a newer version wrote are left to it.
 */
export function claimDue(
  scope: Scope<'job'>,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<DueNotice[]> {
  const leaseEnd = new Date(scope.now.getTime() + leaseSeconds * 1000)
  return scope.connection.$queryRaw<DueNotice[]>(Prisma.sql`
    with due as materialized (
      select id from outbox
      where state = 'waiting' and next_at <= ${scope.now}::timestamptz
        and kind = any(${[...NOTICE_KINDS]}::text[])
      order by next_at, id
      limit ${limit}::int
      for update skip locked
    )
    update outbox o set next_at = ${leaseEnd}::timestamptz, attempts = o.attempts + 1
    from due, person p
    where o.id = due.id and p.id = o.person_id
    returning o.id, o.kind, o.subject_id as "subjectId", o.attempts, o.created_at as "createdAt",
      p.id as "personId", p.email::text as email, p.name, p.language::text as language`)
}

/** It was taken over by the mail server: it is never claimed again. */
export async function markSent(scope: Writing<Scope<'job'>>, id: string) {
  await settle(scope, id, { state: 'sent', sentAt: scope.now })
}

/** It will not be sent: the right to know has ended, or every attempt failed. */
export async function markDropped(scope: Writing<Scope<'job'>>, id: string) {
  await settle(scope, id, { state: 'dropped' })
}

/** Not before `at` again. */
export async function postpone(scope: Writing<Scope<'job'>>, id: string, at: Date) {
  await settle(scope, id, { nextAt: at })
}

/** The person may have been deleted in between, and the row with him: then there is nothing to do. */
async function settle(
  scope: Writing<Scope<'job'>>,
  id: string,
  data: Prisma.OutboxUpdateManyMutationInput,
) {
  await scope.connection.outbox.updateMany({ where: { id, state: 'waiting' }, data })
}
