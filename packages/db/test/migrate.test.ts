import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countMigrations, migrate, readMigrations } from '../src/migrate.ts'
import { DatabaseStartError } from '../src/start-error.ts'
import { emptyDatabase } from './empty-database.ts'
import { MIGRATIONS } from './global-setup.ts'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { database, url, drop } = await emptyDatabase()
const standingAtFirst = await database.session(countMigrations)
afterAll(() => drop())

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'traject-migrations-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

async function write(name: string, sql: string) {
  await mkdir(join(directory, name), { recursive: true })
  await writeFile(join(directory, name, 'migration.sql'), sql)
}
const exists = (table: string) =>
  database.session(async (session) => {
    const [row] = await session.query<{ there: boolean }>(
      'select to_regclass($1) is not null as there',
      [table],
    )
    return row?.there
  })
const refusalOf = (attempt: Promise<unknown>) => attempt.catch((error: unknown) => error)

describe('migrations', () => {
  it('make a fresh database whole, once, and do nothing the second time', async () => {
    const all = (await readMigrations(MIGRATIONS)).map(({ name }) => name)
    const standing = await database.session(countMigrations)
    const first = await migrate(database, MIGRATIONS)
    expect(first).toEqual({ applied: all, total: all.length })
    expect(await exists('person')).toBe(true)
    expect(await migrate(database, MIGRATIONS)).toEqual({ applied: [], total: all.length })
    expect(await database.session(countMigrations)).toBe(standing + all.length)
  })

  it('are none where there is no table of them yet', () => {
    expect(standingAtFirst).toBe(0)
  })

  it('apply what was added, in the order of their names', async () => {
    await write('1_begin', 'create table ordered (id int)')
    await migrate(database, directory)
    await write('3_end', 'alter table ordered drop column name')
    await write('2_middle', 'alter table ordered add column name text')
    expect(await migrate(database, directory)).toEqual({
      applied: ['2_middle', '3_end'],
      total: 3,
    })
  })

  it('refuse a file that was changed after it was applied, and name it', async () => {
    await write('1_changed', 'create table changed (id int)')
    await migrate(database, directory)
    await write('1_changed', 'create table changed (id bigint)')
    const refusal = await refusalOf(migrate(database, directory))
    expect(refusal).toBeInstanceOf(DatabaseStartError)
    expect(String(refusal)).toContain('1_changed was changed after it was applied')
  })

  it('leave nothing of a file that fails, name it, and keep those before it', async () => {
    await write('1_good', 'create table good (id int)')
    await write('2_bad', 'create table bad (id int); insert into bad values (1); select 1/0;')
    await write('3_never', 'create table never_reached (id int)')
    const refusal = await refusalOf(migrate(database, directory))
    expect(refusal).toBeInstanceOf(DatabaseStartError)
    expect(String(refusal)).toMatch(/2_bad failed: .*division by zero/)
    expect(await Promise.all(['good', 'bad', 'never_reached'].map(exists))).toEqual([
      true,
      false,
      false,
    ])
    await write('2_bad', 'create table bad (id int)')
    expect((await migrate(database, directory)).applied).toEqual(['2_bad', '3_never'])
  })

  it('leave nothing of a file that cannot be recorded', async () => {
    const full = 'alter table _prisma_migrations add constraint full_now check (false) not valid'
    await write('1_unrecorded', `create table unrecorded (id int); ${full}`)
    expect(String(await refusalOf(migrate(database, directory)))).toContain('1_unrecorded failed')
    expect(await exists('unrecorded')).toBe(false)
    await write('1_unrecorded', 'create table unrecorded (id int)')
    expect((await migrate(database, directory)).applied).toEqual(['1_unrecorded'])
  })

  it('refuse what another tool began and did not finish', async () => {
    await write('1_half', 'create table half (id int)')
    await migrate(database, directory)
    const finish = (at: string) =>
      database.session((session) =>
        session.query(
          `update _prisma_migrations set finished_at = ${at} where migration_name = $1`,
          ['1_half'],
        ),
      )
    await finish('null')
    const refusal = await refusalOf(migrate(database, directory))
    await finish('now()')
    expect(refusal).toBeInstanceOf(DatabaseStartError)
    expect(String(refusal)).toContain('1_half was begun and not finished')
  })
})

describe.skipIf(url === null)('several processes that start at once', () => {
  it('apply each migration once, and all find it whole', async () => {
    const fresh = await emptyDatabase()
    const args = [here('./migrate-process.ts'), fresh.url ?? '', MIGRATIONS]
    const starts = [1, 2].map(() => run(here('../../../node_modules/.bin/tsx'), args))
    const reports = (await Promise.all(starts)).map(({ stdout }) => JSON.parse(stdout))
    const { length } = await readMigrations(MIGRATIONS)
    expect(reports.map(({ applied }) => applied).toSorted()).toEqual([0, length])
    expect(reports.every(({ total }) => total === length)).toBe(true)
    await fresh.drop()
  })
})
