import type { Database } from '@traject/db/client'
import type { Base } from './base-people.ts'
import { VISITORS } from './load.ts'
import { signIn } from './visitors.ts'

export const PAGES = ['sme-track', 'coach-home', 'catalogue', 'search'] as const
export type PageName = (typeof PAGES)[number]

export interface MeasuredPage {
  page: PageName
  path: string
  /** A session each for the visitors. */
  cookies: string[]
}

/** The pages that people wait for most, with their readers signed in. */
export async function pagesOf(database: Database, base: Base, now: Date): Promise<MeasuredPage[]> {
  const [company] = base.smes
  const [coach] = base.coaches
  if (!company || !coach) throw new Error('The bench has nobody')
  const track = await database.prisma.track.findFirstOrThrow({ where: { smeId: company.id } })
  const owners = await signIn(database, company.ownerId, now, VISITORS)
  const coaches = await signIn(database, coach.personId, now, VISITORS)
  return [
    { page: 'sme-track', path: `/tracks/${track.id}`, cookies: owners },
    { page: 'coach-home', path: '/', cookies: coaches },
    { page: 'catalogue', path: '/catalogue', cookies: coaches },
    { page: 'search', path: '/catalogue?q=budget', cookies: coaches },
  ]
}
