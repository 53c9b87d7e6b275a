import { afterAll, describe, expect, it } from 'vitest'
import { contactDesk } from './contact-desk.ts'
import { sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await contactDesk()
const { world, colleague, made, share, edit, opens, kept, notices } = desk
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const coordinator = await colleague('Coordinator', harbour.id, 'coordinator')
const member = await colleague('Member', harbour.id, 'member')
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

const issuesOf = (refused: unknown) => (refused as { details: { issues: unknown } }).details.issues
const complaints = async (asked: Promise<unknown>) => issuesOf(await refusal(asked))

describe('the hidden face', () => {
  it('is read by coaches and coordinators of the house, and by nobody else', async () => {
    const id = await made(coach)
    await share(coach, id)
    expect((await opens(coach, id)).details).toMatchObject({
      name: 'Aurélie Vanquickborne',
      phone: '+3256222034',
      email: 'aurelie@quorvax.example',
      language: 'fr',
    })
    expect((await opens(coordinator, id)).details).not.toBeNull()
    for (const other of [member, miller]) {
      const seen = await opens(other, id)
      expect(seen).toMatchObject({ title: 'Danskenner', details: null, keeping: null })
      expect(JSON.stringify(seen)).not.toMatch(/vanquick|quorvax|zwaluw|56222034/i)
    }
  })

  it('is no longer read by anybody once the contact withdrew', async () => {
    const id = await made(coach)
    const withdrawnAt = desk.services.clock()
    await desk.database.prisma.contact.update({ where: { itemId: id }, data: { withdrawnAt } })
    const seen = await opens(coach, id)
    expect(seen).toMatchObject({ details: null, acts: { edit: false, share: false } })
    expect(await refusal(edit(coach, id, {}))).toMatchObject({ message: 'wrong-state' })
    expect(await refusal(share(coach, id))).toMatchObject({ message: 'wrong-state' })
  })

  it('is in no search', async () => {
    const id = await made(coach)
    await share(coach, id)
    expect(await coach.finds('danskenner')).toContain(id)
    for (const value of ['Vanquickborne', 'Quorvaxhuis', 'Zwaluwkaai', '056222034', 'aurelie']) {
      expect(await coach.finds(value)).toEqual([])
    }
  })
})

describe('a public face that gives the hidden one away', () => {
  const telling = (summary: string) => ({ texts: { nl: { title: 'Danskenner', summary } } })

  it('is refused beside the field, when it is written and when it is changed', async () => {
    const said = [{ path: 'texts.nl.summary', message: 'reveals-name' }]
    expect(await complaints(made(coach, telling('Vraag naar vanquickborne')))).toEqual(said)
    const id = await made(coach)
    expect(await complaints(edit(coach, id, telling('Vraag naar Aurelie')))).toEqual(said)
  })

  it('is refused when the hidden one is changed to it', async () => {
    const id = await made(coach)
    expect(await complaints(edit(coach, id, { name: 'Noor Danskenner' }))).toEqual([
      { path: 'texts.nl.title', message: 'reveals-name' },
    ])
  })

  it('is refused when it came in another way, and is shared', async () => {
    const id = await made(coach)
    const text = { itemId_language: { itemId: id, language: 'nl' as const } }
    const data = { summary: 'Bel 056/22.20.34' }
    await desk.database.prisma.itemText.update({ where: text, data })
    expect(await complaints(share(coach, id))).toEqual([
      { path: 'visibility', message: 'contact-reveals' },
    ])
  })
})

describe('sharing a contact', () => {
  it('tells it what is kept of it before others see it, once', async () => {
    const id = await made(coach)
    expect(await notices(id)).toBe(0)
    await share(coach, id, sharing('organisation'))
    expect(await notices(id)).toBe(0)
    await share(coach, id)
    await share(coach, id, sharing('regions', { sides: ['wallonia'] }))
    expect(await notices(id)).toBe(1)
    expect((await kept(id)).contact).toMatchObject({ informedBy: 'platform' })
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('contact.told')
  })

  it('does not tell it what its house told', async () => {
    const how = { informed: 'house', informedOn: '2036-06-10', informedHow: 'aan de telefoon' }
    const id = await made(coach, how)
    await share(coach, id)
    expect(await notices(id)).toBe(0)
  })

  it('is refused where nobody told it, and it has no address', async () => {
    const id = await made(coach, { email: '' })
    expect(await complaints(share(coach, id))).toEqual([
      { path: 'visibility', message: 'contact-untold' },
    ])
    expect((await kept(id)).status).toBe('draft')
  })

  it('is refused to everyone', async () => {
    const id = await made(coach)
    expect(await complaints(share(coach, id, sharing('public')))).toEqual([
      { path: 'visibility', message: 'contact-public' },
    ])
  })
})

describe('looking after contacts', () => {
  it('is due within a month where nobody was told, and after two years', async () => {
    const id = await made(coach)
    const due = () => coordinator.ask((call) => call.contact.due())
    expect((await due()).tell).toContainEqual(expect.objectContaining({ id, by: '2036-07-16' }))
    expect((await due()).review.map((one) => one.id)).not.toContain(id)
    const reviewOn = new Date('2036-06-01')
    await desk.database.prisma.contact.update({ where: { itemId: id }, data: { reviewOn } })
    expect((await due()).review).toContainEqual(expect.objectContaining({ id, by: '2036-06-01' }))
    await coach.ask((call) => call.contact.lookAgain({ id }))
    expect((await due()).review.map((one) => one.id)).not.toContain(id)
    expect((await kept(id)).contact?.reviewOn).toEqual(new Date('2038-06-16'))
  })

  it('is for coordinators', async () => {
    expect(await refusal(coach.ask((call) => call.contact.due()))).toMatchObject({
      message: 'forbidden',
    })
    expect(await refusal(member.ask((call) => call.contact.own({})))).toMatchObject({
      message: 'forbidden',
    })
  })

  it('lists the own ones by the name that only the house sees', async () => {
    const { contacts, count } = await coordinator.ask((call) => call.contact.own({}))
    expect(count).toBe(contacts.length)
    expect(contacts[0]).toMatchObject({ name: 'Aurélie Vanquickborne', title: 'Danskenner' })
    expect((await miller.ask((call) => call.contact.own({}))).contacts).toEqual([])
  })
})

describe('a public face that may point to a person', () => {
  it('is told to its house while fewer than three like it are seen', async () => {
    const lonely = { sides: ['wallonia'], countries: ['SN'], concepts: ['sector/games'] }
    const ids = []
    for (const title of ['Een', 'Twee', 'Drie']) {
      const id = await made(coach, { ...lonely, texts: { nl: { title, summary: '' } } })
      await share(coach, id)
      ids.push(id)
      expect((await opens(coach, id)).isRare).toBe(ids.length < 3)
    }
    const [first = ''] = ids
    expect((await opens(miller, first)).isRare).toBe(false)
  })

  it('is counted without those that the reader does not see', async () => {
    const rare = { sides: ['wallonia'], countries: ['CA'], concepts: ['sector/heritage'] }
    for (let n = 0; n < 3; n++) await made(miller, rare)
    const id = await made(coach, rare)
    expect((await opens(coach, id)).isRare).toBe(true)
  })
})
