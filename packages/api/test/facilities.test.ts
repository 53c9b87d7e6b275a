import { Readable } from 'node:stream'
import { type FacilityInput, facilityInput } from '@traject/domain/facility/inputs'
import { afterAll, describe, expect, it } from 'vitest'
import { demoPicture } from '../../../prisma/seed/demo-picture.ts'
import { resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague } = desk
const { prisma } = desk.database
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const ben = await colleague('Ben', harbour.id, 'coordinator')
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

const facility = (title: string, changed: object = {}): FacilityInput =>
  facilityInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title, summary: 'Een samenvatting' } },
    genre: 'stage',
    city: 'Kortrijk',
    nuts3: 'BE254',
    pricing: 'free',
    ...changed,
  })

async function brought(by: typeof ada, name: string, content: Buffer, isShown = true) {
  const stream = Readable.from([content])
  const file = await by.ask((call) =>
    call.storedFile.receive({ stream, declaredName: name, isShown }),
  )
  return file.id
}
const picture = (number: number) => brought(ada, `foto-${number}.png`, demoPicture(number))
const said = (nl: string) => ({ alternatives: { nl } })

/** A PNG that says it has 20,000 × 20,000 pixels. */
function bomb(): Buffer {
  const bytes = Buffer.from(demoPicture(0))
  bytes.writeUInt32BE(20_000, 16)
  bytes.writeUInt32BE(20_000, 20)
  return bytes
}

async function shared(input: FacilityInput, choice = sharing('partnership')) {
  const id = await ada.ask((call) => call.facility.create(input))
  await ada.ask((call) => call.item.share({ id, revision: 1, choice }))
  return id
}
const issues = async (input: FacilityInput) =>
  (await refusal(ada.ask((call) => call.facility.create(input)))).details

describe('a facility', () => {
  it('is shown with all that was written of it, and found by what is included and by its city', async () => {
    const id = await shared(
      facility('Grote zaal', {
        texts: { nl: { title: 'Grote zaal' }, fr: { title: 'Grande salle' } },
        words: {
          nl: { included: 'Dansvloer en verwarming', accessibility: 'Brede deuren' },
          fr: { included: 'Tapis de danse' },
        },
        capacity: '120',
        width: '12,5',
        height: '6',
        accessibility: ['lift', 'hearing-loop'],
        address: 'Kade 3',
        pricing: 'priced',
        price: '1.250',
        priceUnit: 'week',
      }),
    )
    expect(await miller.ask((call) => call.facility.get({ id }))).toMatchObject({
      capacity: 120,
      width: 1250,
      depth: null,
      height: 600,
      accessibility: ['lift', 'hearing-loop'],
      pricing: 'priced',
      price: 125_000,
      priceUnit: 'week',
      city: 'Kortrijk',
      facilityGenre: 'stage',
    })
    for (const words of ['Grote zaal', 'dansvloer', 'tapis', 'Kortrijk', 'kort', 'kade']) {
      expect(await miller.finds(words), words).toContain(id)
    }
  })

  it('has no price where it is free, whatever stood in the fields that nobody sees', async () => {
    const id = await shared(facility('Gratis', { price: '45', priceUnit: 'day' }))
    expect(await miller.ask((call) => call.facility.get({ id }))).toMatchObject({
      pricing: 'free',
      price: null,
      priceUnit: null,
    })
  })
})

describe('its pictures', () => {
  it('stand in the order of their places, with their words, and are sent to who sees it', async () => {
    const [one, two] = [await picture(1), await picture(2)]
    const id = await shared(
      facility('Met foto’s', {
        pictures: [
          { pictureId: one, place: 2, ...said('De tribune') },
          { pictureId: two, place: 1, ...said('Het podium') },
        ],
      }),
      sharing('selected', { houses: [mill.id] }),
    )
    const { pictures } = await miller.ask((call) => call.facility.get({ id }))
    expect(pictures).toMatchObject([
      { alternative: 'Het podium', language: 'nl', width: 480, height: 300 },
      { alternative: 'De tribune' },
    ])
    const first = pictures[0]?.id ?? ''
    const file = await miller.ask((call) => call.storedFile.picture({ item: id, picture: first }))
    expect(file).toMatchObject({ id: two, mediaType: 'image/png' })

    const stranger = await colleague('Vreemd', desk.dunes.id)
    const asked = { item: id, picture: first }
    expect((await refusal(stranger.ask((call) => call.storedFile.picture(asked)))).message).toBe(
      'not-found',
    )
  })

  it('keep their addresses when others come and go', async () => {
    const [one, two] = [await picture(3), await picture(4)]
    const id = await ada.ask((call) =>
      call.facility.create(facility('Wisselt', { pictures: [{ pictureId: one, ...said('Een') }] })),
    )
    const idsOf = async () =>
      (await ada.ask((call) => call.facility.get({ id }))).pictures.map((shown) => shown.id)
    const [before] = await idsOf()
    // Somebody else of the house names what Ada brought before, and a picture of his own.
    const own = await brought(ben, 'ben.png', demoPicture(5))
    const edit = (revision: number, pictures: object[]) =>
      ben.ask((call) =>
        call.facility.edit({ id, revision, facility: facility('Wisselt', { pictures }) }),
      )
    await edit(1, [
      { pictureId: own, ...said('Twee') },
      { pictureId: one, ...said('Een') },
    ])
    expect((await idsOf())[1]).toBe(before)
    await edit(2, [
      { pictureId: own, isTakenAway: true },
      { pictureId: one, ...said('Een') },
    ])
    expect(await idsOf()).toEqual([before])
    expect((await refusal(edit(3, [{ pictureId: two, ...said('Van Ada') }]))).details).toEqual({
      issues: [{ path: 'pictures[0].picture', message: 'file-gone' }],
    })
    expect((await refusal(edit(1, []))).message).toBe('stale')
  })

  it('are pictures, whatever their names say', async () => {
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    )
    const before = await prisma.storedFile.count()
    await expect(brought(ada, 'foto.png', pdf)).rejects.toMatchObject({
      cause: { name: 'FileRefusal', code: 'wrong-type' },
    })
    await expect(brought(ada, 'foto.png', bomb())).rejects.toMatchObject({
      cause: { name: 'FileRefusal', code: 'too-many-pixels' },
    })
    expect(await prisma.storedFile.count()).toBe(before)
    // Brought by a way that takes any file, it is still no picture of a page.
    const asFile = [
      await brought(ada, 'blad.pdf', pdf, false),
      await brought(ada, 'b.png', bomb(), false),
    ]
    for (const pictureId of asFile) {
      expect(
        await issues(facility('Fout', { pictures: [{ pictureId, ...said('Iets') }] })),
      ).toEqual({
        issues: [{ path: 'pictures[0].picture', message: 'picture-type' }],
      })
    }
  })
})

describe('its words', () => {
  it('in another language are behind once the original says something else, until somebody says they are right', async () => {
    const both = (nl: string, changed: object = {}) =>
      facility('Zaal', {
        texts: { nl: { title: 'Zaal' }, fr: { title: 'Salle' } },
        words: { nl: { included: nl }, fr: { included: 'Des chaises' } },
        ...changed,
      })
    const id = await shared(both('Stoelen'))
    const louis = await colleague('Louis', mill.id)
    await prisma.person.update({ where: { id: louis.person.id }, data: { language: 'fr' } })
    const read = () => louis.ask((call) => call.facility.get({ id }))
    const edit = async (input: FacilityInput) => {
      const { facility: stored } = await ben.ask((call) => call.facility.editor({ id }))
      const { revision } = stored
      await ben.ask((call) => call.facility.edit({ id, revision, facility: input }))
      return (await ben.ask((call) => call.facility.editor({ id }))).facility.wordsBehind
    }
    expect(await read()).toMatchObject({ words: { included: 'Des chaises' }, wordsOriginal: null })
    expect(await edit(both('Stoelen en tafels'))).toMatchObject({ fr: { included: 'Stoelen' } })
    expect(await read()).toMatchObject({
      words: { included: 'Des chaises' },
      wordsOriginal: { language: 'nl', included: 'Stoelen en tafels' },
    })
    expect(await edit(both('Stoelen en tafels', { wordsStillRight: ['fr'] }))).toEqual({})
    expect(await edit(both('Stoelen, tafels', { smallCorrection: true }))).toEqual({})
    expect((await read()).wordsOriginal).toBeNull()
  })
})

describe('what is said of a picture', () => {
  it('in another language is behind by the same rule, until it is said anew or said to be right', async () => {
    const [one, two] = [await picture(1), await picture(2)]
    const both = (nl: string, fr: string, changed: object = {}, file = one) =>
      facility('Beeld', {
        texts: { nl: { title: 'Beeld' }, fr: { title: 'Image' } },
        pictures: [{ pictureId: file, alternatives: { nl, fr }, ...changed }],
      })
    const id = await shared(both('De zaal', 'La salle'))
    const louis = await colleague('Louise', mill.id)
    await prisma.person.update({ where: { id: louis.person.id }, data: { language: 'fr' } })
    const read = async () =>
      (await louis.ask((call) => call.facility.get({ id }))).pictures.map(
        ({ alternative, original }) => [alternative, original],
      )
    const edit = async (input: FacilityInput) => {
      const { facility: stored } = await ada.ask((call) => call.facility.editor({ id }))
      const { revision } = stored
      await ada.ask((call) => call.facility.edit({ id, revision, facility: input }))
      const { facility: now } = await ada.ask((call) => call.facility.editor({ id }))
      return now.pictures.map(({ behind }) => behind)
    }
    expect(await read()).toEqual([['La salle', null]])
    const was = { fr: { alternative: 'De zaal' } }
    expect(await edit(both('De lege zaal', 'La salle'))).toEqual([was])
    const original = { language: 'nl', alternative: 'De lege zaal' }
    expect(await read()).toEqual([['La salle', original]])
    // What was not touched stays behind; the words themselves, or a word about them, end it.
    expect(await edit(both('De zaal, leeg', 'La salle'))).toEqual([was])
    expect(await edit(both('De zaal, leeg', 'La salle vide'))).toEqual([{}])
    expect(await edit(both('Het podium', 'La salle vide'))).not.toEqual([{}])
    expect(await edit(both('Het podium', 'La salle vide', { stillRight: ['fr'] }))).toEqual([{}])
    expect(await read()).toEqual([['La salle vide', null]])
    const small = { ...both('Het podium.', 'La salle vide'), smallCorrection: true }
    expect(await edit(small)).toEqual([{}])
    // Another picture is said anew.
    expect(await edit(both('De foyer', 'Le foyer', {}, two))).toEqual([{}])
  })
})

describe('its technical sheet', () => {
  it('is sent to who sees it, and can be taken away', async () => {
    const sheetId = await brought(ada, 'fiche.csv', Buffer.from('Lamp;12\nSpot;4\n'), false)
    const id = await shared(facility('Met fiche', { sheetId }))
    const sheet = () => miller.ask((call) => call.storedFile.sheet({ item: id }))
    expect(await sheet()).toMatchObject({ id: sheetId, name: 'fiche.csv' })
    const { facility: stored } = await ben.ask((call) => call.facility.editor({ id }))
    const without = facility('Met fiche', { sheetId, isSheetTakenAway: true })
    await ben.ask((call) =>
      call.facility.edit({ id, revision: stored.revision, facility: without }),
    )
    expect((await refusal(sheet())).message).toBe('not-found')
  })

  it('of somebody else’s files is none', async () => {
    const sheetId = await brought(miller, 'fiche.csv', Buffer.from('Lamp;12\n'), false)
    expect(await issues(facility('Vreemd', { sheetId }))).toEqual({
      issues: [{ path: 'sheet', message: 'file-gone' }],
    })
  })
})
