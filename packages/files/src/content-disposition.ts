import { readableName } from './safe-name.ts'

/**
 * The header's value for any name whatever (RFC 6266): a plain form for old readers, and where it
 * says less than the name, the name in UTF-8 (RFC 8187) beside it.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const safe = readableName(name) || 'file'
  // Per cent signs too: some browsers decode them.
  const plain = safe
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ !#$&-[\]-~]/gu, '_')
  if (plain === safe) return `${kind}; filename="${plain}"`
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
