import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changePasswordInput,
  resetPasswordInput,
  returnToSchema,
  setUpInput,
  signInInput,
} from './inputs.ts'

const site = 'https://traject.example'

describe('where to go after signing in', () => {
  it.each(['/', '/catalogue?house=1&after=2', '/tracks/3f2a#step-2', '/items/a%20b'])(
    'may be a path of this portal: %s',
    (path) => {
      expect(returnToSchema.parse(path)).toBe(path)
    },
  )

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/.\\/evil.example',
    '/\u0000/evil.example',
    '/\u0001',
    '/\u007f',
    '/ł',
    '/a b',
    '',
    `/${'a'.repeat(2000)}`,
  ])('is the front page instead of %j', (path) => {
    expect(returnToSchema.parse(path)).toBe('/')
  })

  it.each([undefined, null, 7, {}, ['/a']])('is the front page where it is %j', (wrong) => {
    expect(returnToSchema.parse(wrong)).toBe('/')
  })

  it('never leads a browser to another site, whatever was sent', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\r',
      ' ',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
    )
    const sent = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    )
    const check = fc.property(sent, (text) => {
      for (const path of [text, `/${text}`]) {
        const url = new URL(returnToSchema.parse(path), site)
        expect(url.origin).toBe(site)
        // A router that takes the path for an address must not see a host in it.
        expect(url.pathname.startsWith('//')).toBe(false)
        expect(() => new Headers({ location: returnToSchema.parse(path) })).not.toThrow()
      }
    })
    fc.assert(check, { numRuns: 1000 })
  })
})

const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? []

describe('what is typed to sign in', () => {
  it.each([
    ['', 'email-missing'],
    ['   ', 'email-missing'],
    ['ada', 'email-wrong'],
    [`${'a'.repeat(250)}@b.example`, 'email-wrong'],
  ])('has an address that is wrong when it is %j: %s', (email, message) => {
    expect(messages(signInInput.safeParse({ email, password: 'x' }))).toEqual([message])
  })

  it('says a word for each field that is missing', () => {
    expect(messages(signInInput.safeParse({}))).toEqual(['email-missing', 'password-missing'])
  })

  it('forgives spaces around the address, and takes the password as it is', () => {
    expect(signInInput.parse({ email: ' ada@buda.example ', password: ' x ' })).toEqual({
      email: 'ada@buda.example',
      password: ' x ',
    })
  })
})

describe('a password that is chosen', () => {
  it.each([
    [9, ['password-short']],
    [10, []],
    [200, []],
    [201, ['password-long']],
  ])('with %i characters is told %j', (length, said) => {
    const [token, password] = ['a'.repeat(43), 'p'.repeat(length)]
    expect(messages(resetPasswordInput.safeParse({ token, password }))).toEqual(said)
  })

  it('needs no current one where none was set', () => {
    expect(changePasswordInput.parse({ password: 'three words here' }).current).toBe('')
  })

  it.each([
    'short',
    `${'a'.repeat(101)}`,
    '../../../etc/passwd-and-more',
    "' or 1=1 -- and more text",
  ])('is refused with a token that never was one: %s', (token) => {
    expect(resetPasswordInput.safeParse({ token, password: 'three words here' }).success).toBe(
      false,
    )
  })
})

describe('the first administrator', () => {
  it('is told each field that is missing or too long', () => {
    const input = {
      token: 'a'.repeat(43),
      name: ' ',
      email: 'x',
      language: 'nl',
      password: 'short',
    }
    const said = ['name-missing', 'email-wrong', 'password-short']
    expect(messages(setUpInput.safeParse(input))).toEqual(said)
    expect(messages(setUpInput.safeParse({ ...input, name: 'n'.repeat(121) }))).toContain(
      'name-long',
    )
  })
})
