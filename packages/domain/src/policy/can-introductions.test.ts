import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyActor } from '../../test/arbitraries.ts'
import { readsIntroduction } from '../introduction/who-reads.ts'
import { can } from './can.ts'

const id = fc.uuid()

it('an introduction is answered by the staff of its house, and followed by who asked, alone', () => {
  fc.assert(
    fc.property(anyActor, id, fc.boolean(), fc.boolean(), (actor, other, ours, mine) => {
      const acts = actor.kind !== 'unattached'
      const house = actor.kind === 'professional' ? actor.organisationId : other
      const parties = {
        partnershipId: acts ? actor.partnershipId : other,
        ownerOrganisationId: ours ? house : other,
        requesterPersonId: mine && acts ? actor.personId : other,
        requesterOrganisationId: actor.kind === 'professional' ? house : null,
        requesterSmeId: actor.kind === 'sme' && mine ? actor.smeId : null,
      }
      const isStaff = actor.kind === 'professional' && actor.role !== 'member'
      const reads = {
        isHouse: isStaff && ours,
        isRequester: mine && acts && (isStaff || actor.kind === 'sme'),
      }
      expect(readsIntroduction(actor, parties)).toEqual(reads)
      expect(can(actor, 'introduction.answer', parties) === true).toBe(reads.isHouse)
      expect(can(actor, 'introduction.follow', parties) === true).toBe(reads.isRequester)
      const elsewhere = { ...parties, partnershipId: other }
      if (acts && actor.partnershipId !== other) {
        expect(readsIntroduction(actor, elsewhere)).toEqual({ isHouse: false, isRequester: false })
      }
    }),
  )
})

it('a company’s people and coaches ask; coordinators alone say how often', () => {
  fc.assert(
    fc.property(anyActor, (actor) => {
      const role = actor.kind === 'unattached' ? null : actor.role
      const asks = actor.kind === 'sme' || role === 'coach'
      expect(can(actor, 'introduction.ask', null) === true).toBe(asks)
      const isHouse = actor.kind === 'professional'
      expect(can(actor, 'introductions.limit', null) === true).toBe(
        isHouse && role === 'coordinator',
      )
      expect(can(actor, 'introductions.receive', null) === true).toBe(isHouse && role !== 'member')
    }),
  )
})
