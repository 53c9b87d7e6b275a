import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { Contact } from '@traject/domain/track/start-track'
import { asDay } from '../as-day.ts'
import { Prisma } from '../generated/client.ts'
import { assignableBy } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface NewTrack {
  id: string
  smeId: string
  responsibleOrganisationId: string
  templateVersionId: string | null
  typedName: string
  language: Language
  startsOn: IsoDate
  contact: Contact | null
  lead: { personId: string; from: IsoDate }
}

/** A proposed track with its lead coach; its words and steps are written beside it. */
export async function createTrack(scope: Writing<TenantScope>, track: NewTrack) {
  const { contact, lead, startsOn, ...row } = track
  const { partnershipId, now, connection } = scope
  const organisationId = track.responsibleOrganisationId
  await connection.track.create({
    data: {
      ...row,
      ...contact,
      partnershipId,
      startsOn: asDay(startsOn),
      stateSince: now,
      movedAt: now,
      createdAt: now,
      askedAt: now,
      coachAssignments: {
        create: {
          partnershipId,
          organisationId,
          personId: lead.personId,
          role: 'lead',
          from: asDay(lead.from),
        },
      },
    },
  })
}

/** The title of a track that is built by hand. */
export async function titleTrack(
  { connection, partnershipId }: Writing<TenantScope>,
  track: { trackId: string; language: Language; title: string },
) {
  await connection.trackText.create({ data: { ...track, partnershipId } })
}

interface Copied {
  trackId: string
  versionId: string
  /** Each step of the version under its new id, with its real date. */
  steps: readonly { templateStepId: string; id: string; dueOn: IsoDate | null }[]
}

/** Copies a version into a track: title, modules and steps, in every language that it has. */
export async function copyVersion(
  scope: Writing<TenantScope>,
  { trackId, versionId, steps }: Copied,
) {
  const { connection, partnershipId, now } = scope
  const ids = sql`${partnershipId}::uuid`
  await connection.$executeRaw`
    with dated as materialized (
      select * from json_to_recordset(${JSON.stringify(steps)}::json)
        as r("templateStepId" uuid, id uuid, "dueOn" date)
    ), source as materialized (
      select v.item_id, i.source_language from track_template_version v
      join item i on i.id = v.item_id where v.id = ${versionId}::uuid
    ), modules as materialized (
      select m.id as from_id, gen_random_uuid() as id, m.position
      from template_module m where m.version_id = ${versionId}::uuid
    ), titles as (
      insert into track_text (track_id, partnership_id, language, title)
      select ${trackId}::uuid, ${ids}, x.language, x.title
      from source join item_text x on x.item_id = source.item_id
    ), made_modules as (
      insert into track_module (id, partnership_id, track_id, language)
      select m.id, ${ids}, ${trackId}::uuid, first.language
      from modules m cross join source join lateral (
        select language from template_module_text where module_id = m.from_id
        order by language = source.source_language desc, language limit 1) first on true
    ), module_texts as (
      insert into track_module_text (module_id, partnership_id, language, title, made_from)
      select m.id, ${ids}, x.language, x.title, x.made_from
      from modules m join template_module_text x on x.module_id = m.from_id
    ), made_steps as (
      insert into step (id, partnership_id, track_id, module_id, position, optional, language,
        due_on, state_since, concepts, organisation_id, template_step_id)
      select d.id, ${ids}, t.id, m.id,
        row_number() over (order by m.position, s.position, s.id), s.optional, first.language,
        d."dueOn", ${now}::timestamptz, s.concepts,
        nullif(s.organisation_id, t.responsible_organisation_id), s.id
      from dated d join template_step s on s.id = d."templateStepId"
      join modules m on m.from_id = s.module_id
      join track t on t.id = ${trackId}::uuid
      cross join source join lateral (
        select language from template_step_text where step_id = s.id
        order by language = source.source_language desc, language limit 1) first on true
      where s.version_id = ${versionId}::uuid
    )
    insert into step_text (step_id, partnership_id, language, title, instructions, evidence,
      made_from)
    select d.id, ${ids}, x.language, x.title, x.instructions, x.evidence, x.made_from
    from dated d join template_step_text x on x.step_id = d."templateStepId"`
}

/** Gives the company the template's resources, those that the actor may assign. */
export async function assignTemplateResources(scope: Writing<TenantScope>, trackId: string) {
  const { connection, actor, now } = scope
  if (actor.kind !== 'professional') return
  await connection.$executeRaw`
    insert into resource_assignment (id, partnership_id, track_id, step_id, item_id, by_person_id,
      by_organisation_id, reason, language, state_since, created_at)
    select gen_random_uuid(), s.partnership_id, s.track_id, s.id, i.id, ${actor.personId}::uuid,
      ${actor.organisationId}::uuid, '', s.language, ${now}::timestamptz, ${now}::timestamptz
    from step s join template_step_resource r on r.step_id = s.template_step_id
    join item i on i.id = r.item_id
    where s.track_id = ${trackId}::uuid and ${assignableBy(actor)}`
}

/** Whom the coach named at the company, typed anew: it is asked now. */
export async function saveContact(
  { connection, partnershipId, now }: Writing<TenantScope>,
  trackId: string,
  contact: Contact,
) {
  await connection.track.updateMany({
    where: { id: trackId, partnershipId },
    data: { ...contact, askedAt: now },
  })
}
