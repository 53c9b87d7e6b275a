import type { Affiliation, Item, SmeMembership } from '../world.ts'
import type { Introduction, IntroductionNews } from '../world-introductions.ts'
import type { Track } from '../world-tracks.ts'
import { type Cast, dayOf } from './cast.ts'
import { momentBefore } from './voices.ts'

type Facts = {
  contactItems: readonly Item[]
  affiliations: readonly Affiliation[]
  smeMemberships: readonly SmeMembership[]
  tracks: readonly Track[]
}

const states = [
  ...(['asked', 'asked-back', 'declined', 'waiting', 'refused'] as const),
  ...(['expired', 'agreed', 'agreed', 'cancelled', 'withdrawn'] as const),
]
const over: readonly string[] = ['declined', 'expired', 'agreed', 'cancelled', 'withdrawn']

/**
 * Of each contact some: asked by a company or by a person of a house, of all times, in every state. Who
 * asked need not see the contact any more, nor ever have.
 */
export function makeIntroductions(cast: Cast, facts: Facts): Introduction[] {
  const { random } = cast
  const { contactItems, affiliations, smeMemberships, tracks } = facts
  return contactItems.flatMap((item, index) => {
    const here = <Row extends { partnershipId: string }>(rows: readonly Row[]) =>
      rows.filter(({ partnershipId }) => partnershipId === item.partnershipId)
    const smes = here(smeMemberships)
    const staff = here(affiliations)
    // Two of a house could be one person, who asks once.
    return (smes.length > 0 ? [0, 1] : [1]).map((which): Introduction => {
      const state = states[(2 * index + which) % states.length] ?? 'asked'
      const bySme = which === 0
      const sme = bySme ? random.pick(smes) : null
      const coach = random.pick(staff)
      const forSmeId = sme?.smeId ?? random.pick(here(tracks)).smeId
      const isAnswered = !['asked', 'asked-back', 'declined'].includes(state)
      const answerBy = state === 'expired' ? -1 : random.pick([-1, 0, 14] as const)
      // A refusal is closed with its last day, or a little later.
      const isClosed = over.includes(state) || (state === 'refused' && answerBy < 0)
      return {
        id: random.id(),
        partnershipId: item.partnershipId,
        itemId: item.id,
        ownerOrganisationId: item.ownerOrganisationId,
        requesterPersonId: sme?.personId ?? coach.personId,
        requesterOrganisationId: sme ? null : coach.organisationId,
        requesterSmeId: sme?.smeId ?? null,
        forSmeId,
        why: `Why of ${random.word()}`,
        fact: `Fact of ${random.word()}`,
        language: random.pick(['en', 'fr', 'nl'] as const),
        state,
        answerBy: isAnswered ? dayOf(cast, answerBy) : null,
        isClosed,
        // A coach of the very house keeps what his house is shown.
        isHidden:
          state === 'agreed' &&
          index % 3 === 0 &&
          (sme !== null || coach.organisationId !== item.ownerOrganisationId),
        message: random.chance(0.5) ? `Question of ${random.word()}` : null,
      }
    })
  })
}

/** To everybody who was ever of the house or of who asked, and to a stranger each. */
export function makeIntroductionNews(
  cast: Cast,
  introductions: readonly Introduction[],
  { affiliations, smeMemberships }: Pick<Facts, 'affiliations' | 'smeMemberships'>,
): IntroductionNews[] {
  const { random } = cast
  return introductions.flatMap(({ id, partnershipId, ...one }, index) => {
    const house = affiliations.filter(
      (row) =>
        row.partnershipId === partnershipId && row.organisationId === one.ownerOrganisationId,
    )
    const company = smeMemberships.filter(
      (row) => row.partnershipId === partnershipId && row.smeId === one.requesterSmeId,
    )
    const voices = [
      ...house.map(({ personId, organisationId }) => ({ personId, organisationId, smeId: null })),
      ...company.map(({ personId, smeId }) => ({ personId, smeId, organisationId: null })),
      {
        personId: one.requesterPersonId,
        organisationId: one.requesterOrganisationId,
        smeId: one.requesterSmeId,
      },
      ...random.some(affiliations, 1, 1).map(({ personId, organisationId }) => {
        return { personId, organisationId, smeId: null }
      }),
    ]
    return random.some(voices, 1, 2).map((voice) => ({
      id: random.id(),
      partnershipId,
      ...voice,
      kind:
        (['introduction-asked', 'introduction-question', 'introduction-agreed'] as const)[
          index % 3
        ] ?? 'introduction-asked',
      introductionId: id,
      createdAt: momentBefore(cast),
      seenAt: random.chance(0.3) ? momentBefore(cast) : null,
      mail: random.pick(['never', 'daily', 'at-once'] as const),
    }))
  })
}
