import type { ByteSource } from '../byte-source.ts'

const MOST_BYTES = 64 * 1024
const MOST_LINES = 20
const MOST_CHARACTERS = 3_000

export interface Excerpt {
  text: string
  /** It is all there is. */
  isWhole: boolean
}

/** How a text begins: its first lines, however long the file. `mediaType` names its charset. */
export async function textExcerpt(bytes: ByteSource, mediaType: string): Promise<Excerpt> {
  const read = await bytes.read(0, Math.min(MOST_BYTES, bytes.size))
  const [, charset = 'utf-8'] = /charset=([\w-]+)/i.exec(mediaType) ?? []
  // `stream`: a character that was cut in two at the end is left out.
  const decoded = new TextDecoder(charset).decode(read, { stream: read.length < bytes.size })
  const lines = decoded.replaceAll('\0', '').split(/\r\n?|\n/)
  const first = lines.slice(0, MOST_LINES).join('\n')
  const text = [...first].slice(0, MOST_CHARACTERS).join('')
  const cut = lines.length > MOST_LINES || text.length < first.length || read.length < bytes.size
  return { text: text.trimEnd(), isWhole: !cut }
}
