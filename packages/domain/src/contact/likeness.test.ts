import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicatePairs, type FaceToCompare, pairKey } from './duplicate-pairs.ts'
import { identitiesOf } from './identity.ts'
import { type ComparedFace, likeness } from './likeness.ts'

const nobody: ComparedFace = {
  ...{ id: 'a', ownerOrganisationId: 'house', isDesk: false },
  ...{ name: 'Marie Dupont', organisation: '', email: '', phone: '' },
}
const between = (one: Partial<ComparedFace>, other: Partial<ComparedFace>) =>
  likeness({ ...nobody, ...one }, { ...nobody, id: 'b', ...other })

describe('two contacts are alike', () => {
  it.each([
    ['Marie Dupont', 'Dupont, Marie', 'same-name'],
    ['Hélène Van den Berghe', 'HELENE VANDENBERGHE', 'same-name'],
    ['Jean-Pierre D’Hondt', 'dhondt jean pierre', 'same-name'],
    ['Marie Dupont', 'Marie Dupond', 'names-alike'],
    ['Marie Dupont', 'Maire Dupont', 'names-alike'],
    ['Marie Dupont', 'Marie Duponnt', 'names-alike'],
    ['Jan Peeters', 'Jon Peeters', undefined],
    ['Marie Dupont', 'Martin Dupond', undefined],
    ['Marie Dupont', 'Marie Lambert', undefined],
    ['Marie Dupont', 'Marie', undefined],
  ])('by name: %s and %s: %s', (one, other, why) => {
    expect(between({ name: one }, { name: other })[0]).toBe(why)
  })

  it('by name only with the same organisation, or with none', () => {
    const [atOpera, written] = [{ organisation: 'Opéra' }, { organisation: 'OPERA' }]
    expect(between(atOpera, written)).toEqual(['same-name'])
    expect(between(atOpera, {})).toEqual(['same-name'])
    expect(between(atOpera, { organisation: 'Concertgebouw' })).toEqual([])
  })

  it('by mail and by phone, however they are written and whatever they are called', () => {
    const one = { email: 'M.Dupont@gmail.com', phone: '056 22 20 34' }
    const other = { name: 'MD', email: 'mdupont@gmail.com', phone: '+3256222034' }
    expect(between(one, other)).toEqual(['same-mail', 'same-phone'])
  })
})

// Few values, so that they meet often.
const name = fc.constantFrom('Marie Dupont', 'Dupont Marie', 'Marie Dupond', 'Jan Peeters', 'Info')
const face = fc
  .record({
    id: fc.constantFrom(...'abcdefgh'),
    ownerOrganisationId: fc.constantFrom('house', 'house', 'other'),
    isDesk: fc.boolean(),
    name,
    organisation: fc.constantFrom('', '', 'Opéra', 'opera', 'Zaal'),
    email: fc.constantFrom('', 'one@x.example', 'ONE@x.example', 'two@x.example'),
    phone: fc.constantFrom('', '056 22 20 34', '+3256222034', '0475123456'),
  })
  .map((one): FaceToCompare => ({ ...one, hashes: identitiesOf(one) }))

describe('whatever the contacts', () => {
  it('likeness is the same both ways', () => {
    fc.assert(
      fc.property(face, face, (one, other) => {
        expect(likeness(one, other)).toEqual(likeness(other, one))
      }),
    )
  })

  it('nothing is like itself, and neither houses nor desk and person mix', () => {
    fc.assert(
      fc.property(face, face, (one, other) => {
        expect(likeness(one, one)).toEqual([])
        const isApart =
          one.ownerOrganisationId !== other.ownerOrganisationId || one.isDesk !== other.isDesk
        if (isApart) expect(likeness(one, other)).toEqual([])
      }),
    )
  })

  it('comparing by keys finds what comparing all with all finds, but for those set apart', () => {
    const faces = fc.uniqueArray(face, { selector: ({ id }) => id, maxLength: 5 })
    const apart = fc.tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...'efgh'))
    fc.assert(
      fc.property(faces, apart, (all, [low, high]) => {
        const keys = new Set([pairKey(low, high)])
        const found = duplicatePairs(all, keys).map(({ ids: [one, other] }) => pairKey(one, other))
        const naive = all.flatMap((one) =>
          all
            .filter((other) => one.id < other.id && likeness(one, other).length > 0)
            .map((other) => pairKey(one.id, other.id)),
        )
        expect(found.sort()).toEqual(naive.filter((key) => !keys.has(key)).sort())
      }),
      { numRuns: 300 },
    )
  })
})

describe('many contacts', () => {
  const numbered = (at: number, more: Partial<FaceToCompare>): FaceToCompare => ({
    ...nobody,
    id: String(at).padStart(5, '0'),
    name: `Person${at} Number${at * 7}`,
    hashes: [],
    ...more,
  })

  it('of a switchboard that more than five have are not proposed for its number', () => {
    const phone = '+3256222034'
    const colleagues = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        numbered(at, { phone, name: `Q${at}`, hashes: ['p'] }),
      )
    expect(duplicatePairs(colleagues(5))).toHaveLength(10)
    expect(duplicatePairs(colleagues(6))).toEqual([])
  })

  it('that are all called alike are not compared with one another', () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => numbered(at, { name: 'Info' }))
    expect(duplicatePairs(crowd)).toHaveLength(999)
  })

  it('come with the surest first', () => {
    const pairs = duplicatePairs([
      numbered(1, { name: 'Marie Dupont' }),
      numbered(2, { name: 'Marie Dupond' }),
      numbered(3, { name: 'Q', email: 'q@x.example', hashes: ['q'] }),
      numbered(4, { name: 'R', email: 'Q@x.example', hashes: ['q'] }),
    ])
    expect(pairs.map(({ why }) => why)).toEqual([['same-mail'], ['names-alike']])
  })
})
