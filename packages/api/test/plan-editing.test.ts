import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { type Hand, moduleForm, planDesk, stepForm } from './plan-desk.ts'
import { refusal } from './test-api.ts'

const desk = await planDesk()
const { ada, ben, guest, coordinator, stranger, owner, world, edition, order, told } = desk
const { prisma } = desk.database
afterAll(() => desk.drop())

const STALE = { code: 'CONFLICT', message: 'stale' }
const WRONG_STATE = { code: 'CONFLICT', message: 'wrong-state' }
type Call = Parameters<Parameters<Hand['act']>[0]>[0]
type Track = Awaited<ReturnType<typeof desk.newTrack>>

const move = (by: Hand, { id, steps }: Track, at: number, direction: 'up' | 'down', revision = 1) =>
  by.act((call) =>
    call.plan.moveStep({
      edition: edition(id, revision),
      place: { stepId: steps[at] ?? '', direction },
    }),
  )
const stored = (stepId: string | undefined) =>
  prisma.step.findUniqueOrThrow({ where: { id: stepId ?? '' }, include: { texts: true } })
const saying = (trackId: string, stepId: string) => ({
  partnershipId: world.partnershipId,
  trackId,
  stepId,
  at: new Date(),
  personId: ada.personId,
  organisationId: world.harbour.id,
  body: 'Dag',
  language: 'nl' as const,
})
/** How many connections of this database wait for another. */
const blocked = () =>
  desk.database.session(async (session) => {
    const [row] = await session.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return row?.count
  })
const revisionOf = async (id: string) =>
  (await prisma.track.findUniqueOrThrow({ where: { id } })).revision

describe('who may plan', () => {
  it('learns no more of the company than he typed, until it agrees', async () => {
    const { id, steps, modules } = await desk.newTrack('proposed')
    const [stepId = '', moduleId = ''] = [steps[0], modules[0]]
    const pages = await ada.act((call) =>
      Promise.all([
        call.plan.get({ id }),
        call.plan.step({ id, stepId }),
        call.plan.module({ id, moduleId }),
      ]),
    )
    const { smeId } = await prisma.track.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(pages)).toContain('Getypte naam')
    expect(JSON.stringify(pages)).not.toContain(smeId)
  })

  it('is not told of a step or module that a guest was not let into', async () => {
    const { id, steps, modules } = await desk.newTrack()
    const stepOf = (at: number) => (call: Call) => call.plan.step({ id, stepId: steps[at] ?? '' })
    const moduleOf = (at: number) => (call: Call) =>
      call.plan.module({ id, moduleId: modules[at] ?? '' })
    const askedBy = async (by: Hand, ask: (call: Call) => Promise<unknown>) =>
      (await refusal(by.act(ask))).code
    expect(await askedBy(guest, stepOf(4))).toBe('FORBIDDEN')
    expect(await askedBy(guest, stepOf(0))).toBe('NOT_FOUND')
    expect(await askedBy(guest, moduleOf(1))).toBe('FORBIDDEN')
    expect(await askedBy(guest, moduleOf(0))).toBe('NOT_FOUND')
    expect(await askedBy(coordinator, stepOf(0))).toBe('FORBIDDEN')
    expect(await askedBy(coordinator, moduleOf(0))).toBe('FORBIDDEN')
  })

  it('is a coach who reads the track whole, and nobody else', async () => {
    const track = await desk.newTrack()
    const { id, steps, modules } = track
    const place = { stepId: steps[5] ?? '', direction: 'up' } as const
    const asks: ((by: Hand) => Promise<unknown>)[] = [
      (by) => by.act((call) => call.plan.get({ id })),
      (by) => by.act((call) => call.plan.step({ id, stepId: steps[4] ?? '' })),
      (by) => by.act((call) => call.plan.module({ id, moduleId: modules[1] ?? '' })),
      (by) => by.act((call) => call.plan.moveStep({ edition: edition(id), place })),
      (by) =>
        by.act((call) => call.plan.addStep({ edition: edition(id), step: stepForm('Nieuw') })),
      (by) =>
        by.act((call) =>
          call.plan.editStep({
            edition: edition(id),
            stepId: steps[4] ?? '',
            step: stepForm('Anders'),
          }),
        ),
      (by) =>
        by.act((call) => call.plan.removeStep({ edition: edition(id), stepId: steps[4] ?? '' })),
      (by) =>
        by.act((call) =>
          call.plan.moveDates({
            edition: edition(id),
            move: { how: 'following', from: steps[4] ?? '', days: 7 },
          }),
        ),
      (by) =>
        by.act((call) => call.plan.addModule({ edition: edition(id), module: moduleForm('M') })),
      (by) =>
        by.act((call) =>
          call.plan.renameModule({
            edition: edition(id),
            moduleId: modules[0] ?? '',
            module: moduleForm('M'),
          }),
        ),
      (by) =>
        by.act((call) =>
          call.plan.removeModule({ edition: edition(id), moduleId: modules[0] ?? '' }),
        ),
    ]
    for (const [which, ask] of asks.entries()) {
      for (const by of [guest, coordinator, owner]) {
        expect([which, await refusal(ask(by))]).toMatchObject([
          which,
          { code: 'FORBIDDEN', details: { ask: 'lead-coach' } },
        ])
      }
      expect([which, await refusal(ask(stranger))]).toMatchObject([which, { code: 'NOT_FOUND' }])
    }
    expect(await revisionOf(id)).toBe(1)
    expect((await order(id)).map(([step]) => step)).toEqual(steps)
    await move(ben, track, 5, 'up')
    expect(await revisionOf(id)).toBe(2)
  })

  it('is nobody in another partnership, whatever he is there', async () => {
    const { id } = await desk.newTrack()
    const other = await prisma.partnership.create({
      data: { name: 'Elders', startsOn: day('2024-01-01'), endsOn: day('2048-12-31') },
    })
    const seat = {
      partnershipId: other.id,
      organisationId: world.harbour.id,
      nuts3: 'BE254',
      side: 'flanders',
    } as const
    const since = { from: day('2026-01-01') }
    await prisma.partnerSeat.create({ data: { ...seat, role: 'partner', ...since } })
    const there = await prisma.affiliation.create({
      data: {
        partnershipId: other.id,
        organisationId: world.harbour.id,
        personId: ada.personId,
        role: 'coach',
        ...since,
      },
    })
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: ada.personId } })
    const elsewhere = await actingBrowser(desk, email, there.id)
    expect(await refusal(elsewhere.act((call) => call.plan.get({ id })))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await refusal(elsewhere.act((call) => call.track.get({ id })))).toMatchObject({
      code: 'NOT_FOUND',
    })
    const tried = elsewhere.act((call) =>
      call.plan.addStep({ edition: edition(id), step: stepForm('X') }),
    )
    expect(await refusal(tried)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('ends with the track, and ids that are none are not found', async () => {
    const { id } = await desk.newTrack('completed')
    expect(await refusal(ada.act((call) => call.plan.get({ id })))).toMatchObject(WRONG_STATE)
    const { id: running, steps } = await desk.newTrack()
    for (const stepId of ['nonsense', randomUUID(), id]) {
      expect(
        await refusal(ada.act((call) => call.plan.step({ id: running, stepId }))),
      ).toMatchObject({ code: 'NOT_FOUND' })
    }
    const foreign = { edition: edition(running), stepId: (await desk.newTrack()).steps[5] ?? '' }
    expect(await refusal(ada.act((call) => call.plan.removeStep(foreign)))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(steps).toHaveLength(12)
  })
})

describe('the pages of a plan', () => {
  it('are one statement beside the session', async () => {
    const { id, steps, modules } = await desk.newTrack()
    const pages: (() => Promise<unknown>)[] = [
      () => ada.ask((call) => call.plan.get({ id })),
      () => ada.ask((call) => call.plan.step({ id, stepId: steps[4] ?? '' })),
      () => ada.ask((call) => call.plan.step({ id, stepId: null })),
      () => ada.ask((call) => call.plan.module({ id, moduleId: modules[0] ?? '' })),
      () => ada.ask((call) => call.plan.toSkip({ trackId: id, stepId: steps[4] ?? '' })),
    ]
    for (const page of pages) expect(await desk.statements(page)).toBe(2)
  })

  it('say which steps may be taken out: those on which nothing happened', async () => {
    const { id, steps } = await desk.newTrack()
    await prisma.message.create({ data: saying(id, steps[5] ?? '') })
    const { steps: rows } = await ada.ask((call) => call.plan.get({ id }))
    // Done, done, handed in, a guest's, one with a message, another guest's.
    const kept = rows.flatMap(({ untouched }, at) => (untouched ? [] : at))
    expect(kept).toEqual([0, 1, 2, 4, 5, 9])
  })
})

describe('a step in another place', () => {
  it('goes over into the next module, and everything else stays', async () => {
    const track = await desk.newTrack()
    const { id, steps, modules } = track
    await move(ada, track, 4, 'up')
    const arranged = await order(id)
    expect(arranged.map(([step]) => step)).toEqual(steps)
    expect(arranged[4]).toEqual([steps[4], modules[0]])
    await move(ada, track, 4, 'up', 2)
    expect((await order(id)).map(([step]) => step).slice(3, 5)).toEqual([steps[4], steps[3]])
  })

  it('is moved once by the same form, and anew by another', async () => {
    const track = await desk.newTrack()
    const { id, steps } = track
    const form = {
      edition: edition(id),
      place: { stepId: steps[1] ?? '', direction: 'up' as const },
    }
    const twice = [
      ada.act((call) => call.plan.moveStep(form)),
      ada.act((call) => call.plan.moveStep(form)),
    ]
    expect(await Promise.all(twice)).toEqual([steps[1], steps[1]])
    expect(await ada.act((call) => call.plan.moveStep(form))).toBe(steps[1])
    expect(await revisionOf(id)).toBe(2)
    expect((await order(id))[0]?.[0]).toBe(steps[1])
    // A page that was gone back to asks for something else: that is no repetition.
    const other = { ...form, place: { ...form.place, direction: 'down' as const } }
    expect(await refusal(ada.act((call) => call.plan.moveStep(other)))).toMatchObject(STALE)
  })

  it('is moved by one of two who move at the same moment; the other is told', async () => {
    const track = await desk.newTrack()
    const tried = await Promise.allSettled([
      move(ada, track, 3, 'up'),
      move(ben, track, 8, 'down'),
      move(ada, track, 10, 'down'),
      move(ben, track, 1, 'down'),
    ])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const answer of tried) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject(STALE)
    }
    expect(await revisionOf(track.id)).toBe(2)
    const ids = (await order(track.id)).map(([step]) => step)
    expect(ids.toSorted()).toEqual(track.steps.toSorted())
    const positions = await prisma.step.findMany({
      where: { trackId: track.id },
      select: { position: true },
    })
    expect(positions.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    )
  })
})

describe('a step that is written', () => {
  it('stands in its module with words, date and whose turn it is, once for one form', async () => {
    const { id, modules } = await desk.newTrack()
    const form = {
      edition: edition(id),
      step: stepForm('Nieuw', {
        moduleId: modules[0],
        dueOn: '2036-07-05',
        organisationId: world.mill.id,
        optional: 'on',
      }),
    }
    const made = await Promise.all([
      ada.act((call) => call.plan.addStep(form)),
      ada.act((call) => call.plan.addStep(form)),
    ])
    expect(made[0]).toBe(made[1])
    expect((await order(id))[4]).toEqual([made[0], modules[0]])
    const step = await stored(made[0])
    // 5 July 2036 is a Saturday.
    expect(step).toMatchObject({
      dueOn: day('2036-07-07'),
      optional: true,
      organisationId: world.mill.id,
      templateStepId: null,
    })
    expect(step.texts).toMatchObject([{ language: 'nl', title: 'Nieuw', evidence: 'Eén blad' }])
    expect(await order(id)).toHaveLength(13)
  })

  it('takes no module of another track and no house without a seat', async () => {
    const { id } = await desk.newTrack()
    const { modules } = await desk.newTrack()
    const bare = await prisma.organisation.create({
      data: { name: 'Zonder zetel', country: 'BE', language: 'nl' },
    })
    for (const wrong of [{ moduleId: modules[0] }, { organisationId: bare.id }]) {
      const tried = ada.act((call) =>
        call.plan.addStep({ edition: edition(id), step: stepForm('X', wrong) }),
      )
      expect(await refusal(tried)).toMatchObject({ code: 'BAD_REQUEST', message: 'invalid' })
    }
    expect(await revisionOf(id)).toBe(1)
  })

  it('is cut from its template when its words change, and the template stays as it was', async () => {
    const { id, steps, modules } = await desk.newTrack()
    const stepId = steps[5] ?? ''
    const same = { texts: { nl: { title: 'Stap 6', evidence: 'Een blad' } }, moduleId: modules[1] }
    await ada.act((call) =>
      call.plan.editStep({
        edition: edition(id),
        stepId,
        step: stepForm('', { ...same, dueOn: '2036-08-01' }),
      }),
    )
    expect(await stored(stepId)).toMatchObject({
      templateStepId: desk.template.id,
      dueOn: day('2036-08-01'),
    })
    const texts = { ...same.texts, fr: { title: 'Étape 6', instructions: 'Quoi faire' } }
    await ada.act((call) =>
      call.plan.editStep({
        edition: edition(id, 2),
        stepId,
        step: stepForm('', { ...same, texts }),
      }),
    )
    expect(await stored(stepId)).toMatchObject({ templateStepId: null, dueOn: null })
    expect((await stored(stepId)).texts).toHaveLength(2)
    const original = await prisma.templateStep.findUniqueOrThrow({
      where: { id: desk.template.id },
      include: { texts: true },
    })
    expect(original.texts).toMatchObject([{ title: 'Van het sjabloon' }])
  })

  it('is not overwritten: the second of two editors is told', async () => {
    const { id, steps } = await desk.newTrack()
    const edit = (by: Hand, title: string, revision: number) =>
      by.act((call) =>
        call.plan.editStep({
          edition: edition(id, revision),
          stepId: steps[5] ?? '',
          step: stepForm(title),
        }),
      )
    await edit(ben, 'Van Ben', 1)
    expect(await refusal(edit(ada, 'Van Ada', 1))).toMatchObject(STALE)
    expect((await stored(steps[5])).texts).toMatchObject([{ title: 'Van Ben' }])
    await edit(ada, 'Van allebei', 2)
    expect((await stored(steps[5])).texts).toMatchObject([{ title: 'Van allebei' }])
  })
})

describe('a step that is taken out', () => {
  it('is gone when nothing happened on it, and stays when something did', async () => {
    const { id, steps } = await desk.newTrack()
    const remove = (at: number, revision: number) =>
      ada.act((call) =>
        call.plan.removeStep({ edition: edition(id, revision), stepId: steps[at] ?? '' }),
      )
    for (const at of [0, 2, 4]) expect(await refusal(remove(at, 1))).toMatchObject(WRONG_STATE)
    await remove(3, 1)
    expect((await order(id)).map(([step]) => step)).toEqual(steps.filter((_, at) => at !== 3))
  })

  it('stays when something is said on it at that moment', async () => {
    const { id, steps } = await desk.newTrack()
    const stepId = steps[5] ?? ''
    const { answer } = await prisma.$transaction(async (writer) => {
      await writer.message.create({ data: saying(id, stepId) })
      const form = { edition: edition(id), stepId }
      const removing = ada.act((call) => call.plan.removeStep(form)).catch((error) => error)
      // On PostgreSQL it gets as far as the step's row; the embedded database waits before that.
      if (desk.url) await expect.poll(blocked, { timeout: 5000 }).toBe(1)
      return { answer: removing }
    })
    expect(await answer).toMatchObject(WRONG_STATE)
    expect(await prisma.message.count({ where: { stepId } })).toBe(1)
  })
})

describe('dates that are moved', () => {
  it('move from a step on, past weekends, and not where a step is behind', async () => {
    const { id, steps } = await desk.newTrack()
    await prisma.step.update({ where: { id: steps[6] ?? '' }, data: { state: 'skipped' } })
    const dates = async () =>
      (await prisma.step.findMany({ where: { trackId: id }, orderBy: { position: 'asc' } })).map(
        ({ dueOn }) => dueOn?.toISOString().slice(0, 10),
      )
    const before = await dates()
    await ada.act((call) =>
      call.plan.moveDates({
        edition: edition(id),
        move: { how: 'following', from: steps[4] ?? '', days: 7 },
      }),
    )
    const after = await dates()
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4))
    expect(after[6]).toBe(before[6])
    for (const at of [4, 5, 7, 8, 9, 10, 11]) {
      const [was, is] = [before[at] ?? '', after[at] ?? '']
      expect([7, 8, 9]).toContain((Date.parse(is) - Date.parse(was)) / 86_400_000)
      expect([0, 6]).not.toContain(new Date(is).getUTCDay())
    }
    const behind = { how: 'one', from: steps[0] ?? '', on: '2036-09-01' } as const
    const tried = ada.act((call) => call.plan.moveDates({ edition: edition(id, 2), move: behind }))
    expect(await refusal(tried)).toMatchObject(WRONG_STATE)
  })
})

describe('modules', () => {
  it('come, get other names and go; their steps stay on the line', async () => {
    const { id, steps, modules } = await desk.newTrack()
    const made = await ada.act((call) =>
      call.plan.addModule({ edition: edition(id), module: moduleForm('Nieuw') }),
    )
    await ada.act((call) =>
      call.plan.renameModule({
        edition: edition(id, 2),
        moduleId: made,
        module: moduleForm('Anders'),
      }),
    )
    await ada.act((call) =>
      call.plan.removeModule({ edition: edition(id, 3), moduleId: modules[1] ?? '' }),
    )
    const plan = await ada.ask((call) => call.plan.get({ id }))
    expect(plan.modules.map(({ title }) => title)).toEqual(['Begin', 'Einde', 'Anders'])
    expect(plan.steps.map((step) => step.id)).toEqual(steps)
    expect(plan.steps.slice(4, 8).map(({ moduleId }) => moduleId)).toEqual([null, null, null, null])
  })
})

describe('the company', () => {
  it('is told of a change once, newest first, and not of what it has not agreed to', async () => {
    const track = await desk.newTrack()
    await move(ada, track, 5, 'up')
    expect(await told(track.id)).toBe(1)
    await move(ada, track, 5, 'down', 2)
    expect(await told(track.id)).toBe(1)
    await prisma.notification.updateMany({
      where: { trackId: track.id },
      data: { seenAt: new Date() },
    })
    await move(ben, track, 5, 'up', 3)
    expect(await told(track.id)).toBe(2)
    const proposed = await desk.newTrack('proposed')
    await move(ada, proposed, 5, 'up')
    expect(await told(proposed.id)).toBe(0)
    expect(await revisionOf(proposed.id)).toBe(2)
  })

  it('and the audit hear nothing of what failed', async () => {
    const track = await desk.newTrack()
    await refusal(move(ada, track, 5, 'up', 9))
    const events = await prisma.auditEvent.count({
      where: { subjectType: 'track', subjectId: track.id },
    })
    expect([events, await told(track.id)]).toEqual([0, 0])
    await move(ada, track, 5, 'up')
    const [event] = await prisma.auditEvent.findMany({ where: { subjectId: track.id } })
    expect(event).toMatchObject({
      action: 'plan.reordered',
      actorPersonId: ada.personId,
      organisationId: world.harbour.id,
    })
  })
})

describe('a step that is skipped', () => {
  const skip = (
    by: Hand,
    { id, steps }: Track,
    at: number,
    reason = 'Te vroeg',
    requestId = randomUUID(),
  ) =>
    by.act((call) =>
      call.plan.skipStep({ trackId: id, stepId: steps[at] ?? '', requestId, reason }),
    )

  it('is optional for the company, any for a coach; the reason stands in the history', async () => {
    const track = await desk.newTrack()
    expect(await refusal(skip(owner, track, 5))).toMatchObject({
      code: 'FORBIDDEN',
      details: { ask: 'lead-coach' },
    })
    const toldOf = (at: number) =>
      prisma.notification.findMany({
        where: { kind: 'plan-changed', stepId: track.steps[at] ?? '' },
        select: { organisationId: true, personId: true },
      })
    await skip(owner, track, 6)
    const coaches = (await toldOf(6)).filter(({ organisationId }) => organisationId !== null)
    expect(coaches.map(({ personId }) => personId)).toContain(ada.personId)
    await skip(ada, track, 5, 'Niet nodig')
    expect((await toldOf(5)).length).toBeGreaterThan(0)
    expect((await toldOf(5)).every(({ organisationId }) => organisationId === null)).toBe(true)
    await skip(guest, track, 4)
    expect(await refusal(skip(guest, track, 7))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(skip(coordinator, track, 7))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(skip(ada, track, 7, ' '))).toMatchObject({ code: 'BAD_REQUEST' })
    const { history, steps } = await owner.act((call) => call.track.get({ id: track.id }))
    expect(history.map(({ move: kind, reason, forName }) => [kind, reason, forName])).toEqual([
      ['skip', 'Te vroeg', 'Mill'],
      ['skip', 'Niet nodig', 'Harbour'],
      ['skip', 'Te vroeg', 'Kite'],
    ])
    expect(steps.filter(({ state }) => state === 'skipped')).toHaveLength(3)
  })

  it('is opened again by a coach, and each form does it once', async () => {
    const track = await desk.newTrack()
    const stepId = track.steps[6] ?? ''
    const requestId = randomUUID()
    await Promise.all([
      skip(owner, track, 6, 'Nee', requestId),
      skip(owner, track, 6, 'Nee', requestId),
    ])
    expect(await prisma.trackEvent.count({ where: { stepId } })).toBe(1)
    const reopen = (by: Hand) =>
      by.act((call) =>
        call.plan.reopenStep({
          trackId: track.id,
          stepId,
          requestId: randomUUID(),
          reason: 'Toch wel',
        }),
      )
    expect(await refusal(reopen(owner))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await ada.act((call) => call.plan.toSkip({ trackId: track.id, stepId }))).toMatchObject({
      move: 'reopen',
    })
    await reopen(ben)
    expect(await stored(stepId)).toMatchObject({ state: 'open' })
    expect(await refusal(reopen(ben))).toMatchObject(WRONG_STATE)
  })

  it('is none while the track stands still, nor when it is done', async () => {
    expect(await refusal(skip(ada, await desk.newTrack('paused'), 5))).toMatchObject(WRONG_STATE)
    expect(await refusal(skip(ada, await desk.newTrack(), 0))).toMatchObject(WRONG_STATE)
  })
})
