import type { Fact } from '@traject/domain/introduction/facts'
import type { IntroductionState, Outcome } from '@traject/domain/introduction/introduction-state'
import type { StandingFacts } from '@traject/domain/introduction/standing'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import { contactTitle, forWhom, requesterPlace, STANDING } from './introduction-sql.ts'
import { isHouse, isRequester, readsIntroduction } from './reads-introduction.ts'

const { sql } = Prisma

const PAGE = 25

export interface IntroductionStanding extends StandingFacts {
  state: IntroductionState
  isClosed: boolean
}

interface Title {
  title: string
  language: Language
}

/** What lists show of an introduction to one of its two sides. */
export interface IntroductionRow extends IntroductionStanding {
  id: string
  itemId: string
  contact: Title | null
  ownerOrganisationId: string
  ownerName: string
  forWhom: string
  requesterName: string
  requesterPlace: string
  movedAt: Date
  askedAt: Date
  outcome: Outcome | null
}

const ROW = sql`x.id, x.item_id as "itemId", x.owner_organisation_id as "ownerOrganisationId", x.moved_at as "movedAt", x.asked_at as "askedAt",
  x.outcome::text as outcome, ${STANDING}, ${forWhom} as "forWhom",
  ${requesterPlace} as "requesterPlace",
  (select p.name from person p where p.id = x.requester_person_id) as "requesterName",
  (select o.name from organisation o where o.id = x.owner_organisation_id) as "ownerName"`

export interface IntroductionPage {
  rows: IntroductionRow[]
  /** After which the next page begins; none on the last. */
  next: string | null
}

interface Asked {
  side: 'received' | 'asked'
  /** What may still come to something, what was agreed, or what has ended as its readers know it. */
  shows: 'open' | 'agreed' | 'over'
  after: string | null
}

/** What the house is asked, or what the actor asks, the last moved first, a page after one of them. */
export async function listIntroductions(
  scope: TenantScope,
  { side, shows, after }: Asked,
  reader: Language,
): Promise<IntroductionPage> {
  const { actor, connection } = scope
  const mine = side === 'received' ? isHouse(actor) : isRequester(actor)
  // What nobody answered in its days is over, whether or not a job has written it down.
  const isOpen = sql`(x.closed_at is null and coalesce(x.answer_by >= ${actor.today}::date, true))`
  const isAgreed =
    side === 'received'
      ? sql`x.state = 'agreed'`
      : sql`(x.state = 'agreed' and (x.hidden_at is null or ${isHouse(actor)}))`
  const which = {
    open: isOpen,
    agreed: isAgreed,
    over: sql`not ${isOpen} and not ${isAgreed}`,
  }[shows]
  const from = after
    ? sql`and (x.moved_at, x.id) < (select x.moved_at, x.id from introduction x
        where x.id = ${after}::uuid and ${mine})`
    : sql``
  const rows = await connection.$queryRaw<IntroductionRow[]>`
    select ${ROW}, ${contactTitle(actor, reader)} as contact
    from introduction x
    where ${mine} and ${which} ${from}
    order by x.moved_at desc, x.id desc limit ${PAGE + 1}::int`
  const shown = rows.slice(0, PAGE)
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

export interface IntroductionView extends IntroductionRow {
  why: string
  language: Language
  facts: Fact[]
  passedOnAt: Date | null
  /** When the contact agreed; nothing of any other answer. */
  agreedAt: Date | null
  outcomeAt: Date | null
  isHouse: boolean
  isRequester: boolean
  messages: {
    id: string
    at: string
    by: string
    isHouse: boolean
    body: string
    language: Language
  }[]
}

/** One of them with all that its readers see, or nothing. The contact's details are read apart. */
export async function findIntroduction(
  { actor, connection }: TenantScope,
  id: string,
  reader: Language,
): Promise<IntroductionView | null> {
  const rows = await connection.$queryRaw<IntroductionView[]>`
    select ${ROW}, ${contactTitle(actor, reader)} as contact, x.why, x.language::text as language,
      x.facts, x.passed_on_at as "passedOnAt", x.outcome_at as "outcomeAt",
      case when x.state = 'agreed' then x.answered_at end as "agreedAt",
      ${isHouse(actor)} as "isHouse", ${isRequester(actor)} as "isRequester",
      coalesce((
        select json_agg(json_build_object('id', m.id, 'at', m.at, 'isHouse', m.is_house,
          'by', p.name, 'body', m.body, 'language', m.language) order by m.at, m.id)
        from introduction_message m join person p on p.id = m.person_id
        where m.introduction_id = x.id), '[]') as messages
    from introduction x where x.id = ${id}::uuid and ${readsIntroduction(actor)}`
  return rows[0] ?? null
}
