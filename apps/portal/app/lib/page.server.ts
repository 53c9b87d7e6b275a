import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { isDomainError } from '@traject/domain/errors'
import { messagesFor, type Section, type SectionsOf } from '@traject/i18n/messages'
import type { Failure } from './failure.ts'
import type { RequestApi } from './portal-context.ts'

/**
 * A page's data: what `read` gets from the API, with the messages of its sections in the reader's
 * language. Errors of the API become pages here, and only here.
 */
export async function page<Data extends object, S extends Section>(
  { request, context }: LoaderFunctionArgs,
  sections: readonly S[],
  read: (api: RequestApi) => Promise<Data> | Data,
): Promise<Data & { messages: SectionsOf<S> }> {
  return guarded(request, context, async () => {
    const api = await context.api()
    return { ...(await read(api)), messages: messagesFor(api.language, sections) }
  })
}

/** Runs `work` and turns what it throws into an answer for the reader. */
export async function guarded<Result>(
  request: Request,
  context: LoaderFunctionArgs['context'],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw answerFor(error, request, context)
  }
}

function answerFor(error: unknown, request: Request, context: LoaderFunctionArgs['context']) {
  if (error instanceof Response || isThrownData(error)) return error
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown }
  // A form that broke off, or that no page of ours sends.
  if (error instanceof Error && /^(File|Form)Refusal$/.test(error.name)) {
    return fail(400, { kind: 'invalid' })
  }
  const domain = isDomainError(cause) ? cause : undefined
  switch (domain?.code ?? code) {
    case 'unauthenticated':
    case 'UNAUTHORIZED':
      return redirect(signInAddress(request))
    case 'not-found':
    case 'NOT_FOUND':
      return notFound()
    case 'forbidden':
      return fail(403, { kind: 'forbidden', ask: domain?.details.ask ?? 'coordinator' })
    case 'acting-for-changed':
      return fail(409, { kind: 'acting-for-changed' })
    case 'stale':
    case 'wrong-state':
      return fail(409, { kind: 'changed-meanwhile' })
    case 'too-many-attempts': {
      const minutes = Math.ceil((domain?.details.retryAfterSeconds ?? 60) / 60)
      const headers = { 'Retry-After': String(minutes * 60) }
      return data<Failure>({ kind: 'too-many-attempts', minutes }, { status: 429, headers })
    }
    case 'link-invalid':
      return fail(400, { kind: 'link-invalid' })
    case 'invalid':
    case 'BAD_REQUEST':
      return fail(400, { kind: 'invalid' })
  }
  const reference = randomUUID().slice(0, 8)
  context.log.failed(reference, error)
  return databaseIsAway(error)
    ? fail(503, { kind: 'database-away', reference })
    : fail(500, { kind: 'unexpected', reference })
}

/** What a page throws where the thing of its address is not there for its reader. */
export const notFound = () => fail(404, { kind: 'not-found' })

const fail = (status: number, failure: Failure) => data(failure, { status })

function isThrownData(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'init' in error && 'data' in error
}

function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const here = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : '/'
  return here === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(here)}`
}

interface Traced {
  code?: unknown
  /** PostgreSQL's own code, beside Prisma's. */
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown }
}

/** A refused or broken connection, by the codes of Node, of PostgreSQL and of Prisma. */
function databaseIsAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at && depth < 6; depth++) {
    const { code, originalCode, message, cause, meta } = at as Traced
    if ([code, originalCode].some((one) => typeof one === 'string' && AWAY.test(one))) return true
    if (typeof message === 'string' && AWAY_WORDS.test(message)) return true
    at = cause ?? meta?.driverAdapterError
  }
  return false
}

const AWAY =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08\w{3}|53300|3D000|P10(01|02|03|08|17))$/
const AWAY_WORDS =
  /ECONNREFUSED|Connection terminated|timeout exceeded when trying to connect|Can't reach database|not currently accepting connections|PGlite is closed/
