import { afterAll, describe, expect, it } from 'vitest'
import { contactDesk } from './contact-desk.ts'
import { refusal } from './test-api.ts'

const desk = await contactDesk()
const { world, colleague, made, share, edit, opens, kept, notices, withdrew } = desk
const { harbour, mill } = world
const coach = await colleague('Coach', harbour.id)
const coordinator = await colleague('Coordinator', harbour.id, 'coordinator')
const miller = await colleague('Miller', mill.id)
afterAll(() => desk.drop())

const anyMoments = (answer: unknown, ids: string[]) =>
  ids.reduce((text, id, at) => text.replaceAll(id, `id-${at}`), JSON.stringify(answer))

describe('somebody who withdrew from this house', () => {
  const gone = { email: 'Gone@quorvax.example', phone: '+32 475 12 34 56' }

  it('is refused by address and by phone, whatever way they are written', async () => {
    await withdrew(gone, harbour.id)
    const refused = async (changed: object) => {
      const error = await refusal(made(coach, changed))
      return (error as unknown as { details: { issues: unknown } }).details.issues
    }
    expect(await refused({ email: 'gone@QUORVAX.example' })).toEqual([
      { path: 'email', message: 'contact-withdrew' },
    ])
    expect(await refused({ phone: '0475/12.34.56' })).toEqual([
      { path: 'phone', message: 'contact-withdrew' },
    ])
    const id = await made(coach)
    expect(await refusal(edit(coach, id, gone))).toMatchObject({ message: 'invalid' })
  })

  it('is as any other to another house', async () => {
    expect(await made(miller, gone)).toBeTypeOf('string')
  })

  it('comes in again by a new agreement, which a coordinator notes', async () => {
    const anew = { ...gone, agreedAnewOn: '2036-06-15', agreedAnewHow: 'in een brief' }
    expect(await refusal(made(coach, anew))).toMatchObject({ message: 'invalid' })
    const id = await made(coordinator, anew)
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('contact.agreed-anew')
    expect(await made(coach, gone)).toBeTypeOf('string')
  })
})

describe('somebody who withdrew from every house, by way of another', () => {
  const hidden = { email: 'hush@quorvax.example', phone: '+32 475 99 88 77' }
  const other = { email: 'open@quorvax.example', phone: '+32 475 99 88 66' }

  it('is taken as any other: no answer of the house differs, and nobody else sees it', async () => {
    await withdrew(hidden, mill.id, true)
    const story = async (reached: { email: string; phone: string }) => {
      const id = await made(coordinator, { ...reached, countries: ['SE'] })
      const answers: unknown[] = [
        await opens(coordinator, id),
        await coordinator.ask((call) => call.item.sharePanel({ id, choice: null })),
        await share(coordinator, id),
        await opens(coordinator, id),
        await coordinator.ask((call) => call.item.sharePanel({ id, choice: null })),
        await edit(coordinator, id, { ...reached, countries: ['SE'], organisation: 'Anders' }),
        await opens(coordinator, id),
        await coordinator.ask((call) => call.contact.due()),
        await coordinator.ask((call) => call.item.list({ q: 'danskenner' })),
        await coordinator.ask((call) => call.contact.own({})),
        await notices(id),
      ]
      const events = await desk.eventsOf(id)
      const item = await kept(id)
      const sees = await miller.sees(id)
      // The next one finds the same house as this one did.
      await desk.database.prisma.item.delete({ where: { id } })
      const words = anyMoments([answers, events], [id])
        .replaceAll(reached.email, 'address')
        .replaceAll(reached.phone.replaceAll(' ', ''), 'phone')
      return { words, item, sees }
    }
    const held = await story(hidden)
    const open = await story(other)
    expect(held.words).toBe(open.words)
    expect([held.item.isHeldBack, open.item.isHeldBack]).toEqual([true, false])
    expect([held.sees, open.sees]).toEqual([false, true])
    expect(held.item.visibility).toBe('partnership')
  })

  it('is opened by nobody else, by address either', async () => {
    const id = await made(coach, hidden)
    await share(coach, id)
    expect(await refusal(opens(miller, id))).toMatchObject({ message: 'not-found' })
  })

  it('becomes one by a change of address, and stops being one by another', async () => {
    const id = await made(coach, other)
    await share(coach, id)
    expect(await miller.sees(id)).toBe(true)
    await edit(coach, id, hidden)
    expect(await miller.sees(id)).toBe(false)
    await edit(coach, id, other)
    expect(await miller.sees(id)).toBe(true)
  })
})
