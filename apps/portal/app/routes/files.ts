import type { ActionFunctionArgs } from '@remix-run/node'
import { guarded } from '../lib/page.server.ts'
import { readForm } from '../lib/read-form.server.ts'

/**
 * Takes files in for a form that is still open, so that its page can show how far they are: what came
 * and what was refused, as the form itself would be told.
 */
export function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await readForm(request, context)
    const answer = { brought: form.getAll('brought'), refused: form.getAll('filesRefusal') }
    return Response.json(answer)
  })
}
