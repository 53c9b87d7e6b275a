import { type FileType, typeOfExtension } from './file-types.ts'

/** In bytes of UTF-8, so that it can be saved beside other files on any disk (255 at most). */
const LONGEST = 200

const UNREADABLE = /[\p{Cc}\p{Cs}]/gu
const BREAKS = /[\p{Zl}\p{Zp}\p{Zs}\t\r\n]+/gu
/** Turns the text around it, or cannot be seen. U+200D stays: it joins emoji. */
const HIDDEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu

/** A name without path, hidden or turning characters, in NFC and bounded; may come out empty. */
export function readableName(declared: string): string {
  const base = declared.split(/[/\\]/).at(-1) ?? ''
  const name = base
    .normalize('NFC')
    .replaceAll(BREAKS, ' ')
    .replaceAll(UNREADABLE, '')
    .replaceAll(HIDDEN, '')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
  const { stem, extension } = split(name)
  const kept = cut(extension ? stem : name, extension.length + 1)
  return extension ? `${kept}.${extension}` : kept
}

/** The name's ending in lower case, without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  return split(name).extension.toLowerCase()
}

/** `name` with an ending that is right for `type`: a known wrong one goes, an unknown one stays. */
export function withExtension(name: string, type: FileType): string {
  const { stem } = split(name)
  const extension = extensionOf(name)
  if ([type.extension, ...type.also].includes(extension)) return name
  const kept = typeOfExtension(extension) ? stem : name
  return `${cut(kept, type.extension.length + 1)}.${type.extension}`
}

function split(name: string): { stem: string; extension: string } {
  const [, stem = name, extension = ''] = /^(.+)\.([a-z0-9]{1,10})$/i.exec(name) ?? []
  return { stem, extension }
}

function cut(text: string, reserved = 0): string {
  let bytes = reserved
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > LONGEST) break
    kept += segment
  }
  return kept.trimEnd()
}
