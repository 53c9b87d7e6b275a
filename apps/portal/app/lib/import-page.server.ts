import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import type { Caller } from '@traject/api/app-router'
import { importChoices } from '@traject/domain/contact/import-rows'
import type { RowOutcome } from '@traject/domain/import/row'
import { peopleChoices } from '@traject/domain/invitation/import-people'
import { trackChoices } from '@traject/domain/track/import-tracks'
import { z } from 'zod'
import { type ImportNoun, ROWS } from '../features/import/preview-address.ts'
import { acting } from './action.server.ts'
import { codeOf } from './form.server.ts'
import { notFound } from './page.server.ts'

/** What every form that brings a file has beside its choices. */
export const BROUGHT = z.object({ fileId: z.string('file-missing').min(1, 'file-missing') })

interface Confirming {
  id: string
  expected: number
  tell?: (done: number, total: number) => Promise<void>
}

/** One noun's import as its pages use it. */
interface PortalImport {
  confirm(call: Caller, request: Request, asked: Confirming): Promise<number>
  drop(call: Caller, id: string): Promise<void>
}

interface ImportCalls<Choices> {
  confirm(asked: Confirming & { choices: Choices }): Promise<number>
  drop(asked: { id: string }): Promise<void>
}

function portalImport<Schema extends z.ZodType>(
  schema: Schema,
  of: (call: Caller) => ImportCalls<z.output<Schema>>,
): PortalImport {
  return {
    confirm: (call, request, asked) =>
      of(call).confirm({ ...asked, choices: choicesIn(request, schema) }),
    drop: (call, id) => of(call).drop({ id }),
  }
}

export const IMPORTS: Record<ImportNoun, PortalImport> = {
  contacts: portalImport(importChoices, (call) => call.contactExchange),
  people: portalImport(peopleChoices, (call) => call.peopleImport),
  tracks: portalImport(trackChoices, (call) => call.trackImport),
}

/** The noun of an address, or "not found". */
export function nounOf({ noun = '' }: LoaderFunctionArgs['params']): ImportNoun {
  if (Object.hasOwn(IMPORTS, noun)) return noun as ImportNoun
  throw notFound()
}

/** Where to go when all came in: the page that shows it, with how many. */
export function cameTo(noun: ImportNoun, count: number): string {
  return `/${noun}?came=${count}`
}

/** How many came in a moment ago, where the address says so. */
export function cameIn({ url }: Request): number {
  return Number.parseInt(new URL(url).searchParams.get('came') ?? '', 10) || 0
}

/** What the address of a preview says of how to read its file. */
export function choicesIn<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): z.output<Schema> {
  const { searchParams } = new URL(request.url)
  const columns = searchParams.getAll('columns')
  const asked = { ...Object.fromEntries(searchParams) }
  const choices = schema.safeParse({ ...asked, columns: columns.length > 0 ? columns : undefined })
  if (!choices.success) throw notFound()
  return choices.data
}

const PAGE = 100

/** The rows that a page of a preview shows: what has something wrong first, then by line. */
export function shownRows<Row extends RowOutcome>(rows: readonly Row[], request: Request) {
  const { searchParams } = new URL(request.url)
  const show = ROWS.find((one) => one === searchParams.get('show'))
  const from = Math.max(0, Number.parseInt(searchParams.get('from') ?? '0', 10) || 0)
  const counts = { new: 0, same: 0, error: 0 }
  for (const { what } of rows) counts[what] += 1
  const wrong = rows.filter(({ what }) => what === 'error')
  const listed = show
    ? rows.filter(({ what }) => what === show)
    : [...wrong, ...rows.filter(({ what }) => what !== 'error')]
  const isLast = listed.length <= from + PAGE
  return { counts, show, from, isLast, pageSize: PAGE, rows: listed.slice(from, from + PAGE) }
}

/** The form of a preview as it goes without JavaScript: brings the file in, or gives it up. */
export function previewAction(args: ActionFunctionArgs, noun: ImportNoun) {
  const id = args.params.file ?? ''
  return acting(args, async (form, { call }) => {
    if (form.get('act') === 'drop') {
      await IMPORTS[noun].drop(call, id)
      return redirect(`/${noun}`)
    }
    const expected = Number(form.get('expected'))
    try {
      const count = await IMPORTS[noun].confirm(call, args.request, { id, expected })
      return redirect(cameTo(noun, count))
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      return data({ stale: true }, { status: 409 })
    }
  })
}
