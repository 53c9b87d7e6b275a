import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identitiesOf, phoneNumber } from './identity.ts'

const mail = (email: string) => identitiesOf({ email, phone: '' })
const phone = (typed: string, country?: 'BE' | 'FR') =>
  identitiesOf({ email: '', phone: typed }, country)

describe('a phone number', () => {
  it.each([
    '+32 56 22 20 34',
    '0032 56 22 20 34',
    '056 22 20 34',
    '056/22.20.34',
    '+32 (0)56 22 20 34',
    'tel:+32-56-22-20-34',
    '+32 56 22 20 34 ext. 12',
    '+３２ ５６ ２２ ２０ ３４',
  ])('is one identity however it is written: %s', (typed) => {
    expect(phone(typed)).toEqual(['phone:+3256222034'])
  })

  it('without its country is of the country that is given', () => {
    expect(phone('03 20 12 34 56', 'FR')).toEqual(['phone:+33320123456'])
  })

  it.each(['', '12', 'ask at the desk', '+32'])('that is none says nothing: %j', (typed) => {
    expect(phone(typed)).toEqual([])
  })

  it('is the same when it is read again, in any country', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\+3[23][0-9 ./-]{7,14}$/),
        fc.constantFrom('BE', 'FR'),
        (typed, country) => {
          const once = phoneNumber(typed, country as 'BE')
          return once === null || phoneNumber(once, 'FR') === once
        },
      ),
    )
  })
})

describe('a mail address', () => {
  it.each([
    ['Zoe.Marchal@Theatre.Example', 'mail:zoe.marchal@theatre.example'],
    ['  zoe@theatre.example ', 'mail:zoe@theatre.example'],
    ['zoe+tours@theatre.example', 'mail:zoe+tours@theatre.example'],
    ['Zo.E+tours@googlemail.com', 'mail:zoe@gmail.com'],
  ])('%j is %j', (typed, identity) => {
    expect(mail(typed)).toEqual([identity])
  })

  it.each(['', 'zoe', '@theatre.example', 'zoe@'])('that is none says nothing: %j', (typed) => {
    expect(mail(typed)).toEqual([])
  })
})

it('of both, each is an identity', () => {
  expect(identitiesOf({ email: 'a@b.example', phone: '+32 56 22 20 34' })).toEqual([
    'mail:a@b.example',
    'phone:+3256222034',
  ])
})
