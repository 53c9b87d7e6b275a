import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { answerTrackInput } from '@traject/domain/track/answer-track'
import { acting } from '../lib/action.server.ts'
import { codeOf, submitForm } from '../lib/form.server.ts'

/** The question stands on the track's own page. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/tracks/${encodeURIComponent(params.id ?? '')}`)
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    form.set('id', id)
    return submitForm(form, answerTrackInput, async (input) => {
      try {
        await call.track.answer(input)
      } catch (error) {
        // Somebody else of the company was quicker: the track says what was answered.
        if (codeOf(error) !== 'wrong-state') throw error
      }
      return redirect(`/tracks/${encodeURIComponent(id)}`)
    })
  })
}
