import type { Fact } from '@traject/domain/introduction/facts'
import type { IntroductionState, Outcome } from '@traject/domain/introduction/introduction-state'
import type { IntroductionParties } from '@traject/domain/introduction/who-reads'
import type { Language } from '@traject/domain/language/language'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import { Prisma } from '../generated/client.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'
import type { IntroductionStanding } from './introduction.repo.ts'
import { STANDING } from './introduction-sql.ts'
import { isRequester, readsIntroduction } from './reads-introduction.ts'

export interface NewIntroduction {
  itemId: string
  ownerOrganisationId: string
  forSmeId: string | null
  why: string
  language: Language
  facts: Fact[]
}

/** Writes a request of the actor's; nothing where one of his to that contact is still open. */
export async function createIntroduction(
  { connection, partnershipId, actor, now }: Writing<TenantScope>,
  { itemId, ownerOrganisationId, forSmeId, why, language, facts }: NewIntroduction,
): Promise<string | null> {
  const organisationId = actor.kind === 'professional' ? actor.organisationId : null
  const smeId = actor.kind === 'sme' ? actor.smeId : null
  const rows = await connection.$queryRaw<{ id: string }[]>`
    insert into introduction (id, partnership_id, item_id, owner_organisation_id,
      requester_person_id, requester_organisation_id, requester_sme_id, for_sme_id, why, language,
      facts, state_since, moved_at, asked_at)
    select gen_random_uuid(), ${partnershipId}::uuid, ${itemId}::uuid, ${ownerOrganisationId}::uuid,
      ${actor.personId}::uuid, ${organisationId}::uuid, ${smeId}::uuid, ${forSmeId}::uuid, ${why},
      ${language}::language, ${JSON.stringify(facts)}::jsonb, ${now}::timestamptz,
      ${now}::timestamptz, ${now}::timestamptz
    where not exists (select from introduction x
      where x.item_id = ${itemId}::uuid and x.closed_at is null and ${isRequester(actor)})
    on conflict do nothing returning id`
  return rows[0]?.id ?? null
}

export interface HeldIntroduction extends IntroductionStanding, IntroductionParties {
  itemId: string
}

/** One that the actor reads, held until the transaction ends: moves happen one after another. */
export async function lockIntroduction(
  { connection, actor }: Writing<TenantScope>,
  id: string,
): Promise<HeldIntroduction | null> {
  const rows = await connection.$queryRaw<HeldIntroduction[]>`
    select x.item_id as "itemId", ${STANDING}, x.partnership_id as "partnershipId",
      x.owner_organisation_id as "ownerOrganisationId", x.requester_sme_id as "requesterSmeId",
      x.requester_person_id as "requesterPersonId",
      x.requester_organisation_id as "requesterOrganisationId"
    from introduction x where x.id = ${id}::uuid and ${readsIntroduction(actor)}
    for no key update of x`
  return rows[0] ?? null
}

export interface SavedMove {
  state: IntroductionState
  /** With a request that is passed on: the last day for the contact's answer. */
  answerBy?: string
  /** Nothing may come of it any more, as who asked knows it. */
  closes?: boolean
  /** The contact answered. */
  isAnswer?: boolean
  /** Nobody but the contact may notice. */
  isSilent?: boolean
}

export async function saveMove(
  { connection, now }: Writing<Scope>,
  id: string,
  { state, answerBy, closes, isAnswer, isSilent }: SavedMove,
) {
  await connection.introduction.update({
    where: { id },
    data: {
      state: underscored(state),
      stateSince: now,
      ...(isSilent ? {} : { movedAt: now }),
      ...(answerBy ? { passedOnAt: now, answerBy: asDay(answerBy) } : {}),
      ...(isAnswer ? { answeredAt: now } : {}),
      ...(closes ? { closedAt: now } : {}),
    },
    select: { id: true },
  })
}

export async function saveOutcome(
  { connection, now }: Writing<TenantScope>,
  id: string,
  outcome: Outcome,
) {
  await connection.introduction.update({
    where: { id },
    data: { outcome: underscored(outcome), outcomeAt: now, movedAt: now },
    select: { id: true },
  })
}

/** What the house asks back, or what is answered; its id. */
export async function writeIntroductionMessage(
  { connection, partnershipId, actor, now }: Writing<TenantScope>,
  message: { introductionId: string; isHouse: boolean; body: string; language: Language },
): Promise<string> {
  const { id } = await connection.introductionMessage.create({
    data: {
      ...message,
      partnershipId,
      at: now,
      personId: actor.personId,
      organisationId: actor.kind === 'professional' ? actor.organisationId : null,
      smeId: actor.kind === 'sme' ? actor.smeId : null,
    },
    select: { id: true },
  })
  return id
}

/** How many requests the actor's house, or another, takes in a month, and how often it was asked since. */
export async function countRequests(
  { connection, partnershipId }: Writing<TenantScope> | TenantScope,
  organisationId: string,
  from: string,
): Promise<{ perMonth: number | null; asked: number }> {
  const rows = await connection.$queryRaw<{ perMonth: number | null; asked: number }[]>(Prisma.sql`
    select (select l.per_month from introduction_limit l
        where l.partnership_id = pa.id and l.organisation_id = ${organisationId}::uuid) as "perMonth",
      (select count(*)::int from introduction x where x.partnership_id = pa.id
        and x.owner_organisation_id = ${organisationId}::uuid
        and x.asked_at >= ${from}::date::timestamp at time zone pa.time_zone) as asked
    from partnership pa where pa.id = ${partnershipId}::uuid`)
  return rows[0] ?? { perMonth: null, asked: 0 }
}
