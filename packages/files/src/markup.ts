import { type FileType, typeOf } from './file-types.ts'

const LEADING = /^(\ufeff|\s|<!--[\s\S]*?(-->|$))+/
const XML = /^<\?xml[\s\S]*?(\?>|$)/i
const SVG = /^(<!doctype\s+svg\b|<(\w+:)?svg[\s>/])/i
/** Nobody begins a text with these. */
const PAGE =
  /^<(!doctype\s+html|html|head|body|script|style|iframe|title|meta|link|base|object|embed)\b/i
/** As a browser would guess; a Markdown file may well begin so. */
const PIECE = /^<(div|p|h[1-6]|a|b|br|table|font|img|form|input|svg|math|video|audio|template)\b/i

/**
 * Whether a text is HTML, SVG or other XML, by how it begins. `text`: the first few thousand
 * characters. `tolerant`: the name says Markdown, which may hold pieces of HTML.
 */
export function markupIn(text: string, tolerant: boolean): FileType | undefined {
  let rest = text.replace(LEADING, '')
  const isXml = XML.test(rest)
  if (isXml) rest = rest.replace(XML, '').replace(LEADING, '')
  if (SVG.test(rest)) return typeOf('image/svg+xml')
  if (PAGE.test(rest) || (!tolerant && PIECE.test(rest))) return typeOf('text/html')
  return isXml ? typeOf('application/xml') : undefined
}
