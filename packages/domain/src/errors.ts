import type { TemplateProblem } from './track-template/publishing.ts'

/** Every way in which the domain says no. Closed: a `switch` over the codes is exhaustive. */
export type DomainErrorCode =
  /** It does not exist, or you may not know that it does. */
  | 'not-found'
  /** You see it, and may not do this to it. */
  | 'forbidden'
  /** Sign in first. */
  | 'unauthenticated'
  /** What was sent is not valid; `issues` say where. */
  | 'invalid'
  /** It was changed by somebody else since you opened it. */
  | 'stale'
  /** The form was made while acting for somebody else. */
  | 'acting-for-changed'
  /** Too many attempts; `retryAfterSeconds` says when again. */
  | 'too-many-attempts'
  /** The link was used, has expired, or never was. */
  | 'link-invalid'
  /** Address and password do not go together. */
  | 'credentials-wrong'
  /** What is asked cannot be done in the state it is in. */
  | 'wrong-state'

/** One wrong field: its path as in the form, and a message key of the `errors` messages. */
export interface FieldIssue {
  path: string
  message: string
}

export interface DomainErrorDetails {
  issues?: FieldIssue[]
  retryAfterSeconds?: number
  /** With `invalid`: why a template cannot be published or shared so. */
  problems?: TemplateProblem[]
  /** With `forbidden`: the role to turn to. */
  ask?: 'coordinator' | 'lead-coach' | 'lead-partner' | 'administrator'
}

/** A refusal of the domain. It never carries personal data: it may be logged. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: DomainErrorCode
  readonly details: DomainErrorDetails

  constructor(code: DomainErrorCode, details: DomainErrorDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** True across bundles, where `instanceof` is not. */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error
}
