/** Why a file of a table or of cards cannot be read. */
export type ExchangeRefusalCode =
  /** A quote was opened in that line and never closed. */
  | 'quote-open'
  /** Quotes that stand where none may, in that line. */
  | 'quote-stray'
  /** No line but that of the headings, or not even that. */
  | 'nothing-in-it'
  /** More rows than are taken at once. */
  | 'too-many-rows'
  /** It holds no card at all. */
  | 'no-cards'

/** What a file is refused for, with its line from 1 where there is one. Never what stands in it. */
export class ExchangeRefusal extends Error {
  override readonly name = 'ExchangeRefusal'
  readonly code: ExchangeRefusalCode
  readonly line: number | null

  constructor(code: ExchangeRefusalCode, line: number | null = null) {
    super(code)
    this.code = code
    this.line = line
  }
}

/** True across bundles, where `instanceof` is not. */
export function isExchangeRefusal(error: unknown): error is ExchangeRefusal {
  return error instanceof Error && error.name === 'ExchangeRefusal'
}
