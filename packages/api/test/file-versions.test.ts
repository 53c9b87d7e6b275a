import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, stored, brought, edit, eventsOf } = desk
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const member = await colleague('Member', harbour.id, 'member')
const miller = await colleague('Miller', mill.id, 'coordinator')
afterAll(() => desk.drop())

const file = (fileId: string, note?: string) => ({
  form: 'file',
  contents: { nl: { fileId, ...(note === undefined ? {} : { note }) } },
})
/** A shared file in two versions; the revision is then 4. */
async function inTwo() {
  const [first, second] = [await brought(ada, randomUUID()), await brought(ada, randomUUID())]
  const id = await desk.shared(ada, 'Bestand', sharing('partnership'), file(first))
  await edit(ada, id, 3, 'Bestand', file(second, 'Met de kosten van 2027'))
  return { id, first, second }
}
const sent = (by: typeof ada, id: string, version?: number) =>
  by.ask((call) => call.storedFile.ofItem({ item: id, language: 'nl', version }))
const takeBack = (by: typeof ada, id: string, version: number) =>
  by.ask((call) => call.resource.takeBack({ id, language: 'nl', version }))

describe('a new file', () => {
  it('is a new version, with who for whom, when and what changed; the same file is none', async () => {
    const { id, first, second } = await inTwo()
    await edit(ada, id, 4, 'Andere titel', file(second))
    const { history, content } = await ada.opens(id)
    const by = { byName: 'Ada', byHouse: 'Harbour', language: 'nl' }
    expect(history).toMatchObject([
      { ...by, number: 2, isCurrent: true, note: 'Met de kosten van 2027', noteLanguage: 'nl' },
      { ...by, number: 1, isCurrent: false, note: '', noteLanguage: null },
    ])
    expect(content?.file).toMatchObject({ version: 2, note: 'Met de kosten van 2027' })
    const { versions } = (await stored(id)).resource ?? {}
    expect(versions?.map(({ fileId }) => fileId)).toEqual([first, second])
    const added = (await eventsOf(id)).filter(({ action }) => action === 'file-version.added')
    expect(added).toHaveLength(2)
  })

  it('can only be noted where there is one, and nothing of the form is saved otherwise', async () => {
    const { id, second } = await inTwo()
    const refused = await refusal(edit(ada, id, 4, 'Titel', file(second, 'Niets')))
    expect(refused).toMatchObject({
      details: { issues: [{ path: 'contents.nl.note', message: 'note-without-file' }] },
    })
    expect((await ada.opens(id)).title).toBe('Bestand')
  })
})

describe('the history', () => {
  it('is for the people of its house, also its older files; a reader gets what is current', async () => {
    const { id, first, second } = await inTwo()
    for (const one of [ada, member]) {
      expect((await one.opens(id)).history).toHaveLength(2)
      expect((await sent(one, id, 1)).id).toBe(first)
    }
    expect((await miller.opens(id)).history).toEqual([])
    expect((await refusal(sent(miller, id, 1))).code).toBe('NOT_FOUND')
    expect((await sent(miller, id, 2)).id).toBe(second)
    expect((await miller.opens(id)).content?.file).toMatchObject({ version: 2 })
  })

  it('cannot be changed, not even past the domain', async () => {
    const { id } = await inTwo()
    const change = desk.database.prisma.fileVersion.updateMany({
      where: { itemId: id },
      data: { note: 'Nooit gezegd' },
    })
    await expect(change).rejects.toThrow('never changed')
  })
})

describe('a version that is taken back', () => {
  it('gives place to the file before it, as a further version, and can be taken back itself', async () => {
    const { id, first, second } = await inTwo()
    await takeBack(ada, id, 2)
    expect((await sent(miller, id)).id).toBe(first)
    const [newest] = (await ada.opens(id)).history
    expect(newest).toMatchObject({ number: 3, takesBack: 2, isCurrent: true, byName: 'Ada' })
    await takeBack(ada, id, 3)
    expect((await sent(miller, id)).id).toBe(second)
    const events = (await eventsOf(id)).filter(({ action }) => action.endsWith('taken-back'))
    expect(events).toHaveLength(2)
  })

  it('is refused to whoever may not edit, for the first one, and twice over', async () => {
    const { id } = await inTwo()
    expect((await refusal(takeBack(member, id, 2))).code).toBe('FORBIDDEN')
    expect((await refusal(takeBack(miller, id, 2))).code).toBe('FORBIDDEN')
    expect(await refusal(takeBack(ada, id, 1))).toMatchObject({ message: 'stale' })
    const both = await Promise.allSettled([takeBack(ada, id, 2), takeBack(ada, id, 2)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const single = await desk.shared(
      ada,
      'Eén',
      sharing('partnership'),
      file(await brought(ada, randomUUID())),
    )
    expect(await refusal(takeBack(ada, single, 1))).toMatchObject({ message: 'wrong-state' })
    const text = await desk.shared(ada, 'Tekst', sharing('partnership'))
    expect((await refusal(takeBack(ada, text, 1))).code).toBe('NOT_FOUND')
  })

  it('leaves behind what was translated from it, and nothing that was made before', async () => {
    const [first, second, french] = [
      await brought(ada, randomUUID()),
      await brought(ada, randomUUID()),
      await brought(ada, randomUUID()),
    ]
    const both = (fileId: string) => ({
      form: 'file',
      texts: { nl: { title: 'Bestand' }, fr: { title: 'Fichier' } },
      contents: { nl: { fileId }, fr: { fileId: french } },
    })
    const id = await desk.shared(ada, 'Bestand', sharing('partnership'), both(first))
    const isStale = async () => {
      const page = await miller.ask((call) => call.item.get({ id, contentIn: 'fr' }))
      return page.content?.isStale
    }
    await edit(ada, id, 3, 'Bestand', both(second))
    expect(await isStale()).toBe(true)
    await takeBack(ada, id, 2)
    expect(await isStale()).toBe(false)
    await takeBack(ada, id, 3)
    expect(await isStale()).toBe(true)
  })

  it('is told to who has its editor open', async () => {
    const { id, second } = await inTwo()
    await takeBack(ada, id, 2)
    expect(await refusal(edit(ada, id, 4, 'Bestand', file(second)))).toMatchObject({
      message: 'stale',
    })
  })
})
