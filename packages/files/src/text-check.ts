export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Reads a file as it passes and says in what encoding it is text: UTF-16 needs its mark, and
 * windows-1252 (Latin-1 as it is found) is what remains. Any control character but tabs and line
 * ends makes it no text.
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
      if (bytes.length < 2) return
      this.#begin(bytes)
    }
    this.#read(bytes, true)
  }

  /** What it looks like while more may come: the last character may still be incomplete. */
  get soFar(): Encoding | undefined {
    return this.#isText ? (this.#encoding ?? 'utf-8') : undefined
  }

  /** The encoding of all that was added; nothing where it is no text. */
  end(): Encoding | undefined {
    if (!this.#encoding) {
      this.#begin(this.#start)
      this.#read(this.#start, true)
    }
    this.#read(Buffer.alloc(0), false)
    return this.#isText ? this.#encoding : undefined
  }

  #begin(bytes: Buffer) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.#encoding = 'utf-16le'
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) this.#encoding = 'utf-16be'
    else this.#encoding = 'utf-8'
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

function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d)
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true
  return false
}
