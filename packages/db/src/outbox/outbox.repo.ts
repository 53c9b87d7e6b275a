import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { type ContactNoticeKind, NOTICE_KINDS, type NoticeKind } from './notice-kind.ts'

export interface Notice {
  kind: Exclude<NoticeKind, 'invitation' | ContactNoticeKind>
  personId: string
  /** What it is about; none where it is about the person's own account. */
  subjectId?: string
}

interface DueRow {
  id: string
  subjectId: string | null
  /** Which attempt this is, from 1. */
  attempts: number
  createdAt: Date
}

/** A row that was claimed for sending, with the reader as he is at this moment. */
export interface DueNotice extends DueRow {
  kind: Exclude<NoticeKind, 'invitation' | ContactNoticeKind>
  personId: string
  email: string
  name: string
  language: Language
}

/** An invitation to be mailed: its reader may have no account, and stands in the invitation itself. */
export interface DueInvitation extends DueRow {
  kind: 'invitation'
  personId: null
}

/** A mail to a contact, who has no account: its address is read from the hidden face when it leaves. */
export interface DueContactMail extends DueRow {
  kind: ContactNoticeKind
  personId: null
}

export type DueMail = DueNotice | DueInvitation | DueContactMail

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

/** Writes down that an invitation must be mailed. What waits of it already will not be sent. */
export async function enqueueInvitation(scope: Writing<Scope>, invitationId: string) {
  const { connection, now } = scope
  await connection.outbox.updateMany({
    where: { kind: 'invitation', subjectId: invitationId, state: 'waiting' },
    data: { state: 'dropped' },
  })
  await connection.outbox.create({
    data: { kind: 'invitation', subjectId: invitationId, nextAt: now, createdAt: now },
  })
}

/** Writes down that a contact must be mailed: about an introduction, its entry, or what a house asks. */
export async function enqueueForContact(
  { connection, now }: Writing<Scope>,
  kind: ContactNoticeKind,
  subjectId: string,
) {
  await connection.outbox.create({ data: { kind, subjectId, nextAt: now, createdAt: now } })
}

/**
 * Takes up to `limit` waiting rows that are due, for `leaseSeconds`: until then nobody else gets them,
 * afterwards anybody does. Kinds that a newer version wrote are left to it.
 */
export function claimDue(
  scope: Scope<'job'>,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<DueMail[]> {
  const leaseEnd = new Date(scope.now.getTime() + leaseSeconds * 1000)
  return scope.connection.$queryRaw<DueMail[]>(Prisma.sql`
    with due as materialized (
      select o.id, p.id as "personId", p.email::text as email, p.name, p.language::text as language
      from outbox o left join person p on p.id = o.person_id
      where o.state = 'waiting' and o.next_at <= ${scope.now}::timestamptz
        and o.kind = any(${[...NOTICE_KINDS]}::text[])
      order by o.next_at, o.id
      limit ${limit}::int
      for update of o skip locked
    )
    update outbox o set next_at = ${leaseEnd}::timestamptz, attempts = o.attempts + 1
    from due
    where o.id = due.id
    returning o.id, o.kind, o.subject_id as "subjectId", o.attempts, o.created_at as "createdAt",
      due."personId", due.email, due.name, due.language`)
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
