import type { Reach, Visibility } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { Actor } from '@traject/domain/policy/actor'
import type { VersionState } from '@traject/domain/track-template/version'
import { knownTo } from '../concept/label-sql.ts'
import { Prisma } from '../generated/client.ts'
import { FACE, facesOf, type ItemRow, type Viewing } from '../item/item-face.ts'
import { visibleTo } from '../policy-sql.ts'
import {
  type AttachedResource,
  attachedTo,
  byLanguage,
  readVersion,
  turnOf,
} from './template-sql.ts'

const { sql } = Prisma

export interface TemplateStepView {
  id: string
  /** The words' own: the reader's, or the source's where he has none. */
  language: Language
  /** A translation that says what its original no longer says. */
  isStale: boolean
  title: string
  /** Markdown. */
  instructions: string
  evidence: string
  dueAfterDays: number | null
  optional: boolean
  /** Another house than the owner, whose turn it is. */
  house: { id: string; name: string; side: Side | null } | null
  resources: AttachedResource[]
}

export interface TemplateVersionRow {
  number: number
  state: VersionState
  publishedAt: string | null
  steps: number
}

/** A template as a reader gets it. */
export interface TemplateView extends ItemRow {
  kind: 'track-template'
  authorPersonId: string
  sourceLanguage: Language
  validUntil: string | null
  visibility: Visibility
  reach: Reach
  concepts: { id: string; label: string }[]
  version: { id: string; number: number; state: VersionState }
  versions: TemplateVersionRow[]
  modules: { id: string; title: string; language: Language; steps: TemplateStepView[] }[]
}

/** One template, whole, or nothing: what may not be seen is not there. One statement. */
export async function findTemplate(
  scope: Viewing,
  id: string,
  reader: Language,
): Promise<TemplateView | null> {
  const { actor } = scope
  const rows = await scope.connection.$queryRaw<{ view: TemplateView }[]>`
    select ${FACE}::jsonb || jsonb_build_object(
      'authorPersonId', p.author_person_id, 'sourceLanguage', p.source_language,
      'validUntil', p.valid_until::text, 'visibility', p.visibility, 'reach', p.reach,
      'concepts', ${labelled(actor, reader)},
      'version', jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state),
      'versions', ${versions(actor)}, 'modules', ${modules(actor, reader)}) as view
    from (select i.* from item i where i.id = ${id}::uuid and i.kind = 'track-template'
      and ${visibleTo(actor)}) p
    join track_template_version v
      on v.id = ${readVersion(sql`p.id`, sql`v.state = 'retired' and ${isOwners(actor)} or ${edits(actor)}`)}
    ${facesOf(reader, actor.today)}`
  return rows[0]?.view ?? null
}

/** A public template is read elsewhere too: there without what is its own partnership's vocabulary. */
function labelled(actor: Actor, reader: Language): Prisma.Sql {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', l.concept_id, 'label', l.label)
      order by l.label collate "und-x-icu")
    from concept_label l where l.concept_id = any(p.concepts) and l.preferred
      and l.language = ${reader}::language
      and ${knownTo(sql`l`, actor)}), '[]')`
}

/** Whether row `p` of item is of the house acted for, where it acts. */
function isOwners(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`(p.partnership_id = ${actor.partnershipId}::uuid
    and p.owner_organisation_id = ${actor.organisationId}::uuid)`
}

/** Whether the actor may edit drafts of row `p` of item: a member those that he wrote. */
function edits(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`false`
  return sql`(${isOwners(actor)}
    and (${actor.role !== 'member'} or p.author_person_id = ${actor.personId}::uuid))`
}

/** That there is a draft of a further version is for those who may edit it. */
function versions(actor: Actor): Prisma.Sql {
  return sql`(
    select jsonb_agg(jsonb_build_object('number', each.number, 'state', each.state,
      'publishedAt', each.published_at,
      'steps', (select count(*) from template_step s where s.version_id = each.id))
      order by each.number desc)
    from track_template_version each
    where each.item_id = p.id and (each.state <> 'draft' or ${edits(actor)}))`
}

function modules(actor: Actor, reader: Language): Prisma.Sql {
  const source = sql`p.source_language`
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', m.id, 'title', words.title,
      'language', words.language, 'steps', ${steps(actor, reader)}) order by m.position)
    from template_module m join lateral (
      select title, language from template_module_text where module_id = m.id
      ${byLanguage(reader, source)}) words on true
    where m.version_id = v.id), '[]')`
}

function steps(actor: Actor, reader: Language): Prisma.Sql {
  return sql`coalesce((
    select json_agg(json_build_object('id', s.id, 'language', text.language,
      'isStale', text.is_stale, 'title', text.title, 'instructions', text.instructions, 'evidence', text.evidence,
      'dueAfterDays', s.due_after_days, 'optional', s.optional, 'house', ${turnOf(actor.today)},
      'resources', ${attachedTo(actor, reader)}) order by s.position)
    from template_step s join lateral (
      select title, instructions, evidence, language, made_from is not null as is_stale
      from template_step_text where step_id = s.id
      ${byLanguage(reader, sql`p.source_language`)}) text on true
    where s.module_id = m.id), '[]')`
}
