import { afterAll, describe, expect, it } from 'vitest'
import { introductionDesk } from './introduction-desk.ts'
import { DAY, refusal } from './test-api.ts'

const desk = await introductionDesk()
const { world, colleague, made, sharedContact, company, coachOf, ask, move, look } = desk
const { byLink, tokenOf, deliver, calendar, told, pass, prisma, kept } = desk
const { harbour, mill } = world
const keeper = await colleague('Keeper', mill.id)
const coordinator = await colleague('Coordinator', mill.id, 'coordinator')
const kite = await company('Kite')
const zeil = await company('Zeil')
afterAll(() => desk.drop())

let people = 0
/** Somebody new, whom Mill keeps. */
const person = () => {
  people += 1
  return { email: `p${people}@quorvax.example`, phone: `0476 10 ${people + 10} 34` }
}
/** A request that the house passed on; the mail has left. */
const passedOn = async (itemId: string, by = kite) => {
  const id = await ask(by, itemId)
  await move(keeper, id, 'pass-on')
  await deliver()
  return { id, contact: byLink(tokenOf(id)) }
}
const codeOf = async (asking: Promise<unknown>) => (await refusal(asking)).message

describe('a personal link', { timeout: 90_000 }, () => {
  it('changes nothing however often it is looked at', async () => {
    const { id, contact } = await passedOn(await sharedContact(keeper, person()))
    const tables = async () => [
      await prisma.introduction.findUnique({ where: { id } }),
      await prisma.auditEvent.count(),
      await prisma.outbox.count(),
      await prisma.notification.count(),
    ]
    const before = await tables()
    for (const language of ['en', 'fr', 'nl'] as const) await contact.look(language)
    expect(await tables()).toEqual(before)
  })

  it('that is forged, shortened, or of something else is like one that never was', async () => {
    const { id, contact } = await passedOn(await sharedContact(keeper, person()))
    const token = tokenOf(id)
    const other = tokenOf(crypto.randomUUID())
    const forged = [
      token.slice(0, -1),
      `${token}x`,
      token.replace(/.$/, '_'),
      other,
      '',
      'x'.repeat(200),
    ]
    for (const one of [...forged, tokenOf(id, 'contact'), tokenOf(id, 'return')]) {
      const asked = byLink(one)
      expect(await codeOf(asked.look())).toBe('not-found')
      expect(await codeOf(asked.answer('agree'))).toBe('not-found')
      expect(await codeOf(asked.withdraw('every-house'))).toBe('not-found')
      expect(await codeOf(asked.lookAtReturn())).toBe('not-found')
    }
    expect(await contact.look()).toMatchObject({ request: { standing: 'open' } })
  })

  it('is none before the house has passed the request on', async () => {
    const id = await ask(kite, await sharedContact(keeper, person()))
    expect(await codeOf(byLink(tokenOf(id)).look())).toBe('not-found')
  })

  it('answers once: whoever comes second is told what was answered, and when', async () => {
    const { id, contact } = await passedOn(await sharedContact(keeper, person()))
    await contact.answer('agree')
    expect(await codeOf(contact.answer('refuse'))).toBe('wrong-state')
    expect(await contact.look()).toMatchObject({
      request: {
        standing: 'agreed',
        answeredAt: expect.any(Date),
        requesterEmail: kite.person.email,
      },
    })
    expect(await look(kite, id)).toMatchObject({ introduction: { standing: 'agreed' } })
  })

  it('of two answers in the same second one counts', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, contact } = await passedOn(await sharedContact(keeper, person()))
      const answers = ['agree', 'refuse'] as const
      const both = await Promise.allSettled(answers.map((one) => contact.answer(one)))
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { state } = await prisma.introduction.findUniqueOrThrow({ where: { id } })
      expect(state).toBe(both[0]?.status === 'fulfilled' ? 'agreed' : 'refused')
      const events = await prisma.auditEvent.count({
        where: { subjectId: id, gate: 'personal-link' },
      })
      expect(events).toBe(1)
    }
  })
})

describe('the notice of what is kept', { timeout: 90_000 }, () => {
  it('is mailed once its public face is shared, and notes when it left', async () => {
    await deliver()
    const itemId = await sharedContact(keeper, person())
    pass(DAY)
    const notice = (await deliver()).find(({ to }) => to.endsWith('@quorvax.example'))
    expect(notice?.text).toContain(`/contact/${tokenOf(itemId, 'contact')}?lang=fr`)
    const { contact } = await kept(itemId)
    expect(contact).toMatchObject({ informedBy: 'platform', informedAt: desk.services.clock() })
    expect(await byLink(tokenOf(itemId, 'contact')).look()).toMatchObject({
      house: 'Mill',
      request: null,
      own: { name: 'Aurélie Vanquickborne' },
    })
  })

  it('is not mailed to who withdrew from every house, and nobody can see that', async () => {
    const gone = person()
    const first = byLink(tokenOf(await sharedContact(keeper, gone), 'contact'))
    await first.withdraw('every-house')
    await deliver()
    const dunes = await colleague('Dunes', desk.dunes.id)
    const held = await sharedContact(dunes, gone)
    const open = await sharedContact(dunes, person())
    expect((await deliver()).map(({ to }) => to)).not.toContain(gone.email)
    const shown = async (id: string) => {
      const page = await dunes.ask((call) => call.contact.get({ id }))
      return JSON.stringify(page.keeping)
    }
    expect(await shown(held)).toBe(await shown(open))
  })
})

describe('a contact that withdraws', { timeout: 90_000 }, () => {
  it('is gone from the next request on, and everybody who held it is told', async () => {
    const who = person()
    const itemId = await sharedContact(keeper, who)
    const agreed = await passedOn(itemId)
    await agreed.contact.answer('agree')
    const open = await passedOn(itemId, zeil)
    const asked = await ask(await coachOf([kite.trackId]), itemId, { forWhom: kite.trackId })
    await deliver()
    expect(await look(kite, agreed.id)).toMatchObject({ details: { phone: expect.any(String) } })

    await agreed.contact.withdraw('this-house')
    for (const [by, id] of [
      [kite, agreed.id],
      [zeil, open.id],
      [keeper, asked],
    ] as const) {
      expect(await look(by, id)).toMatchObject({
        introduction: { standing: 'withdrawn', contact: null },
        details: null,
        moves: [],
      })
    }
    expect(await codeOf(kite.ask((call) => call.introduction.card({ id: agreed.id })))).toBe(
      'not-found',
    )
    expect(await codeOf(kite.ask((call) => call.contact.get({ id: itemId })))).toBe('not-found')
    expect(await codeOf(ask(kite, itemId))).toBe('not-found')
    const page = await keeper.ask((call) => call.contact.get({ id: itemId }))
    expect(page).toMatchObject({ details: null, status: 'retired' })
    const { contact } = await kept(itemId)
    expect(contact?.detail).toMatchObject({
      name: '',
      organisation: '',
      address: '',
      phone: '',
      email: '',
    })

    expect(await told('introduction-withdrawn', kite.person.id)).toBe(1)
    const mails = await deliver()
    const readers = mails.map(({ to }) => to)
    expect(readers).toEqual(
      expect.arrayContaining(
        [kite, zeil, keeper, coordinator].map(({ person: { email } }) => email),
      ),
    )
    expect(readers).not.toContain(who.email)
    // Three requests ended, and each person reads of the withdrawal once; the house, in its notice.
    expect(readers.toSorted()).toEqual([...new Set(readers)].toSorted())
    expect(await told('introduction-withdrawn', keeper.person.id)).toBe(3)

    // That house cannot bring the same person in again; another one can.
    expect((await refusal(made(keeper, who))).message).toBe('invalid')
    expect(await made(await colleague('Dune', desk.dunes.id), who)).toBeTypeOf('string')
    expect(await agreed.contact.look()).toMatchObject({ isOut: true, own: null })
    expect(await codeOf(open.contact.answer('agree'))).toBe('wrong-state')
    const events = await prisma.auditEvent.findMany({
      where: { gate: 'personal-link', action: { contains: 'withdrawn' } },
      orderBy: { id: 'asc' },
    })
    expect(JSON.stringify(events)).not.toContain('quorvax')
    expect(events.map(({ subjectId }) => subjectId)).toEqual(
      expect.arrayContaining([itemId, agreed.id, open.id, asked]),
    )
  })

  it('takes with it what the same house wrote twice', async () => {
    const who = person()
    const one = await sharedContact(keeper, who)
    const two = await sharedContact(keeper, { ...who, email: `other-${who.email}` })
    await byLink(tokenOf(one, 'contact')).withdraw('this-house')
    expect((await kept(two)).contact?.withdrawnAt).not.toBeNull()
  })

  it('from every house: others keep what they see, and nobody else sees it or holds it', async () => {
    const who = person()
    const atMill = await sharedContact(keeper, who)
    const dunes = await colleague('Dunes', desk.dunes.id)
    const atDunes = await sharedContact(dunes, who)
    const id = await ask(kite, atDunes)
    await move(dunes, id, 'pass-on')
    await byLink(tokenOf(id)).answer('agree')
    await deliver()
    const asHouse = async () =>
      JSON.stringify([
        await look(dunes, id),
        await dunes.ask((call) => call.contact.get({ id: atDunes })),
      ])
    const before = await asHouse()

    await byLink(tokenOf(atMill, 'contact')).withdraw('every-house')
    expect(await asHouse()).toBe(before)
    expect(await dunes.sees(atDunes)).toBe(true)
    expect(await keeper.sees(atDunes)).toBe(false)
    expect(await look(kite, id)).toMatchObject({
      introduction: { standing: 'withdrawn' },
      details: null,
    })
    expect(await told('introduction-withdrawn', dunes.person.id)).toBe(0)
    const own = byLink(tokenOf(id))
    expect(await own.look()).toMatchObject({ isOut: true, isFromEvery: true })
    // Asked for by its own house still, it is not written to.
    const further = await ask(await coachOf([kite.trackId], desk.dunes.id), atDunes, {
      forWhom: kite.trackId,
    })
    await deliver()
    await move(dunes, further, 'pass-on')
    expect((await deliver()).map(({ to }) => to)).not.toContain(who.email)
  })

  it('from one house first, and from every house later by the same link', async () => {
    const who = person()
    const link = byLink(tokenOf(await sharedContact(keeper, who), 'contact'))
    await link.withdraw('this-house')
    const dunes = await colleague('Dunes', desk.dunes.id)
    const atDunes = await sharedContact(dunes, who)
    expect(await keeper.sees(atDunes)).toBe(true)
    await link.withdraw('every-house')
    expect(await keeper.sees(atDunes)).toBe(false)
    await link.withdraw('this-house')
    expect(await link.look()).toMatchObject({ isFromEvery: true })
  })

  it('at the same moment as somebody asks leaves nothing open', async () => {
    const itemId = await sharedContact(keeper, person())
    await Promise.allSettled([
      ask(kite, itemId),
      byLink(tokenOf(itemId, 'contact')).withdraw('this-house'),
    ])
    expect(await prisma.introduction.count({ where: { itemId, closedAt: null } })).toBe(0)
  })
})

describe('a new agreement', { timeout: 90_000 }, () => {
  const tokenIn = (mail: { text: string } | undefined) =>
    /\/contact\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  const askBack = (email: string) =>
    keeper.ask((call) =>
      call.introduction.askReturn({ requestId: crypto.randomUUID(), email, language: 'fr' }),
    )

  it('is asked by mail of who withdrew, and lets that house bring him in again', async () => {
    const who = person()
    await byLink(tokenOf(await sharedContact(keeper, who), 'contact')).withdraw('this-house')
    await deliver()
    await askBack(who.email)
    const [mail] = await deliver()
    expect(mail?.to).toBe(who.email)
    expect(await prisma.contactReturn.count({ where: { email: { not: null } } })).toBe(0)
    const link = byLink(tokenIn(mail))
    expect(await link.lookAtReturn()).toMatchObject({ house: 'Mill', standing: 'open' })
    expect((await refusal(made(keeper, { ...who, phone: '' }))).message).toBe('invalid')
    await link.agreeToReturn()
    await link.agreeToReturn()
    expect(await made(keeper, { ...who, phone: '' })).toBeTypeOf('string')
  })

  it('asked of anybody else sends nothing, and tells the house nothing', async () => {
    const rows = () => prisma.contactReturn.count({ where: { email: { not: null } } })
    expect(await askBack('nobody@quorvax.example')).toBeUndefined()
    expect(await deliver()).toEqual([])
    expect(await rows()).toBe(0)
  })

  it('with one house leaves the others out', async () => {
    const who = { ...person(), phone: '' }
    await byLink(
      tokenOf(await sharedContact(await colleague('D', harbour.id), who), 'contact'),
    ).withdraw('every-house')
    const held = await sharedContact(keeper, who)
    await deliver()
    await askBack(who.email)
    const [mail] = await deliver()
    const dune = await colleague('Dune', desk.dunes.id)
    expect(await dune.sees(held)).toBe(false)
    await byLink(tokenIn(mail)).agreeToReturn()
    expect(await dune.sees(held)).toBe(true)
    expect(await kept(await sharedContact(dune, who))).toMatchObject({ isHeldBack: true })
    expect(await kept(await made(keeper, who))).toMatchObject({ isHeldBack: false })
  })
})

// Last: whoever was signed in is so no more after these days.
describe('as days pass, a personal link', { timeout: 90_000 }, () => {
  it('comes once more after seven days, the same, and not to who has answered', async () => {
    const silent = await passedOn(await sharedContact(keeper, person()))
    const answered = await passedOn(await sharedContact(keeper, person()))
    await answered.contact.answer('refuse')
    const others = { id: { notIn: [silent.id, answered.id] } }
    await prisma.introduction.updateMany({ where: others, data: { remindedAt: new Date() } })
    await deliver()
    pass(6 * DAY)
    await calendar()
    expect(await deliver()).toEqual([])
    pass(DAY)
    await Promise.all([calendar(), calendar()])
    const said = (await deliver()).map(({ text }) => text).join('\n')
    expect(said.split(`/contact/${tokenOf(silent.id)}?lang=fr`)).toHaveLength(2)
    expect(said).not.toContain(tokenOf(answered.id))
    expect(await calendar()).toBe(0)
  })

  it('that came too late says so, and still lets one withdraw', async () => {
    const itemId = await sharedContact(keeper, person())
    const { contact } = await passedOn(itemId)
    pass(22 * DAY)
    expect(await contact.look()).toMatchObject({ request: { standing: 'late' }, isOut: false })
    expect(await codeOf(contact.answer('agree'))).toBe('wrong-state')
    await calendar()
    expect(await contact.look()).toMatchObject({ request: { standing: 'late' } })
    await contact.withdraw('this-house')
    expect(await contact.look()).toMatchObject({ isOut: true, own: null, isFromEvery: false })
  })
})
