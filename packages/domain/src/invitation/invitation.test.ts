import { expect, it } from 'vitest'
import { expiryOf, invitationState } from './invitation.ts'

const sent = new Date('2026-06-15T10:00:00Z')
const open = { acceptedAt: null, revokedAt: null, expiresAt: expiryOf(sent), placeHolds: true }
const after = (days: number) => new Date(sent.getTime() + days * 86_400_000)

it('an invitation holds for seven days, to the moment', () => {
  expect(invitationState(open, after(6.99))).toBe('open')
  expect(invitationState(open, after(7))).toBe('expired')
})

it('what became of it says more than that its time has passed', () => {
  expect(invitationState({ ...open, acceptedAt: sent }, after(9))).toBe('accepted')
  expect(invitationState({ ...open, revokedAt: sent }, after(9))).toBe('revoked')
  expect(invitationState({ ...open, placeHolds: false }, after(1))).toBe('revoked')
})
