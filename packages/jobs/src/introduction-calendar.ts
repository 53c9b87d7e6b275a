import type { Database } from '@traject/db/client'
import {
  dueIntroductions,
  markReminded,
  takeDueIntroduction,
} from '@traject/db/introduction/introduction-calendar.repo'
import { saveMove } from '@traject/db/introduction/move-introduction.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import { enqueueForContact } from '@traject/db/outbox/outbox.repo'
import { change, inTransaction, jobScope } from '@traject/db/scope'
import { moveIntroduction } from '@traject/domain/introduction/move-introduction'
import { errorFields } from './error-fields.ts'
import type { Logger } from './logger.ts'

const AT_ONCE = 200

export interface IntroductionCalendarDeps {
  database: Database
  logger: Logger
  now: Date
}

/**
 * Reminds contacts that have not answered for a week, and ends what was not agreed in its days: what was
 * refused and what was not answered on the same day, in the same way. Each has a transaction of its own.
 * Returns how many were reminded or ended.
 */
export async function moveIntroductionsByCalendar(deps: IntroductionCalendarDeps): Promise<number> {
  const { database, logger, now } = deps
  let moved = 0
  let after: string | null = null
  for (;;) {
    const scope = jobScope({ database, now })
    const ids: string[] = await dueIntroductions(scope, { after, limit: AT_ONCE })
    for (const id of ids) {
      try {
        if (await moveByCalendar(deps, id)) moved += 1
      } catch (error) {
        logger.error({ introductionId: id, ...errorFields(error) }, 'an introduction was not moved')
      }
    }
    if (ids.length < AT_ONCE) return moved
    after = ids.at(-1) ?? null
  }
}

/** One of them, unless another process has it or was quicker. */
function moveByCalendar({ database, now }: IntroductionCalendarDeps, id: string): Promise<boolean> {
  return inTransaction(jobScope({ database, now }), async (scope) => {
    const due = await takeDueIntroduction(scope, id)
    if (!due) return false
    const { partnershipId, isOver, state, today } = due
    const act = {
      action: isOver ? 'introduction.ended' : 'introduction.reminded',
      subject: () => ({ type: 'introduction', id }),
      by: () => ({ partnershipId }),
    }
    await change(scope, act, async (writing) => {
      if (!isOver) {
        await markReminded(writing, id)
        await enqueueForContact(writing, 'introduction-reminder', id)
        return
      }
      // A refusal stays one, for the contact's own page.
      const ended =
        state === 'refused'
          ? state
          : moveIntroduction('expire', 'calendar', { state, isOver, isClosed: false })
      await saveMove(writing, id, { state: ended, closes: true })
      const news = { kind: 'introduction-ended', introductionId: id, to: 'both', today } as const
      await tellOfIntroduction(writing, news)
    })
    return true
  })
}
