import type { ActingFor } from '@traject/domain/acting-for/acting-for'

/** The house or company acted for, as the screen names it. */
export function placeName(choice: ActingFor | null): string {
  if (!choice) return ''
  return 'affiliationId' in choice ? choice.organisationName : choice.smeName
}
