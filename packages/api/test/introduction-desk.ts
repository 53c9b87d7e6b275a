import { randomUUID } from 'node:crypto'
import { personalLink } from '@traject/auth/personal-link'
import type { Language } from '@traject/domain/language/language'
import { day } from '../../db/test/small-world.ts'
import { deliverOutbox } from '../../jobs/src/deliver-outbox.ts'
import { moveIntroductionsByCalendar } from '../../jobs/src/introduction-calendar.ts'
import type { Mail, Mailer } from '../../mail/src/mail.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { contactDesk } from './contact-desk.ts'
import { sharing } from './resource-desk.ts'

export type Asking = { ask<Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answer> }

/** The contact desk, with companies and coaches who ask, the jobs, and the contact by its link. */
export async function introductionDesk() {
  const desk = await contactDesk()
  const { world, database, services } = desk
  const { prisma } = database
  const { partnershipId, harbour } = world

  /** A company with an agreed track, and somebody who acts for it. */
  const company = async (name: string) => {
    const { id: smeId } = await world.sme(name)
    const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId } })
    await prisma.smeProfile.create({
      data: {
        ...{ partnershipId, smeId, city: 'Kortrijk', nuts3: 'BE254', side: 'flanders' },
        about: `${name} maakt dansstukken`,
      },
    })
    const person = await desk.account(`Owner Of ${name}`)
    const membership = await world.smeMembership(person.id, smeId)
    const browser = await desk.signedIn(person.email)
    const ask = async <Answer>(question: (call: Caller) => Promise<Answer>) =>
      question(createCaller(await browser.open(membership.id)))
    return { smeId, trackId, person, membership, browser, ask }
  }

  /** A coach of a house, of these tracks. */
  const coachOf = async (tracks: string[], house = harbour.id) => {
    const coach = await desk.colleague(`Coach ${randomUUID().slice(0, 4)}`, house)
    for (const trackId of tracks) {
      await prisma.coachAssignment.create({
        data: {
          ...{ partnershipId, trackId, personId: coach.person.id, organisationId: house },
          ...{ role: 'lead', from: day('2026-01-01') },
        },
      })
    }
    return coach
  }

  type Keeper = Parameters<typeof desk.made>[0]
  /** A contact that companies see too. */
  const sharedContact = async (keeper: Keeper, changed: object = {}) => {
    const id = await desk.made(keeper, changed)
    await desk.share(keeper, id, sharing('partnership', { reach: 'partners-and-smes' }))
    return id
  }

  const ask = (by: Asking, itemId: string, changed: object = {}) =>
    by.ask((call) =>
      call.introduction.ask({
        ...{ requestId: randomUUID(), itemId, forWhom: 'company', why: 'We zoeken een zaal.' },
        ...{ language: 'nl', facts: ['city'] },
        ...changed,
      }),
    )
  type Move = Parameters<Caller['introduction']['move']>[0]['move']
  const move = (by: Asking, id: string, to: Move, words?: string) =>
    by.ask((call) =>
      call.introduction.move({
        requestId: randomUUID(),
        id,
        move: to,
        ...(words ? { words } : {}),
      }),
    )
  const look = (by: Asking, id: string) => by.ask((call) => call.introduction.get({ id }))
  const listed = (by: Asking, side: 'received' | 'asked', shows: 'open' | 'agreed' | 'over') =>
    by.ask((call) => call.introduction.list({ side, shows, after: null }))

  const tokenOf = (id: string, kind: 'introduction' | 'contact' | 'return' = 'introduction') =>
    personalLink(services.keyring, { kind, id })
  /** Nobody who is signed in: the contact, in a browser of its own. */
  const byLink = (token: string) => {
    const { ask: asks } = desk.browser()
    return {
      look: (language: Language = 'nl') =>
        asks((call) => call.personalLink.look({ token, language })),
      answer: (answer: 'agree' | 'refuse') =>
        asks((call) => call.personalLink.answer({ token, answer })),
      withdraw: (from: 'this-house' | 'every-house') =>
        asks((call) => call.personalLink.withdraw({ token, from })),
      lookAtReturn: () => asks((call) => call.personalLink.lookAtReturn({ token })),
      agreeToReturn: () => asks((call) => call.personalLink.agreeToReturn({ token })),
    }
  }

  const lines: string[] = []
  const log = (fields: object, message: string) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`)
  const logger = { info: log, warn: log, error: log }
  const sent: Mail[] = []
  /** What waits in the outbox leaves; what of it is mailed, where no other mailer takes it. */
  const deliver = async (mailer?: Mailer): Promise<Mail[]> => {
    const before = sent.length
    await deliverOutbox({
      ...{ database, logger, publicUrl: 'https://traject.example' },
      mintToken: async () => 'no-token',
      mintInvitation: async () => 'no-token',
      personalLink: (kind, id) => personalLink(services.keyring, { kind, id }),
      mailer: mailer ?? { send: async (mail) => void sent.push(mail) },
      now: services.clock,
    })
    return sent.slice(before)
  }
  const calendar = () => moveIntroductionsByCalendar({ database, logger, now: services.clock() })

  const told = async (kind: string, personId: string) =>
    prisma.notification.count({ where: { kind, personId } })

  return {
    ...desk,
    prisma,
    company,
    coachOf,
    sharedContact,
    ask,
    move,
    look,
    listed,
    tokenOf,
    byLink,
    deliver,
    calendar,
    told,
    sent,
    lines,
  }
}
