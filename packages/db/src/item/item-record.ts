import type { IsoDate } from '@traject/domain/calendar/date'
import type { ItemStatus, ItemTerms, Sharing } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { behindOf } from '../language/behind-sql.ts'
import type { ItemContent } from './item-content.repo.ts'

const { sql } = Prisma

export interface ItemWords {
  title: string
  summary: string
}

/** What the editors of all kinds show of an item, in every language. */
export interface ItemRecord extends Sharing {
  id: string
  ownerName: string
  status: ItemStatus
  sourceLanguage: Language
  concepts: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: IsoDate | null
  revision: number
  texts: ItemContent['texts']
  /** Of each translation that is behind its original: what that said when it was made. */
  behind: { [L in Language]?: ItemWords }
}

/** It as jsonb, over a row `i` of item and `o` of its organisation. */
export const ITEM_RECORD = sql`jsonb_build_object(
  'id', i.id, 'partnershipId', i.partnership_id,
  'ownerOrganisationId', i.owner_organisation_id, 'ownerName', o.name,
  'authorPersonId', i.author_person_id, 'status', i.status, 'visibility', i.visibility,
  'reach', i.reach, 'namedOrganisations', i.named_organisations, 'namedSides', i.named_sides,
  'sourceLanguage', i.source_language, 'concepts', i.concepts, 'terms', i.terms,
  'mayHandOn', i.may_hand_on, 'validUntil', i.valid_until::text, 'revision', i.revision,
  'texts', (select json_agg(json_build_object('language', t.language, 'title', t.title,
    'summary', t.summary)) from item_text t where t.item_id = i.id),
  'behind', ${behindOf(sql`item_text t where t.item_id = i.id`)})`
