import { createHash } from 'node:crypto'
import { findSignedIn } from '@traject/db/auth-session/auth-session.repo'
import type { Database } from '@traject/db/client'
import { findCoachHome } from '@traject/db/home/coach-home.repo'
import type { Viewing } from '@traject/db/item/item-face'
import { searchItems } from '@traject/db/item/search-items.repo'
import { actorScope, operatorScope, type TenantScope, tenantScope } from '@traject/db/scope'
import { findTrack } from '@traject/db/track/track.repo'
import { actingOf } from '@traject/domain/acting-for/acting-for'
import { weekOf } from '@traject/domain/calendar/week'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import type { Base } from './base-people.ts'
import { hashOf, signIn } from './visitors.ts'

export interface GrowthPage {
  page: string
  /** Its queries. */
  read(): Promise<unknown>
  /** Where a search stands in the portal, and who asks. */
  path?: string
  cookie: string
}

/** The id that `multiply` gave to the k-th copy of a row. */
function copyOf(id: string, k: number): string {
  if (k === 1) return id
  const digest = createHash('md5').update(`${k}:${id}`).digest('hex')
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The queries of each page, for readers in the k-th partnership of a multiplied database. */
export async function growthPages(
  database: Database,
  base: Pick<Base, 'smes' | 'coaches'>,
  k: number,
): Promise<GrowthPage[]> {
  const now = new Date()
  const [company] = base.smes
  const [coach] = base.coaches
  if (!company || !coach) throw new Error('The bench has nobody')
  const owner = await reader(database, copyOf(company.ownerId, k), now)
  const lead = await reader(database, copyOf(coach.personId, k), now)
  const track = await database.prisma.track.findFirstOrThrow({
    where: { smeId: copyOf(company.id, k) },
  })
  const search = (page: string, asked: { q?: string }): GrowthPage => ({
    page,
    read: () => searchItems(lead.viewing, itemFilterInput.parse(asked), 'fr'),
    path: `/catalogue?${new URLSearchParams(asked)}`,
    cookie: lead.cookie,
  })
  const own = ({ cookie }: Reader, page: string, read: GrowthPage['read']) => ({
    page,
    read,
    cookie,
  })
  return [
    own(owner, 'session of an SME', owner.session),
    own(owner, 'sme-track', () => findTrack(owner.scope, track.id, 'fr')),
    own(lead, 'session of a coach', lead.session),
    own(lead, 'coach-home', lead.home),
    search('catalogue', {}),
    search('catalogue, search', { q: 'budget tournée' }),
    search('catalogue, one word', { q: 'budget' }),
    search('catalogue, typing error', { q: 'bugdet' }),
  ]
}

interface Reader {
  cookie: string
  scope: TenantScope
  viewing: Viewing
  session(): Promise<unknown>
  /** Of a coach. */
  home(): Promise<unknown>
}

async function reader(database: Database, personId: string, now: Date): Promise<Reader> {
  const [cookie = ''] = await signIn(database, personId, now, 1)
  const hash = hashOf(cookie.replace('traject_session=', ''))
  const origin = { database, now }
  const session = () => findSignedIn(operatorScope(origin), hash)
  const signedIn = await session()
  if (!signedIn) throw new Error('A reader of the bench has no session')
  const { actor } = actingOf(signedIn, now)
  const scope = tenantScope(origin, actor)
  if (!scope) throw new Error('A reader of the bench acts for nobody')
  const home = async () =>
    actor.kind === 'professional' && findCoachHome(scope, actor, 'fr', weekOf(actor.today))
  return { cookie, scope, viewing: { ...actorScope(origin, actor), actor }, session, home }
}
