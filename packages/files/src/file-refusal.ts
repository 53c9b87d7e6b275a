/** Why a file was not taken. `maxBytes` in bytes, `found` a media type. */
export type Refusal =
  | { code: 'too-large'; maxBytes: number }
  | { code: 'wrong-type'; found: string }
  | { code: 'empty' }
  | { code: 'cut-off' }
  | { code: 'name-missing' }
  /** A picture of more pixels than is decoded. */
  | { code: 'too-many-pixels'; width: number; height: number }

/** The sender's file is at fault, not the house. `refusal` says it in full, `code` in one word. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal'
  readonly code: Refusal['code']
  readonly refusal: Refusal

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The file was refused: ${refusal.code}`, options)
    this.code = refusal.code
    this.refusal = refusal
  }
}

/** By name, because the server and the portal are two bundles with a class each. */
export function isFileRefusal(error: unknown): error is FileRefusal {
  return error instanceof Error && error.name === 'FileRefusal' && 'refusal' in error
}
