import { fileTypeFromBuffer } from 'file-type'
import { type FileType, typeOf, typeOfExtension } from './file-types.ts'
import { markupIn } from './markup.ts'
import { extensionOf } from './safe-name.ts'
import { TextCheck } from './text-check.ts'

/** How many of a file's first bytes `sniff` wants to see, where there are so many. */
export const HEAD = 64 * 1024

/**
 * What the first bytes say. `zip` and `ole` may be office documents, which only their directory
 * tells, at the end of the file or anywhere; `text` holds when all of the file is text.
 */
export type Guess =
  | { is: 'known'; type: FileType }
  | { is: 'zip' }
  | { is: 'ole' }
  | { is: 'text'; type: FileType }
  | { is: 'unknown'; found: string }

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const PDF = /^(\xef\xbb\xbf)?\s*%PDF-/
/** Where file-type looks for details that lie further on, and gives up without them. */
const PLAIN_MAGIC: readonly [Buffer, string][] = [
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png'],
  [Buffer.from('49492a00', 'hex'), 'image/tiff'],
  [Buffer.from('4d4d002a', 'hex'), 'image/tiff'],
]

/** What a file is by its first bytes; its name decides only between kinds of text, and m4a. */
export async function sniff(head: Buffer, name: string): Promise<Guess> {
  if (PDF.test(head.toString('latin1', 0, 1024))) return known('application/pdf')
  // file-type would inflate what is in it; the directory at its end says it for less.
  if (startsWith(head, ZIP)) return { is: 'zip' }
  if (startsWith(head, OLE)) return { is: 'ole' }

  const ending = extensionOf(name)
  const named = typeOfExtension(ending)
  const text = readAsText(head)
  if (text !== undefined) {
    const markup = markupIn(text, named?.mediaType === 'text/markdown')
    if (markup) return { is: 'text', type: markup }
    // Before file-type, which takes a table that begins with "BM" for a picture.
    if (named?.kind === 'text' || named?.kind === 'cards' || named?.mediaType === 'text/html') {
      return { is: 'text', type: named }
    }
  }

  const found =
    (await detect(head)) ?? (text === undefined ? 'application/octet-stream' : 'text/plain')
  // A phone's recording is an MP4 without pictures, which its first bytes do not tell.
  if (typeOf(found)?.mediaType === 'video/mp4' && ending === 'm4a') return known('audio/mp4')
  return known(found)
}

function known(mediaType: string): Guess {
  const type = typeOf(mediaType)
  if (!type || type.kind === 'text' || type.kind === 'markup') {
    return { is: 'unknown', found: mediaType }
  }
  return { is: 'known', type }
}

async function detect(head: Buffer): Promise<string | undefined> {
  // It throws where a file lies about its own sizes.
  const detected = await fileTypeFromBuffer(head).catch(() => undefined)
  return detected?.mime ?? PLAIN_MAGIC.find(([magic]) => startsWith(head, magic))?.[1]
}

function readAsText(head: Buffer): string | undefined {
  const check = new TextCheck()
  check.add(head)
  return check.soFar && new TextDecoder(check.soFar).decode(head)
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic)
}
