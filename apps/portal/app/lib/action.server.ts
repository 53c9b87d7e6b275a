import type { ActionFunctionArgs } from '@remix-run/node'
import { guarded } from './page.server.ts'
import type { RequestApi } from './portal-context.ts'
import { type Intake, readForm } from './read-form.server.ts'

/**
 * An action of somebody who acts for a house or an SME: the form, and the API as whoever the form says
 * it was made for. What is thrown becomes a page. `intake` takes its files in.
 */
export function acting<Result>(
  { request, context }: ActionFunctionArgs,
  work: (form: FormData, api: RequestApi) => Promise<Result>,
  intake?: Intake,
): Promise<Result> {
  return guarded(request, context, async () => {
    const form = await readForm(request, context, intake)
    const claimed = form.get('actingFor')
    return work(form, await context.api(typeof claimed === 'string' ? claimed : ''))
  })
}
