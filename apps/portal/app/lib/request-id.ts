/**
 * The id of one form of a page, from the one id that the page was given: the server knows a form that
 * is sent twice by it, and every form of a list needs its own.
 */
export function requestIdFor(pageId: string, form: string): string {
  // Two rounds of FNV-1a: 12 hexadecimal digits, in the part of a UUID that means nothing.
  const digits = [fnv(form), fnv(`${form}/`)].map((hash) => hash.toString(16).padStart(8, '0'))
  return pageId.slice(0, -12) + digits.join('').slice(0, 12)
}

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return hash
}
