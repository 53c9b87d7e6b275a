import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { DraftedForm } from './drafted-form.tsx'
import { lastOfMine } from './step.ts'
import { useStep } from './step-context.tsx'
import { useDraft } from './use-draft.ts'

const DRAFTED = ['words'] as const

/** A coach's answer to what was handed in last. */
export function ReviewForm() {
  const { step, draftKey } = useStep()
  const t = useTranslations('step')
  const answer = useAnswer('review')
  const made = lastOfMine(step.events)
  const draft = useDraft(`${draftKey}/review`, made, DRAFTED)
  if (!step.moves.includes('accept')) return null
  return (
    <DraftedForm id="answer" title={t('review.title')} act="review" {...{ answer, draft, made }}>
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
    </DraftedForm>
  )
}
