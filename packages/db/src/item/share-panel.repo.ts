import type { SharingHouse } from '@traject/domain/item/share-item'
import type { ItemKind, ItemStatus, Sharing } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Attachment, TemplateContent } from '@traject/domain/track-template/publishing'
import { Prisma } from '../generated/client.ts'
import { sharingHouses } from '../partnership/partner-seat.repo.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { byLanguage, readVersion } from '../track-template/template-sql.ts'

const { sql } = Prisma

/** Any item, as far as sharing it asks. */
export interface SharedItem extends Sharing {
  id: string
  kind: ItemKind
  status: ItemStatus
  mayHandOn: boolean
  revision: number
  /** In the reader's language, or the source's where he has none. */
  title: string
  language: Language
}

/** What a template holds, as publishing it asks; none of another kind. */
export interface SharedTemplate extends TemplateContent {
  versionId: string
  revision: number
  attachments: Attachment[]
}

export interface SharePanelFacts {
  item: SharedItem
  /** Those with a seat today. */
  houses: SharingHouse[]
  /** It reaches nobody beyond its house, whatever is chosen. Never told to a reader. */
  isHeldBack: boolean
  template: SharedTemplate | null
}

/** An item that the actor may see, with whom it can be shared, or nothing. One statement. */
export async function findSharePanel(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<SharePanelFacts | null> {
  const { actor, partnershipId } = scope
  const rows = await scope.connection.$queryRaw<{ facts: SharePanelFacts }[]>`
    select json_build_object(
      'item', json_build_object('id', p.id, 'kind', p.kind, 'partnershipId', p.partnership_id,
        'ownerOrganisationId', p.owner_organisation_id, 'authorPersonId', p.author_person_id,
        'status', p.status, 'visibility', p.visibility, 'reach', p.reach,
        'namedOrganisations', coalesce(p.named_organisations, '{}'),
        'namedSides', coalesce(p.named_sides, '{}'),
        'mayHandOn', p.may_hand_on, 'revision', p.revision, 'title', words.title,
        'language', words.language),
      'houses', coalesce((select json_agg(h) from (
        ${sharingHouses(partnershipId, actor.today)}) h), '[]'),
      'isHeldBack', p.is_held_back,
      'template', case when p.kind = 'track-template' then (${template(scope, reader)}) end) as facts
    from (select i.* from item i where i.id = ${id}::uuid
      and i.partnership_id = ${partnershipId}::uuid and ${visibleTo(actor)}) p
    join lateral (select title, language from item_text where item_id = p.id
      ${byLanguage(reader, sql`p.source_language`)}) words on true`
  return rows[0]?.facts ?? null
}

function template({ actor }: TenantScope, reader: Language): Prisma.Sql {
  return sql`
    select json_build_object('versionId', v.id, 'revision', v.revision,
      'modules', coalesce((
        select json_agg(json_build_object('title', mt.title, 'steps', coalesce((
          select json_agg(json_build_object('title', st.title) order by s.position)
          from template_step s left join template_step_text st
            on st.step_id = s.id and st.language = p.source_language
          where s.module_id = m.id), '[]')) order by m.position)
        from template_module m left join template_module_text mt
          on mt.module_id = m.id and mt.language = p.source_language
        where m.version_id = v.id), '[]'),
      'attachments', coalesce((
        select json_agg(json_build_object('step', st.title, 'resource', shown.title,
          'item', json_build_object('partnershipId', r.partnership_id,
            'ownerOrganisationId', r.owner_organisation_id,
            'authorPersonId', r.author_person_id, 'visibility', r.visibility,
            'reach', r.reach, 'namedOrganisations', coalesce(r.named_organisations, '{}'),
            'namedSides', coalesce(r.named_sides, '{}'), 'status', r.status, 'validUntil', r.valid_until::text))
          order by m.position, s.position, a.position)
        from template_step s join template_module m on m.id = s.module_id
        join template_step_text st on st.step_id = s.id and st.language = p.source_language
        join template_step_resource a on a.step_id = s.id
        join item r on r.id = a.item_id
        left join lateral (
          select t.title from item i join lateral (
            select title from item_text where item_id = i.id
            ${byLanguage(reader, sql`i.source_language`)}) t on true
          where i.id = r.id and ${visibleTo(actor)}) shown on true
        where s.version_id = v.id), '[]'))
    from track_template_version v where v.id = ${readVersion(sql`p.id`)}`
}
