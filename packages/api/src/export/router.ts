import { LIST_PAGES, type TenantList } from '@traject/domain/export/exported-lists'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { administratorProcedure, router, tenantProcedure } from '../trpc.ts'
import { catalogue } from './catalogue.ts'
import { contactsDue } from './contacts-due.ts'
import type { ExportedList } from './exported-list.ts'
import { houses } from './houses.ts'
import { introductions } from './introductions.ts'
import { partnerships } from './partnerships.ts'
import { people } from './people.ts'
import { assignments, steps } from './steps.ts'
import { takeList } from './take-list.ts'
import { tracks } from './tracks.ts'
import { vocabulary } from './vocabulary.ts'
import { whoCanHelp } from './who-can-help.ts'

const LISTS: Record<TenantList, ExportedList<TenantContext>> = {
  catalogue,
  'contacts-due': contactsDue,
  introductions,
  tracks,
  steps,
  assignments,
  houses,
  people,
  vocabulary,
  'who-can-help': whoCanHelp,
}

const asked = z.object({ query: z.record(z.string(), z.string()), origin: z.url() })
const tenantList = z.enum(
  Object.keys(LIST_PAGES).filter((name): name is TenantList => name !== 'partnerships'),
)

/** Questions and no acts: taking a list out changes nothing but that it leaves its event. */
export const exportRouter = router({
  /** A list of the partnership, as its page shows it to the actor. */
  list: tenantProcedure
    .input(asked.extend({ name: tenantList }))
    .query(({ ctx, input }) => takeList(LISTS[input.name], ctx, ctx.tenant, input)),
  /** What exists in the deployment. */
  partnerships: administratorProcedure
    .input(asked)
    .query(({ ctx, input }) =>
      takeList(partnerships, ctx, ctx.administration, { ...input, name: 'partnerships' }),
    ),
})
