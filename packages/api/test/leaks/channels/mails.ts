/** Mails of what happened, as the jobs make them from the outbox: who gets which, and their words. */
import type { Database } from '@traject/db/client'
import { deliverOutbox } from '../../../../jobs/src/deliver-outbox.ts'
import type { ActingFor } from '../acting-for.ts'
import { actingFors } from '../oracle.ts'
import { seesIntroductionNews } from '../oracle-introductions.ts'
import { seesNotification } from '../oracle-steps.ts'
import { momentOf } from '../sessions.ts'
import { idOf, type Visit } from '../visit.ts'
import type { World } from '../world.ts'
import type { IntroductionNews } from '../world-introductions.ts'
import type { Notification } from '../world-steps.ts'
import type { Channel } from './channel.ts'
import { withoutIntroductionRule } from './introductions.ts'
import { everythingKnown } from './sweeps.ts'
import { allowed, marksIn, mentionedIn } from './words.ts'

type Sent = { to: string; text: string }

/** Mails are a person's, whomever he acts for: they are read once for each. */
function readerOf({ world, asked, isStale }: Visit): string | null {
  if (isStale || !('personId' in asked)) return null
  const { personId } = asked
  const first = actingFors(world).find((one) => 'personId' in one && one.personId === personId)
  return first && idOf(first) === idOf(asked) && first.kind === asked.kind ? personId : null
}

const read = new WeakMap<Visit, Promise<Sent[]>>()
/** One after another: whoever delivers takes what waits for others as well. */
let turn: Promise<unknown> = Promise.resolve()

function mailsOf(visit: Visit, personId: string): Promise<Sent[]> {
  const before = read.get(visit)
  if (before) return before
  const mails = turn.then(() => deliver(visit.database, visit.world, personId))
  turn = mails.catch(() => undefined)
  read.set(visit, mails)
  return mails
}

/** Everything that was ever in the outbox for this person goes out once more. */
async function deliver(database: Database, world: World, personId: string): Promise<Sent[]> {
  const sent: Sent[] = []
  const now = momentOf(world)
  await database.prisma.outbox.updateMany({
    where: { personId },
    data: { state: 'waiting', attempts: 0, nextAt: now },
  })
  const silent = () => undefined
  const failures: string[] = []
  await deliverOutbox({
    database,
    publicUrl: 'https://traject.example',
    mintToken: async () => 'no-token',
    mintInvitation: async () => 'no-token',
    personalLink: () => 'no-token',
    mailer: {
      send: async ({ to, subject, text, html }) => {
        sent.push({ to, text: [subject, text, html].join('\n') })
      },
    },
    logger: {
      info: silent,
      warn: (fields) => void failures.push(JSON.stringify(fields)),
      error: (fields) => void failures.push(JSON.stringify(fields)),
    },
    now: () => now,
  })
  if (failures.length > 0) throw new Error(`mails failed: ${failures.join('\n')}`)
  return sent
}

/** That it was mailed, and to whom: what leaves at once, or what waits for the evening. */
function mailed(name: string, mode: Notification['mail'], of: RegExp): Channel {
  return {
    name,
    subject: 'notification',
    async ask(visit) {
      const personId = readerOf(visit)
      if (personId === null) return new Map()
      const own = visit.world.people.find(({ id }) => id === personId)?.email
      const modes = new Map(newsOf(visit.world).map(({ id, mail }) => [id, mail]))
      const shown = new Map<string, string[]>()
      for (const { to, text } of await mailsOf(visit, personId)) {
        for (const [, id = ''] of text.matchAll(/\/go\/notification\/([0-9a-f-]{36})/g)) {
          const isOthers = modes.get(id) !== mode && (modes.get(id) === 'daily' || mode === 'daily')
          if (!isOthers) shown.set(id, [to === own ? 'mailed' : `mailed to ${to}`])
        }
      }
      return shown
    },
    expected(visit) {
      const { world } = visit
      const personId = readerOf(visit)
      const ways = personId === null ? [] : waysOf(world, personId)
      const wanted = newsOf(world).filter((row) => row.mail === mode && isWanted(world, row))
      const seen = wanted.filter((row) => ways.some((who) => seesNews(world, who, row)))
      return new Map(seen.map(({ id }) => [id, ['mailed']]))
    },
    fault: {
      of,
      find: /\/\*rule\*\/\(access\.whole or n\.step_id = any\(access\.step_ids\)\)\/\*end\*\//,
      put: 'true',
    },
  }
}

export const mailsAtOnce = mailed(
  'mails at once',
  'at-once',
  /n\.id = «\d+»::uuid[\s\S]*unwanted\.mode = 'never'/,
)
export const dailyMails = mailed(
  'daily mails',
  'daily',
  /n\.digest_id = «\d+»::uuid[\s\S]*unwanted\.mode = 'never'/,
)

const waysOf = (world: World, personId: string): ActingFor[] =>
  actingFors(world).filter((one) => 'personId' in one && one.personId === personId)

type News = Notification | IntroductionNews

const newsOf = (world: World): News[] => [...world.notifications, ...world.introductionNews]

const seesNews = (world: World, who: ActingFor, row: News): boolean =>
  'introductionId' in row
    ? seesIntroductionNews(world, who, row)
    : seesNotification(world, who, row)

/** It is to be mailed, was not seen, is not unwanted, and what is due is due still. */
function isWanted(world: World, row: News): boolean {
  const isUnwanted = world.notificationPreferences.some(
    ({ personId, kind, mode }) =>
      personId === row.personId && kind === row.kind && mode === 'never',
  )
  if (row.seenAt !== null || isUnwanted) return false
  if ('introductionId' in row) return true
  if (row.kind !== 'due-soon' && row.kind !== 'overdue') return true
  const state = world.steps.find(({ id }) => id === row.stepId)?.state ?? ''
  return ['open', 'in-progress', 'changes-requested'].includes(state)
}

/** The same, with the rule of introductions taken out. */
export const introductionMails: Channel = {
  ...mailsAtOnce,
  name: 'mails at once of introductions',
  fault: withoutIntroductionRule(/n\.id = «\d+»::uuid[\s\S]*unwanted\.mode = 'never'/),
}

/** Words and ids in all mails of a person: for him in one of his roles at least. */
export const mailWords: Channel = {
  name: 'words of mails',
  subject: 'onTrack',
  isSweep: true,
  async ask(visit) {
    const personId = readerOf(visit)
    if (personId === null) return new Map()
    const texts = (await mailsOf(visit, personId)).map(({ text }) => text)
    const heard = marksIn(texts)
    const marks = everythingKnown(visit.world).flatMap((known) => known.marks)
    return mentionedIn(heard, marks)
  },
  expected({ world, ...visit }) {
    const personId = readerOf({ world, ...visit })
    const ways = personId === null ? [] : waysOf(world, personId)
    return new Map(
      everythingKnown(world).flatMap(({ marks, may }) => [
        ...allowed(marks, (mark) => ways.some((who) => may(world, who, mark))),
      ]),
    )
  },
  fault: {
    of: /unwanted\.mode = 'never'/,
    find: /where ra\.id = n\.subject_id and \/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\//,
    put: 'where ra.id = n.subject_id',
  },
}
