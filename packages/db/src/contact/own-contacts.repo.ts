import type { ItemStatus } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { keptBy } from './kept-by.ts'

export interface OwnContact {
  id: string
  /** Its role, in the reader's language or the source's. */
  title: string
  language: Language
  status: ItemStatus
}

export interface OwnContacts {
  contacts: OwnContact[]
  count: number
  /** Where the next page begins. */
  next: string | null
}

const PAGE = 50

/** The contacts that the actor keeps for his house, newest first. Nothing of their hidden faces. */
export async function listOwnContacts(
  { connection, actor, partnershipId }: TenantScope,
  reader: Language,
  after: string | undefined,
): Promise<OwnContacts> {
  const rows = await connection.$queryRaw<{ view: Omit<OwnContacts, 'next'> }[]>`
    with kept as materialized (
      select i.id, i.status, i.source_language from item i
      join contact c on c.item_id = i.id and c.withdrawn_at is null
      where i.partnership_id = ${partnershipId}::uuid and i.kind = 'contact' and i.status <> 'retired'
        and ${visibleTo(actor)} and ${keptBy(actor)}),
    page as (
      select * from kept where ${after ?? null}::uuid is null or id < ${after ?? null}::uuid
      order by id desc limit ${PAGE + 1}::int)
    select json_build_object('count', (select count(*)::int from kept), 'contacts', coalesce((
      select json_agg(json_build_object('id', p.id, 'status', p.status, 'title', t.title,
        'language', t.language) order by p.id desc)
      from page p join lateral (
        select title, language from item_text where item_id = p.id
        order by language = ${reader}::language desc, language = p.source_language desc, language
        limit 1) t on true), '[]')) as view`
  const { contacts = [], count = 0 } = rows[0]?.view ?? {}
  const shown = contacts.slice(0, PAGE)
  return {
    contacts: shown,
    count,
    next: contacts.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}
