import type { MetaDescriptor } from '@remix-run/react'

/** A page's title in the browser's tab. */
export function titled(title: string | undefined): MetaDescriptor[] {
  return [{ title: title ? `${title} · Traject` : 'Traject' }]
}
