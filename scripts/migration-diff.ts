import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { openInMemory } from '../packages/db/src/embedded.ts'
import { readMigrations } from '../packages/db/src/migrate.ts'
import { readSchemaFiles } from './schema-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface MigrationDiff {
  empty: boolean
  /** What the migrations lack to give the models' shape. */
  sql: string
}

/**
 * Applies all migrations to a fresh embedded database and compares it with the models, through
 * Prisma's schema engine in its WebAssembly form, which needs no download.
 */
export async function diffMigrations(): Promise<MigrationDiff> {
  const { pglite, close } = await openInMemory()
  try {
    for (const { sql } of await readMigrations(join(root, 'prisma/migrations'))) {
      await pglite.exec(sql)
    }
    const { exitCode, stdout } = await (await schemaEngine(new PrismaPGlite(pglite))).diff({
      from: { tag: 'schemaDatasource', files: await readSchemaFiles(root), configDir: root },
      to: { tag: 'schemaDatamodel', files: await readSchemaFiles(root) },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return { empty: exitCode === 0, sql: stdout ?? '' }
  } finally {
    await close()
  }
}

interface SchemaEngine {
  diff(input: object): Promise<{ exitCode: number; stdout: string | null }>
}

async function schemaEngine(adapter: PrismaPGlite): Promise<SchemaEngine> {
  const require = createRequire(import.meta.url)
  const bindings = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bg = await import(bindings)
  // The .wasm lies beside its bindings and is not among the package's exports.
  const bytes = await readFile(join(dirname(bindings), 'schema_engine_bg.wasm'))
  const module = await WebAssembly.compile(bytes)
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  return bg.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
}
