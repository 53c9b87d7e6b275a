import { expect, it } from 'vitest'
import { sentenceOf } from './sentence.ts'

it('is the kind’s own, but for a file that was given and a step that a company left out', () => {
  const given = { kind: 'resource-assigned', isFile: true } as const
  const changed = { kind: 'plan-changed', isFile: false } as const
  expect(sentenceOf(given, 'sme')).toBe('file-given')
  expect(sentenceOf({ ...given, isFile: false }, 'sme')).toBe('resource-assigned')
  expect(sentenceOf(changed, 'coaches')).toBe('step-left-out')
  expect(sentenceOf(changed, 'sme')).toBe('plan-changed')
})
