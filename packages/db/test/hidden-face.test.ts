import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Names it to read: its table in SQL, its model, or the relation of a contact that Prisma would join. */
const NAMES_IT = /contact_(merge_)?detail|\bcontact(Merge)?Detail\b|\bdetail:\s*(true|\{)/

/** Compare its keyed hashes, ask for its language, or empty it: none of them reads a value. */
const BESIDE_ITS_VALUES = [
  'packages/db/src/contact/merged-identities.ts',
  'packages/db/src/introduction/contact-return.repo.ts',
  'packages/db/src/introduction/linked-contact.repo.ts',
  'packages/db/src/introduction/withdraw-contact.repo.ts',
]

/** Whoever may, and what for. */
const MAY = [
  // THE function that reads it for somebody.
  'packages/db/src/contact/contact-detail.repo.ts',
  // Writes it, and reads nothing of it.
  'packages/db/src/contact/write-contact-detail.ts',
  ...BESIDE_ITS_VALUES,
  // Copies it within the database, for taking a merge back.
  'packages/db/src/contact/details-before-merge.ts',
]

const sources = ['packages', 'apps/portal/app', 'apps/portal/server', 'prisma/seed', 'bench/src']
  .flatMap((room) =>
    readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path}`,
    ),
  )
  .filter(
    (path) =>
      /\.tsx?$/.test(path) && !/node_modules|\/generated\/|\/test\/|\.test\.tsx?$/.test(path),
  )

describe('the hidden face of contacts', () => {
  it('is named by the files that may, and by no other', () => {
    const named = sources.filter((path) => NAMES_IT.test(readFileSync(`${root}${path}`, 'utf8')))
    expect(sources.length).toBeGreaterThan(500)
    expect(named.filter((path) => !MAY.includes(path))).toEqual([])
  })

  it.each(BESIDE_ITS_VALUES)('keeps its values from %s', (path) => {
    const source = readFileSync(`${root}${path}`, 'utf8')
    expect(source).not.toMatch(/\bd\.(name|organisation|address|phone|email|\*)/)
    expect(source).not.toMatch(/contactDetail\b/)
  })

  it('is written without being read', () => {
    const writer = readFileSync(`${root}packages/db/src/contact/write-contact-detail.ts`, 'utf8')
    expect(writer).not.toMatch(/\b(from|join) contact_detail\b/i)
    expect(writer).not.toMatch(/contactDetail\s*\.\s*(find|aggregate|count|groupBy)/)
    expect(writer).not.toMatch(/returning/i)
  })

  it('is copied before a merge, put back and removed without leaving the database', () => {
    const copier = readFileSync(`${root}packages/db/src/contact/details-before-merge.ts`, 'utf8')
    const statements = copier.match(/\$(queryRaw|executeRaw)[\s\S]*?`[\s\S]*?`/g) ?? []
    const naming = statements.filter((statement) => NAMES_IT.test(statement))
    expect(naming.length).toBeGreaterThan(2)
    for (const statement of naming) expect(statement).toMatch(/^\$executeRaw/)
    expect(copier).not.toMatch(/contact(Merge)?Detail\b/)
  })
})
