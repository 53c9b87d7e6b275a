import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AssignmentCard } from '../features/assignment/assignment-card.tsx'
import { draftKeyOf } from '../features/form/drafts.ts'
import type { Step as StepView } from '../features/step/step.ts'
import { StepProvider } from '../features/step/step-context.tsx'
import { StepPage } from '../features/step/step-page.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { markdownToHtml } from '../lib/markdown.server.ts'
import { page } from '../lib/page.server.ts'
import { stepAct } from '../lib/step-acts.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.step.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['step', 'assignment', 'item'], async ({ call, person, acting }) => {
    const before = new URL(args.request.url).searchParams.get('before')
    const { instructions, ...step } = await call.step.get({ ...addressOf(args), before })
    return {
      step,
      html: markdownToHtml(instructions),
      requestId: randomUUID(),
      today: acting.actor.today,
      draftKey: draftKeyOf(person?.id ?? '', step.id),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) => stepAct(form, call.step, addressOf(args)))
}

export const shouldRevalidate = afterConflict

export default function Step() {
  const { html, ...onStep } = useLoaderData<typeof loader>()
  return (
    // Another step begins with forms of its own.
    <StepProvider key={onStep.step.id} value={onStep}>
      <StepPage html={html} assigned={<Assigned {...onStep.step} />} />
    </StepProvider>
  )
}

type AssignedProps = Pick<StepView, 'id' | 'track' | 'assignments' | 'reader' | 'mayAssign'>

function Assigned({ id, track, assignments, reader, mayAssign }: AssignedProps) {
  return (
    <AssignmentCard
      trackId={track.id}
      stepId={id}
      assignments={assignments}
      isCompany={reader === 'sme'}
      mayAssign={mayAssign}
    />
  )
}

function addressOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { trackId: params.trackId ?? '', stepId: params.stepId ?? '' }
}
