/** Browsers that are signed in: one for each way of acting, and a spare one for each person. */
import { hashToken } from '@traject/auth/token'
import type { Database } from '@traject/db/client'
import type { ActingFor } from './acting-for.ts'
import { actingFors, staleActingFors } from './oracle.ts'
import type { World } from './world.ts'

/** The clock by which sessions end is the machine's: far beyond any world's today. */
const expiresAt = new Date('2100-01-01T00:00:00Z')

export async function loadSessions({ prisma }: Database, world: World): Promise<void> {
  const now = momentOf(world)
  const named = [...actingFors(world), ...staleActingFors(world)].flatMap((who) => {
    const token = tokenOf(who)
    if (token === null || who.kind === 'anonymous') return []
    return [{ token, personId: who.personId, ...chosenBy(who) }]
  })
  const spare = world.people.map(({ id }) => ({ token: spareTokenOf(id), personId: id }))
  await prisma.authSession.createMany({
    data: [...named, ...spare].map(({ token, ...row }) => ({
      ...row,
      id: hashToken(token),
      createdAt: now,
      seenAt: now,
      expiresAt,
    })),
  })
}

/** What the cookie of somebody who acts so holds; a visitor has none. */
export function tokenOf(who: ActingFor): string | null {
  switch (who.kind) {
    case 'professional':
      return `by-affiliation-${who.affiliationId}`
    case 'sme':
      return `by-membership-${who.smeMembershipId}`
    case 'none':
      return `by-nothing-${who.personId}`
    case 'anonymous':
      return null
  }
}

/** A browser in which a person may choose anew without disturbing the others. */
export const spareTokenOf = (personId: string): string => `spare-${personId}`

function chosenBy(who: ActingFor) {
  return {
    affiliationId: who.kind === 'professional' ? who.affiliationId : null,
    smeMembershipId: who.kind === 'sme' ? who.smeMembershipId : null,
  }
}

const times = ['00:00:30', '12:00:00', '23:59:30'] as const
const zone = 'Europe/Brussels'
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * A moment of the world's today in the partnerships' zone: for most worlds half a minute from midnight,
 * where by universal time it may still be yesterday.
 */
export function momentOf(world: World): Date {
  const mark = world.partnerships[0]?.id.charCodeAt(0) ?? 0
  const wanted = `${world.today} ${times[mark % times.length]}`
  const asUniversal = Date.parse(`${wanted.replace(' ', 'T')}Z`)
  const moments = [1, 2].map((hours) => new Date(asUniversal - hours * 3_600_000))
  const moment = moments.find((one) => wallClock.format(one) === wanted)
  if (!moment) throw new Error(`${zone} has no ${wanted}`)
  return moment
}
