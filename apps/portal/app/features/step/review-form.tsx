import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { lastOfMine } from './step.ts'
import { useStep } from './step-context.tsx'
import { StepForm } from './step-form.tsx'
import { useDraft } from './use-draft.ts'

const DRAFTED = ['words'] as const

/** A coach's answer to what was handed in last. */
export function ReviewForm() {
  const { step, draftKey } = useStep()
  const t = useTranslations('step')
  const answer = useAnswer('review')
  const made = lastOfMine(step.events)
  const { form, onInput, isBack } = useDraft(`${draftKey}/review`, made, DRAFTED)
  if (!step.moves.includes('accept')) return null
  return (
    <section
      id="answer"
      aria-labelledby="answer-title"
      className="mt-6 scroll-mt-4 border-t border-line pt-5"
    >
      <h3 id="answer-title">{t('review.title')}</h3>
      <StepForm
        key={made}
        act="review"
        formRef={form}
        onInput={onInput}
        className="mt-4 grid gap-5"
      >
        <FormErrors answer={answer} />
        <input type="hidden" name="seen" value={step.submissions.at(-1)?.id ?? ''} />
        {isBack && (
          <p role="status" className="text-sm text-soft">
            {t('form.draftBack')}
          </p>
        )}
        <Field
          id="words"
          label={t('review.words')}
          hint={t('review.wordsHint')}
          error={answer.error('words')}
        >
          {(control) => (
            <TextArea {...control} name="words" rows={4} defaultValue={answer.value('words')} />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="answer" value="accept">
            {t('review.accept')}
          </SubmitButton>
          <SubmitButton name="answer" value="ask-for-change" kind="quiet">
            {t('review.ask')}
          </SubmitButton>
        </div>
      </StepForm>
    </section>
  )
}
