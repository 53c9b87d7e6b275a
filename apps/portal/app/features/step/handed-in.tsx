import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { PlainText } from '../words/plain-text.tsx'
import { ByLine } from './by-line.tsx'
import { HandInForm } from './hand-in-form.tsx'
import type { Step, StepEvent, Submission } from './step.ts'
import { useStep } from './step-context.tsx'
import { OneSubmission } from './submission.tsx'

/** What was handed in and answered, in its order; then the company's form, where it is its turn. */
export function HandedIn() {
  const { step } = useStep()
  const t = useTranslations('step')
  const isToReview = step.moves.includes('accept')
  const rows = inOrder(step, isToReview)
  // What waits for the coach's answer stands above, with the answer.
  if (isToReview && rows.length === 0) return null
  return (
    <Card id="handed-in" aria-labelledby="handed-in-title" className="scroll-mt-4">
      <CardHeader
        id="handed-in-title"
        title={t(isToReview ? 'handedIn.earlier' : 'handedIn.title')}
      />
      {rows.length === 0 ? (
        <p className="text-soft">{t('handedIn.none')}</p>
      ) : (
        <ol role="list" aria-labelledby="handed-in-title" className="grid gap-5">
          {rows.map((row) => (
            <li key={row.id}>
              {'move' in row ? <Answer event={row} /> : <OneSubmission submission={row} />}
            </li>
          ))}
        </ol>
      )}
      <HandInForm />
    </Card>
  )
}

function inOrder({ submissions, events }: Step, isToReview: boolean): (Submission | StepEvent)[] {
  const shown = isToReview ? submissions.slice(0, -1) : submissions
  return [...shown, ...events].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

const MOVES = ['begin', 'accept', 'ask-for-change', 'skip', 'reopen'] as const

/** A coach's answer stands out; that it was begun is a line. */
function Answer({ event }: { event: StepEvent }) {
  const t = useTranslations('step')
  const move = MOVES.find((one) => one === event.move)
  if (!move) return null
  const isAnswer = move === 'accept' || move === 'ask-for-change'
  return (
    <div className={isAnswer ? 'grid gap-2 rounded-field bg-wash px-4 py-3' : 'text-soft'}>
      <ByLine said={event}>{t(`handedIn.${move}`)}</ByLine>
      {event.reason !== '' && <PlainText language={event.language}>{event.reason}</PlainText>}
    </div>
  )
}
