/** A form that no browser of ours sends: too many parts, a field too long, not multipart at all. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal'
  readonly code: 'not-multipart' | 'too-many' | 'field-too-large'

  constructor(code: FormRefusal['code'], options?: ErrorOptions) {
    super(`The form was refused: ${code}`, options)
    this.code = code
  }
}
