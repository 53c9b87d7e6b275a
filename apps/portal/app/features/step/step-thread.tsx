import { Card, CardHeader } from '@traject/ui/card'
import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Link, useLocation } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { PlainText } from '../words/plain-text.tsx'
import { ByLine } from './by-line.tsx'
import { Done } from './done.tsx'
import { stepPath } from './step.ts'
import { useStep } from './step-context.tsx'
import { StepForm } from './step-form.tsx'
import { useDraft } from './use-draft.ts'

/** What the company and its coaches say to each other about this step. */
export function StepThread() {
  const { step } = useStep()
  const t = useTranslations('step')
  return (
    <Card id="thread" aria-labelledby="thread-title" className="scroll-mt-4">
      <CardHeader id="thread-title" title={t('thread.title')} className="mb-2" />
      <p className="text-soft">{t('thread.lead', { sme: step.track.smeName })}</p>
      <ThreadPages />
      {step.messages.length === 0 ? (
        <p className="mt-4 text-soft">{t('thread.none')}</p>
      ) : (
        <ol role="list" aria-labelledby="thread-title" className="mt-4 grid gap-3">
          {step.messages.map((message) => (
            <li
              key={message.id}
              className={`grid gap-1 rounded-field px-4 py-3 ${message.isMine ? 'ml-6 bg-wash' : 'mr-6 border border-line'}`}
            >
              <div className="text-sm">
                <ByLine said={message} />
              </div>
              <PlainText language={message.language}>{message.body}</PlainText>
            </li>
          ))}
        </ol>
      )}
      <Done of="message" className="mt-4" />
      {step.isOpen ? <MessageForm /> : <p className="mt-4 text-soft">{t('thread.shut')}</p>}
    </Card>
  )
}

/** To what was said before, and back to what was said last. */
function ThreadPages() {
  const { step } = useStep()
  const t = useTranslations('step')
  const { search } = useLocation()
  const isEarlier = new URLSearchParams(search).has('before')
  const path = stepPath(step)
  if (!isEarlier && step.earlierThan === null) return null
  return (
    <nav aria-label={t('thread.pages')} className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
      {step.earlierThan !== null && (
        <Link
          to={`${path}?before=${step.earlierThan}#thread`}
          className="inline-flex min-h-9 items-center"
        >
          {t('thread.earlier')}
        </Link>
      )}
      {isEarlier && (
        <Link to={`${path}#thread`} className="inline-flex min-h-9 items-center">
          {t('thread.latest')}
        </Link>
      )}
    </nav>
  )
}

const DRAFTED = ['message'] as const

function MessageForm() {
  const { step, draftKey } = useStep()
  const t = useTranslations('step')
  const answer = useAnswer('message')
  const made = step.lastMessageOfMine ?? ''
  const { form, onInput } = useDraft(`${draftKey}/message`, made, DRAFTED)
  return (
    <StepForm key={made} act="message" formRef={form} onInput={onInput} className="mt-4 grid gap-3">
      <FormErrors answer={answer} />
      <Field id="message" label={t('thread.label')} error={answer.error('message')}>
        {(control) => (
          <TextArea {...control} name="message" rows={3} defaultValue={answer.value('message')} />
        )}
      </Field>
      <div>
        <SubmitButton name="act" value="message" kind="quiet">
          {t('thread.submit')}
        </SubmitButton>
      </div>
    </StepForm>
  )
}
