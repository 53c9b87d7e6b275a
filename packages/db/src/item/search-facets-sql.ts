import type { ItemFilter } from '@traject/domain/item/item-filter'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'

const { empty, join, raw, sql } = Prisma

const FACETS = ['house', 'side', 'serves', 'language', 'kind', 'genre', 'aspect'] as const
export type FacetName = (typeof FACETS)[number]

/** What a filter asks of a row `f` of found, as far as it asks anything. */
function conditions(filter: ItemFilter): Partial<Record<FacetName, Prisma.Sql>> {
  const { house, side, serves, language, kind, genre, concept } = filter
  return {
    ...(house && { house: sql`f.owner_organisation_id = ${house}::uuid` }),
    ...(side && {
      side: sql`f.owner_organisation_id in (
        select organisation_id from seats where side = ${side}::side)`,
    }),
    ...(serves && { serves: sql`${serves}::side = any(f.serves)` }),
    ...(language && { language: sql`${language}::language = any(f.languages)` }),
    ...(kind && { kind: sql`f.kind = ${kind}::item_kind` }),
    ...(genre && { genre: sql`f.genre = ${genre}::resource_genre` }),
    ...(concept && { aspect: sql`${concept} = any(f.concept_closure)` }),
  }
}

/** All that a filter asks of a row `f` of found; `but` leaves one out, for counting its values. */
export function chosen(filter: ItemFilter, but?: FacetName): Prisma.Sql {
  const { [but ?? 'none']: _, ...asked } = { none: undefined, ...conditions(filter) }
  const rest = Object.values(asked).filter((condition) => condition !== undefined)
  return rest.length > 0 ? join(rest, ' and ') : sql`true`
}

/** The columns of found by which rows are counted; a side is that of its houses. */
const COUNTED_BY = [
  'owner_organisation_id',
  'kind',
  'genre',
  'serves',
  'languages',
  'aspects',
] as const
type CountedBy = (typeof COUNTED_BY)[number]

/** How `grouping` marks what is counted by one column, or as a whole: a bit for each other column. */
function markOf(by: CountedBy | null): Prisma.Sql {
  return raw(String(COUNTED_BY.reduce((mark, one) => mark * 2 + Number(one !== by), 0)))
}

/**
 * How many of found there are with each value of what is filtered by, the other filters as they are: in
 * one walk over it, whatever there is to count. `facets` and `total` read it as `counted`.
 */
export function counted(filter: ItemFilter): Prisma.Sql {
  const columns = raw(COUNTED_BY.map((by) => `f.${by}`).join(', '))
  const sets = raw([...COUNTED_BY.map((by) => `(f.${by})`), '()'].join(', '))
  const counts = FACETS.filter((name) => name in conditions(filter)).map(
    (name) => sql`, ${countOf(chosen(filter, name))} as ${columnOf(filter, name)}`,
  )
  return sql`
    select ${columns}, grouping(${columns}) as mark, ${countOf(chosen(filter))} as every
      ${counts.length > 0 ? join(counts, '') : empty}
    from found f group by grouping sets (${sets})`
}

const countOf = (condition: Prisma.Sql) => sql`count(*) filter (where ${condition})::int`

/** Where `counted` has the values of a filter counted: without itself, where it asks for anything. */
const columnOf = (filter: ItemFilter, name: FacetName) =>
  raw(name in conditions(filter) ? `but_${name}` : 'every')

/** How many the search and all filters find. */
export const total = sql`(select every from counted where mark = ${markOf(null)})`

interface Facet {
  name: FacetName
  by: CountedBy
  /** Of a row of counted: one value, or several. */
  value: Prisma.Sql
  /** Further rows of value and count. */
  also?: Prisma.Sql
  /** What gives a row `x` its name: there are fewer values than items. */
  named?: Prisma.Sql
  label: Prisma.Sql
}

/** Each filter's values with their names and counts, as the arguments of json_build_object. */
export function facets(filter: ItemFilter, reader: Language): Prisma.Sql {
  const asIs = sql`x.value::text`
  const facet = ({ name, by, value, also = empty, named = empty, label }: Facet) => sql`
    ${name}::text, coalesce((
      select json_agg(json_build_object('value', x.value, 'label', ${label}, 'count', x.count)
        order by ${label} collate "und-x-icu")
      from (select value, sum(count)::int as count from (
          select ${value} as value, counted.${columnOf(filter, name)} as count
          from counted ${by === 'owner_organisation_id' ? ofSeats : empty}
          where mark = ${markOf(by)} ${also}) each
        group by value) x ${named}
      where x.value is not null and x.count > 0), '[]')`
  return join([
    facet({
      name: 'house',
      by: 'owner_organisation_id',
      value: sql`counted.owner_organisation_id`,
      named: sql`join seats on seats.organisation_id = x.value`,
      label: sql`seats.name`,
    }),
    facet({ name: 'side', by: 'owner_organisation_id', value: sql`seats.side`, label: asIs }),
    facet({ name: 'serves', by: 'serves', value: sql`unnest(counted.serves)`, label: asIs }),
    facet({
      name: 'language',
      by: 'languages',
      value: sql`unnest(counted.languages)`,
      label: asIs,
    }),
    facet({ name: 'kind', by: 'kind', value: sql`counted.kind`, label: asIs }),
    facet({ name: 'genre', by: 'genre', value: sql`counted.genre`, label: asIs }),
    facet({
      name: 'aspect',
      by: 'aspects',
      value: sql`unnest(counted.aspects)`,
      also: chosenConcept(filter),
      named: sql`join concept_label cl on cl.concept_id = x.value and cl.preferred
          and cl.language = ${reader}::language`,
      label: sql`cl.label`,
    }),
  ])
}

const ofSeats = sql`join seats on seats.organisation_id = counted.owner_organisation_id`

/** What is chosen is named among the aspects, of whatever scheme it is. */
function chosenConcept({ concept }: ItemFilter): Prisma.Sql {
  if (!concept) return empty
  return sql`union all select ${concept}::text, ${total} where not exists (
    select from concept where id = ${concept}::text and scheme = 'aspect')`
}
