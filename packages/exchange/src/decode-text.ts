/**
 * Text of a file in the encoding that was found when it was received (`charset` of its media type): UTF-8
 * with or without its mark, UTF-16 by its mark, or windows-1252, which is Latin-1 as it is found.
 */
export function decodeText(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

/** `text/csv; charset=windows-1252` is in windows-1252; without a word, in UTF-8. */
export function charsetOf(mediaType: string): string {
  return /charset=([\w-]+)/i.exec(mediaType)?.[1] ?? 'utf-8'
}
