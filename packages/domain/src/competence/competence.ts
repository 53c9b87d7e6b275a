/** What somebody can do with it for a company; each says the ones before it as well. */
export const COMPETENCE_LEVELS = ['advise', 'coach', 'do'] as const
export type CompetenceLevel = (typeof COMPETENCE_LEVELS)[number]

export const COMPETENCE_MEETINGS = ['in-person', 'online', 'both'] as const
export type CompetenceMeeting = (typeof COMPETENCE_MEETINGS)[number]

/** Schemes of the vocabulary that say what one can help with. */
const HELPS_WITH = ['aspect/', 'competence/']

/**
 * Whether concepts, with everything broader, say what somebody can help with: an aspect of an
 * organisation, or a competence. A sector alone says for whom.
 */
export function saysWhatItHelpsWith(closure: readonly string[]): boolean {
  return closure.some((id) => HELPS_WITH.some((scheme) => id.startsWith(scheme)))
}
