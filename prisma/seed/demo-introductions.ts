import { underscored } from '@traject/db/enum-names'
import { type Fact, factsToSend } from '@traject/domain/introduction/facts'
import type { IntroductionState, Outcome } from '@traject/domain/introduction/introduction-state'
import { ANSWERED_WITHIN_DAYS } from '@traject/domain/introduction/standing'
import type { Language } from '@traject/domain/language/language'
import { contacts } from './demo/contacts.ts'
import { smes } from './demo/smes.ts'
import { type DemoWorld, day } from './demo-world.ts'

interface IntroductionSeed {
  contact: string
  sme: string
  /** The account of a person of that company. */
  by: string
  why: string
  language: Language
  state: IntroductionState
  askedDaysAgo: number
  /** When the house passed it on, and the contact answered. */
  passedOnDaysAgo?: number
  answeredDaysAgo?: number
  outcome?: Outcome
}

const INTRODUCTIONS: IntroductionSeed[] = [
  {
    contact: 'music-label',
    sme: 'fanfare-numerique',
    by: 'owner@fanfare-numerique.example',
    why: 'Notre premier album est prêt. Nous aimerions savoir ce qu’un label attend d’une fanfare.',
    language: 'fr',
    state: 'asked',
    askedDaysAgo: 2,
  },
  {
    contact: 'programmer-dance',
    sme: 'compagnie-du-canal',
    by: 'owner@compagnie-du-canal.example',
    why: 'Nous préparons une tournée des deux côtés de la frontière et cherchons un premier lieu.',
    language: 'fr',
    state: 'waiting',
    askedDaysAgo: 6,
    passedOnDaysAgo: 4,
  },
  {
    contact: 'cultural-lawyer',
    sme: 'pixelkade',
    by: 'owner@pixelkade.example',
    why: 'We krijgen een contract uit Frankrijk en willen weten wat de clausule over rechten betekent.',
    language: 'nl',
    state: 'agreed',
    askedDaysAgo: 60,
    passedOnDaysAgo: 58,
    answeredDaysAgo: 55,
    outcome: 'met',
  },
  {
    contact: 'documentary-producer',
    sme: 'collectif-ardoise',
    by: 'owner@collectif-ardoise.example',
    why: 'Nous cherchons un regard sur un film que nous tournons avec des enfants.',
    language: 'fr',
    state: 'expired',
    askedDaysAgo: 50,
    passedOnDaysAgo: 47,
  },
]

/** Requests of the demo's companies to meet the houses' contacts, in several states. */
export async function writeIntroductions(world: DemoWorld) {
  for (const seed of INTRODUCTIONS) await writeIntroduction(world, seed)
}

async function writeIntroduction(world: DemoWorld, seed: IntroductionSeed) {
  const { connection, ids, partnershipId } = world
  const { contact, sme, state, passedOnDaysAgo, answeredDaysAgo, outcome } = seed
  const house = contacts.find(({ key }) => key === contact)?.house
  const person = await connection.person.findUnique({ where: { email: seed.by } })
  if (!house || !person) throw new Error(`Nobody asks for ${contact}, or no house has it`)
  const ago = (days: number) => new Date(world.now.getTime() - days * 86_400_000)
  const askedAt = ago(seed.askedDaysAgo)
  const passedOnAt = passedOnDaysAgo === undefined ? null : ago(passedOnDaysAgo)
  const answeredAt = answeredDaysAgo === undefined ? null : ago(answeredDaysAgo)
  const lastDay = passedOnDaysAgo === undefined ? null : ANSWERED_WITHIN_DAYS - passedOnDaysAgo
  const isOver = state === 'agreed' || state === 'expired'
  const movedAt = state === 'expired' ? ago(-(lastDay ?? 0)) : (answeredAt ?? passedOnAt ?? askedAt)
  await connection.introduction.create({
    data: {
      ...{ partnershipId, itemId: ids.of('item', `contact-${contact}`) },
      ownerOrganisationId: ids.of('house', house),
      requesterPersonId: person.id,
      requesterSmeId: ids.of('sme', sme),
      forSmeId: ids.of('sme', sme),
      ...{ why: seed.why, language: seed.language, state: underscored(state) },
      facts: factsOf(sme, person.name).map((fact) => ({ ...fact })),
      ...{ askedAt, passedOnAt, answeredAt, movedAt, stateSince: movedAt },
      answerBy: lastDay === null ? null : day(world, lastDay),
      remindedAt: state === 'expired' ? ago((passedOnDaysAgo ?? 0) - 7) : null,
      closedAt: isOver ? movedAt : null,
      ...(outcome ? { outcome: underscored(outcome), outcomeAt: ago(20) } : {}),
    },
  })
}

function factsOf(key: string, person: string): Fact[] {
  const { name, city, about, sectors } = smes.find((one) => one.key === key) ?? {
    ...{ name: '', city: '', about: '', sectors: [] },
  }
  const known = {
    name,
    city,
    about,
    sectors: sectors.map((key) => `sector/${key}`),
    track: null,
    person,
  }
  return factsToSend(known, ['city', 'about', 'sectors', 'person'], { size: 'two-to-four' })
}
