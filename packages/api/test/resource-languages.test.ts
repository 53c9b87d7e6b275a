import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { draft, resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, stored, drafted, brought, edit } = desk
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

const inThree = {
  texts: {
    nl: { title: 'Karekiet', summary: '' },
    fr: { title: 'Rousserolle' },
    en: { title: 'Warbler' },
  },
  contents: { nl: { body: 'Nederlandse tekst' }, fr: { body: 'Texte français' } },
}
/** The reader's language is that of the person. */
const reading = async (language: 'en' | 'fr' | 'nl') => {
  const where = { id: miller.person.id }
  await desk.database.prisma.person.update({ where, data: { language } })
}
const shared = async (title: string, changed: object) =>
  desk.shared(ada, title, sharing('partnership'), changed)

describe('what a resource gives in several languages', () => {
  it('reaches a reader in his own, else in the source’s; and in any other that he asks for', async () => {
    const id = await shared('Karekiet', inThree)
    const shown = async (contentIn?: 'en' | 'fr' | 'nl') => {
      const page = await miller.ask((call) => call.item.get({ id, contentIn }))
      return [page.content?.language, page.content?.body, page.title]
    }
    await reading('fr')
    expect(await shown()).toEqual(['fr', 'Texte français', 'Rousserolle'])
    expect(await shown('nl')).toEqual(['nl', 'Nederlandse tekst', 'Rousserolle'])
    await reading('en')
    expect(await shown()).toEqual(['nl', 'Nederlandse tekst', 'Warbler'])
    // There is nothing in it: as if it were not asked for.
    expect(await shown('en')).toEqual(['nl', 'Nederlandse tekst', 'Warbler'])
    const { contentLanguages } = await miller.opens(id)
    expect(contentLanguages.map(({ language }) => language).toSorted()).toEqual(['fr', 'nl'])
    await reading('nl')
  })

  it('is found by what is written in each of them, read as that language', async () => {
    const id = await shared('Dans', {
      texts: { nl: { title: 'Dans' }, fr: { title: 'Danse' } },
      contents: { nl: { body: 'Over vogelverschrikkers' }, fr: { body: 'Les épouvantails' } },
    })
    // Each in another form of the word than the one that stands there.
    for (const q of ['vogelverschrikker', 'épouvantail'])
      expect(await miller.finds(q)).toContain(id)
    await edit(ada, id, 3, 'Dans', { contents: { nl: { body: 'Over iets anders' } } })
    for (const q of ['vogelverschrikker', 'épouvantail']) {
      expect(await miller.finds(q)).not.toContain(id)
    }
  })

  it('says of a translation that the original has changed since', async () => {
    const id = await shared('Karekiet', inThree)
    const again = (contents: object) => ({ ...inThree, contents })
    const isStale = async () => {
      const page = await miller.ask((call) => call.item.get({ id, contentIn: 'fr' }))
      return page.content?.isStale
    }
    expect(await isStale()).toBe(false)
    const [nl, fr] = [{ body: 'Nieuwe tekst' }, { body: 'Texte français' }]
    await edit(ada, id, 3, 'Karekiet', again({ nl, fr }))
    expect(await isStale()).toBe(true)
    await edit(ada, id, 4, 'Karekiet', again({ nl, fr: { body: 'Nouveau texte' } }))
    expect(await isStale()).toBe(false)
  })

  it('is of one form, and what other forms held in a language is not kept', async () => {
    const id = await drafted(ada, 'Karekiet', inThree)
    const url = 'https://www.example.org/'
    const contents = { nl: { body: 'Blijft niet', url }, fr: { body: 'Ne reste pas' } }
    await edit(ada, id, 1, 'Karekiet', { ...inThree, form: 'link', contents })
    const { resource } = await stored(id)
    expect(resource?.contents).toMatchObject([{ language: 'nl', url, body: null }])
  })
})

describe('a file in each language', () => {
  it('is sent in the language that is asked for, and in no other', async () => {
    const files = { nl: await brought(ada, randomUUID()), fr: await brought(ada, randomUUID()) }
    const id = await shared('Bestand', {
      texts: { nl: { title: 'Bestand' }, fr: { title: 'Fichier' } },
      form: 'file',
      contents: { nl: { fileId: files.nl }, fr: { fileId: files.fr } },
    })
    const sent = (asked: object) =>
      miller.ask((call) => call.storedFile.ofItem({ item: id, ...asked }))
    expect((await sent({ language: 'fr' })).id).toBe(files.fr)
    expect((await sent({ language: 'nl' })).id).toBe(files.nl)
    expect((await sent({})).id).toBe(files.nl)
    expect((await refusal(sent({ language: 'en' }))).code).toBe('NOT_FOUND')
    for (const version of ['0', '-1', 'een', '2']) {
      expect((await refusal(sent({ language: 'fr', version }))).code).toBe('NOT_FOUND')
    }
  })

  it('can be taken away where it is a translation, with its versions kept for later', async () => {
    const [nl, fr, again] = [
      await brought(ada, randomUUID()),
      await brought(ada, randomUUID()),
      await brought(ada, randomUUID()),
    ]
    const texts = { nl: { title: 'Bestand' }, fr: { title: 'Fichier' } }
    const given = (french: object) => ({
      texts,
      form: 'file',
      contents: { nl: { fileId: nl }, fr: french },
    })
    const id = await drafted(ada, 'Bestand', given({ fileId: fr }))
    await edit(ada, id, 1, 'Bestand', given({ fileId: fr, isDropped: true }))
    const languages = async () =>
      (await ada.opens(id)).contentLanguages.map(({ language }) => language)
    expect(await languages()).toEqual(['nl'])
    const asked = { item: id, language: 'fr' as const, version: 1 }
    expect((await refusal(ada.ask((call) => call.storedFile.ofItem(asked)))).code).toBe('NOT_FOUND')
    await edit(ada, id, 2, 'Bestand', given({ fileId: again }))
    const { versions } = (await stored(id)).resource ?? {}
    expect(versions?.map(({ language, number, fileId }) => [language, number, fileId])).toEqual([
      ['fr', 1, fr],
      ['fr', 2, again],
      ['nl', 1, nl],
    ])
  })

  it('is said beside its own field where it is nobody’s to give', async () => {
    const fileId = await brought(miller, randomUUID())
    const contents = { nl: { body: 'x' }, fr: { fileId } }
    const own = { nl: { fileId: await brought(ada, randomUUID()) }, fr: contents.fr }
    const refused = await refusal(
      ada.ask((call) =>
        call.resource.create(
          draft('B', {
            form: 'file',
            texts: { nl: { title: 'B' }, fr: { title: 'F' } },
            contents: own,
          }),
        ),
      ),
    )
    expect(refused).toMatchObject({
      details: { issues: [{ path: 'contents.fr.file', message: 'file-missing' }] },
    })
  })
})
