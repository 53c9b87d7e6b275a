import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '../../src/disk-store.ts'
import type { FileStore } from '../../src/file-store.ts'
import type { Kind } from '../../src/file-types.ts'
import { receiveFile } from '../../src/receive-file.ts'
import * as sample from './samples.ts'
import { bytesOf, keysIn, streamOf, temporaryDirectory } from './streams.ts'

const all: Kind[] = ['pdf', 'office', 'image', 'audio', 'video', 'text']
const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'
const { iso, ole, openXml, openDocument } = sample

let store: FileStore
beforeAll(async () => {
  store = diskStore(await temporaryDirectory())
})

function receive(content: Buffer, declaredName: string, accept: Kind[] = all) {
  const source = streamOf(content)
  return receiveFile(source, { declaredName, maxBytes: 1e6, accept, store, newKey: randomUUID })
}

describe('by its content, a file is received as', () => {
  it.each<[string, string, Buffer]>([
    ['pdf', 'application/pdf', sample.pdf],
    [
      'docx',
      `${OPEN_XML}.wordprocessingml.document`,
      openXml(`${OPEN_XML}.wordprocessingml.document`),
    ],
    ['xlsx', `${OPEN_XML}.spreadsheetml.sheet`, openXml(`${OPEN_XML}.spreadsheetml.sheet`)],
    [
      'pptx',
      `${OPEN_XML}.presentationml.presentation`,
      openXml(`${OPEN_XML}.presentationml.presentation`),
    ],
    [
      'docm',
      'application/vnd.ms-word.document.macroEnabled.12',
      openXml('application/vnd.ms-word.document.macroEnabled'),
    ],
    ['odt', `${ODF}.text`, openDocument('text')],
    ['ods', `${ODF}.spreadsheet`, openDocument('spreadsheet')],
    ['odp', `${ODF}.presentation`, openDocument('presentation')],
    ['doc', 'application/msword', ole(['1Table', 'WordDocument'])],
    ['doc', 'application/msword', ole(['Data', 'x', 'y', '1Table', 'WordDocument', 'Workbook'], 9)],
    ['xls', 'application/vnd.ms-excel', ole(['Workbook'])],
    ['ppt', 'application/vnd.ms-powerpoint', ole(['Current User', 'PowerPoint Document'])],
    ['jpg', 'image/jpeg', sample.jpeg],
    ['png', 'image/png', sample.png],
    ['webp', 'image/webp', sample.webp],
    ['gif', 'image/gif', sample.gif],
    ['heic', 'image/heic', iso('heic')],
    ['heif', 'image/heif', iso('mif1')],
    ['avif', 'image/avif', iso('avif')],
    ['tif', 'image/tiff', sample.tiff],
    ['tif', 'image/tiff', sample.farTiff],
    ['mp3', 'audio/mpeg', sample.mp3],
    ['mp3', 'audio/mpeg', sample.bareMp3],
    ['m4a', 'audio/mp4', iso('M4A ')],
    ['wav', 'audio/wav', sample.wav],
    ['ogg', 'audio/ogg', sample.vorbis],
    ['ogg', 'audio/ogg', sample.opus],
    ['flac', 'audio/flac', sample.flac],
    ['mp4', 'video/mp4', iso('isom')],
    ['mov', 'video/quicktime', sample.mov],
    ['webm', 'video/webm', sample.webm],
  ])('%s, %s', async (extension, mediaType, content) => {
    const received = await receive(content, 'Ma pièce.xyz.bin')
    expect(received).toMatchObject({ extension, mediaType, name: `Ma pièce.xyz.bin.${extension}` })
    expect(received.size).toBe(content.length)
    expect(received.sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect(await bytesOf(await store.open(received.key))).toEqual(content)
  })

  const latin = Buffer.from('nom;ville\nJosé;Liège\n', 'latin1')
  const wide = Buffer.from('\ufeffnom;ville\nJosé;Liège\n', 'utf16le')
  it.each<[string, string, Buffer]>([
    ['a.txt', 'text/plain; charset=utf-8', Buffer.from('Een zin, één 🎭.\r\n\tEn nog een.')],
    ['a.txt', 'text/plain; charset=utf-8', Buffer.from('a')],
    ['bm.csv', 'text/csv; charset=utf-8', Buffer.from('BM;ID3\n1;2\n')],
    ['a.csv', 'text/csv; charset=windows-1252', latin],
    ['a.csv', 'text/csv; charset=utf-16le', wide],
    ['a.csv', 'text/csv; charset=utf-16be', Buffer.from(wide).swap16()],
    // Without its mark.
    ['a.csv', 'text/csv; charset=utf-16le', wide.subarray(2)],
    ['a.csv', 'text/csv; charset=utf-16be', Buffer.from(wide.subarray(2)).swap16()],
    ['a.md', 'text/markdown; charset=utf-8', Buffer.from('<div align="center">\n\n# Titre\n')],
    ['a.markdown', 'text/markdown; charset=utf-8', Buffer.from('# Titre')],
    ['long.txt', 'text/plain; charset=utf-8', Buffer.from('é'.repeat(100_000))],
    [
      'long.csv',
      'text/csv; charset=utf-16le',
      Buffer.from(`\ufeff${'🎭'.repeat(50_000)}`, 'utf16le'),
    ],
  ])('text where the name says so: %s, %s', async (name, mediaType, content) => {
    expect(await receive(content, name)).toMatchObject({ name, mediaType })
  })

  it.each<[string, string, string]>([
    ['a.html', 'text/html', '<!doctype html><p>x'],
    ['a.txt', 'text/html', '\ufeff \n<!-- x --><HTML><script>alert(1)</script>'],
    ['a.html', 'text/html', 'only words'],
    ['a.md', 'text/html', '<script>alert(1)</script>'],
    ['a.txt', 'text/html', '<img src=x onerror=alert(1)>'],
    ['a.svg', 'image/svg+xml', '<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="…"/>'],
    ['a.txt', 'image/svg+xml', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'],
    ['a.xml', 'application/xml', '<?xml version="1.0"?><feed/>'],
  ])('markup, and only where it is accepted: %s, %s', async (name, mediaType, text) => {
    const content = Buffer.from(text)
    expect(await receive(content, name, ['markup'])).toMatchObject({ mediaType })
    const refusal = { code: 'wrong-type', refusal: { found: mediaType } }
    await expect(receive(content, name)).rejects.toMatchObject(refusal)
  })
})

describe('where name and content disagree', () => {
  it.each<[string, string, Buffer]>([
    ['budget.png', 'budget.jpg', sample.jpeg],
    ['photo.JPEG', 'photo.JPEG', sample.jpeg],
    ['notes.txt', 'notes.pdf', sample.pdf],
    ['plan.v2', 'plan.v2.pdf', sample.pdf],
    ['stem', 'stem.m4a', iso('M4A ')],
    ['memo.m4a', 'memo.m4a', iso('mp42')],
    ['../../etc/passwd', 'passwd.pdf', sample.pdf],
    ['C:\\Mes documents\\r\u202egpj.exe', 'rgpj.exe.pdf', sample.pdf],
    ['e\u0301te\u0301\r\n\0.pdf', 'été.pdf', sample.pdf],
    ['خطة العمل.pdf', 'خطة العمل.pdf', sample.pdf],
  ])('the content wins: %j becomes %j', async (declared, name, content) => {
    expect((await receive(content, declared)).name).toBe(name)
  })

  it('a very long name is cut between characters, before its ending', async () => {
    const { name } = await receive(sample.pdf, `${'👩‍👩‍👧'.repeat(100)}.pdf`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^(👩‍👩‍👧)+\.pdf$/u)
  })
})

describe('refused as a wrong type, and not kept', () => {
  it.each<[string, string, Buffer, Kind[]?]>([
    ['a program as pdf', 'application/x-msdownload', Buffer.from('MZ\x90\0'.padEnd(200, '\0'))],
    ['a zip as docx', 'application/zip', sample.zip({ 'a.txt': 'x' }, 'a comment')],
    ['a broken zip', 'application/zip', Buffer.from('PK\x03\x04 and no more', 'latin1')],
    ['a mail as doc', 'application/x-cfb', ole(['__properties_version1.0'])],
    ['a broken ole', 'application/x-cfb', ole(['WordDocument']).subarray(0, 600)],
    ['bytes', 'application/octet-stream', Buffer.from([0, 1, 2, 3, 4])],
    ['unnamed text', 'text/plain', Buffer.from('just words')],
    ['a picture where documents are asked', 'image/png', sample.png, ['pdf', 'office']],
    ['a document where pictures are asked', 'application/zip', openDocument('text'), ['image']],
  ])('%s', async (_, found, content, accept) => {
    const before = await keysIn(store)
    const receiving = receive(content, 'x.docx', accept)
    await expect(receiving).rejects.toMatchObject({ refusal: { code: 'wrong-type', found } })
    expect(await keysIn(store)).toEqual(before)
  })

  it.each([
    ['Latin-1 that is no table', 'a.txt', Buffer.from('Liège', 'latin1')],
    ['a NUL far behind', 'a.txt', Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.alloc(1)])],
    ['UTF-8 cut in a character', 'a.md', Buffer.from('été').subarray(0, -1)],
    ['half a UTF-16 character', 'a.csv', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
  ])('text that turns out to be none: %s', async (_, name, content) => {
    const before = await keysIn(store)
    await expect(receive(content, name)).rejects.toMatchObject({ code: 'wrong-type' })
    expect(await keysIn(store)).toEqual(before)
  })
})
