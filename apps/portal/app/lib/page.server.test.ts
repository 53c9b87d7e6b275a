import type { LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { DomainError } from '@traject/domain/errors'
import { describe, expect, it } from 'vitest'
import { guarded, page } from './page.server.ts'

const logged: [string, unknown][] = []
const context = {
  log: { failed: (reference: string, error: unknown) => void logged.push([reference, error]) },
  api: async () => ({ language: 'fr' }),
} as unknown as LoaderFunctionArgs['context']

/** What a route throws at Remix when its work throws `error`. */
async function answerTo(error: unknown, request = new Request('http://portal/catalogue')) {
  const thrown = await guarded(request, context, () => Promise.reject(error)).catch(
    (answer: unknown) => answer,
  )
  if (thrown instanceof Response) return { redirect: thrown.headers.get('location') }
  const { data: failure, init } = thrown as ReturnType<typeof data<Record<string, string>>>
  return { status: init?.status, failure }
}

/** As tRPC wraps it. */
const refused = (...args: ConstructorParameters<typeof DomainError>) =>
  Object.assign(new Error(args[0], { cause: new DomainError(...args) }), { code: 'BAD_REQUEST' })
const thrownWith = (code: string, message = 'of ada@buda.example') =>
  Object.assign(new Error(message), { code })
const unexpected = (cause: unknown) =>
  Object.assign(new Error('wrapped', { cause }), { code: 'INTERNAL_SERVER_ERROR' })

/** As Prisma tells of a raw statement that failed. */
const ofDriver = (originalCode: string) =>
  Object.assign(new Error('Raw query failed'), {
    code: 'P2010',
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause: { originalCode } } },
  })

describe('an error of the API', () => {
  it.each([
    ['not-found', 404, { kind: 'not-found' }],
    ['acting-for-changed', 409, { kind: 'acting-for-changed' }],
    ['stale', 409, { kind: 'changed-meanwhile' }],
    ['wrong-state', 409, { kind: 'changed-meanwhile' }],
    ['link-invalid', 400, { kind: 'link-invalid' }],
    ['invalid', 400, { kind: 'invalid' }],
  ] as const)('%s is answered with %i', async (code, status, failure) => {
    expect(await answerTo(refused(code))).toEqual({ status, failure })
  })

  it('says whom to ask, and when to try again', async () => {
    expect(await answerTo(refused('forbidden', { ask: 'lead-coach' }))).toEqual({
      status: 403,
      failure: { kind: 'forbidden', ask: 'lead-coach' },
    })
    const soon = refused('too-many-attempts', { retryAfterSeconds: 61 })
    const failure = { kind: 'too-many-attempts', minutes: 2 }
    expect(await answerTo(soon)).toEqual({ status: 429, failure })
  })

  it('is a page of its own where an input did not fit its schema', async () => {
    const failure = { kind: 'invalid' }
    expect(await answerTo(thrownWith('BAD_REQUEST'))).toEqual({ status: 400, failure })
  })

  it('leads to the sign-in page and back again', async () => {
    const asked = new Request('http://portal/items/42?house=7')
    expect(await answerTo(refused('unauthenticated'), asked)).toEqual({
      redirect: '/sign-in?returnTo=%2Fitems%2F42%3Fhouse%3D7',
    })
    const front = new Request('http://portal/')
    expect(await answerTo(refused('unauthenticated'), front)).toEqual({ redirect: '/sign-in' })
    const sent = new Request('http://portal/account', { method: 'POST' })
    expect(await answerTo(refused('unauthenticated'), sent)).toEqual({ redirect: '/sign-in' })
  })
})

describe('what nobody expected', () => {
  it('is a page with a reference that stands in the log with the error, and nothing of it', async () => {
    const error = thrownWith('P2002')
    const { status, failure } = await answerTo(error)
    expect(status).toBe(500)
    expect(failure).toEqual({
      kind: 'unexpected',
      reference: expect.stringMatching(/^[\da-f]{8}$/),
    })
    expect(logged.at(-1)).toEqual([failure?.reference, error])
  })

  it.each([
    ['a refused connection', unexpected(thrownWith('ECONNREFUSED'))],
    ['a connection that was cut', unexpected(new Error('Connection terminated unexpectedly'))],
    ['an administrator’s command', unexpected(unexpected(thrownWith('57P01')))],
    ['Prisma without an answer', unexpected(thrownWith('P1001'))],
    ['a statement that PostgreSQL ended', ofDriver('57P01')],
    ['a database that was moved', ofDriver('3D000')],
    ['too many connections', ofDriver('53300')],
    ['a pool without a connection', new Error('timeout exceeded when trying to connect')],
    ['a closed embedded database', unexpected(new Error('PGlite is closed'))],
  ])('is a lost database after %s', async (_what, error) => {
    const { status, failure } = await answerTo(error)
    expect(status).toBe(503)
    expect(failure?.kind).toBe('database-away')
    expect(logged.at(-1)?.[0]).toBe(failure?.reference)
  })

  it('is no lost database when a statement was wrong', async () => {
    expect((await answerTo(ofDriver('42601'))).status).toBe(500)
  })

  it('is no trouble when it is no error at all', async () => {
    for (const odd of [undefined, null, 'text', 7, {}]) {
      expect((await answerTo(odd)).status).toBe(500)
    }
  })
})

describe('what a route meant to throw', () => {
  it('is left alone: a redirect, or an answer with a status', async () => {
    expect(await answerTo(redirect('/houses'))).toEqual({ redirect: '/houses' })
    const answer = data({ kind: 'not-found' }, { status: 404 })
    const thrown = await guarded(new Request('http://portal/'), context, () =>
      Promise.reject(answer),
    ).catch((error: unknown) => error)
    expect(thrown).toBe(answer)
  })
})

describe('a page', () => {
  it('gets its data and the messages of its nouns, in the language of the reader', async () => {
    const args = { request: new Request('http://portal/'), context, params: {} }
    const got = await page(args, ['houses'], async () => ({ count: 3 }))
    expect(got).toMatchObject({ count: 3, messages: { houses: expect.any(Object) } })
    expect(Object.keys(got.messages)).toEqual(['houses'])
  })
})
