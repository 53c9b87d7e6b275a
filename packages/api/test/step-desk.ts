import { randomUUID } from 'node:crypto'
import { change, type TenantScope } from '@traject/db/scope'
import { createStoredFile } from '@traject/db/stored-file/stored-file.repo'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import type { HandInInput } from '@traject/domain/step/inputs'
import { day } from '../../db/test/small-world.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { type TestApi, testApi } from './test-api.ts'

export type OnTrack = Awaited<ReturnType<typeof someone>>

/** Somebody who acts for a house or a company; each question comes in as a form of a page of it. */
async function someone(
  api: TestApi,
  name: string,
  actingFor: (personId: string) => Promise<string>,
) {
  const person = await api.account(name)
  const choice = await actingFor(person.id)
  const browser = await api.signedIn(person.email)
  const ask = async <Answer>(question: (call: Caller) => Promise<Answer>) =>
    question(createCaller(await browser.open(choice)))
  /** A file that he brought for a form that is still open. */
  const brings = async (name = 'foto.jpg') => {
    const { tenant } = await browser.open(choice)
    const facts = { name, mediaType: 'image/jpeg', size: 3, sha256: 'x' }
    const act = { action: 'file.brought', subject: (id: string) => ({ type: 'file', id }) }
    return change(tenant as TenantScope, act, (scope) =>
      createStoredFile(scope, { key: randomUUID(), ...facts }),
    )
  }
  return { person, choice, browser, ask, brings }
}

const long = { from: day('2026-01-01'), until: null }

/** A company under way with two steps, its people, and everybody who may and may not read of it. */
export async function stepDesk() {
  const api = await testApi()
  const { world, database } = api
  const { prisma } = database
  const { partnershipId, harbour, mill } = world

  const ofHouse = (name: string, house = harbour.id, role: AffiliationRole = 'coach') =>
    someone(api, name, async (id) => (await world.affiliation(id, house, role)).id)
  const ofSme = (name: string, smeId: string) =>
    someone(api, name, async (id) => (await world.smeMembership(id, smeId)).id)

  const kite = await world.sme('Vliegerij')
  const trackOf = (smeId: string) => prisma.track.findFirstOrThrow({ where: { smeId } })
  const { id: trackId } = await trackOf(kite.id)
  const stepOn = async (track: string, position: number, changed: object = {}) => {
    const words = {
      language: 'nl',
      title: `Stap ${position}`,
      instructions: 'Doe **dit**.',
    } as const
    const { id } = await prisma.step.create({
      data: {
        partnershipId,
        trackId: track,
        position,
        language: 'nl',
        dueOn: day('2036-06-20'),
        texts: { create: { partnershipId, evidence: 'Een blad', ...words } },
        ...changed,
      },
    })
    return id
  }
  const stepId = await stepOn(trackId, 1)
  const otherStepId = await stepOn(trackId, 2)

  const coaching = async (
    { person }: OnTrack,
    role: 'lead' | 'co_coach' | 'guest',
    { steps = [], house = harbour.id, ...dates }: Coaching = {},
  ) =>
    prisma.coachAssignment.create({
      data: {
        ...{ partnershipId, trackId, personId: person.id, organisationId: house, role },
        ...long,
        ...dates,
        steps: { create: steps.map((one) => ({ stepId: one })) },
      },
    })

  const owner = await ofSme('Owner', kite.id)
  const member = await ofSme('Member', kite.id)
  const lead = await ofHouse('Lead')
  const coCoach = await ofHouse('Co', mill.id)
  const guest = await ofHouse('Guest', mill.id)
  const coordinator = await ofHouse('Coordinator', harbour.id, 'coordinator')
  await coaching(lead, 'lead')
  await coaching(coCoach, 'co_coach', { house: mill.id })
  await coaching(guest, 'guest', { house: mill.id, steps: [stepId] })

  const lark = await world.sme('Leeuwerik')
  const otherSme = await ofSme('Other', lark.id)
  const otherCoach = await ofHouse('Stranger')
  const expired = await ofHouse('Expired', mill.id)
  const past = { steps: [stepId], house: mill.id, until: day('2036-06-15') }
  await coaching(expired, 'guest', past)

  const at = { trackId, stepId }
  const get = (by: OnTrack, where: typeof at & { before?: string | null | undefined } = at) =>
    by.ask((call) => call.step.get(where))
  const seenBy = async (by: OnTrack, where = at) =>
    (await get(by, where)).submissions.at(-1)?.id ?? ''
  /** A fresh step of the track, so that no test stands on another. */
  let position = 2
  const newStep = async (changed: object = {}) => {
    position += 1
    return { trackId, stepId: await stepOn(trackId, position, changed) }
  }
  const begin = (by: OnTrack, where = at, requestId = randomUUID()) =>
    by.ask((call) => call.step.begin({ ...where, requestId }))
  const handIn = (by: OnTrack, where = at, input: Partial<HandInInput> = {}) =>
    by.ask((call) =>
      call.step.handIn({
        ...where,
        ...{ requestId: randomUUID(), seen: '', body: 'Klaar', links: [], fileIds: [] },
        ...input,
      }),
    )
  const review = (
    by: OnTrack,
    where: typeof at,
    answer: 'accept' | 'ask-for-change',
    { words = 'Omdat', seen, requestId = randomUUID() }: Review,
  ) => by.ask((call) => call.step.review({ ...where, requestId, seen, answer, words }))
  const write = (by: OnTrack, where = at, message = 'Dag', requestId = randomUUID()) =>
    by.ask((call) => call.step.message({ ...where, requestId, message }))
  const give = async (by: OnTrack, where = at, fileId?: string) => {
    const file = fileId ?? (await by.brings('model.ods'))
    const input = { ...where, requestId: randomUUID(), note: 'Voor u', fileId: file }
    return by.ask((call) => call.step.giveFile(input))
  }
  const remove = (by: OnTrack, where: typeof at, stepFileId: string) =>
    by.ask((call) => call.step.removeFile({ ...where, requestId: randomUUID(), stepFileId }))
  const opensFile = (by: OnTrack, where: typeof at, fileId: string) =>
    by.ask((call) => call.storedFile.ofStep({ ...where, fileId }))

  const stored = (id: string) =>
    prisma.step.findUniqueOrThrow({
      where: { id },
      include: { submissions: true, events: { orderBy: { at: 'asc' } }, messages: true },
    })
  /** Who was told of a kind on a step. */
  const told = async (kind: string, on: string) => {
    const rows = await prisma.notification.findMany({
      where: { kind, stepId: on },
      select: { person: { select: { name: true } } },
    })
    return rows.map(({ person }) => person.name).toSorted()
  }
  const setTrack = (state: TrackStateName) =>
    prisma.track.update({ where: { id: trackId }, data: { state } })

  const people = { owner, member, lead, coCoach, guest, coordinator, otherSme, otherCoach, expired }
  const verbs = { get, seenBy, begin, handIn, review, write, give, remove, opensFile }
  /** A step of another company's track, which the lead coach coaches too. */
  const elsewhere = async () => {
    const { id } = await trackOf(lark.id)
    const assigned = { partnershipId, trackId: id, personId: lead.person.id, ...long }
    await prisma.coachAssignment.create({
      data: { ...assigned, organisationId: harbour.id, role: 'lead' },
    })
    return { trackId: id, stepId: await stepOn(id, 1) }
  }
  const ids = { trackId, stepId, otherStepId, elsewhere }
  return { ...api, ...ids, ...people, ...verbs, newStep, stored, told, setTrack, ofSme }
}

interface Coaching {
  steps?: string[]
  house?: string
  until?: Date
}

interface Review {
  seen: string
  words?: string
  requestId?: string
}

type TrackStateName = 'proposed' | 'declined' | 'active' | 'paused' | 'completed' | 'closed'
