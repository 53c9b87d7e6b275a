import { crc32, deflateSync } from 'node:zlib'

/** Files of the demo that no text editor writes; tests take them too. */

type Line = string | { text: string; size: number }

const A4 = { width: 595, height: 842 }
const MARGIN = 64

/** A PDF of plain pages, each a list of lines; an empty line is a gap. */
export function pdfOf(pages: readonly (readonly Line[])[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, at) => {
      const content = contentOf(lines)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]` +
          `/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, at) => {
    const start = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

function contentOf(lines: readonly Line[]): string {
  let y = A4.height - MARGIN
  return lines
    .map((line) => {
      const { text, size } = typeof line === 'string' ? { text: line, size: 12 } : line
      y -= size * 1.6
      const escaped = text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
      return `BT /F ${size} Tf ${MARGIN} ${Math.round(y)} Td (${escaped}) Tj ET`
    })
    .join('\n')
}

/** A PNG whose pixels a function gives as 0xRRGGBB. */
export function pngOf(
  width: number,
  height: number,
  colour: (x: number, y: number) => number,
): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.writeUIntBE(colour(x, y), y * (1 + 3 * width) + 1 + 3 * x, 3)
    }
  }
  return pngFrom(width, height, deflateSync(rows))
}

/** The same of what was compressed already, whatever its header says of its size. */
export function pngFrom(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const empty = Buffer.alloc(0)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', empty),
  ])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

const SAMPLES_A_SECOND = 8_000

/** A WAV of tones one after the other, in hertz and seconds, each fading out. */
export function wavOf(tones: readonly { hertz: number; seconds: number }[]): Buffer {
  const samples = tones.flatMap(({ hertz, seconds }) =>
    Array.from({ length: Math.round(seconds * SAMPLES_A_SECOND) }, (_, at) => {
      const second = at / SAMPLES_A_SECOND
      const fade = 1 - second / seconds
      return 128 + Math.round(100 * fade * fade * Math.sin(2 * Math.PI * hertz * second))
    }),
  )
  const data = Buffer.from(samples)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(36 + data.length, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLES_A_SECOND, 24)
  header.writeUInt32LE(SAMPLES_A_SECOND, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(data.length, 40)
  return Buffer.concat([header, data])
}
