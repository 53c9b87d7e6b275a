import { type News, tell } from '@traject/db/notification/tell'
import { unattached } from '@traject/domain/policy/actor'
import { moment } from './demo-coached.ts'
import type { DemoWorld } from './demo-world.ts'

interface Happened extends Omit<News, 'today'> {
  at: Date
  /** Who did it, and so is not told. */
  by: string | null
}

/** What happened longer ago was seen by now, and mailed. */
const SEEN_AFTER_DAYS = 4
const TOLD_DAYS = 30

/** Tells people of the demo what happened on their tracks; the latest of it waits to be seen. */
export async function writeNotifications(world: DemoWorld) {
  const { scope, connection, now } = world
  const today = now.toISOString().slice(0, 10)
  const since = moment(world, -TOLD_DAYS)
  for (const { at, by, ...news } of await happenedSince(world, since)) {
    const doer = { ...scope, now: at, actor: by === null ? null : unattached(today, by) }
    await tell(doer, { ...news, today })
  }
  const before = moment(world, -SEEN_AFTER_DAYS)
  const old = { createdAt: { lt: before } }
  await connection.notification.updateMany({
    where: { ...old, mail: 'daily' },
    data: { mail: 'told' },
  })
  await connection.notification.updateMany({ where: old, data: { seenAt: before } })
  await connection.outbox.deleteMany({ where: { ...old, kind: 'notification' } })
}

async function happenedSince(world: DemoWorld, since: Date): Promise<Happened[]> {
  const { connection, partnershipId, now } = world
  const at = { gte: since, lte: now }
  const messages = await connection.message.findMany({ where: { partnershipId, at } })
  const events = await connection.trackEvent.findMany({
    where: { partnershipId, at, move: { in: ['submit', 'ask-for-change', 'accept'] } },
    include: { step: true },
  })
  const assignments = await connection.resourceAssignment.findMany({
    where: { partnershipId, track: { movedAt: at } },
    include: { track: true },
  })
  const proposed = await connection.track.findMany({
    where: { partnershipId, state: { in: ['proposed', 'agreed', 'declined'] } },
    include: {
      coachAssignments: { where: { role: 'lead' } },
      sme: { include: { memberships: true } },
    },
  })
  const all: Happened[] = [
    ...messages.map(({ id, trackId, stepId, personId, at }): Happened => {
      return { kind: 'message', trackId, stepId, subjectId: id, by: personId, at }
    }),
    ...events.flatMap(({ trackId, step, move, personId, at }): Happened[] => {
      const kind = KIND_OF[move]
      if (!kind || !step || (kind === 'submission-waiting' && step.state !== 'submitted')) return []
      return [{ kind, trackId, stepId: step.id, by: personId, at }]
    }),
    ...assignments.map(({ id, trackId, stepId, byPersonId, track }): Happened => {
      const about = { trackId, stepId: stepId ?? undefined, subjectId: id }
      return { kind: 'resource-assigned', ...about, by: byPersonId, at: track.movedAt }
    }),
    ...proposed.flatMap(({ id: trackId, coachAssignments, sme, ...track }): Happened[] => {
      const coach = coachAssignments[0]?.personId ?? null
      const answeredBy = sme.memberships[0]?.personId ?? null
      const said: Happened = { kind: 'track-proposed', trackId, by: coach, at: track.createdAt }
      const kind = ANSWERS[track.state]
      const at = track.agreedAt ?? track.stateSince
      return kind ? [said, { kind, trackId, by: answeredBy, at }] : [said]
    }),
  ]
  return all.sort((one, other) => one.at.getTime() - other.at.getTime())
}

const ANSWERS: Record<string, News['kind'] | undefined> = {
  agreed: 'track-agreed',
  declined: 'track-declined',
}

const KIND_OF: Record<string, News['kind'] | undefined> = {
  submit: 'submission-waiting',
  'ask-for-change': 'change-asked',
  accept: 'accepted',
}
