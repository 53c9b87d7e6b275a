import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess, visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'

const { sql } = Prisma

/** A template from which a track can be started. */
export interface StartableTemplate {
  itemId: string
  language: Language
  title: string
  summary: string
  ownerName: string
  side: Side | null
  /** Of the reader's own house. */
  isOwn: boolean
  steps: number
}

/** The published templates that the actor sees, his house's first. */
export function listStartableTemplates(
  scope: TenantScope,
  reader: Language,
): Promise<StartableTemplate[]> {
  const organisationId = scope.actor.kind === 'professional' ? scope.actor.organisationId : null
  return scope.connection.$queryRaw<StartableTemplate[]>`
    select i.id as "itemId", text.language::text as language, text.title, text.summary,
      o.name as "ownerName", seat.side::text as side, o.id = ${organisationId}::uuid as "isOwn",
      (select count(*)::int from template_step s where s.version_id = v.id) as steps
    from item i ${published(reader)}
    join organisation o on o.id = i.owner_organisation_id
    left join lateral (
      select s.side from partner_seat s
      where s.partnership_id = i.partnership_id and s.organisation_id = o.id
        and s.from_date <= ${scope.actor.today}::date
      order by s.from_date desc limit 1) seat on true
    where ${startable(scope)}
    order by "isOwn" desc, text.title collate "und-x-icu", i.id`
}

export interface StartForm {
  /** None where the track is built by hand. */
  template: {
    itemId: string
    title: string
    language: Language
    ownerName: string
    steps: { id: string; title: string; language: Language; dueAfterDays: number | null }[]
  } | null
  /** The companies that the house coaches and of which the actor reads. */
  companies: { id: string; name: string }[]
  /** The coaches of the house acted for. */
  coaches: { personId: string; name: string }[]
  sectors: { value: string; label: string }[]
}

/** All that the form needs, in one statement; no template where it is not seen or not published. */
export async function readStartForm(
  scope: TenantScope,
  templateId: string | null,
  reader: Language,
): Promise<StartForm> {
  const { actor, partnershipId } = scope
  const organisationId = actor.kind === 'professional' ? actor.organisationId : null
  const rows = await scope.connection.$queryRaw<{ view: StartForm }[]>`
    select json_build_object(
      'template', (
        select json_build_object('itemId', i.id, 'title', text.title, 'language', text.language,
          'ownerName', o.name, 'steps', coalesce((
            select json_agg(json_build_object('id', s.id, 'title', st.title,
              'language', st.language, 'dueAfterDays', s.due_after_days)
              order by m.position, s.position, s.id)
            from template_step s join template_module m on m.id = s.module_id
            join lateral (
              select title, language from template_step_text x where x.step_id = s.id
              order by language = ${reader}::language desc, language = i.source_language desc,
                language limit 1) st on true
            where s.version_id = v.id), '[]'))
        from item i ${published(reader)}
        join organisation o on o.id = i.owner_organisation_id
        where i.id = ${templateId}::uuid and ${startable(scope)}),
      'companies', coalesce((
        select json_agg(json_build_object('id', c.id, 'name', c.name)
          order by c.name collate "und-x-icu", c.id)
        from (
          select distinct e.id, e.name from track t join sme e on e.id = t.sme_id
          ${trackAccess(actor)}
          where t.partnership_id = ${partnershipId}::uuid
            and t.state not in ('proposed', 'declined') and ${readsAnything}) c), '[]'),
      'coaches', coalesce((
        select json_agg(json_build_object('personId', p.id, 'name', p.name)
          order by p.name collate "und-x-icu", p.id)
        from affiliation a join person p on p.id = a.person_id
        where a.partnership_id = ${partnershipId}::uuid
          and a.organisation_id = ${organisationId}::uuid and a.role = 'coach'
          and a.from_date <= ${actor.today}::date
          and coalesce(a.until_date >= ${actor.today}::date, true)), '[]'),
      'sectors', coalesce((
        select json_agg(json_build_object('value', c.id, 'label', l.label)
          order by l.label collate "und-x-icu")
        from concept c join concept_label l
          on l.concept_id = c.id and l.language = ${reader}::language and l.preferred
        where c.scheme = 'sector' and c.broader = '{}'
          and (c.partnership_id is null or c.partnership_id = ${partnershipId}::uuid)), '[]')
    ) as view`
  const view = rows[0]?.view
  if (!view) throw new Error('A statement without a source gave no row')
  return view
}

/** What the copy of a version is made from. */
export interface StartableVersion {
  versionId: string
  language: Language
  steps: { id: string; dueAfterDays: number | null }[]
}

/** The latest published version of a template that the actor sees, or nothing. */
export async function findStartableVersion(
  scope: TenantScope,
  templateId: string,
): Promise<StartableVersion | null> {
  const rows = await scope.connection.$queryRaw<StartableVersion[]>`
    select v.id as "versionId", i.source_language::text as language, coalesce((
      select json_agg(json_build_object('id', s.id, 'dueAfterDays', s.due_after_days))
      from template_step s where s.version_id = v.id), '[]') as steps
    from item i ${published('en')}
    where i.id = ${templateId}::uuid and ${startable(scope)}`
  return rows[0] ?? null
}

/** Joins to rows `i` of item the latest published version `v` and the words `text`. */
function published(reader: Language): Prisma.Sql {
  return sql`
    join lateral (
      select id from track_template_version where item_id = i.id and state = 'published'
      order by number desc limit 1) v on true
    join lateral (
      select language, title, summary from item_text where item_id = i.id
      order by language = ${reader}::language desc, language = i.source_language desc, language
      limit 1) text on true`
}

function startable({ actor, partnershipId }: TenantScope): Prisma.Sql {
  return sql`i.partnership_id = ${partnershipId}::uuid and i.kind = 'track-template'
    and i.status = 'published' and coalesce(i.valid_until >= ${actor.today}::date, true)
    and ${visibleTo(actor)}`
}
