import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/date.ts'
import { companyOf, refuseFarStart, startTrackInput, usualStart } from './start-track.ts'

const requestId = '0b0e4a3c-1111-4111-8111-111111111111'
const typed = {
  requestId,
  title: 'Op maat',
  startsOn: '2026-06-15',
  name: 'Leiedraad',
  country: 'BE',
  registrationNumber: 'BE 0403.170.701',
  contactName: 'Nel',
  contactEmail: 'nel@leiedraad.example',
  contactLanguage: 'nl',
  city: 'Kortrijk',
  nuts3: 'BE254',
}
const wrong = (input: object) => {
  const { error } = startTrackInput.safeParse(input)
  const said = (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])
  return Object.fromEntries(said) as object
}

describe('what is typed to start a track', () => {
  it('is whole with a number, or without one where there is none yet', () => {
    expect(companyOf(startTrackInput.parse(typed))).toMatchObject({
      kind: 'typed',
      company: { registrationNumber: '0403170701', sectors: [], contactEmail: typed.contactEmail },
    })
    const without = { ...typed, registrationNumber: '', noNumber: 'on' }
    expect(companyOf(startTrackInput.parse(without))).toMatchObject({
      company: { registrationNumber: null },
    })
  })

  it('says everything that is wrong at once', () => {
    expect(wrong({ requestId })).toEqual({
      title: 'title-missing',
      startsOn: 'date-wrong',
      name: 'company-missing',
      country: 'choose-one',
      registrationNumber: 'number-missing',
      contactName: 'contact-missing',
      contactEmail: 'contact-email-missing',
      contactLanguage: 'choose-one',
      city: 'city-missing',
      nuts3: 'region-missing',
    })
    expect(wrong({ ...typed, registrationNumber: '0403170702' })).toEqual({
      registrationNumber: 'number-wrong-BE',
    })
    expect(wrong({ ...typed, country: 'FR' })).toEqual({ registrationNumber: 'number-wrong-FR' })
  })

  it('needs no more of a company of the list; a contact is read where it is whole', () => {
    const smeId = '0b0e4a3c-2222-4222-8222-222222222222'
    const known = { requestId, smeId, title: 'Op maat', startsOn: '2026-06-15' }
    expect(companyOf(startTrackInput.parse(known))).toEqual({ kind: 'known', smeId, contact: null })
    const { contactName, contactEmail, contactLanguage } = typed
    const contact = { contactName, contactEmail, contactLanguage }
    expect(companyOf(startTrackInput.parse({ ...known, ...contact }))).toEqual({
      kind: 'known',
      smeId,
      contact,
    })
  })

  it('is the same after it was read once more: the server reads what the page has read', () => {
    const once = startTrackInput.parse(typed)
    expect(startTrackInput.parse(once)).toEqual(once)
  })
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the first day', () => {
  it('is usually a working day about a week ahead, and never too far', () => {
    fc.assert(
      fc.property(day, (today) => {
        const start = usualStart(today)
        expect([0, 6]).not.toContain(new Date(start).getUTCDay())
        expect([7, 8, 9].map((ahead) => addDays(today, ahead))).toContain(start)
        expect(() => refuseFarStart(start, today)).not.toThrow()
      }),
    )
  })

  it('lies within the past year or the next two', () => {
    const far = (start: string) => () => refuseFarStart(start, '2026-06-15')
    expect(far('2025-06-14')).toThrow('invalid')
    expect(far('2025-06-15')).not.toThrow()
    expect(far('2028-06-16')).not.toThrow()
    expect(far('2028-06-18')).toThrow('invalid')
  })
})
