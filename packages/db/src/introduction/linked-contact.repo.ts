import type { IsoDate } from '@traject/domain/calendar/date'
import type { Fact } from '@traject/domain/introduction/facts'
import type { IntroductionState } from '@traject/domain/introduction/introduction-state'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'
import { forWhom, requesterPlace } from './introduction-sql.ts'

const { sql } = Prisma

/** What the holder of a contact's personal link may know of the contact's own entry. */
export interface LinkedContact {
  itemId: string
  house: string
  partnership: string
  partnershipId: string
  /** The day it is in the partnership. */
  today: IsoDate
  withdrawnAt: Date | null
  /** It withdrew from every house, here or through another one. */
  isFromEvery: boolean
  /** Through another house it withdrew from every one: this entry is shown and sent to nobody. */
  isHeldBack: boolean
}

/** And of the request that the link came with. */
export interface LinkedIntroduction extends LinkedContact {
  id: string
  state: IntroductionState
  isClosed: boolean
  answerBy: IsoDate | null
  answeredAt: Date | null
  movedAt: Date
  requesterName: string
  requesterEmail: string
  requesterPlace: string
  forWhom: string
  why: string
  language: Language
  facts: Fact[]
}

const CONTACT = (scope: Scope) => sql`
  i.id as "itemId", owner.name as house, pa.name as partnership, pa.id as "partnershipId",
  (${scope.now}::timestamptz at time zone pa.time_zone)::date::text as today,
  c.withdrawn_at as "withdrawnAt", exists (
    select from contact_refusal r where r.hash = any(d.hashes) and r.is_for_all) as "isFromEvery",
  i.is_held_back as "isHeldBack"`

const AROUND = sql`join contact c on c.item_id = i.id
  left join contact_detail d on d.item_id = i.id
  join organisation owner on owner.id = i.owner_organisation_id
  join partnership pa on pa.id = i.partnership_id`

/** The contact of a notice's link. */
export async function findLinkedContact(
  scope: Scope<'personal-link' | 'job'>,
  itemId: string,
): Promise<LinkedContact | null> {
  const rows = await scope.connection.$queryRaw<LinkedContact[]>`
    select ${CONTACT(scope)} from item i ${AROUND} where i.id = ${itemId}::uuid`
  return rows[0] ?? null
}

/** The request of a link, once the house has passed it on. */
export async function findLinkedIntroduction(
  scope: Scope<'personal-link' | 'job'>,
  id: string,
): Promise<LinkedIntroduction | null> {
  const rows = await scope.connection.$queryRaw<LinkedIntroduction[]>`
    select ${CONTACT(scope)}, x.id, x.state::text as state, x.closed_at is not null as "isClosed",
      x.answer_by::text as "answerBy", x.answered_at as "answeredAt", x.moved_at as "movedAt",
      asker.name as "requesterName", asker.email::text as "requesterEmail",
      ${requesterPlace} as "requesterPlace", ${forWhom} as "forWhom", x.why,
      x.language::text as language, x.facts
    from introduction x join item i on i.id = x.item_id ${AROUND}
    join person asker on asker.id = x.requester_person_id
    where x.id = ${id}::uuid and x.passed_on_at is not null`
  return rows[0] ?? null
}

export interface HeldRequest {
  state: IntroductionState
  isClosed: boolean
  answerBy: IsoDate | null
  /** The contact has withdrawn, here or from every house. */
  isOut: boolean
}

/** Its standing, held until the transaction ends: of two answers at once, one waits for the other. */
export async function lockLinkedIntroduction(
  { connection }: Writing<Scope<'personal-link'>>,
  id: string,
): Promise<HeldRequest | null> {
  const rows = await connection.$queryRaw<HeldRequest[]>`
    select x.state::text as state, x.closed_at is not null as "isClosed",
      x.answer_by::text as "answerBy", c.withdrawn_at is not null or i.is_held_back as "isOut"
    from introduction x join item i on i.id = x.item_id join contact c on c.item_id = i.id
    where x.id = ${id}::uuid for no key update of x`
  return rows[0] ?? null
}
