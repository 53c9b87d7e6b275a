import { redirect } from '@remix-run/node'
import { changePasswordInput, setUpInput, signInInput } from '@traject/domain/auth-session/inputs'
import { DomainError } from '@traject/domain/errors'
import { describe, expect, it } from 'vitest'
import { submitForm } from './form.server.ts'

const SECRET = 'drie woorden samen'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const filled = { email: 'ada@buda.example', password: SECRET }
/** As tRPC wraps it. */
const refusing =
  (...args: ConstructorParameters<typeof DomainError>) =>
  () =>
    Promise.reject(new Error(args[0], { cause: new DomainError(...args) }))
const signIn = (act: () => Promise<Response>, fields: Record<string, string> = filled) =>
  submitForm(formOf(fields), signInInput, act)

/** What comes back to the page, with its status. */
async function refused(answering: ReturnType<typeof signIn>) {
  const answer = await answering
  if (answer instanceof Response) throw new Error('it was not refused')
  const { error, initialValue } = answer.data
  return { status: answer.init?.status, error, initialValue }
}

describe('a form', () => {
  it('that is right does its act with what was read, and gives its answer', async () => {
    const asked: unknown[] = []
    const answer = await submitForm(
      formOf({ ...filled, email: ' ada@buda.example ' }),
      signInInput,
      async (input) => {
        asked.push(input)
        return redirect('/houses')
      },
    )
    expect(asked).toEqual([filled])
    expect(answer).toBeInstanceOf(Response)
  })

  it('that is wrong comes back with 400, the fields that are wrong, and what was typed', async () => {
    let acted = false
    const answer = await refused(
      signIn(
        async () => {
          acted = true
          return redirect('/')
        },
        { email: 'ada at buda', password: '' },
      ),
    )
    expect(acted).toBe(false)
    expect(answer).toMatchObject({
      status: 400,
      initialValue: { email: 'ada at buda' },
      error: { email: ['email-wrong'], password: ['password-missing'] },
    })
  })

  it.each([
    ['wrong', () => signIn(refusing('credentials-wrong'))],
    ['not valid', () => signIn(refusing('credentials-wrong'), { ...filled, email: 'ada' })],
    ['limited', () => signIn(refusing('too-many-attempts', { retryAfterSeconds: 60 }))],
  ])('never sends a secret back when it is %s', async (_what, submit) => {
    const answer = await refused(submit())
    expect(JSON.stringify(answer)).not.toContain(SECRET)
    expect(answer.initialValue).toHaveProperty('email')
  })

  it('drops tokens and current passwords as well, and keeps the rest', async () => {
    const password = { current: SECRET, password: 'short' }
    const changed = await refused(
      submitForm(formOf(password), changePasswordInput, refusing('invalid')),
    )
    expect(changed.initialValue).toEqual({})
    const fields = {
      token: 'a'.repeat(43),
      name: 'Ada',
      email: 'ada@',
      language: 'nl',
      ...password,
    }
    const setUp = await refused(submitForm(formOf(fields), setUpInput, refusing('invalid')))
    expect(setUp.initialValue).toEqual({ name: 'Ada', email: 'ada@', language: 'nl' })
    expect(JSON.stringify(setUp)).not.toMatch(/a{43}|drie woorden/)
  })

  it('says what the domain refuses: of the form, of a field, or in how many minutes again', async () => {
    expect(await refused(signIn(refusing('credentials-wrong')))).toMatchObject({
      status: 400,
      error: { '': ['credentials-wrong'] },
      initialValue: { email: 'ada@buda.example' },
    })
    const issues = [{ path: 'password', message: 'password-common' }]
    expect(await refused(signIn(refusing('invalid', { issues })))).toMatchObject({
      status: 400,
      error: { password: ['password-common'] },
    })
    const limited = refusing('too-many-attempts', { retryAfterSeconds: 61 })
    expect(await refused(signIn(limited))).toMatchObject({
      status: 429,
      error: { '': ['too-many-attempts:2'] },
    })
  })

  it('leaves to the page what is not about the form', async () => {
    await expect(signIn(refusing('link-invalid'))).rejects.toThrow('link-invalid')
    await expect(signIn(() => Promise.reject(new Error('of ada')))).rejects.toThrow('of ada')
  })
})
