import type { ActionFunctionArgs } from '@remix-run/node'
import { nounOf } from '../lib/import-page.server.ts'
import { guarded } from '../lib/page.server.ts'
import { readForm, TABLES } from '../lib/read-form.server.ts'

/** Takes a file in for an import's form that is still open, so that its page can show how far it is. */
export function action({ request, params, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await readForm(request, context, TABLES[nounOf(params)])
    return Response.json({ id: form.get('fileId'), refusal: form.get('fileRefusal') })
  })
}
