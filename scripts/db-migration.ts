// pnpm db:migration NAME   writes prisma/migrations/<time>_NAME from what the models gained
// pnpm db:migration --check   fails where the migrations do not give the models' shape
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { diffMigrations } from './migration-diff.ts'

const name = process.argv[2]
if (!name || (name !== '--check' && !/^[a-z0-9-]+$/.test(name))) {
  console.error('Usage: pnpm db:migration NAME, where NAME is words in small letters with hyphens.')
  process.exit(2)
}

const { empty, sql } = await diffMigrations()
if (name === '--check') {
  if (!empty) {
    console.error(`The migrations do not give the models' shape. They lack:\n${sql}`)
    process.exit(1)
  }
  console.log('The migrations give the shape of the models.')
} else if (empty) {
  console.log('Nothing to write: the migrations already give the shape of the models.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = new URL(`../prisma/migrations/${stamp}_${name}/`, import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('migration.sql', folder), sql)
  console.log(`Written: ${fileURLToPath(folder)}migration.sql. Read it before you commit it.`)
}
