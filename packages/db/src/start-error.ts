/** The database cannot be opened; the message is one sentence for the person who starts the platform. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError'
}
