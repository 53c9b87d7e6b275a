import { describe, expect, it } from 'vitest'
import { isExchangeRefusal } from './exchange-refusal.ts'
import { type Card, readVcards } from './read-vcards.ts'
import { writeVcards } from './write-vcards.ts'

const three = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Marchal;Zoé;;;',
  'FN:Zoé Marchal',
  'ORG:Théâtre Lumen;Danse',
  'TITLE:Programmatrice\\, danse',
  'item1.TEL;type=WORK:056 22 20 34',
  'TEL;type=CELL;type=pref:+32 475 12 34 56',
  'EMAIL;type=INTERNET:zoe@lumen.example',
  'ADR;type=WORK:;;Rue des Fuseaux 12;Kortrijk;;8500;Belgique',
  'NOTE:a long',
  '  note that goes on',
  'END:VCARD',
].join('\r\n')

const four = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Ben Visser',
  'TEL;VALUE=uri;PREF=2:tel:+31201234567',
  'TEL;VALUE=uri;PREF=1:tel:+31207654321',
  'EMAIL:ben@visser.example',
  'LANG;PREF=1:nl',
  'END:VCARD',
].join('\n')

describe('cards', () => {
  it('are read in both versions, the preferred number of several', () => {
    const [zoe, ben] = readVcards(`${three}\r\n${four}\n`, 10)
    expect(zoe).toEqual({
      line: 1,
      card: {
        name: 'Zoé Marchal',
        organisation: 'Théâtre Lumen',
        role: 'Programmatrice, danse',
        address: 'Rue des Fuseaux 12\n8500 Kortrijk\nBelgique',
        phone: '+32 475 12 34 56',
        email: 'zoe@lumen.example',
        language: '',
      },
    })
    expect(ben).toMatchObject({
      line: 14,
      card: { name: 'Ben Visser', phone: '+31207654321', language: 'nl' },
    })
  })

  it('that cannot be read take no other with them', () => {
    const old = three.replace('3.0', '2.1')
    const open = 'BEGIN:VCARD\nVERSION:4.0\nFN:Nobody'
    const broken = 'BEGIN:VCARD\nVERSION:4.0\nthis is no line\nEND:VCARD'
    const read = readVcards([open, old, broken, four].join('\n'), 10)
    expect(read.map((one) => ('problem' in one ? one.problem : one.card.name))).toEqual([
      'card-open',
      'card-version',
      'card-broken',
      'Ben Visser',
    ])
    expect(read.map(({ line }) => line)).toEqual([1, 4, 17, 21])
  })

  it('are refused where there is none, or too many', () => {
    const codeOf = (text: string, most: number) => {
      try {
        return readVcards(text, most).length
      } catch (error) {
        return isExchangeRefusal(error) ? error.code : error
      }
    }
    expect(codeOf('name;mail\n', 5)).toBe('no-cards')
    expect(codeOf(`${four}\n${four}\n`, 1)).toBe('too-many-rows')
  })

  it('are read as they were written', () => {
    const card: Card = {
      name: 'Zoé, Marchal; the elder \\ one',
      organisation: 'Lumen; & co',
      role: 'Programmer',
      address: 'Rue 1',
      phone: '+3256222034',
      email: 'zoe@lumen.example',
      language: 'fr',
    }
    const uid = 'b5c9a3a0-0000-4000-8000-000000000000'
    const text = writeVcards([
      { ...card, uid },
      { ...card, name: 'x'.repeat(300), uid },
    ])
    expect(text).toContain('VERSION:4.0\r\n')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(77)
    const read = readVcards(text, 10).map((one) => 'card' in one && one.card)
    expect(read).toEqual([card, { ...card, name: 'x'.repeat(300) }])
  })
})
