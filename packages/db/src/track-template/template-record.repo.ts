import type { IsoDate } from '@traject/domain/calendar/date'
import type { ItemStatus, ItemTerms } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { StepWords } from '@traject/domain/track-template/translating'
import type { VersionState } from '@traject/domain/track-template/version'
import { type ConceptChoice, conceptChoices } from '../concept/concept.repo.ts'
import { Prisma } from '../generated/client.ts'
import { behindOf } from '../language/behind-sql.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { type AttachedResource, attachedTo, turnOf } from './template-sql.ts'

const { sql } = Prisma

type ByLanguage<Words> = Partial<Record<Language, Words>>

export interface StepRecord {
  id: string
  texts: ByLanguage<StepWords>
  /** Of each translation that is behind its original: what that said when it was made. */
  behind: ByLanguage<StepWords>
  dueAfterDays: number | null
  optional: boolean
  concepts: string[]
  house: { id: string; name: string; side: Side | null } | null
  resources: AttachedResource[]
}

export interface ModuleRecord {
  id: string
  texts: ByLanguage<string>
  behind: ByLanguage<{ title: string }>
  steps: StepRecord[]
}

/** A template with all that its editor shows, in every language: its newest version. */
export interface TemplateRecord {
  id: string
  ownerOrganisationId: string
  ownerName: string
  authorPersonId: string
  status: ItemStatus
  sourceLanguage: Language
  concepts: string[]
  terms: ItemTerms
  mayHandOn: boolean
  validUntil: IsoDate | null
  /** Of title, summary, concepts and terms. */
  revision: number
  texts: ByLanguage<{ title: string; summary: string }>
  behind: ByLanguage<{ title: string; summary: string }>
  /** Its revision is that of modules, steps and attachments. */
  version: { id: string; number: number; state: VersionState; revision: number }
  modules: ModuleRecord[]
}

/** A house that has a seat today: whose turn a step may be. */
export interface HouseChoice {
  id: string
  name: string
}

export interface TemplateEditorFacts {
  template: TemplateRecord
  concepts: ConceptChoice[]
  houses: HouseChoice[]
}

/** A template that the actor may see, whole, or nothing. One statement. */
export async function findTemplateRecord(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TemplateRecord | null> {
  const rows = await scope.connection.$queryRaw<{ record: TemplateRecord }[]>(
    recordStatement(scope, id, reader),
  )
  return rows[0]?.record ?? null
}

/** The same with what a form of it chooses from: the vocabulary and the houses. One statement. */
export async function findTemplateEditor(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TemplateEditorFacts | null> {
  const { partnershipId, actor } = scope
  const rows = await scope.connection.$queryRaw<{ facts: TemplateEditorFacts }[]>`
    select json_build_object('template', t.record,
      'concepts', coalesce((select json_agg(c) from (
        ${conceptChoices(partnershipId, reader)}) c), '[]'),
      'houses', coalesce((
        select json_agg(json_build_object('id', o.id, 'name', o.name)
          order by o.name collate "und-x-icu")
        from partner_seat seat join organisation o on o.id = seat.organisation_id
        where seat.partnership_id = ${partnershipId}::uuid
          and seat.from_date <= ${actor.today}::date
          and coalesce(seat.until_date >= ${actor.today}::date, true)), '[]')) as facts
    from (${recordStatement(scope, id, reader)}) t`
  return rows[0]?.facts ?? null
}

/** Its one row's `record`; none where the actor may not see it. */
export function recordStatement(
  { actor, partnershipId }: TenantScope,
  id: string,
  reader: Language,
): Prisma.Sql {
  return sql`
    select json_build_object('id', p.id, 'ownerOrganisationId', p.owner_organisation_id,
      'ownerName', owner.name, 'authorPersonId', p.author_person_id, 'status', p.status,
      'sourceLanguage', p.source_language, 'concepts', p.concepts, 'terms', p.terms,
      'mayHandOn', p.may_hand_on, 'validUntil', p.valid_until::text, 'revision', p.revision,
      'texts', (select json_object_agg(language, json_build_object('title', title,
        'summary', summary)) from item_text where item_id = p.id),
      'behind', ${behindOf(sql`item_text t where t.item_id = p.id`)},
      'version', json_build_object('id', v.id, 'number', v.number, 'state', v.state,
        'revision', v.revision),
      'modules', coalesce((
        select json_agg(json_build_object('id', m.id,
          'texts', (select json_object_agg(language, title) from template_module_text
            where module_id = m.id),
          'behind', ${behindOf(sql`template_module_text t where t.module_id = m.id`)},
          'steps', coalesce((
            select json_agg(json_build_object('id', s.id,
              'texts', (select json_object_agg(language, json_build_object('title', title,
                'instructions', instructions, 'evidence', evidence)) from template_step_text
                where step_id = s.id),
              'behind', ${behindOf(sql`template_step_text t where t.step_id = s.id`)},
              'dueAfterDays', s.due_after_days, 'optional', s.optional, 'concepts', s.concepts,
              'house', ${turnOf(actor.today)}, 'resources', ${attachedTo(actor, reader)})
              order by s.position)
            from template_step s where s.module_id = m.id), '[]')) order by m.position)
        from template_module m where m.version_id = v.id), '[]')) as record
    from (select i.* from item i where i.id = ${id}::uuid and i.kind = 'track-template'
      and i.partnership_id = ${partnershipId}::uuid and ${visibleTo(actor)}) p
    join organisation owner on owner.id = p.owner_organisation_id
    join lateral (
      select * from track_template_version where item_id = p.id
      order by number desc limit 1) v on true`
}
