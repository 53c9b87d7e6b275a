import { randomUUID } from 'node:crypto'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { afterAll, describe, expect, it } from 'vitest'
import { createCaller } from '../src/app-router.ts'
import { draft, resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, stored, eventsOf, drafted, edit } = desk
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const coordinator = await colleague('Coordinator', harbour.id, 'coordinator')
const author = await colleague('Author', harbour.id, 'member')
const member = await colleague('Member', harbour.id, 'member')
const stranger = await colleague('Stranger', mill.id, 'coordinator')
afterAll(() => desk.drop())

const NOT_FOUND = { code: 'NOT_FOUND', message: 'not-found', details: {} }
const ASK_COORDINATOR = { code: 'FORBIDDEN', message: 'forbidden', details: { ask: 'coordinator' } }

describe('a new resource', () => {
  it('is a draft of the house and the person that wrote it, with the keys of its house', async () => {
    const id = await drafted(author, 'Nieuw', { concepts: ['topic/grant-application'] })
    const { audienceKeys, revision, status, visibility, conceptClosure, ...row } = await stored(id)
    expect({ status, visibility, revision }).toEqual({
      status: 'draft',
      visibility: 'organisation',
      revision: 1,
    })
    expect(row).toMatchObject({
      partnershipId: world.partnershipId,
      ownerOrganisationId: harbour.id,
      authorPersonId: author.person.id,
      texts: [{ language: 'nl', title: 'Nieuw', summary: 'Een samenvatting' }],
      resource: {
        form: 'text',
        contents: [{ language: 'nl', body: 'De tekst', url: null, version: null }],
        versions: [],
      },
      publishedAt: null,
    })
    expect(audienceKeys).toEqual([`organisation:${harbour.id}`])
    const broader = ['aspect/finance', 'topic/grant-application', 'topic/subsidy']
    expect(conceptClosure).toEqual(broader)
    const by = { actorPersonId: author.person.id, organisationId: harbour.id }
    expect(await eventsOf(id)).toEqual([{ action: 'item.drafted', ...by }])
  })

  it('is about nothing that the vocabulary does not know, nor another partnership’s words', async () => {
    const { prisma } = desk.database
    const other = await prisma.partnership.create({
      data: { name: 'Other', startsOn: new Date(), endsOn: new Date() },
    })
    const id = `topic/${randomUUID()}`
    await prisma.concept.create({
      data: { id, scheme: 'topic', partnershipId: other.id, closure: [id], position: 1 },
    })
    for (const unknown of ['topic/no-such-thing', id]) {
      const refused = await refusal(drafted(coach, 'A', { concepts: ['topic/vat', unknown] }))
      const issues = [{ path: 'concepts', message: 'concepts-unknown' }]
      expect(refused).toMatchObject({ code: 'BAD_REQUEST', details: { issues } })
    }
  })

  it('keeps only the content of its form, and only the texts that were written', async () => {
    const url = 'https://www.example.org/a'
    const typed = {
      contents: { nl: { body: 'De tekst', url }, fr: { body: 'Le texte' } },
      texts: { nl: { title: 'A' }, fr: { title: 'B' } },
    }
    const link = await stored(await drafted(coach, 'A', { form: 'link', ...typed }))
    expect(link.resource).toMatchObject({
      form: 'link',
      contents: [{ language: 'nl', url, body: null, version: null }],
    })
    expect(link.texts.map(({ language }) => language).toSorted()).toEqual(['fr', 'nl'])
  })

  it('is seen by the coaches and coordinators of its house, and by the member who wrote it', async () => {
    const id = await drafted(author, 'Gezien')
    for (const one of [coach, coordinator, author]) {
      expect(await one.opens(id)).toMatchObject({ title: 'Gezien', status: 'draft' })
    }
    for (const one of [member, stranger]) expect(await refusal(one.opens(id))).toEqual(NOT_FOUND)
    expect((await refusal(desk.browser().ask((call) => call.item.get({ id })))).code).toBe(
      'UNAUTHORIZED',
    )
  })

  it('is in nobody’s catalogue yet, and found by no word', async () => {
    const id = await drafted(coach, 'Kwartelkoning')
    for (const one of [coach, coordinator, author, stranger]) {
      expect(await one.sees(id)).toBe(false)
      expect(await one.finds('kwartelkoning')).toEqual([])
    }
  })

  it('is not for the people of an SME to write, nor for a visitor', async () => {
    const { email, id } = await desk.account('Owner')
    const membership = await world.smeMembership(id, (await world.sme('Kite')).id)
    const browser = await desk.signedIn(email)
    const asOwner = async () => createCaller(await browser.open(membership.id))
    expect(await refusal((await asOwner()).resource.create(draft('Van ons')))).toEqual(
      ASK_COORDINATOR,
    )
    expect(await refusal((await asOwner()).resource.blank())).toEqual(ASK_COORDINATOR)
    const visiting = desk.browser().ask((call) => call.resource.create(draft('Van niemand')))
    expect((await refusal(visiting)).code).toBe('UNAUTHORIZED')
  })
})

describe('a member of the house', () => {
  it('edits his own draft', async () => {
    const id = await drafted(author, 'Eerst')
    await edit(author, id, 1, 'Daarna')
    expect((await stored(id)).texts).toMatchObject([{ title: 'Daarna' }])
  })

  it('does not publish it, nor ask who would see it', async () => {
    const id = await drafted(author, 'Nog niet')
    const choice = sharing('organisation')
    const share = author.ask((call) => call.item.share({ id, revision: 1, choice }))
    expect(await refusal(share)).toEqual(ASK_COORDINATOR)
    const panel = author.ask((call) => call.item.sharePanel({ id, choice }))
    expect(await refusal(panel)).toEqual(ASK_COORDINATOR)
    expect(await stored(id)).toMatchObject({ status: 'draft', revision: 1 })
  })

  it('edits it no more once it was published, and nobody else’s draft ever', async () => {
    const id = await desk.shared(coach, 'Van de coach', sharing('organisation'))
    expect(await refusal(edit(author, id, 3, 'Anders'))).toEqual(ASK_COORDINATOR)
    const own = await drafted(author, 'Van mij')
    await coach.ask((call) =>
      call.item.share({ id: own, revision: 1, choice: sharing('organisation') }),
    )
    expect(await refusal(edit(author, own, 3, 'Anders'))).toEqual(ASK_COORDINATOR)
    const unseen = await drafted(coach, 'Ongezien')
    expect(await refusal(edit(author, unseen, 1, 'Anders'))).toEqual(NOT_FOUND)
    expect((await stored(own)).texts).toMatchObject([{ title: 'Van mij' }])
  })

  it('is offered in the page only what he may do', async () => {
    const id = await drafted(author, 'Knoppen')
    const none = { edit: false, share: false, retire: false, recall: false }
    expect((await author.opens(id)).acts).toEqual({ ...none, edit: true })
    expect((await coach.opens(id)).acts).toEqual({ ...none, edit: true, share: true })
  })
})

describe('an id', () => {
  it('that is none, or of nothing, is answered as what may not be seen', async () => {
    const hidden = await drafted(coach, 'Verborgen')
    for (const id of [hidden, randomUUID(), 'nonsense', '', "' or 1=1 --"]) {
      const resource = draft('Gekaapt')
      const asked = [
        () => stranger.ask((call) => call.resource.editor({ id })),
        () => stranger.ask((call) => call.item.sharePanel({ id, choice: null })),
        () => stranger.ask((call) => call.resource.edit({ id, revision: 1, resource })),
        () =>
          stranger.ask((call) => call.item.share({ id, revision: 1, choice: sharing('public') })),
        () => stranger.ask((call) => call.item.retire({ id })),
      ]
      for (const one of asked) expect(await refusal(one())).toEqual(NOT_FOUND)
    }
    const { audienceKeys, status, texts } = await stored(hidden)
    expect({ status, texts }).toMatchObject({ status: 'draft', texts: [{ title: 'Verborgen' }] })
    const whose = { ownerOrganisationId: harbour.id, authorPersonId: coach.person.id }
    const named = { namedOrganisations: [], namedSides: [] }
    const house = { visibility: 'organisation', reach: 'partners' } as const
    const { partnershipId } = world
    expect(audienceKeys).toEqual(keysOfItem({ partnershipId, ...whose, ...named, ...house }))
  })
})
