/** What an error page is told: a kind it has words for, and never the error's own message. */
export type Failure =
  | { kind: 'not-found' | 'acting-for-changed' | 'changed-meanwhile' | 'link-invalid' | 'invalid' }
  | { kind: 'forbidden'; ask: 'coordinator' | 'lead-coach' | 'lead-partner' | 'administrator' }
  | { kind: 'too-many-attempts'; minutes: number }
  /** The reference number stands in the log as well. */
  | { kind: 'unexpected' | 'database-away'; reference: string }

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value
}
