import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { pdfOf, pngFrom, pngOf } from '../../../../prisma/seed/demo/made-files.ts'
import { type Rendering, renderPreview } from '../../src/preview/render-preview.ts'
import { jpeg } from './samples.ts'
import { stalled, streamOf } from './streams.ts'

const script = fileURLToPath(new URL('../../src/preview/render-child.ts', import.meta.url))
const renderer = { script, nodeArgs: ['--import', 'tsx'] }

// Each starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const shown = (kind: Rendering['kind'], content: Buffer, further: Partial<Rendering> = {}) =>
  renderPreview(streamOf(content), { kind, renderer, ...further })

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'shown',
    (error: { reason?: string; name: string }) => error.reason ?? error.name,
  )

const red = () => 0xc63d17
/** Encrypted with a password that nobody gave, after the standard of PDF 1.4. */
const locked = Buffer.from(
  pdfOf([['Geheim']])
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<00><00>]`,
    ),
  'latin1',
)

describe('of a PDF', () => {
  it('its first page is shown, as wide as a page needs, and its pages are counted', async () => {
    const { picture, ...facts } = await shown('page', pdfOf([['Eén'], ['Twee']]))
    expect(facts).toEqual({ width: 1200, height: 1698, pages: 2 })
    const seen = await sharp(picture).metadata()
    expect(seen).toMatchObject({ format: 'webp', width: 1200, height: 1698 })
    const { channels } = await sharp(picture).stats()
    // White paper, and something written on it.
    expect(channels[0]).toMatchObject({ max: 255 })
    expect(channels[0]?.min).toBeLessThan(120)
  })

  it('with 5,000 pages only the first is read', async () => {
    const many = pdfOf(Array.from({ length: 5_000 }, (_, at) => [`Blad ${at}`]))
    expect(await shown('page', many)).toMatchObject({ pages: 5_000, width: 1200 })
  })

  it('a page that claims to be endless becomes no larger than any other', async () => {
    const wide = pdfOf([['Breed']])
      .toString('latin1')
      .replace('[0 0 595 842]', '[0 0 9000 1  ]')
    const { width, height } = await shown('page', Buffer.from(wide, 'latin1'))
    expect(width).toBeLessThanOrEqual(1200)
    expect(height).toBeLessThanOrEqual(1700)
  })

  it.each([
    ['that is locked', locked, 'locked'],
    ['that is cut off', pdfOf([['Eén']]).subarray(0, 200), 'unreadable'],
    ['that only begins as one', Buffer.from('%PDF-1.7\nen dan niets'), 'unreadable'],
    ['without pages', pdfOf([]), 'unreadable'],
  ])('%s nothing is shown, and why is said', async (_what, content, reason) => {
    expect(await refusal(shown('page', content))).toBe(reason)
  })
})

describe('of a picture', () => {
  it('what is shown is scaled, upright, on white, and says nothing of where it was taken', async () => {
    const large = await sharp({
      create: { width: 3000, height: 1000, channels: 4, background: '#0000' },
    })
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .webp()
      .toBuffer()
    const { picture, ...facts } = await shown('picture', large)
    expect(facts).toEqual({ width: 533, height: 1600, pages: null })
    const seen = await sharp(picture).metadata()
    expect(seen.exif).toBeUndefined()
    const { channels } = await sharp(picture).stats()
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
  })

  it('a small one stays as it is', async () => {
    expect(await shown('picture', pngOf(40, 30, red))).toMatchObject({ width: 40, height: 30 })
  })

  const huge = pngFrom(20_000, 20_000, deflateSync(Buffer.alloc(1_000)))
  const endless = pngFrom(60_000, 10, deflateSync(Buffer.alloc(1_000)))
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  it.each([
    ['of 20,000 × 20,000 pixels', huge, 'too-many-pixels'],
    ['that is endless', endless, 'too-many-pixels'],
    ['that lies about its size', pngFrom(50, 50, deflateSync(Buffer.alloc(10))), 'unreadable'],
    ['that is none after its first bytes', jpeg, 'unreadable'],
    ['that is cut off', pngOf(400, 300, (x, y) => x * y).subarray(0, 900), 'unreadable'],
    ['that is a PDF', pdfOf([['Eén']]), 'unreadable'],
    ['that is a drawing with scripts in it', svg, 'unreadable'],
  ])('%s nothing is shown, and why is said', async (_what, content, reason) => {
    expect(await refusal(shown('picture', content))).toBe(reason)
  })
})

describe('what a stranger’s file does to its process', () => {
  it('is ended after its time, and said to be given up', async () => {
    const source = stalled(Buffer.from('%PDF-1.4\n'))
    const rendering: Rendering = { kind: 'page', renderer, timeout: 300 }
    expect(await refusal(renderPreview(source.stream, rendering))).toBe('gave-up')
    expect(source.stream.destroyed).toBe(true)
  })

  it('is ended with whoever asked', async () => {
    const ending = new AbortController()
    const source = stalled(Buffer.from('%PDF-1.4\n'))
    const rendering = { kind: 'page', renderer, signal: ending.signal } as const
    const asked = renderPreview(source.stream, rendering)
    await source.dry
    ending.abort(new Error('stopped'))
    await expect(asked).rejects.toThrow('stopped')
  })

  it('sees nothing of the environment', async () => {
    const told = fileURLToPath(new URL('tell-environment.mjs', import.meta.url))
    process.env.TRAJECT_SECRET = 'geheim'
    const { picture } = await shown('page', Buffer.from('x'), { renderer: { script: told } })
    delete process.env.TRAJECT_SECRET
    const names = picture.toString().split(' ')
    expect(names).toContain('NODE_ENV')
    expect(names.filter((name) => /SECRET|DATABASE|S3|SMTP|PATH$/.test(name))).toEqual([])
  })

  it('stays its own when it ends unasked, and is not believed at any length', async () => {
    const dies = fileURLToPath(new URL('end-at-once.mjs', import.meta.url))
    const floods = fileURLToPath(new URL('flood.mjs', import.meta.url))
    for (const bad of [dies, floods]) {
      const attempt = shown('page', Buffer.alloc(5_000_000), { renderer: { script: bad } })
      expect(await refusal(attempt)).toBe('gave-up')
    }
  })

  it('fails as its source does, when the store does', async () => {
    const source = stalled(Buffer.from('%PDF-1.4\n'))
    const asked = renderPreview(source.stream, { kind: 'page', renderer })
    await source.dry
    source.stream.destroy(new Error('the store is gone'))
    await expect(asked).rejects.toThrow('the store is gone')
  })
})
