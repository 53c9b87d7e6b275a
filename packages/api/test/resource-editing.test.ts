import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { draft, resourceDesk, sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await resourceDesk()
const { world, colleague, stored, eventsOf, drafted, shared, edit } = desk
const { prisma } = desk.database
const { harbour, mill } = world
const ada = await colleague('Ada', harbour.id)
const ben = await colleague('Ben', harbour.id, 'coordinator')
const miller = await colleague('Miller', mill.id, 'coordinator')
afterAll(() => desk.drop())

const STALE = { code: 'CONFLICT', message: 'stale', details: {} }

describe('two people who edit the same resource', () => {
  it.each([
    ['the first', ada, ben],
    ['the second', ben, ada],
  ] as const)(
    'are told: %s saves, the other is refused, and nothing is overwritten',
    async (...one) => {
      const [, first, second] = one
      const id = await drafted(ada, 'Begin')
      const opened = await second.ask((call) => call.resource.editor({ id }))
      await edit(first, id, opened.resource.revision, 'Van de eerste', { concepts: ['topic/vat'] })
      const saved = await stored(id)
      expect(await refusal(edit(second, id, 1, 'Van de tweede'))).toEqual(STALE)
      expect(await stored(id)).toEqual(saved)
      expect(saved).toMatchObject({ revision: 2, concepts: ['topic/vat'] })
      const again = await second.ask((call) => call.resource.editor({ id }))
      await edit(second, id, again.resource.revision, 'Van allebei')
      expect(await stored(id)).toMatchObject({ revision: 3, texts: [{ title: 'Van allebei' }] })
      expect(await eventsOf(id)).toHaveLength(3)
    },
  )

  it('at the very same moment: one is saved whole, the others are told', async () => {
    const id = await drafted(ada, 'Begin')
    const savers = [ada, ben, ada, ben, ada]
    const answers = await Promise.all(
      savers.map((by, at) =>
        edit(by, id, 1, `Titel ${at}`, { contents: { nl: { body: `Tekst ${at}` } } }).then(
          () => at,
          async (error: unknown) => (await refusal(Promise.reject(error))).message,
        ),
      ),
    )
    const winners = answers.filter((answer) => typeof answer === 'number')
    expect(winners).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'stale')).toHaveLength(4)
    const [winner] = winners
    expect(await stored(id)).toMatchObject({
      revision: 2,
      texts: [{ title: `Titel ${winner}` }],
      resource: { contents: [{ body: `Tekst ${winner}` }] },
    })
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('by a revision that never was, is refused as well', async () => {
    const id = await drafted(ada, 'Begin')
    for (const revision of [2, 999]) {
      expect(await refusal(edit(ada, id, revision, 'Anders'))).toEqual(STALE)
    }
    for (const revision of [0, -1, Number.NaN, 1.5]) {
      expect((await refusal(edit(ada, id, revision, 'Anders'))).code).toBe('BAD_REQUEST')
    }
    expect(await stored(id)).toMatchObject({ revision: 1, texts: [{ title: 'Begin' }] })
  })
})

describe('another house', () => {
  it('is told that it may not, where it sees it, and that it does not exist, where it does not', async () => {
    const seen = await shared(ada, 'Gezien', sharing('partnership'))
    const unseen = await shared(ada, 'Ongezien', sharing('organisation'))
    expect(await refusal(edit(miller, seen, 3, 'Gekaapt'))).toEqual({
      code: 'FORBIDDEN',
      message: 'forbidden',
      details: { ask: 'coordinator' },
    })
    expect((await refusal(edit(miller, unseen, 3, 'Gekaapt'))).code).toBe('NOT_FOUND')
    expect((await refusal(edit(miller, randomUUID(), 3, 'Gekaapt'))).code).toBe('NOT_FOUND')
    const editor = miller.ask((call) => call.resource.editor({ id: seen }))
    expect((await refusal(editor)).code).toBe('FORBIDDEN')
    for (const id of [seen, unseen]) {
      expect(await stored(id)).toMatchObject({ revision: 3 })
      expect(await eventsOf(id)).toHaveLength(3)
    }
  })
})

describe('an edit', () => {
  it('refreshes what is found: the new words, and the old ones no more', async () => {
    const id = await shared(ada, 'Wielewaal', sharing('partnership'), {
      contents: { nl: { body: 'Over de karekiet' } },
      concepts: ['topic/vat'],
    })
    expect(await miller.finds('wielewaal')).toEqual([id])
    expect(await miller.finds('karekiet')).toEqual([id])
    expect(await miller.finds('tva')).toEqual([id])
    await edit(ada, id, 3, 'Nachtegaal', {
      contents: { nl: { body: 'Over de roerdomp' } },
      concepts: ['topic/copyright'],
    })
    for (const gone of ['wielewaal', 'wielewal', 'karekiet', 'tva']) {
      expect(await miller.finds(gone), gone).toEqual([])
    }
    for (const now of ['nachtegaal', 'roerdomp', 'copyright']) {
      expect(await miller.finds(now), now).toEqual([id])
    }
  })

  it('leaves with whom it is shared, its status and its owner as they were', async () => {
    const id = await shared(ada, 'Zo', sharing('selected', { houses: [mill.id] }))
    const { audienceKeys, status, ownerOrganisationId, authorPersonId } = await stored(id)
    await edit(ben, id, 3, 'Anders', {
      visibility: 'public',
      status: 'draft',
      audienceKeys: ['public'],
    })
    const same = { audienceKeys, status, ownerOrganisationId, authorPersonId }
    expect(await stored(id)).toMatchObject({ ...same, texts: [{ title: 'Anders' }] })
  })

  it('and its audit event are one: where the event cannot be written, nothing is', async () => {
    const id = await drafted(ada, 'Begin')
    const before = await stored(id)
    await desk.database.session((session) =>
      session.exec(`create function no_event() returns trigger language plpgsql as
        $$ begin raise exception 'no event of %', new.action; end $$;
        create trigger no_event before insert on audit_event for each row
        when (new.action like 'item.%') execute function no_event()`),
    )
    const tried = [
      edit(ada, id, 1, 'Zonder spoor'),
      ada.ask((call) => call.item.share({ id, revision: 1, choice: sharing('public') })),
      ada.ask((call) => call.resource.create(draft('Zonder spoor'))),
    ]
    const answers = await Promise.allSettled(tried)
    await desk.database.session((session) => session.exec('drop trigger no_event on audit_event'))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await stored(id)).toEqual(before)
    expect(await prisma.itemText.count({ where: { title: 'Zonder spoor' } })).toBe(0)
  })
})
