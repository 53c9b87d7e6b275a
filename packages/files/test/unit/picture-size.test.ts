import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src/byte-source.ts'
import { openFileStore } from '../../src/open-store.ts'
import { isDecodable, mayBeShown, pictureSize } from '../../src/picture-size.ts'
import { receiveFile } from '../../src/receive-file.ts'
import { farTiff, gif, iso, jpeg, pdf, png, webp } from './samples.ts'
import { temporaryDirectory } from './streams.ts'

const source = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
})
const sizeOf = (bytes: Buffer) => pictureSize(source(bytes))

/** A PNG that says it is so large, with nothing to unfold behind its header. */
function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG of 4,032 × 3,024 whose frame stands behind so many bytes of previews and profiles. */
function jpegBehind(bytes: number): Buffer {
  const segment = Buffer.alloc(65_537)
  segment.writeUInt32BE(0xffe2ffff, 0)
  const frame = Buffer.from(
    'ffc0001108 0bd0 0fc0 03 012200 021101 031101'.replaceAll(' ', ''),
    'hex',
  )
  const segments = Array.from({ length: Math.ceil(bytes / segment.length) }, () => segment)
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...segments, frame, Buffer.alloc(4000)])
}

describe('the size of a picture', () => {
  it.each([
    ['PNG', png, 1, 1],
    ['GIF', gif, 1, 1],
    ['WebP', webp, 1, 1],
    ['a camera’s JPEG, far behind its start', jpegBehind(400_000), 4032, 3024],
  ])('is read from the header of %s', async (_, bytes, width, height) => {
    expect(await sizeOf(bytes)).toEqual({ width, height })
  })

  it.each([
    ['a JPEG that is cut off before its frame', jpeg],
    ['a picture without a side', pngOf(0, 20)],
    ['a film', iso('isom')],
    ['a TIFF', farTiff],
    ['a PDF', pdf],
    ['nothing', Buffer.alloc(0)],
  ])('is not read from %s', async (_, bytes) => expect(await sizeOf(bytes)).toBeUndefined())

  it('is asked of the first bytes alone, however long the file is', async () => {
    let read = 0
    const endless: ByteSource = {
      size: 2 ** 40,
      read: async (start, end) => {
        read += end - start
        return Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(end - start - 20)])
      },
    }
    expect(await pictureSize(endless)).toBeUndefined()
    expect(read).toBeLessThan(10_000_000)
  })

  it('never throws and never hangs, whatever the bytes are', async () => {
    const begin = fc.constantFrom(png, gif, webp, jpeg, iso('avif'), iso('heic')).map((bytes) => {
      return bytes.subarray(0, 16)
    })
    const garbage = fc.tuple(begin, fc.uint8Array({ maxLength: 2000 }))
    await fc.assert(
      fc.asyncProperty(garbage, async ([start, rest]) => {
        const size = await sizeOf(Buffer.concat([start, rest]))
        if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a picture of a page', () => {
  it('has at most sixty million pixels, and no side without end', () => {
    expect(isDecodable({ width: 8000, height: 7500 })).toBe(true)
    expect(isDecodable({ width: 8001, height: 7500 })).toBe(false)
    expect(isDecodable({ width: 20_000, height: 20 })).toBe(false)
  })

  it('is of a type that browsers show, and says its size', () => {
    const size = { width: 640, height: 400 }
    expect(mayBeShown('image/jpeg', size)).toBe(true)
    expect(mayBeShown('image/heic', size)).toBe(false)
    expect(mayBeShown('image/svg+xml', size)).toBe(false)
    expect(mayBeShown('image/png', { width: null, height: null })).toBe(false)
  })
})

describe('receiving a picture that a page will show', () => {
  let directory: string
  beforeAll(async () => {
    directory = await temporaryDirectory()
  })
  const receive = (content: Buffer, declaredName: string) =>
    receiveFile(Readable.from([content]), {
      declaredName,
      maxBytes: 1e6,
      accept: ['image'],
      isShown: true,
      store: openFileStore({ directory }),
      newKey: randomUUID,
    })
  const kept = async () =>
    (await readdir(directory, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )

  it('tells its size', async () => {
    const received = await receive(pngOf(640, 400), 'zaal.png')
    expect(received).toMatchObject({ mediaType: 'image/png', picture: { width: 640, height: 400 } })
    await openFileStore({ directory }).remove(received.key)
  })

  it.each([
    ['one of 20,000 × 20,000 pixels', pngOf(20_000, 20_000), 'too-many-pixels'],
    ['a PDF that calls itself a picture', pdf, 'wrong-type'],
    [
      'a page that calls itself a picture',
      Buffer.from('<html><script>x</script></html>'),
      'wrong-type',
    ],
    ['a picture without a header', jpeg, 'wrong-type'],
    ['a picture that few browsers show', farTiff, 'wrong-type'],
  ])('refuses %s, and keeps nothing of it', async (_, content, code) => {
    await expect(receive(content, 'foto.jpg')).rejects.toMatchObject({ name: 'FileRefusal', code })
    expect(await kept()).toEqual([])
  })

  it('believes the content and not the name: a PNG called .jpg is a PNG', async () => {
    const { key, mediaType, name } = await receive(pngOf(3, 2), 'foto.jpg')
    expect({ mediaType, name }).toEqual({
      mediaType: 'image/png',
      name: expect.stringMatching(/\.png$/),
    })
    await openFileStore({ directory }).remove(key)
  })
})
