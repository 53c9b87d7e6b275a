import type { NotificationKind } from '@traject/domain/notification/kinds'
import { Prisma } from '../generated/client.ts'
import { NOBODY, writeTold } from '../notification/write-told.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface IntroductionNews {
  kind: Extract<NotificationKind, `introduction-${string}`>
  introductionId: string
  to: 'house' | 'requester' | 'both'
  /** The day it is in the partnership. */
  today: string
  /** The house whose people have a notice of the same act by mail already. */
  noticed?: { ownerOrganisationId: string; partnershipId: string } | null
}

/**
 * Tells of an introduction, as `writeTold` has it. To the house: its coaches and coordinators; to who
 * asked: the company's people, or that coach.
 */
export async function tellOfIntroduction(
  scope: Writing<Scope>,
  { kind, introductionId, to, today, noticed }: IntroductionNews,
): Promise<void> {
  const house = to === 'requester' ? NOBODY : HOUSE(today)
  const requester = to === 'house' ? NOBODY : REQUESTER(today)
  await writeTold(
    scope,
    kind,
    sql`select x.partnership_id, who.*, null::uuid as track_id, null::uuid as step_id,
        x.id as introduction_id, null::uuid as subject_id, null::text as once_key
      from introduction x cross join lateral (${house} union ${requester}) who
      where x.id = ${introductionId}::uuid`,
    noticed ? noticedStaff(noticed, today) : undefined,
  )
}

/** Coaches and coordinators of a house, rows of (person_id), on a day; the house has its seat. */
function staffOf(organisationId: Prisma.Sql, partnershipId: Prisma.Sql, today: string) {
  return sql`
    select distinct f.person_id from affiliation f
    where f.partnership_id = ${partnershipId} and f.organisation_id = ${organisationId}
      and f.role <> 'member' and f.from_date <= ${today}::date
      and coalesce(f.until_date >= ${today}::date, true)
      and exists (select from partner_seat seat where seat.partnership_id = f.partnership_id
        and seat.organisation_id = f.organisation_id and seat.from_date <= ${today}::date
        and coalesce(seat.until_date >= ${today}::date, true))`
}

/** Coaches and coordinators of a house in its partnership, rows of (person_id), on a day. */
export function noticedStaff(
  { ownerOrganisationId, partnershipId }: { ownerOrganisationId: string; partnershipId: string },
  today: string,
) {
  return staffOf(sql`${ownerOrganisationId}::uuid`, sql`${partnershipId}::uuid`, today)
}

const HOUSE = (today: string) => sql`
  select staff.person_id, x.owner_organisation_id as organisation_id, null::uuid as sme_id
  from (${staffOf(sql`x.owner_organisation_id`, sql`x.partnership_id`, today)}) staff`

const REQUESTER = (today: string) => sql`
  select m.person_id, null::uuid as organisation_id, m.sme_id from sme_membership m
  where m.partnership_id = x.partnership_id and m.sme_id = x.requester_sme_id
    and m.from_date <= ${today}::date and coalesce(m.until_date >= ${today}::date, true)
  union
  select staff.person_id, x.requester_organisation_id, null::uuid
  from (${staffOf(sql`x.requester_organisation_id`, sql`x.partnership_id`, today)}) staff
  where staff.person_id = x.requester_person_id`
