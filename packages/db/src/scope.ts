import type { Actor, Professional, SmePerson, Unattached } from '@traject/domain/policy/actor'
import type { Connection, Database } from './client.ts'

declare const minted: unique symbol
declare const writing: unique symbol

/**
 * The doors through which anything reaches the database. Closed, and each names what it may reach:
 * - `auth-session`: a signed-in person: what the two rules open to the actor, and his own account;
 * - `sign-in`: nobody yet: credentials, single-use links, sessions, the limits;
 * - `invitation`: who holds a mailed invitation: that one, and the account that accepts it;
 * - `personal-link`: who holds a contact's personal link: what it is about, and that contact;
 * - `job`: the outbox and what a due job names;
 * - `operator`: everything, for the seed, migrations, checks and the bench.
 */
export type Gate = 'auth-session' | 'sign-in' | 'invitation' | 'personal-link' | 'job' | 'operator'

/** The right to speak to the database through one gate. Only this file can make one. */
export interface Scope<G extends Gate = Gate> {
  readonly [minted]: G
  readonly gate: G
  /** The client, or the transaction that is under way. */
  readonly connection: Connection
  readonly database: Database
  readonly inTransaction: boolean
  /** The moment of the request. The database's own clock decides nothing. */
  readonly now: Date
  readonly actor: Actor | null
}

/** What repositories of a partnership's data demand: whose eyes, in which partnership. */
export interface TenantScope extends Scope<'auth-session' | 'operator'> {
  readonly partnershipId: string
  readonly actor: Professional | SmePerson
}

/** What an administrator's acts demand: the deployment, and nothing of any partnership's content. */
export interface AdministratorScope extends Scope<'auth-session'> {
  readonly actor: Unattached
  readonly administers: true
}

/** A scope inside an act that leaves its audit event. Only `change` makes one. */
export type Writing<S extends Scope> = S & { readonly [writing]: true }

export interface Origin {
  database: Database
  now: Date
}

export function signInScope(origin: Origin): Scope<'sign-in'> {
  return mint('sign-in', origin, null)
}

/** For who came by a mailed invitation, signed in or not. */
export function invitationScope(origin: Origin): Scope<'invitation'> {
  return mint('invitation', origin, null)
}

/** For a contact who came by its personal link, whoever is signed in there. */
export function personalLinkScope(origin: Origin): Scope<'personal-link'> {
  return mint('personal-link', origin, null)
}

/** A signed-in person's scope for what is not a partnership's: the account, the public's items. */
export function actorScope(origin: Origin, actor: Actor): Scope<'auth-session'> {
  return mint('auth-session', origin, actor)
}

/** The scope of an actor in the partnership he acts in; none where he acts for nobody. */
export function tenantScope(origin: Origin, actor: Actor): TenantScope | null {
  if (actor.kind === 'unattached') return null
  const scope = { ...mint('auth-session', origin, actor), partnershipId: actor.partnershipId }
  return scope as TenantScope
}

/** The scope of whoever runs the deployment; none for anybody else. */
export function administratorScope(origin: Origin, actor: Unattached): AdministratorScope | null {
  if (!actor.isAdministrator) return null
  return { ...mint('auth-session', origin, actor), actor, administers: true }
}

export function jobScope(origin: Origin): Scope<'job'> {
  return mint('job', origin, null)
}

/** Everything. For the seed, migrations, checks and the bench; never for a request. */
export function operatorScope(origin: Origin): Scope<'operator'> {
  return mint('operator', origin, null)
}

function mint<G extends Gate>(gate: G, { database, now }: Origin, actor: Actor | null): Scope<G> {
  return {
    gate,
    connection: database.prisma,
    database,
    inTransaction: false,
    now,
    actor,
  } as unknown as Scope<G>
}

interface Doer {
  actorPersonId: string
  partnershipId: string
  organisationId: string | null
  smeId: string | null
}

/** What is written to the audit: the act, and what it was done to. Ids only. */
export interface Act<Result> {
  /** Noun and past participle: `auth-session.created`. */
  action: string
  subject(result: Result): { type: string; id: string | null }
  /** How many rows were taken out at once. */
  rows?(result: Result): number
  /** Who did it for whom, where the gate knew nobody yet. */
  by?(result: Result): Partial<Doer>
}

/**
 * Runs an act in one transaction and leaves its audit event there. Repositories that write demand the
 * scope that only this function hands out, so a write without an event does not compile.
 */
export async function change<S extends Scope, Result>(
  scope: S,
  act: Act<Result>,
  work: (scope: Writing<S>) => Promise<Result>,
  patience: Patience = {},
): Promise<Result> {
  return inTransaction(scope, (within) => audited(within as Writing<S>, act, work), patience)
}

/** How long a transaction may take, in milliseconds, where the usual time is too short for what it does. */
export interface Patience {
  timeout?: number
}

/** Runs work in one transaction: that of the scope, or one of its own. It grants no writing. */
export async function inTransaction<S extends Scope, Result>(
  scope: S,
  work: (scope: S) => Promise<Result>,
  patience: Patience = {},
): Promise<Result> {
  if (scope.inTransaction) return work(scope)
  return scope.database.prisma.$transaction(
    (connection) => work({ ...scope, connection, inTransaction: true } as unknown as S),
    patience,
  )
}

async function audited<S extends Scope, Result>(
  scope: Writing<S>,
  act: Act<Result>,
  work: (scope: Writing<S>) => Promise<Result>,
): Promise<Result> {
  const result = await work(scope)
  const { type, id } = act.subject(result)
  const { actor } = scope
  await scope.connection.auditEvent.create({
    data: {
      at: scope.now,
      gate: scope.gate,
      action: act.action,
      subjectType: type,
      subjectId: id,
      rows: act.rows?.(result) ?? null,
      actorPersonId: actor?.personId ?? null,
      partnershipId: actor && actor.kind !== 'unattached' ? actor.partnershipId : null,
      organisationId: actor?.kind === 'professional' ? actor.organisationId : null,
      smeId: actor?.kind === 'sme' ? actor.smeId : null,
      ...act.by?.(result),
    },
  })
  return result
}

/**
 * For writes that are no one's act and say nothing about anybody: when a session was last seen, that a
 * mail was sent, what a sweep removed. They leave no audit event.
 */
export function bookkeeping<S extends Scope>(scope: S): Writing<S> {
  return scope as Writing<S>
}
