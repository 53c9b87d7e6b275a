import { describe, expect, it } from 'vitest'
import { describeError } from './log.ts'

const written = (error: unknown) => JSON.stringify(describeError(error))

describe('what a log says of an error', () => {
  it('is its name, its code and where it was thrown', () => {
    const error = Object.assign(new TypeError('of ada@buda.example'), { code: 'P2002' })
    const described = describeError(error)
    expect(described).toMatchObject({ name: 'TypeError', code: 'P2002' })
    expect(described.at).toMatch(/log\.test\.ts:\d+/)
  })

  it('is nothing of a unique violation but its code, though the message quotes the value', () => {
    const lines = [
      'Invalid `prisma.person.create()` invocation in',
      '/srv/traject/packages/db/src/person.ts:4:2',
      'Unique constraint failed on the value "ada@buda.example" of "Ada Lovelace"',
    ]
    const error = Object.assign(new Error(lines.join('\n')), {
      code: 'P2002',
      meta: { email: 'ada' },
    })
    error.name = 'PrismaClientKnownRequestError'
    expect(written(error)).not.toMatch(/ada|Lovelace|buda/i)
    expect(describeError(error)).toMatchObject({ code: 'P2002' })
  })

  it('is nothing of a text that looks like a line of a stack', () => {
    const typed = 'a note\n    at ada@buda.example\n    at Lovelace (ada.ts:1:2)'
    expect(written(new Error(typed))).not.toMatch(/ada|Lovelace/)
    const wrapped = new Error('wrapped', { cause: new Error(typed) })
    expect(written(wrapped)).not.toMatch(/ada|Lovelace/)
    const renamed = new Error(typed)
    // The stack is written when it is first asked for.
    expect(renamed.stack).toContain('ada')
    renamed.message = 'another message'
    expect(written(renamed)).not.toMatch(/ada|Lovelace/)
  })

  it('names what caused it by name and code, which is what an operator looks for', () => {
    const cause = Object.assign(new Error('password of ada'), { code: 'ECONNREFUSED' })
    const error = Object.assign(new Error('password of ada', { cause }), {
      code: 'INTERNAL_SERVER_ERROR',
    })
    expect(describeError(error)).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      cause: { name: 'Error', code: 'ECONNREFUSED' },
    })
    expect(written(error)).not.toContain('password')
  })

  it('names what the database called it, where Prisma only says that a statement failed', () => {
    const cause = {
      originalCode: '57P01',
      originalMessage: 'of ada@buda.example',
      kind: 'postgres',
    }
    const meta = { driverAdapterError: { name: 'DriverAdapterError', cause } }
    const error = Object.assign(new Error('of ada@buda.example'), { code: 'P2010', meta })
    expect(describeError(error)).toMatchObject({
      code: 'P2010',
      cause: { name: 'DriverAdapterError', code: '57P01' },
    })
    expect(written(error)).not.toContain('ada')
  })

  it('is the type alone of what is no error', () => {
    expect(describeError('ada@buda.example')).toEqual({ name: 'string' })
    expect(describeError(undefined)).toEqual({ name: 'undefined' })
    expect(describeError({ email: 'ada@buda.example' })).toEqual({ name: 'object' })
  })
})
