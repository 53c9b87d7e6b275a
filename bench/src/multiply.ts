import type { SqlSession } from '@traject/db/client'

/** The same in every partnership, or nobody's. */
const SHARED = ['concept', 'concept_label', 'setting', 'audit_event', '_prisma_migrations']

interface Column {
  name: string
  type: string
  isUnique: boolean
}

/**
 * Copies the one partnership that the database holds, with everything in it, until there are `times`.
 * Every id of the k-th copy is a digest of k and the first one's: so references keep fitting.
 */
export async function multiply(session: SqlSession, times: number): Promise<void> {
  // As many foreign keys would be asked as rows are written; the copies fit by what they are made of.
  await session.exec('set session_replication_role = replica')
  for (const table of await tablesOf(session)) {
    const columns = await columnsOf(session, table)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const values = columns.map(copied).join(', ')
    await session.exec(
      `insert into "${table}" (${names})
       select ${values} from "${table}" r cross join generate_series(2, ${times}) k`,
    )
  }
  await session.exec('set session_replication_role = default')
  await session.exec('vacuum analyze')
}

async function tablesOf(session: SqlSession): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [SHARED],
  )
  return rows.map(({ name }) => name)
}

function columnsOf(session: SqlSession, table: string): Promise<Column[]> {
  return session.query<Column>(
    `select c.column_name as name, c.udt_name as type,
       exists (select from pg_index x join pg_attribute a
         on a.attrelid = x.indrelid and a.attnum = any(x.indkey)
         where x.indrelid = $1::text::regclass and x.indisunique and a.attname = c.column_name
       ) as "isUnique"
     from information_schema.columns c
     where c.table_schema = 'public' and c.table_name = $1::text and c.is_generated = 'NEVER'`,
    [table],
  )
}

function copied({ name, type, isUnique }: Column): string {
  const value = `r."${name}"`
  if (type === 'uuid') return idOf(value)
  if (type === '_uuid') return eachOf(value, 'u', idOf('u'))
  if (type === 'tsvector') return searchOf(value)
  if (name === 'audience_keys') return eachOf(value, 'key', keyOf('key'))
  const isText = type === 'text' || type === 'citext'
  // A partnership's words are parted by its id.
  return isUnique && isText && name !== 'word' ? `k || '-' || ${value}` : value
}

const idOf = (value: string) => `md5(k || ':' || ${value})::uuid`

const eachOf = (list: string, one: string, copy: string) =>
  `(select coalesce(array_agg(${copy}), '{}') from unnest(${list}) ${one})`

const searchOf = (value: string) =>
  `replace(${value}::text, search_prefix(r.partnership_id),
    search_prefix(${idOf('r.partnership_id')}))::tsvector`

/** A key names one house, or a person and after him his house; or none. */
function keyOf(key: string): string {
  const id = `substring(${key} from '[0-9a-f]{8}-[0-9a-f-]{27}')`
  const house = `substring(${key} from '@(.*)$')`
  const first = `replace(${key}, coalesce(${id}, ''), coalesce((${idOf(id)})::text, ''))`
  return `replace(${first}, coalesce(${house}, ''), coalesce((${idOf(house)})::text, ''))`
}
