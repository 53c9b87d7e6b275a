import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { PlainText } from '../words/plain-text.tsx'
import { ByLine } from './by-line.tsx'
import { FileLink } from './file-link.tsx'
import { HandInForm } from './hand-in-form.tsx'
import { ReviewForm } from './review-form.tsx'
import type { Step, StepEvent, Submission } from './step.ts'
import { useStep } from './step-context.tsx'

/** What was handed in and answered, in its order; then the reader's own form, where it is his turn. */
export function HandedIn() {
  const { step } = useStep()
  const t = useTranslations('step')
  const rows = inOrder(step)
  return (
    <Card id="handed-in" aria-labelledby="handed-in-title" className="scroll-mt-4">
      <CardHeader id="handed-in-title" title={t('handedIn.title')} />
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
      <ReviewForm />
    </Card>
  )
}

function inOrder({ submissions, events }: Step): (Submission | StepEvent)[] {
  return [...submissions, ...events].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function OneSubmission({ submission }: { submission: Submission }) {
  const t = useTranslations('step')
  const { body, language, links, files } = submission
  return (
    <article className="grid gap-2.5">
      <ByLine said={submission}>{t('handedIn.submission')}</ByLine>
      {body !== '' && <PlainText language={language}>{body}</PlainText>}
      {links.length > 0 && (
        <ul aria-label={t('handedIn.links')} className="grid gap-1">
          {links.map((link) => (
            <li key={link}>
              <a
                href={link}
                rel="noopener noreferrer nofollow"
                className="inline-block min-h-6 max-w-full break-all"
              >
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul aria-label={t('handedIn.files')} className="grid gap-1">
          {files.map((file) => (
            <li key={file.id}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
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
