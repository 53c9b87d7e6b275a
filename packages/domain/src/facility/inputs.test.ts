import { describe, expect, it } from 'vitest'
import { facilityInput } from './inputs.ts'

const uuid = '0d3b5b5e-8c1c-4f6e-9a53-0f2b8f1f7a11'
const facility = {
  sourceLanguage: 'nl',
  texts: { nl: { title: 'Zaal' } },
  genre: 'stage',
  city: 'Gent',
  nuts3: 'BE234',
  pricing: 'free',
}
const complaints = (changed: object) =>
  Object.fromEntries(
    (facilityInput.safeParse({ ...facility, ...changed }).error?.issues ?? []).map(
      ({ path, message }) => [path.join('.'), message],
    ),
  )

describe('a facility', () => {
  it('is the same when it is read a second time', () => {
    const typed = {
      ...facility,
      width: '8,5',
      price: '12,50',
      pricing: 'priced',
      priceUnit: 'hour',
    }
    const once = facilityInput.parse(typed)
    expect(once).toMatchObject({ width: 850, price: 1250 })
    expect(facilityInput.parse(once)).toEqual(once)
  })

  it.each<[string, object, Record<string, string>]>([
    [
      'a price without an amount',
      { pricing: 'priced', priceUnit: 'day' },
      { price: 'price-missing' },
    ],
    [
      'an amount that is none',
      { pricing: 'priced', priceUnit: 'day', price: 'veel' },
      { price: 'price-wrong' },
    ],
    ['a length that is none', { depth: 'diep' }, { depth: 'length-wrong' }],
    ['nobody inside', { capacity: '0' }, { capacity: 'capacity-wrong' }],
    ['a region outside', { nuts3: 'NL111' }, { nuts3: 'region-missing' }],
    [
      'words in a language without a title',
      { words: { fr: { included: 'Un tapis' } } },
      { 'texts.fr.title': 'title-missing' },
    ],
    [
      'a picture without words in its language',
      { pictures: [{ pictureId: uuid, alternatives: { fr: 'Une salle' } }] },
      { 'pictures.0.alternatives.nl': 'alternative-missing' },
    ],
    [
      'words without a picture',
      { pictures: [{ alternatives: { nl: 'Een zaal' } }] },
      { 'pictures.0.picture': 'picture-missing' },
    ],
  ])('is refused with %s, beside the field', (_, changed, said) => {
    expect(complaints(changed)).toEqual(said)
  })

  it('takes a picture away whatever its words are, and empty places as none', () => {
    const pictures = [{ pictureId: uuid, isTakenAway: 'on' }, {}]
    expect(complaints({ pictures })).toEqual({})
  })
})
