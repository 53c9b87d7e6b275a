import { deflateRawSync } from 'node:zlib'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const u16 = (value: number) => Buffer.from([value & 255, value >> 8])
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])

/** A zip of the files given, in order, deflated; `mimetype` stored, as OpenDocument wants it. */
export function zip(files: Record<string, string>, comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const stored = name === 'mimetype'
    const packed = stored ? ascii(text) : deflateRawSync(ascii(text))
    // Version, flags, method, time, date, crc (nobody checks it here), sizes.
    const common = [u16(20), u16(0), u16(stored ? 0 : 8), u32(0), u32(0), u32(packed.length)]
    const sizes = [...common, u32(text.length), u16(name.length), u16(0)]
    const local = Buffer.concat([ascii('PK\x03\x04'), ...sizes, ascii(name), packed])
    directory.push(
      Buffer.concat([ascii('PK\x01\x02'), u16(20), ...sizes, u16(0), u16(0), u16(0), u32(0)]),
      u32(offset),
      ascii(name),
    )
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const count = u16(Object.keys(files).length)
  const end = [u32(0), count, count, u32(entries.length), u32(offset), u16(comment.length)]
  return Buffer.concat([...locals, entries, ascii('PK\x05\x06'), ...end, ascii(comment)])
}

/** As LibreOffice orders it: what names the type comes last. */
export function openXml(mainType: string, extra: Record<string, string> = {}): Buffer {
  return zip({
    '_rels/.rels': '<Relationships/>',
    'part.xml': '<part/>',
    ...extra,
    '[Content_Types].xml': `<Types><Override ContentType="${mainType}.main+xml"/></Types>`,
  })
}

export const openDocument = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office/>' })

/**
 * An OLE file whose directory takes one sector of four entries after the other. `behind`: sectors
 * of content before the directory's second sector, so that its chain has to be followed.
 */
export function ole(streams: string[], behind = 1): Buffer {
  const entry = (name: string, kind: number) => {
    const bytes = Buffer.alloc(128)
    bytes.write(name, 'utf16le')
    bytes.writeUInt16LE((name.length + 1) * 2, 64)
    bytes[66] = kind
    return bytes
  }
  const entries = [entry('Root Entry', 5), ...streams.map((name) => entry(name, 2))]
  while (entries.length % 4) entries.push(Buffer.alloc(128))
  // Sector 0 is the table, 1 the directory's start, then content, then the directory's rest.
  const table = Buffer.alloc(512, 0xff)
  const rest = entries.length / 4 - 1
  for (let at = 0; at <= rest; at++) {
    const place = at === 0 ? 1 : 1 + behind + at
    table.writeUInt32LE(at === rest ? 0xfffffffe : 2 + behind + at, place * 4)
  }
  const header = Buffer.alloc(512, 0xff)
  hex('d0cf11e0a1b11ae1').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(0xfffffffe, 68)
  header.writeUInt32LE(0, 76)
  const first = Buffer.concat(entries.slice(0, 4))
  const content = Buffer.alloc(behind * 512)
  return Buffer.concat([header, table, first, content, ...entries.slice(4)])
}

const box = (kind: string, ...content: Buffer[]) => {
  const body = Buffer.concat(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + 8)
  return Buffer.concat([length, ascii(kind), body])
}
export const iso = (brand: string) =>
  Buffer.concat([box('ftyp', ascii(brand), u32(0), ascii(brand)), box('mdat', Buffer.alloc(64))])

const ogg = (packet: string) =>
  Buffer.concat([
    ascii('OggS\0\x02'),
    Buffer.alloc(20),
    hex('01 1e'),
    ascii(packet.padEnd(30, '\0')),
  ])

const riff = (kind: string, content: Buffer) =>
  Buffer.concat([ascii('RIFF'), u32(content.length + 4), ascii(kind), content])

export const pdf = ascii(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
export const jpeg = hex('ffd8ffe0 0010 4a46494600 0101 0000 0001 0001 0000 ffd9')
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)
export const gif = hex(
  '474946383961 0100 0100 80 00 00 000000 ffffff 2c00000000010001000002024401003b',
)
export const webp = riff('WEBP', Buffer.concat([ascii('VP8L'), u32(5), hex('2f00000000 00')]))
/** Its directory lies behind everything a first look can see. */
export const farTiff = Buffer.concat([ascii('II*\0'), u32(100_000), Buffer.alloc(100_100)])
export const tiff = Buffer.concat([
  ascii('II*\0'),
  u32(8),
  u16(1),
  hex('0001 0300 01000000 01000000'),
  u32(0),
])
export const mp3 = Buffer.concat([ascii('ID3\x04\0\0\0\0\0\0'), hex('fffb9000'), Buffer.alloc(417)])
export const bareMp3 = Buffer.concat([hex('fffb9000'), Buffer.alloc(417)])
export const wav = riff(
  'WAVE',
  Buffer.concat([ascii('fmt '), u32(16), Buffer.alloc(16), ascii('data'), u32(0)]),
)
export const vorbis = ogg('\x01vorbis')
export const opus = ogg('OpusHead\x01\x01')
export const flac = Buffer.concat([ascii('fLaC'), hex('80000022'), Buffer.alloc(34)])
export const webm = hex('1a45dfa3 8b 4282 84 7765626d 4287 81 04 18538067 ff')
export const mov = iso('qt  ')
