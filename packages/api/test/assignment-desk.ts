import { randomUUID } from 'node:crypto'
import { underscored } from '@traject/db/enum-names'
import type { CoachRole } from '@traject/domain/policy/may-read'
import type { AssignmentMove } from '@traject/domain/resource-assignment/move-assignment'
import type { TrackState } from '@traject/domain/track/track-state'
import { day } from '../../db/test/small-world.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { resourceDesk } from './resource-desk.ts'

export type Asking = { ask<Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answer> }

/** The resource desk, with tracks of three steps and the people who coach and follow them. */
export async function assignmentDesk() {
  const desk = await resourceDesk()
  const { world, database, colleague } = desk
  const { prisma } = database
  const { partnershipId, harbour } = world

  /** A company with a person who acts for it, and its track of three steps. */
  const company = async (name: string) => {
    const { id: smeId } = await world.sme(name)
    const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId } })
    const steps: string[] = []
    for (const [at, title] of ['Scan', 'Begroting', 'Contract'].entries()) {
      const step = await prisma.step.create({
        data: {
          partnershipId,
          trackId,
          position: at + 1,
          language: 'nl',
          dueOn: at === 1 ? day('2036-07-01') : null,
          texts: { create: { partnershipId, language: 'nl', title } },
        },
      })
      steps.push(step.id)
    }
    const person = await desk.account(`Owner Of ${name}`)
    const membership = await world.smeMembership(person.id, smeId)
    const browser = await desk.signedIn(person.email)
    const ask = async <Answer>(question: (call: Caller) => Promise<Answer>) =>
      question(createCaller(await browser.open(membership.id)))
    const [scan = '', budget = '', contract = ''] = steps
    return { smeId, trackId, scan, budget, contract, person, browser, ask }
  }

  /** Somebody who coaches a track for a house. */
  const coachOn = async (
    trackId: string,
    role: CoachRole,
    { house = harbour.id, steps = [] as string[] } = {},
  ) => {
    const coach = await colleague(`${role} ${randomUUID().slice(0, 4)}`, house)
    await prisma.coachAssignment.create({
      data: {
        partnershipId,
        trackId,
        personId: coach.person.id,
        organisationId: house,
        role: underscored(role),
        from: day('2026-01-01'),
        steps: { create: steps.map((stepId) => ({ stepId })) },
      },
    })
    return coach
  }

  const setTrack = (id: string, state: TrackState) =>
    prisma.track.update({ where: { id }, data: { state: underscored(state) } })

  const assign = (by: Asking, trackId: string, item: string, changed: object = {}) =>
    by.ask((call) =>
      call.assignment.assign({
        requestId: randomUUID(),
        trackId,
        item,
        reason: 'Begin met blad 2.',
        ...changed,
      }),
    )
  const move = (
    by: Asking,
    trackId: string,
    id: string,
    to: AssignmentMove,
    changed: object = {},
  ) => by.ask((call) => call.assignment.move({ trackId, id, move: to, ...changed }))
  const look = (by: Asking, trackId: string, id: string) =>
    by.ask((call) => call.assignment.get({ trackId, id }))
  const listed = async (by: Asking, trackId: string) =>
    (await by.ask((call) => call.track.get({ id: trackId }))).assignments

  const told = (kind: string) =>
    prisma.notification.findMany({ where: { kind }, orderBy: { createdAt: 'asc' } })
  const auditOf = async (subjectId: string) => {
    const events = await prisma.auditEvent.findMany({
      where: { subjectId },
      orderBy: { id: 'asc' },
    })
    return events.map(({ action }) => action)
  }

  return {
    ...desk,
    company,
    coachOn,
    setTrack,
    assign,
    move,
    look,
    listed,
    told,
    auditOf,
  }
}
