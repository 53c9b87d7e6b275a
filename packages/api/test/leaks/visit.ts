/** Somebody at the portal's door: the API as a route gets it, with everything it answered kept. */

import { readAuthSession } from '@traject/auth/auth-session'
import { Keyring } from '@traject/auth/keyring'
import { Limits } from '@traject/auth/limits'
import type { Database } from '@traject/db/client'
import { signInScope } from '@traject/db/scope'
import { type Acting, choiceId } from '@traject/domain/acting-for/acting-for'
import { TRPCError } from '@trpc/server'
import { type Caller, createCaller } from '../../src/app-router.ts'
import { createContext, type Services } from '../../src/context.ts'
import { testFiles } from '../test-files.ts'
import type { ActingFor } from './acting-for.ts'
import type { Fault } from './channels/fault.ts'
import { actingFors } from './oracle.ts'
import { planted } from './planted.ts'
import { momentOf, spareTokenOf, tokenOf } from './sessions.ts'
import { together } from './together.ts'
import type { World } from './world.ts'

export type Answered<Answer> = { answer: Answer; refusal: null } | { answer: null; refusal: string }

export interface Visit {
  world: World
  /** What the portal speaks to. */
  database: Database
  /** Whom the oracle judges by. */
  who: ActingFor
  /** Whom the session names. */
  asked: ActingFor
  /** What the session names is not in force. */
  isStale: boolean
  acting: Acting
  isAdministrator: boolean
  /** Asks the API and keeps what it said; a refusal is an answer as well. */
  ask<Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answered<Answer>>
  /** All that was said so far. */
  said: string[]
  /** The procedures of the API that were called so far. */
  called: Set<string>
  /** The same person in another browser. */
  inSpareBrowser(): Promise<Visit>
}

/** Comes in as apps/portal/server/load-context.ts lets a request in. */
export function visit(
  database: Database,
  world: World,
  asked: ActingFor,
  fault?: Fault,
): Promise<Visit> {
  // The fault is put into each statement before they travel together.
  const quick = together(database)
  return enter(fault ? planted(quick, fault) : quick, world, asked, tokenOf(asked))
}

async function enter(
  database: Database,
  world: World,
  asked: ActingFor,
  token: string | null,
): Promise<Visit> {
  const services = servicesOf(database, momentOf(world))
  const scope = signInScope({ database, now: services.clock() })
  const cookieHeader = token === null ? null : `traject_session=${token}`
  const read = await readAuthSession(scope, services.cookies, cookieHeader)
  if (token !== null && !read) throw new Error(`the session ${token} does not hold`)
  const client = { address: '192.0.2.1', device: '', cookieHeader, claimedActingFor: null }
  const language = read?.signedIn.person.language ?? 'en'
  const context = createContext(services, client, read?.signedIn ?? null, language)
  const called = new Set<string>()
  const call = noting(createCaller(context), (name) => called.add(name))
  const { acting } = context
  const said: string[] = []
  const isStale = !isInForce(world, asked)
  return {
    world,
    database,
    asked,
    isStale,
    who: isStale ? fallbackOf(world, asked, acting) : asked,
    acting,
    isAdministrator: read?.signedIn.isAdministrator ?? false,
    said,
    called,
    ask: async (question) => {
      const answered = await withoutStacks(() => answeredBy(question(call)))
      said.push(JSON.stringify(answered))
      return answered
    },
    inSpareBrowser: () =>
      enter(database, world, asked, 'personId' in asked ? spareTokenOf(asked.personId) : null),
  }
}

function servicesOf(database: Database, now: Date): Services {
  return {
    origin: { database },
    clock: () => now,
    files: testFiles(),
    limits: new Limits('of the leak matrix'),
    keyring: new Keyring('of the leak matrix'),
    cookies: { secure: false },
    nudge: () => undefined,
    isDemo: false,
  }
}

/** The API, with a note of each procedure that is called: 'item.get'. */
function noting(call: Caller, note: (name: string) => void): Caller {
  return new Proxy(call, {
    get: (all, area: keyof Caller & string) =>
      new Proxy(all[area], {
        get: (routes, name: string) => {
          note(`${area}.${name}`)
          return Reflect.get(routes, name)
        },
      }),
  })
}

let asking = 0
const fullStacks = Error.stackTraceLimit

/** Most questions of a matrix are refused, and where a refusal was made costs more than to make it. */
async function withoutStacks<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  asking += 1
  Error.stackTraceLimit = 0
  try {
    return await work()
  } finally {
    asking -= 1
    if (asking === 0) Error.stackTraceLimit = fullStacks
  }
}

async function answeredBy<Answer>(asking: Promise<Answer>): Promise<Answered<Answer>> {
  try {
    return { answer: await asking, refusal: null }
  } catch (error) {
    // Anything but a refusal of the domain is a fault of the portal, or of the matrix.
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error
    return { answer: null, refusal: `${error.code} ${error.message}` }
  }
}

const isInForce = (world: World, asked: ActingFor): boolean =>
  actingFors(world).some((one) => tokenOf(one) === tokenOf(asked))

/**
 * A session that names what is not in force may fall back on another way of the same person, if the
 * oracle knows it; else it opens what nobody in particular sees.
 */
function fallbackOf(world: World, asked: ActingFor, acting: Acting): ActingFor {
  if (asked.kind === 'anonymous') return asked
  const { personId } = asked
  const taken = acting.choice && choiceId(acting.choice)
  const theirs = actingFors(world).filter((one) => 'personId' in one && one.personId === personId)
  return theirs.find((one) => idOf(one) === taken) ?? { kind: 'none', personId }
}

/** The affiliation or membership by which somebody acts. */
export function idOf(who: ActingFor): string | null {
  if (who.kind === 'professional') return who.affiliationId
  return who.kind === 'sme' ? who.smeMembershipId : null
}
