/** Why a file cannot be read, and in which of its lines, counted from 1. */
export interface Refusal {
  code: 'syntax' | 'entities' | 'no-concepts'
  line: number | null
}

export class SkosRefusal extends Error {
  override readonly name = 'SkosRefusal'
  readonly code: Refusal['code']
  readonly line: number | null

  constructor(code: Refusal['code'], line: number | null) {
    super(code)
    this.code = code
    this.line = line
  }
}
