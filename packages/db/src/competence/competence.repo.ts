import type { CompetenceLevel, CompetenceMeeting } from '@traject/domain/competence/competence'
import type { Language } from '@traject/domain/language/language'
import type { SpokenLanguage } from '@traject/domain/language/spoken-languages'
import type { Side } from '@traject/domain/partnership/side'
import { knownTo } from '../concept/label-sql.ts'
import { underscored } from '../enum-names.ts'
import { Prisma } from '../generated/client.ts'
import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
} from '../item/item-content.repo.ts'
import { facesOf, type ItemPageFace, PAGE_FACE, type Viewing } from '../item/item-face.ts'
import { ITEM_RECORD, type ItemRecord } from '../item/item-record.ts'
import { refreshSearch } from '../item/search-document.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { type CompetencePerson, competencePerson } from './competence-person.ts'

/** What a competence alone has. */
interface CompetenceFacts {
  languages: SpokenLanguage[]
  level: CompetenceLevel
  sides: Side[]
  hoursAMonth: number | null
  meets: CompetenceMeeting
}

export type CompetenceView = ItemPageFace &
  CompetenceFacts & {
    kind: 'competence'
    /** None: the house itself. */
    person: CompetencePerson | null
    /** What it is about, in the reader's language. */
    about: string[]
  }

/** One competence, or nothing: what may not be seen is not there. One statement. */
export async function findCompetence(
  scope: Viewing,
  id: string,
  reader: Language,
): Promise<CompetenceView | null> {
  const { actor } = scope
  const rows = await scope.connection.$queryRaw<{ view: CompetenceView }[]>`
    select ${PAGE_FACE} || jsonb_build_object('languages', p.spoken, 'level', p.level,
      'sides', p.sides, 'hoursAMonth', p.hours_a_month, 'meets', p.meets, 'person', p.person,
      'about', coalesce((
        select json_agg(cl.label order by cl.label collate "und-x-icu") from concept_label cl
        where cl.concept_id = any(p.concepts) and cl.preferred
          and cl.language = ${reader}::language and ${knownTo(Prisma.sql`cl`, actor)}), '[]')) as view
    from (select i.*, k.languages as spoken, k.level, k.sides, k.hours_a_month, k.meets,
        ${competencePerson(actor)} as person
      from item i join competence k on k.item_id = i.id
      where i.id = ${id}::uuid and ${visibleTo(actor)}) p
    ${facesOf(reader, actor.today)}`
  return rows[0]?.view ?? null
}

/** A competence with all that its editor shows. */
export interface CompetenceRecord extends ItemRecord, CompetenceFacts {
  personId: string | null
}

/** A competence that the actor may see, whole, or nothing. One statement. */
export async function findCompetenceRecord(
  scope: TenantScope,
  id: string,
): Promise<CompetenceRecord | null> {
  const rows = await scope.connection.$queryRaw<{ record: CompetenceRecord }[]>`
    select ${ITEM_RECORD} || jsonb_build_object('personId', k.person_id, 'languages', k.languages,
      'level', k.level, 'sides', k.sides, 'hoursAMonth', k.hours_a_month, 'meets', k.meets) as record
    from item i
    join competence k on k.item_id = i.id
    join organisation o on o.id = i.owner_organisation_id
    where i.id = ${id}::uuid and i.partnership_id = ${scope.partnershipId}::uuid
      and ${visibleTo(scope.actor)}`
  return rows[0]?.record ?? null
}

/** What the editor saves; who may see it is saved apart. */
export interface CompetenceContent extends ItemContent, CompetenceFacts {
  personId: string | null
}

/** Writes a draft. Its id. */
export async function createCompetence(
  scope: Writing<TenantScope>,
  competence: CompetenceContent & ItemOwner,
): Promise<string> {
  const itemId = await insertItem(scope, 'competence', competence)
  await scope.connection.competence.create({ data: { itemId, ...columns(competence) } })
  await refreshSearch(scope, [itemId])
  return itemId
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateCompetence(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  content: CompetenceContent,
): Promise<boolean> {
  if (!(await updateItem(scope, itemId, revision, content))) return false
  await scope.connection.competence.update({ where: { itemId }, data: columns(content) })
  await refreshSearch(scope, [itemId])
  return true
}

function columns(content: CompetenceContent) {
  const { personId, languages, level, sides, hoursAMonth, meets } = content
  return {
    ...{ personId, languages, level, hoursAMonth },
    sides: sides.map(underscored),
    meets: underscored(meets),
  }
}
