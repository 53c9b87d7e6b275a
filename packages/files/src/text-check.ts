export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How many of a file's first bytes tell UTF-16 that has no mark. */
const TELLING = 4096

/**
 * Reads a file as it passes and says in what encoding it is text: UTF-16 by its mark, or without one by
 * where its zero bytes stand, as every other byte of Latin letters is one; windows-1252 (Latin-1 as it
 * is found) is what remains. Any control character but tabs and line ends makes it no text.
 */
export class TextCheck {
  #start: Buffer = Buffer.alloc(0)
  #encoding: Encoding | undefined
  #decoder: TextDecoder | undefined
  #isText = true

  add(chunk: Buffer): void {
    if (!this.#isText) return
    let bytes = chunk
    if (!this.#encoding) {
      bytes = Buffer.concat([this.#start, chunk])
      this.#start = bytes
      if (bytes.length < TELLING) return
      this.#begin(bytes)
    }
    this.#read(bytes, true)
  }

  /** What it looks like while more may come: the last character may still be incomplete. */
  get soFar(): Encoding | undefined {
    this.#readStart()
    return this.#isText ? (this.#encoding ?? 'utf-8') : undefined
  }

  /** The encoding of all that was added; nothing where it is no text. */
  end(): Encoding | undefined {
    this.#readStart()
    this.#read(Buffer.alloc(0), false)
    return this.#isText ? this.#encoding : undefined
  }

  /** What there is of a file too short to have been begun. */
  #readStart() {
    if (this.#encoding) return
    const bytes = this.#start
    this.#begin(bytes)
    this.#read(bytes, true)
  }

  #begin(bytes: Buffer) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.#encoding = 'utf-16le'
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) this.#encoding = 'utf-16be'
    else this.#encoding = wideWithoutMark(bytes) ?? 'utf-8'
    this.#decoder = new TextDecoder(this.#encoding, { fatal: true })
    this.#start = Buffer.alloc(0)
  }

  #read(bytes: Buffer, stream: boolean) {
    const wide = this.#encoding !== 'utf-8' && this.#encoding !== 'windows-1252'
    if (!wide && bytes.some(isControl)) this.#isText = false
    try {
      const text = this.#decoder?.decode(bytes, { stream }) ?? ''
      if (wide && hasControl(text)) this.#isText = false
    } catch {
      this.#decoder = undefined
      if (wide) this.#isText = false
      else this.#encoding = 'windows-1252'
    }
  }
}

/**
 * UTF-16 of text that is mostly Latin letters: more than half of the pairs have their zero at one and the
 * same place, and none at the other, where a zero would be a control character.
 */
function wideWithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, TELLING) / 2)
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [first = 0, second = 0] = zeros
  if (first === 0 && second > pairs / 2) return 'utf-16le'
  if (second === 0 && first > pairs / 2) return 'utf-16be'
  return undefined
}

function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d)
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true
  return false
}
