import { inflateRawSync } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import { type FileType, typeOf } from './file-types.ts'

// PKWARE's APPNOTE: 4.3.16 end of the directory, 4.3.12 one entry, 4.3.7 before the content.
const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** Far beyond an honest document's, and small enough to hold. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024
const LARGEST_ENTRY = 1024 * 1024

interface Entry {
  method: number
  packed: number
  offset: number
}

/**
 * The office type of a zip: what an Open XML document declares in `[Content_Types].xml`, and an
 * OpenDocument in `mimetype`. Nothing for every other zip.
 */
export async function officeTypeOfZip(source: ByteSource): Promise<FileType | undefined> {
  const entries = await directoryOf(source)
  const contentTypes = entries.get('[Content_Types].xml')
  if (contentTypes) {
    const xml = await contentOf(source, contentTypes)
    for (const [, main = ''] of xml.matchAll(/["'](application\/vnd\.[\w.-]+)\.main\+xml["']/g)) {
      const type = typeOf(main) ?? typeOf(`${main}.12`)
      if (type?.kind === 'office') return type
    }
  }
  const declared = entries.get('mimetype')
  if (!declared || !entries.has('content.xml')) return undefined
  const type = typeOf(await contentOf(source, declared))
  return type?.kind === 'office' ? type : undefined
}

async function directoryOf(source: ByteSource): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const tail = await source.read(Math.max(0, source.size - END_SIZE - LONGEST_COMMENT), source.size)
  let end = tail.length - END_SIZE
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--
  if (end < 0) return entries
  const size = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (size > LARGEST_DIRECTORY) return entries

  const directory = await source.read(offset, offset + size)
  let at = 0
  while (at + ENTRY_SIZE <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const named = at + ENTRY_SIZE + directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + ENTRY_SIZE, named)
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    })
    at = named + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function contentOf(source: ByteSource, entry: Entry): Promise<string> {
  if (entry.packed > LARGEST_ENTRY) return ''
  const local = await source.read(entry.offset, entry.offset + LOCAL_SIZE)
  if (local.length < LOCAL_SIZE) return ''
  const start = entry.offset + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = await source.read(start, start + entry.packed)
  if (entry.method === STORED) return packed.toString('utf8')
  if (entry.method !== DEFLATED) return ''
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_ENTRY }).toString('utf8')
  } catch {
    return ''
  }
}
