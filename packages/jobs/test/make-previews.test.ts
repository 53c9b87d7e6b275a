import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { openFileStore } from '@traject/files/open-store'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { pdfOf, pngFrom, pngOf } from '../../../prisma/seed/demo/made-files.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { makePreviews, type PreviewDeps } from '../src/make-previews.ts'
import { outboxWorld } from './outbox-world.ts'

// Each starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const { database, drop } = await testDatabase()
const { prisma } = database
const world = outboxWorld(database)
const directory = await mkdtemp(join(tmpdir(), 'traject-previews-'))
const files = openFileStore({ directory })
const source = '../../files/src/preview/render-child.ts'
const script = fileURLToPath(new URL(source, import.meta.url))
const renderer = { script, nodeArgs: ['--import', 'tsx'] }

beforeEach(async () => {
  await prisma.filePreview.deleteMany()
  world.lines.length = 0
})
afterAll(async () => {
  await drop()
  await rm(directory, { recursive: true })
})

const partnership = await prisma.partnership.create({
  data: { name: 'P', startsOn: new Date(0), endsOn: new Date(0) },
})
const person = await prisma.person.create({
  data: { name: 'Ada', email: 'ada@previews.example', language: 'nl' },
})
let stored = 0

/** A file whose preview waits. */
async function waits(content: Buffer, mediaType: string) {
  stored += 1
  const key = `stored-file-${stored}`
  await files.write(key, Readable.from([content]))
  const owner = { partnershipId: partnership.id, byPersonId: person.id }
  const facts = { key, name: 'f', mediaType, size: BigInt(content.length), sha256: '' }
  const { id: fileId } = await prisma.storedFile.create({ data: { ...facts, ...owner } })
  await prisma.filePreview.create({ data: { fileId, partnershipId: partnership.id } })
  return fileId
}
const make = (changed: Partial<PreviewDeps> = {}) => {
  const { logger, now } = world.deps
  return makePreviews({ database, files, renderer, logger, now, ...changed })
}
const preview = (fileId: string) => prisma.filePreview.findUniqueOrThrow({ where: { fileId } })

describe('the previews that wait', () => {
  it('are made once each: a page, a picture, how a text begins', async () => {
    const page = await waits(pdfOf([['Eén'], ['Twee']]), 'application/pdf')
    const picture = await waits(
      pngOf(20, 10, () => 0xff0000),
      'image/png',
    )
    const text = await waits(
      Buffer.from('é;b\r\n1;2\r\n', 'latin1'),
      'text/csv; charset=windows-1252',
    )
    expect(await make()).toEqual({ done: 3, isMore: false })
    const made = await preview(page)
    expect(made).toMatchObject({ state: 'made', mediaType: 'image/webp', width: 1200, pages: 2 })
    expect(await files.size(made.key ?? '')).toBe(made.size)
    expect(await preview(picture)).toMatchObject({ state: 'made', width: 20, height: 10 })
    expect(await preview(text)).toMatchObject({
      ...{ state: 'made', key: null, excerpt: 'é;b\n1;2', isWhole: true },
    })
    expect(await make()).toEqual({ done: 0, isMore: false })
  })

  it('of a huge text are its first lines alone', async () => {
    const lines = Array.from({ length: 2_000_000 }, (_, at) => `regel ${at}`).join('\n')
    const fileId = await waits(Buffer.from(lines), 'text/plain; charset=utf-8')
    await make()
    const { excerpt, isWhole } = await preview(fileId)
    expect([excerpt?.split('\n').length, isWhole]).toEqual([20, false])
    const one = await waits(Buffer.alloc(1_000_000, '€'), 'text/plain; charset=utf-8')
    await make()
    expect([...((await preview(one)).excerpt ?? '')].length).toBe(3_000)
  })

  it('are refused once, with the reason, where nothing can be shown; the file stays', async () => {
    const huge = pngFrom(20_000, 20_000, deflateSync(Buffer.alloc(100)))
    const refused = [
      [await waits(Buffer.from('%PDF-1.4 en niets'), 'application/pdf'), 'unreadable'],
      [await waits(huge, 'image/png'), 'too_many_pixels'],
    ] as const
    await make()
    for (const [fileId, reason] of refused) {
      expect(await preview(fileId)).toMatchObject({ state: 'none', reason, key: null })
      const { key } = await prisma.storedFile.findUniqueOrThrow({ where: { id: fileId } })
      expect(await files.size(key)).toBeGreaterThan(0)
    }
    expect(await make()).toEqual({ done: 0, isMore: false })
  })

  it('that end their process are tried again later, and given up after the third time', async () => {
    const dies = fileURLToPath(new URL('../../files/test/unit/end-at-once.mjs', import.meta.url))
    const fileId = await waits(pdfOf([['Eén']]), 'application/pdf')
    for (const attempts of [1, 2, 3]) {
      await make({ renderer: { script: dies } })
      expect(await preview(fileId)).toMatchObject({ state: 'waiting', attempts })
      // Held for a while: nobody else begins it.
      expect(await make({ renderer: { script: dies } })).toEqual({ done: 0, isMore: false })
      world.pass(10 * 60)
    }
    await make()
    expect(await preview(fileId)).toMatchObject({ state: 'none', reason: 'gave_up' })
  })

  it('wait on where the store fails, and count nothing against the file', async () => {
    const fileId = await waits(pdfOf([['Eén']]), 'application/pdf')
    const away = { ...files, open: () => Promise.reject(new Error('the store is away')) }
    await make({ files: away })
    expect(await preview(fileId)).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(world.lines.join()).toContain('no preview made yet')
    await make()
    expect(await preview(fileId)).toMatchObject({ state: 'made' })
  })

  it('are made by one of several processes', async () => {
    await waits(Buffer.from('een'), 'text/plain; charset=utf-8')
    await waits(Buffer.from('twee'), 'text/plain; charset=utf-8')
    const both = await Promise.all([make(), make()])
    expect(both[0].done + both[1].done).toBe(2)
  })
})
