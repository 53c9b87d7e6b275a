import { data, redirect } from '@remix-run/node'
import {
  giveFileInput,
  handInInput,
  messageInput,
  removeFileInput,
  requestInput,
  reviewInput,
  type StepAddress,
} from '@traject/domain/step/inputs'
import type { z } from 'zod'
import { codeOf, submitForm, typedAnswer } from './form.server.ts'
import type { RequestApi } from './portal-context.ts'
import { broughtIds } from './read-form.server.ts'

type Step = RequestApi['call']['step']

/** Does what one of the forms of a step's page asks, and leads back to the page. */
export function stepAct(form: FormData, step: Step, address: StepAddress) {
  const act = String(form.get('act'))
  const back = (done: string, place = '') => {
    const { trackId, stepId } = address
    return redirect(`/tracks/${trackId}/steps/${stepId}?done=${done}${place}`)
  }
  switch (act) {
    case 'begin':
      return answer(form, act, requestInput, async (input) => {
        await step.begin({ ...address, ...input })
        return back('begin')
      })
    case 'hand-in':
      for (const id of broughtIds(form)) form.append('fileIds', id)
      return answer(form, act, handInInput, async (input) => {
        await step.handIn({ ...address, ...input })
        return back('hand-in')
      })
    case 'review':
      return answer(form, act, reviewInput, async (input) => {
        await step.review({ ...address, ...input })
        return back(input.answer)
      })
    case 'message':
      return answer(form, act, messageInput, async (input) => {
        await step.message({ ...address, ...input })
        return back('message', '#thread')
      })
    case 'give-file':
      return answer(form, act, giveFileInput, async (input) => {
        await step.giveFile({ ...address, ...input })
        return back('give-file')
      })
    case 'remove-file':
      return answer(form, act, removeFileInput, async (input) => {
        await step.removeFile({ ...address, ...input })
        return back('remove-file')
      })
    default:
      throw data({ kind: 'invalid' }, { status: 400 })
  }
}

/** The form's answer, named after it; where somebody else was quicker, with what was typed. */
async function answer<Schema extends z.ZodType>(
  form: FormData,
  act: string,
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Response>,
) {
  try {
    const answered = await submitForm(form, schema, work)
    if (answered instanceof Response) return answered
    return data({ ...answered.data, form: act }, answered.init ?? {})
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'stale' && code !== 'wrong-state') throw error
    return data({ ...typedAnswer(form, schema), changed: true, form: '' }, { status: 409 })
  }
}
