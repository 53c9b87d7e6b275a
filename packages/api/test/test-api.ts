import { readAuthSession } from '@traject/auth/auth-session'
import { mintAuthToken } from '@traject/auth/auth-token'
import { Keyring } from '@traject/auth/keyring'
import { Limits } from '@traject/auth/limits'
import { hashPassword } from '@traject/auth/password'
import { bookkeeping, jobScope, signInScope } from '@traject/db/scope'
import { vi } from 'vitest'
import { smallWorld } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { type ApiContext, createContext, type Services } from '../src/context.ts'
import { testFiles } from './test-files.ts'

export const PASSWORD = 'drie woorden samen'

/** Ahead of the machine's clock: PGlite's timers go by it, and may not reach weeks ahead. */
const BEGIN = new Date('2036-06-16T10:00:00Z')

export type TestApi = Awaited<ReturnType<typeof testApi>>
export type Browser = ReturnType<TestApi['browser']>

interface BrowserSettings {
  address?: string
  device?: string
}

/**
 * The API over a real database with a small world in it, and a clock that stands still until it is
 * moved: Lucia asks the machine's, so that one is set. Call `drop` when the file is done.
 */
export async function testApi() {
  const { database, url, drop } = await testDatabase()
  vi.useFakeTimers({ toFake: ['Date'], now: BEGIN })
  const world = await smallWorld(database)
  const nudges = { count: 0 }
  const services: Services = {
    origin: { database },
    clock: () => new Date(),
    files: testFiles(),
    limits: new Limits('the secret of these tests'),
    keyring: new Keyring('the secret of these tests'),
    cookies: { secure: false },
    nudge: () => {
      nudges.count += 1
    },
    isDemo: false,
  }
  const hash = await hashPassword(PASSWORD)
  let addresses = 0

  /** Somebody with an account, a password and an address of his own. */
  const account = async (name: string) => {
    const person = await world.person(name)
    await database.prisma.credential.create({ data: { personId: person.id, passwordHash: hash } })
    return person
  }

  /** A browser that keeps its cookie; each has a network address of its own unless told. */
  const browser = ({ address, device = 'Firefox, Linux' }: BrowserSettings = {}) => {
    addresses += 1
    const from = address ?? `192.0.2.${addresses}`
    const jar: { cookie: string | null; header: string | null } = { cookie: null, header: null }
    const absorb = ({ setCookies }: ApiContext) => {
      for (const header of setCookies) {
        const pair = header.split(';')[0] ?? ''
        jar.header = header
        jar.cookie = pair.endsWith('=') ? null : pair
      }
    }
    /** Comes in as apps/portal/server/load-context.ts lets a request in. */
    const open = async (claimedActingFor: string | null = null): Promise<ApiContext> => {
      const scope = signInScope({ database, now: services.clock() })
      const read = await readAuthSession(scope, services.cookies, jar.cookie)
      const client = { address: from, device, cookieHeader: jar.cookie, claimedActingFor }
      const language = read?.signedIn.person.language ?? 'en'
      const context = createContext(services, client, read?.signedIn ?? null, language)
      if (read?.setCookie) context.setCookies.push(read.setCookie)
      return context
    }
    const ask = async <Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answer> => {
      const context = await open()
      try {
        return await question(createCaller(context))
      } finally {
        absorb(context)
      }
    }
    return { jar, open, absorb, ask }
  }

  const signedIn = async (email: string, settings: BrowserSettings = {}) => {
    const one = browser(settings)
    await one.ask((call) => call.authSession.signIn({ email, password: PASSWORD }))
    return one
  }

  /** As the job that mails a link makes it. */
  const link = (kind: 'sign-in' | 'password-reset' | 'setup', personId: string | null) =>
    mintAuthToken(bookkeeping(jobScope({ database, now: services.clock() })), kind, personId)

  const pass = (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds)

  return {
    database,
    url,
    world,
    services,
    nudges,
    account,
    browser,
    signedIn,
    link,
    pass,
    drop: async () => {
      vi.useRealTimers()
      await drop()
    },
  }
}

export const MINUTE = 60_000
export const DAY = 86_400_000

/** The cookie's secret alone. */
export const secretOf = ({ jar }: Browser): string => jar.cookie?.split('=')[1] ?? ''

/** What the API said no with. */
export async function refusal(asking: Promise<unknown>) {
  const error = await asking.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown }
  const { details } = (cause ?? {}) as { details?: unknown }
  return { code, message, details }
}
