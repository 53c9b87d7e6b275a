import type { Language } from '@traject/domain/language/language'
import type { Scope, Writing } from '../scope.ts'

export interface PersonRow {
  id: string
  name: string
  email: string
  language: Language
}

const FACE = { id: true, name: true, email: true, language: true } as const

/** Whom an address belongs to; only who comes to sign in or to accept may ask that. */
export function findPersonByEmail(
  scope: Scope<'sign-in' | 'invitation' | 'operator'>,
  email: string,
) {
  return scope.connection.person.findUnique({ where: { email }, select: FACE })
}

export function createPerson(scope: Writing<Scope>, person: Omit<PersonRow, 'id'>) {
  return scope.connection.person.create({ data: person, select: FACE })
}

export async function setLanguage(scope: Writing<Scope>, personId: string, language: Language) {
  await scope.connection.person.update({ where: { id: personId }, data: { language } })
}

/** The person's password as argon2id wrote it; none where he never set one. */
export async function findPasswordHash(scope: Scope, personId: string): Promise<string | null> {
  const row = await scope.connection.credential.findUnique({ where: { personId } })
  return row?.passwordHash ?? null
}

export async function savePasswordHash(
  scope: Writing<Scope>,
  personId: string,
  passwordHash: string,
) {
  const data = { passwordHash, changedAt: scope.now }
  await scope.connection.credential.upsert({
    where: { personId },
    create: { personId, ...data },
    update: data,
  })
}

/** Gives the deployment to a person from today on. */
export async function createAdministratorship(scope: Writing<Scope>, personId: string) {
  await scope.connection.administratorship.create({ data: { personId, from: scope.now } })
}

/** Whether anybody has ever run this deployment, or anything is in it. */
export async function isEmpty(scope: Scope<'operator'>): Promise<boolean> {
  return (await scope.connection.person.count()) === 0
}

/** The people that a demo's sign-in page offers. */
export function listDemoAccounts(scope: Scope<'sign-in'>, emails: string[]) {
  return scope.connection.person.findMany({
    where: { isDemo: true, email: { in: emails } },
    select: FACE,
  })
}
