import { type DemoMailRow, listDemoMails } from '@traject/db/demo-mail/demo-mail.repo'
import { listDemoAccounts } from '@traject/db/person/person.repo'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { beginSession } from '../auth-session/sign-in.ts'
import type { ApiContext } from '../context.ts'

/** The typical people of a demo, in the order in which the sign-in page offers them. */
const TYPICAL = {
  'owner@atelier-noordzee.example': 'sme',
  'owner@la-lanterne.example': 'smeOfTwo',
  'coach@buda.example': 'coach',
  'coach@phenix.example': 'coachAcross',
  'coach-2@viernulvier.example': 'newCoach',
  'coordinator@buda.example': 'lender',
  'coordinator@grote-post.example': 'house',
} as const

export interface DemoChoice {
  id: string
  name: string
  language: Language
  /** What is good to see as this person: a key of the sign-in page's words. */
  shows: (typeof TYPICAL)[keyof typeof TYPICAL]
}

/** The mailbox of a demo. @throws DomainError `not-found` outside a demo */
export async function demoMails(ctx: ApiContext): Promise<DemoMailRow[]> {
  if (!ctx.services.isDemo) throw new DomainError('not-found')
  return listDemoMails(ctx.signIn, 50)
}

/** None outside a demo. */
export async function demoAccounts(ctx: ApiContext): Promise<DemoChoice[]> {
  if (!ctx.services.isDemo) return []
  const found = await listDemoAccounts(ctx.signIn, Object.keys(TYPICAL))
  return Object.entries(TYPICAL).flatMap(([address, shows]) => {
    const account = found.find(({ email }) => email === address)
    return account ? { id: account.id, name: account.name, language: account.language, shows } : []
  })
}

/** Signs in with one click. @throws DomainError `not-found` outside a demo and for anyone else */
export async function signInAsDemo(ctx: ApiContext, personId: string): Promise<void> {
  const accounts = await demoAccounts(ctx)
  if (!accounts.some(({ id }) => id === personId)) throw new DomainError('not-found')
  await beginSession(ctx, personId)
}
