import type { ReactNode } from 'react'
import { IconDisc } from './icon.tsx'

export type FieldWiring = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** The hint's and the error's ids: the same ones that conform gives. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint && `${id}-description`, error && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** What a control must carry so that its hint and its error are heard with it. */
export function fieldWiring(id: string, hint: ReactNode, error: string | undefined): FieldWiring {
  const described = describedBy(id, hint, error)
  return {
    id,
    ...(described === undefined ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true as const } : {}),
  }
}

export function FieldMark({ mark }: { mark: string | undefined }) {
  return mark ? <span className="font-normal text-soft"> ({mark})</span> : null
}

export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null
  return (
    <div id={`${id}-description`} className="text-sm text-soft">
      {hint}
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="flex gap-2 font-[620] text-signal">
      <IconDisc name="alert" className="mt-[3px]" />
      <span className="min-w-0">{error}</span>
    </p>
  )
}
