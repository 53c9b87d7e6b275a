import { describe, expect, it } from 'vitest'
import type { Sharing } from '../item/sharing.ts'
import { contentProblems, narrowAttachments } from './publishing.ts'
import { isUnwritten, translationIssues } from './translating.ts'

const sharing: Sharing = {
  partnershipId: 'emerge',
  ownerOrganisationId: 'buda',
  authorPersonId: 'ada',
  visibility: 'organisation',
  reach: 'partners',
  namedOrganisations: [],
  namedSides: [],
}

describe('a template to be published', () => {
  it('has steps, each with a title, and no module without steps', () => {
    const module = (title: string, ...steps: string[]) => {
      return { title, steps: steps.map((one) => ({ title: one })) }
    }
    expect(contentProblems({ modules: [] })).toEqual([{ kind: 'no-steps' }])
    expect(contentProblems({ modules: [module('Begin')] })).toEqual([{ kind: 'no-steps' }])
    expect(contentProblems({ modules: [module('Begin', 'One', ' ')] })).toEqual([
      { kind: 'step-untitled' },
    ])
    expect(contentProblems({ modules: [module('Begin', 'One'), module('End')] })).toEqual([
      { kind: 'module-empty', module: 'End' },
    ])
    expect(contentProblems({ modules: [module('Begin', 'One')] })).toEqual([])
  })

  it('names what is narrower, and the step; of what its publisher does not see, nothing else', () => {
    const item = { ...sharing, status: 'published', validUntil: null } as const
    const attachments = [
      { step: 'One', resource: 'Seen by all', item },
      { step: 'One', resource: 'Drafted', item: { ...item, status: 'draft' as const } },
      { step: 'Two', resource: null, item: { ...item, ownerOrganisationId: 'mill' } },
    ]
    const asked = narrowAttachments(sharing, attachments, '2026-06-15', () => null)
    expect(asked).toEqual([
      { kind: 'narrower', step: 'One', resource: 'Drafted', why: 'draft' },
      { kind: 'narrower', step: 'Two', resource: null, why: 'unseen' },
    ])
  })
})

describe('a translation of a step', () => {
  const source = { title: 'Titel', instructions: 'Doe dit.', evidence: '' }

  it('is not there where nothing is written, and else says all that the source says', () => {
    const nothing = { title: '', instructions: '', evidence: '' }
    expect(isUnwritten(nothing)).toBe(true)
    expect(translationIssues(source, nothing, 'steps[0]')).toEqual([])
    expect(translationIssues(source, { ...nothing, title: 'Titre' }, 'steps[0]')).toEqual([
      { path: 'steps[0].instructions', message: 'translation-incomplete' },
    ])
    expect(translationIssues(source, { ...nothing, evidence: 'x' }, 'steps[2]')).toEqual([
      { path: 'steps[2].title', message: 'title-missing' },
      { path: 'steps[2].instructions', message: 'translation-incomplete' },
    ])
    const whole = { title: 'Titre', instructions: 'Faites-le.', evidence: '' }
    expect(translationIssues(source, whole, 'steps[0]')).toEqual([])
  })
})
