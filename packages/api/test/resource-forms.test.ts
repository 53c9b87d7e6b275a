import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { createCaller } from '../src/app-router.ts'
import { draft, resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, stored, drafted, shared, brought, edit } = desk
const { prisma } = desk.database
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const ben = await colleague('Ben', harbour.id, 'coordinator')
const miller = await colleague('Miller', mill.id, 'coordinator')
afterAll(() => desk.drop())

const FILE_MISSING = {
  code: 'BAD_REQUEST',
  message: 'invalid',
  details: { issues: [{ path: 'contents.nl.file', message: 'file-missing' }] },
}
const OTHER_TAB = { code: 'CONFLICT', message: 'acting-for-changed', details: {} }

describe('a file', () => {
  const file = (fileId: string) => ({ form: 'file', contents: { nl: { fileId } } })

  it('is taken from the person who brought it, and stays with the resource', async () => {
    const fileId = await brought(ada, randomUUID())
    const id = await drafted(ada, 'Bestand', file(fileId))
    const once = {
      form: 'file',
      contents: [{ language: 'nl', version: 1 }],
      versions: [{ fileId }],
    }
    expect((await stored(id)).resource).toMatchObject(once)
    await edit(ben, id, 1, 'Bestand, beter', file(fileId))
    expect((await stored(id)).resource).toMatchObject(once)
  })

  it('of somebody else, of a colleague too, or that never was, is refused and nothing is saved', async () => {
    const id = await drafted(ada, 'Mijn tekst')
    const items = await prisma.item.count()
    const theirs = [await brought(miller, randomUUID()), await brought(ben, randomUUID())]
    for (const fileId of [...theirs, randomUUID()]) {
      expect(await refusal(edit(ada, id, 1, 'X', file(fileId)))).toEqual(FILE_MISSING)
      expect(await refusal(drafted(ada, 'X', file(fileId)))).toEqual(FILE_MISSING)
    }
    expect(await stored(id)).toMatchObject({
      revision: 1,
      resource: { form: 'text', versions: [] },
    })
    expect(await prisma.item.count()).toBe(items)
  })
})

describe('a form from a tab that acts for another house', () => {
  it('is refused as such, and nothing is written', async () => {
    const id = await shared(ada, 'Van de haven', sharing('partnership'))
    const other = await world.affiliation(ada.person.id, mill.id, 'coordinator')
    const before = [await stored(id), await prisma.item.count(), await prisma.auditEvent.count()]
    const claims = [other.id, '', null, miller.affiliation.id]
    for (const claimed of claims) {
      const call = createCaller(await ada.browser.open(claimed))
      const resource = draft('Verkeerde tab')
      const choice = sharing('public')
      expect(await refusal(call.resource.create(resource))).toEqual(OTHER_TAB)
      const edited = call.resource.edit({ id, revision: 3, resource })
      expect(await refusal(edited)).toEqual(OTHER_TAB)
      const reshared = call.item.share({ id, revision: 3, choice })
      expect(await refusal(reshared)).toEqual(OTHER_TAB)
      expect(await refusal(call.item.retire({ id }))).toEqual(OTHER_TAB)
    }
    const after = [await stored(id), await prisma.item.count(), await prisma.auditEvent.count()]
    expect(after).toEqual(before)
  })
})
