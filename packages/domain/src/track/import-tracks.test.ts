import { describe, expect, it } from 'vitest'
import { trackChoices, trackOfRow } from './import-tracks.ts'
import { companyOf } from './start-track.ts'

const choices = trackChoices.parse({ title: 'Samen', startsOn: '2036-06-23', language: 'nl' })
const requestId = '0a1b2c3d-0000-4000-8000-000000000000'
const sectorOf = (said: string) => (said === 'Dans' ? 'sector/dance' : null)
const read = (said: object) => trackOfRow({ ...full, ...said }, choices, sectorOf, requestId)
const full = {
  name: 'Appel',
  registrationNumber: 'BE 0207.437.468',
  city: 'Kortrijk',
  contactName: 'Nel',
  contactEmail: 'nel@appel.example',
}

describe('a row of a file of companies', () => {
  it('is a track to propose, by the rules of the form', () => {
    const track = read({ sectors: 'Dans', language: 'Frans' })
    expect('input' in track && companyOf(track.input)).toMatchObject({
      company: {
        ...{ name: 'Appel', country: 'BE', registrationNumber: '0207437468' },
        ...{ city: 'Kortrijk', nuts3: 'BE254', sectors: ['sector/dance'], contactLanguage: 'fr' },
      },
    })
  })

  it('is of the country of its region, and of the city that stands for it', () => {
    const track = read({ registrationNumber: 'aucun', city: '', region: 'Nord' })
    expect('input' in track && companyOf(track.input)).toMatchObject({
      company: { country: 'FR', registrationNumber: null, city: 'Nord', nuts3: 'FRE11' },
    })
  })

  it.each([
    [{ name: '' }, 'name', 'company-missing'],
    [{ registrationNumber: '' }, 'registrationNumber', 'import-number'],
    [{ registrationNumber: '0207437469' }, 'registrationNumber', 'number-wrong-BE'],
    [{ country: 'Italia' }, 'country', 'import-country'],
    [{ region: 'Holland' }, 'region', 'import-region'],
    [{ country: 'BE', city: 'Rijsel' }, 'region', 'import-region-missing'],
    [{ city: 'Nergenshuizen' }, 'region', 'import-region-missing'],
    [{ sectors: 'Dans; Zeevaart' }, 'sectors', 'import-sector:Zeevaart'],
    [{ contactEmail: 'nel' }, 'contactEmail', 'email-wrong'],
    [{ contactName: '' }, 'contactName', 'contact-missing'],
  ])('says what is wrong with it: %j', (said, field, message) => {
    expect(read(said)).toEqual({ problem: { field, message } })
  })
})
