import type { ByteSource } from './byte-source.ts'
import { type FileType, typeOf } from './file-types.ts'

// [MS-CFB]: 2.2 header, 2.3 sector table, 2.5 sectors of the sector table, 2.6 directory.
const HEADER = 512
const IN_HEADER = 109
const LAST_SECTOR = 0xfffffffa
const ENTRY_SIZE = 128
const STREAM = 2
/** Thousands of entries: more is no document. */
const MOST_SECTORS = 512

const WORD = 'application/msword'
const EXCEL = 'application/vnd.ms-excel'
const POWERPOINT = 'application/vnd.ms-powerpoint'
/** The stream that each program keeps its document in. */
const STREAMS = new Map([
  ['WordDocument', WORD],
  ['Workbook', EXCEL],
  ['Book', EXCEL],
  ['PowerPoint Document', POWERPOINT],
])

/**
 * The type of an OLE file (before 2007's office documents), by the first stream in its directory
 * that a program is known for. Nothing for every other one: mails, installers.
 */
export async function officeTypeOfOle(source: ByteSource): Promise<FileType | undefined> {
  const header = await source.read(0, HEADER)
  if (header.length < HEADER) return undefined
  const shift = header.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return undefined
  const sectors = new Sectors(source, header, 1 << shift)

  let sector = header.readUInt32LE(48)
  for (let count = 0; sector < LAST_SECTOR && count < MOST_SECTORS; count++) {
    const entries = await sectors.read(sector)
    for (let at = 0; at + ENTRY_SIZE <= entries.length; at += ENTRY_SIZE) {
      // Its length counts the two bytes that end it.
      const length = Math.min(Math.max(entries.readUInt16LE(at + 64) - 2, 0), 62)
      const name = entries.toString('utf16le', at, at + length)
      const mediaType = entries[at + 66] === STREAM && STREAMS.get(name)
      if (mediaType) return typeOf(mediaType)
    }
    sector = await sectors.next(sector)
  }
  return undefined
}

class Sectors {
  readonly #source: ByteSource
  readonly #header: Buffer
  readonly #size: number
  readonly #kept = new Map<number, Buffer>()

  constructor(source: ByteSource, header: Buffer, size: number) {
    this.#source = source
    this.#header = header
    this.#size = size
  }

  async read(sector: number): Promise<Buffer> {
    const start = (sector + 1) * this.#size
    return this.#source.read(start, start + this.#size)
  }

  /** The sector after this one in its chain. */
  async next(sector: number): Promise<number> {
    const perSector = this.#size / 4
    const table = await this.#placeOfTable(Math.floor(sector / perSector))
    if (table >= LAST_SECTOR) return LAST_SECTOR
    return numberAt(await this.#keep(table), sector % perSector)
  }

  async #placeOfTable(index: number): Promise<number> {
    if (index < IN_HEADER) return this.#header.readUInt32LE(76 + index * 4)
    const perSector = this.#size / 4 - 1
    let rest = index - IN_HEADER
    let place = this.#header.readUInt32LE(68)
    for (let count = 0; place < LAST_SECTOR && count < MOST_SECTORS; count++) {
      const places = await this.#keep(place)
      if (rest < perSector) return numberAt(places, rest)
      rest -= perSector
      place = numberAt(places, perSector)
    }
    return LAST_SECTOR
  }

  /** Chains ask for the same table again and again. */
  async #keep(sector: number): Promise<Buffer> {
    const bytes = this.#kept.get(sector) ?? (await this.read(sector))
    this.#kept.set(sector, bytes)
    return bytes
  }
}

function numberAt(bytes: Buffer, index: number): number {
  return index * 4 + 4 <= bytes.length ? bytes.readUInt32LE(index * 4) : LAST_SECTOR
}
