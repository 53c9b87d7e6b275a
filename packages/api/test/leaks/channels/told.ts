/** What somebody was told, in the portal: the list, its count, and the way from a mail. */
import type { Caller } from '../../../src/app-router.ts'
import type { ActingFor } from '../acting-for.ts'
import { actingFors, seesItem } from '../oracle.ts'
import { seesFace, seesIntroductionNews } from '../oracle-introductions.ts'
import { nameOnTrack } from '../oracle-smes.ts'
import { seesNotification } from '../oracle-steps.ts'
import { idOf, type Visit } from '../visit.ts'
import type { IntroductionNews } from '../world-introductions.ts'
import type { Notification } from '../world-steps.ts'
import { byEach } from './by-each.ts'
import { atLeast, type Channel } from './channel.ts'
import { withoutIntroductionRule } from './introductions.ts'
import { titleOf } from './tracks.ts'

type Page = Awaited<ReturnType<Caller['notification']['list']>>

const mostPages = 20

/** The rule of news stands between these marks. */
const ruleOfNews =
  /\/\*rule\*\/\(access\.whole or n\.step_id = any\(access\.step_ids\)\)\/\*end\*\//

export const notificationList: Channel = {
  name: 'notifications',
  subject: 'notification',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    let after: string | null = null
    for (let page = 0; page < mostPages; page += 1) {
      const found: Page | null = await pageAfter(visit, after)
      if (!found) return shown
      for (const row of found.rows) {
        const { track, step, item, contact } = row
        const titles = [track, step, item, contact].map((title) => title?.title ?? '')
        shown.set(row.id, [row.kind, row.smeName, ...titles])
      }
      after = found.next
      if (after === null) return shown
    }
    throw new Error(`the list does not end after ${mostPages} pages`)
  },
  expected: (visit) =>
    new Map([
      ...told(visit, visit.who).map((row): [string, string[]] => [
        row.id,
        [row.kind, ...namesOf(visit, row)],
      ]),
      ...toldOfIntroductions(visit, visit.who).map((row): [string, string[]] => [
        row.id,
        [row.kind, ...facesOf(visit, row)],
      ]),
    ]),
  fault: { of: /n\.created_at as "createdAt"/, find: ruleOfNews, put: 'true' },
}

async function pageAfter(visit: Visit, after: string | null): Promise<Page | null> {
  const { answer } = await visit.ask((call) => call.notification.list({ after }))
  return answer
}

function told({ world }: Visit, who: ActingFor): Notification[] {
  return world.notifications.filter((row) => seesNotification(world, who, row))
}

function toldOfIntroductions({ world }: Visit, who: ActingFor): IntroductionNews[] {
  return world.introductionNews.filter((row) => seesIntroductionNews(world, who, row))
}

/** The contact's public face, where he sees it, and for whom it is. */
function facesOf({ world, who }: Visit, { introductionId }: IntroductionNews): string[] {
  const about = world.introductions.find(({ id }) => id === introductionId)
  const item = world.items.find(({ id }) => id === about?.itemId)
  const company = world.smes.find(({ id }) => id === about?.forSmeId)
  const face = about && item && seesFace(world, who, about) ? item.title : ''
  return [face, '', company?.name ?? '']
}

/** The names that he may read now. */
function namesOf(visit: Visit, { trackId, stepId, subjectId }: Notification): string[] {
  const { world, who } = visit
  const track = world.tracks.find(({ id }) => id === trackId)
  const step = world.steps.find(({ id }) => id === stepId)
  const assignment = world.resourceAssignments.find(({ id }) => id === subjectId)
  const item = world.items.find(({ id }) => id === assignment?.itemId)
  return [
    track ? nameOnTrack(world, who, track) : '',
    track ? titleOf(visit, track) : '',
    step ? titleOf(visit, step) : '',
    item && seesItem(world, who, item.id) ? item.title : '',
  ]
}

export const notificationCount: Channel = {
  name: 'count of what was not seen',
  subject: 'choice',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.notification.count())
    return new Map([
      ['in this role', atLeast(answer ?? 0)],
      ...visit.acting.choices.map((choice): [string, string[]] => {
        const id = 'affiliationId' in choice ? choice.affiliationId : choice.smeMembershipId
        return [id, atLeast(choice.unseen)]
      }),
    ])
  },
  expected(visit) {
    const unseen = (one: ActingFor) =>
      atLeast(
        [...told(visit, one), ...toldOfIntroductions(visit, one)].filter(
          ({ seenAt }) => seenAt === null,
        ).length,
      )
    return new Map([
      ['in this role', unseen(visit.who)],
      ...waysOf(visit).map((one): [string, string[]] => [idOf(one) ?? '', unseen(one)]),
    ])
  },
  fault: { of: /from auth_session s/, find: new RegExp(ruleOfNews, 'g'), put: 'true' },
}

/** Every way in which this person may act today. */
function waysOf({ world, who }: Visit): ActingFor[] {
  if (who.kind === 'anonymous') return []
  return actingFors(world).filter(
    (one) => idOf(one) !== null && 'personId' in one && one.personId === who.personId,
  )
}

/** Where a mail's button leads: there, or first to the question for whom he acts. */
export const notificationWay: Channel = {
  name: 'way from a mail',
  subject: 'notification',
  ...byEach(
    (call, id) => call.notification.way({ id }),
    (way) => {
      if ('place' in way) return [way.place.split('/').slice(0, 3).join('/')]
      return ['affiliationId' in way.ask ? way.ask.affiliationId : way.ask.smeMembershipId]
    },
  ),
  expected(visit) {
    const { world, who } = visit
    const ways = waysOf(visit)
    return new Map([
      ...world.notifications.flatMap((row): [string, string[]][] => {
        if (seesNotification(world, who, row)) return [[row.id, [`/tracks/${row.trackId}`]]]
        const other = ways.find((one) => seesNotification(world, one, row))
        return other ? [[row.id, [idOf(other) ?? '']]] : []
      }),
      ...world.introductionNews.flatMap((row): [string, string[]][] => {
        const place = `/introductions/${row.introductionId}`
        if (seesIntroductionNews(world, who, row)) return [[row.id, [place]]]
        const other = ways.find((one) => seesIntroductionNews(world, one, row))
        return other ? [[row.id, [idOf(other) ?? '']]] : []
      }),
    ])
  },
  fault: { of: /as role, n\.kind/, find: new RegExp(ruleOfNews, 'g'), put: 'true' },
}

/** The same, with the other rule taken out. */
export const introductionNotifications: Channel = {
  ...notificationList,
  name: 'notifications of introductions',
  fault: withoutIntroductionRule(/n\.created_at as "createdAt"/),
}
