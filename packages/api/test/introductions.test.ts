import { afterAll, describe, expect, it } from 'vitest'
import { introductionDesk } from './introduction-desk.ts'
import { DAY, refusal } from './test-api.ts'

const desk = await introductionDesk()
const { world, colleague, sharedContact, company, coachOf, ask, move, look, listed } = desk
const { byLink, tokenOf, deliver, calendar, told, pass, prisma } = desk
const { mill } = world
const keeper = await colleague('Keeper', mill.id)
const coordinator = await colleague('Coordinator', mill.id, 'coordinator')
const member = await colleague('Member', mill.id, 'member')
const kite = await company('Kite')
const zeil = await company('Zeil')
afterAll(() => desk.drop())

let contacts = 0
const someContact = () => {
  contacts += 1
  return sharedContact(keeper, {
    email: `c${contacts}@quorvax.example`,
    phone: `0475 10 ${contacts + 10} 34`,
  })
}
const values = [
  'Vanquickborne',
  'Quorvaxhuis',
  'Zwaluwkaai',
  '@quorvax',
  'quorvax.example',
  '3247510',
]
const namesNobody = (answer: unknown) => {
  const text = JSON.stringify(answer)
  for (const value of values) expect(text).not.toContain(value)
}

describe('an introduction that goes well', { timeout: 90_000 }, () => {
  it('is asked, passed on, agreed, met; the details go to who asked alone', async () => {
    const itemId = await someContact()
    await deliver()
    const asking = await kite.ask((call) => call.introduction.asking({ itemId }))
    expect(asking.forWhom).toMatchObject([
      {
        value: 'company',
        facts: [
          { key: 'name', words: 'Kite' },
          { key: 'city' },
          { key: 'about' },
          { key: 'track' },
          { key: 'person' },
        ],
      },
    ])
    const id = await ask(kite, itemId, { facts: ['city', 'track'], size: 'two-to-four' })
    expect(await told('introduction-asked', keeper.person.id)).toBe(1)
    expect(await told('introduction-asked', member.person.id)).toBe(0)
    const received = await look(keeper, id)
    expect(received).toMatchObject({
      isHouse: true,
      isRequester: false,
      moves: ['ask-back', 'pass-on', 'decline'],
      details: null,
      introduction: {
        standing: 'asked',
        why: 'We zoeken een zaal.',
        forWhom: 'Kite',
        facts: [
          { key: 'name', words: 'Kite' },
          { key: 'city', words: 'Kortrijk' },
          { key: 'size', keys: ['two-to-four'] },
          { key: 'track', words: 'Traject van Kite', language: 'nl' },
        ],
      },
    })
    expect((await listed(keeper, 'received', 'open')).rows.map((row) => row.id)).toContain(id)

    await move(keeper, id, 'ask-back', 'Voor hoeveel mensen?')
    expect(await told('introduction-question', kite.person.id)).toBe(1)
    await move(kite, id, 'reply', 'Voor tachtig.')
    await move(coordinator, id, 'pass-on')
    expect(await told('introduction-decided', kite.person.id)).toBe(1)
    const waiting = await look(kite, id)
    expect(waiting).toMatchObject({ details: null, introduction: { standing: 'waiting' } })
    expect(waiting.introduction.messages.map(({ body }) => body)).toEqual([
      'Voor hoeveel mensen?',
      'Voor tachtig.',
    ])
    namesNobody(waiting)

    const mails = await deliver()
    const [toContact] = mails.filter(({ to }) => to.endsWith('@quorvax.example'))
    expect(toContact?.language).toBe('fr')
    expect(toContact?.text).toContain('We zoeken een zaal.')
    expect(toContact?.text).toContain(`/contact/${tokenOf(id)}?lang=fr`)
    for (const mail of mails) if (mail !== toContact) namesNobody(mail)

    const contact = byLink(tokenOf(id))
    const page = await contact.look('fr')
    expect(page).toMatchObject({
      house: 'Mill',
      own: { name: 'Aurélie Vanquickborne' },
      request: { standing: 'open', forWhom: 'Kite', requesterEmail: null },
    })
    await contact.answer('agree')
    const agreed = await look(kite, id)
    expect(agreed).toMatchObject({
      introduction: { standing: 'agreed' },
      details: { name: 'Aurélie Vanquickborne', email: expect.stringContaining('@quorvax') },
    })
    // Another company, another coach, and a member of the very house see nothing of it at all.
    for (const other of [zeil, await coachOf([kite.trackId]), member]) {
      expect(await refusal(look(other, id))).toMatchObject({ message: 'not-found' })
      const notHeld = other.ask((call) => call.introduction.card({ id }))
      expect(await refusal(notHeld)).toMatchObject({ message: 'not-found' })
    }
    expect(await told('introduction-agreed', kite.person.id)).toBe(1)
    expect(await told('introduction-agreed', keeper.person.id)).toBe(1)
    const after = await deliver()
    const details = after.find(({ to }) => to === toContact?.to)
    expect(details?.text).toContain(kite.person.email)
    for (const mail of after) if (mail !== details) namesNobody(mail)

    const note = { id, outcome: 'working-together', requestId: crypto.randomUUID() } as const
    expect(await refusal(kite.ask((call) => call.introduction.noteOutcome(note)))).toMatchObject({
      message: 'forbidden',
    })
    await keeper.ask((call) => call.introduction.noteOutcome(note))
    expect(await look(keeper, id)).toMatchObject({ introduction: { outcome: 'working-together' } })
    const events = await prisma.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ gate, action }) => `${gate} ${action}`)).toEqual([
      'auth-session introduction.asked',
      'auth-session introduction.asked-back',
      'auth-session introduction.replied',
      'auth-session introduction.passed-on',
      'personal-link introduction.agreed',
      'auth-session introduction.outcome-noted',
    ])
    namesNobody(events)
  })
})

describe('asking', { timeout: 90_000 }, () => {
  it('is once for a requester and a contact, however often it is pressed', async () => {
    const itemId = await someContact()
    const requestId = crypto.randomUUID()
    const [one, two] = await Promise.all([
      ask(kite, itemId, { requestId }),
      ask(kite, itemId, { requestId }),
    ])
    expect(two).toBe(one)
    const again = await refusal(ask(kite, itemId))
    expect(again.details).toEqual({ issues: [{ path: '', message: 'already-asked' }] })
    const asking = await kite.ask((call) => call.introduction.asking({ itemId }))
    expect(asking.openId).toBe(one)
    expect(await ask(zeil, itemId)).not.toBe(one)
    await move(kite, one, 'cancel')
    expect(await ask(kite, itemId)).not.toBe(one)
  })

  it('at the same moment by two of one company makes one', async () => {
    const itemId = await someContact()
    const asked = await Promise.allSettled([ask(kite, itemId), ask(kite, itemId)])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for companies that a coach reads whole and that agreed, and for his house', async () => {
    const itemId = await someContact()
    const coach = await coachOf([kite.trackId, zeil.trackId])
    await prisma.track.update({ where: { id: zeil.trackId }, data: { state: 'proposed' } })
    const { forWhom } = await coach.ask((call) => call.introduction.asking({ itemId }))
    expect(forWhom.map(({ value, name }) => [value, name])).toEqual([
      [kite.trackId, 'Kite'],
      ['house', 'Harbour'],
    ])
    const wrong = await refusal(ask(coach, itemId, { forWhom: zeil.trackId }))
    expect(wrong.details).toEqual({ issues: [{ path: 'forWhom', message: 'choose-one' }] })
    await prisma.track.update({ where: { id: zeil.trackId }, data: { state: 'active' } })
    const id = await ask(coach, itemId, { forWhom: kite.trackId })
    expect(await look(coach, id)).toMatchObject({ isRequester: true })
    // It is the coach's: the company did not ask.
    expect(await refusal(look(kite, id))).toMatchObject({ message: 'not-found' })
    // The coach of the house itself asks for companies, not for the house.
    const own = await keeper.ask((call) => call.introduction.asking({ itemId }))
    expect(own.forWhom).toEqual([])
  })

  it('is for coaches and companies, of contacts that they see', async () => {
    const itemId = await someContact()
    expect(await refusal(ask(coordinator, itemId))).toMatchObject({ message: 'forbidden' })
    const drafted = await desk.made(keeper, { email: 'draft@quorvax.example', phone: '' })
    expect(await refusal(ask(kite, drafted))).toMatchObject({ message: 'not-found' })
  })

  it('stops at the number that a coordinator set, in words that name nobody', async () => {
    const dunes = await colleague('Dunes', desk.dunes.id, 'coordinator')
    const dunesCoach = await colleague('Dunes Coach', desk.dunes.id)
    const limited = { email: 'limit@quorvax.example', phone: '' }
    const itemId = await sharedContact(dunesCoach, limited)
    const set = (perMonth: number | undefined) =>
      dunes.ask((call) => call.introduction.setLimit({ perMonth }))
    expect(
      await refusal(dunesCoach.ask((call) => call.introduction.setLimit({ perMonth: 5 }))),
    ).toMatchObject({ message: 'forbidden' })
    await set(1)
    const asked = await Promise.allSettled([ask(kite, itemId), ask(zeil, itemId)])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const who = asked[0]?.status === 'fulfilled' ? zeil : kite
    const full = await refusal(ask(who, itemId))
    expect(full.details).toEqual({ issues: [{ path: '', message: 'requests-full' }] })
    expect(await who.ask((call) => call.introduction.asking({ itemId }))).toMatchObject({
      isFull: true,
    })
    expect(await dunes.ask((call) => call.introduction.limit())).toEqual({ perMonth: 1, asked: 1 })
    await set(undefined)
    expect(await ask(who, itemId)).toBeTypeOf('string')
  })
})

describe('what the house asks back', { timeout: 90_000 }, () => {
  it('gives no value of the hidden face away', async () => {
    const id = await ask(kite, await someContact())
    for (const words of ['Kent u Vanquickborne?', 'Bel 0475 10 15 34?', 'Bij Quorvaxhuis?']) {
      const said = words.replace('10 15', `10 ${contacts + 10}`)
      expect((await refusal(move(keeper, id, 'ask-back', said))).details).toEqual({
        issues: [{ path: 'words', message: 'names-contact' }],
      })
    }
    await move(keeper, id, 'ask-back', 'Wanneer speelt u?')
  })
})

describe('declined, refused or not answered', { timeout: 90_000 }, () => {
  it('declined by the house, who asked reads no reason', async () => {
    const id = await ask(kite, await someContact())
    await move(keeper, id, 'decline')
    expect(await look(kite, id)).toMatchObject({
      introduction: { standing: 'declined' },
      moves: [],
    })
  })

  it('a refusal and a silence read the same to everybody, at every moment', async () => {
    const [refused, silent] = [
      await ask(kite, await someContact()),
      await ask(kite, await someContact()),
    ]
    for (const id of [refused, silent]) await move(keeper, id, 'pass-on')
    await deliver()
    await byLink(tokenOf(refused)).answer('refuse')
    const storyOf = async (id: string) => {
      const { rows } = await listed(kite, 'asked', 'open')
      const over = await listed(keeper, 'received', 'over')
      const row = [...rows, ...over.rows].find((one) => one.id === id)
      const notified = await prisma.notification.findMany({
        where: { introductionId: id },
        select: { kind: true, createdAt: true, personId: true, mail: true },
        orderBy: [{ createdAt: 'asc' }, { personId: 'asc' }, { kind: 'asc' }],
      })
      const { itemId: _, ...said } = (await look(kite, id)).introduction
      const { itemId: __, ...house } = (await look(keeper, id)).introduction
      const moves = [(await look(kite, id)).moves, (await look(keeper, id)).moves]
      const asking = { ...row, itemId: '' }
      return JSON.stringify([said, house, moves, asking, notified]).replaceAll(id, 'id')
    }
    // Around the reminder, the last day and the end.
    let before = 0
    for (const day of [0, 6, 7, 20, 21, 22, 24]) {
      pass((day - before) * DAY)
      before = day
      expect(await storyOf(refused), `on day ${day}, before its job`).toBe(await storyOf(silent))
      await calendar()
      expect(await storyOf(refused), `on day ${day}, after its job`).toBe(await storyOf(silent))
    }
    expect(await look(kite, refused)).toMatchObject({ introduction: { standing: 'unanswered' } })
    const ended = { kind: 'introduction-ended', introductionId: { in: [refused, silent] } }
    expect(await prisma.notification.count({ where: { ...ended, personId: kite.person.id } })).toBe(
      2,
    )
    // Another one can be asked for anew, of either.
    const { itemId } = await prisma.introduction.findUniqueOrThrow({ where: { id: refused } })
    expect(await ask(kite, itemId)).toBeTypeOf('string')
  })

  it('who asked may take it back as if nothing had been answered', async () => {
    const id = await ask(kite, await someContact())
    await move(keeper, id, 'pass-on')
    await byLink(tokenOf(id)).answer('refuse')
    await move(kite, id, 'cancel')
    expect(await look(kite, id)).toMatchObject({ introduction: { standing: 'cancelled' } })
    expect(await byLink(tokenOf(id)).look()).toMatchObject({ request: { standing: 'cancelled' } })
  })
})
