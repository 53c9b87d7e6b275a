/** Why nothing can be shown of a file before it is opened. */
export type RenderReason = 'unreadable' | 'locked' | 'too-many-pixels' | 'too-large' | 'gave-up'

/** The file is at fault, not the house. */
export class RenderRefusal extends Error {
  override readonly name = 'RenderRefusal'
  readonly reason: RenderReason

  constructor(reason: RenderReason, options?: ErrorOptions) {
    super(`Nothing is shown of the file: ${reason}`, options)
    this.reason = reason
  }
}
