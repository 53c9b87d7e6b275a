import type { FormEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type Answered, FormErrors } from '../form/form-errors.tsx'
import { useStep } from './step-context.tsx'
import { StepForm } from './step-form.tsx'
import type { useDraft } from './use-draft.ts'

type Props = {
  id: string
  title: string
  act: string
  answer: Answered
  draft: ReturnType<typeof useDraft>
  /** The last that was sent by this form: what was sent is no longer in the form. */
  made: string
  hasFiles?: boolean
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
  children: ReactNode
}

/** A form about what was handed in last, whose words come back where they were not sent. */
export function DraftedForm(props: Props) {
  const { id, title, act, answer, draft, made, children, ...rest } = props
  const { step } = useStep()
  const t = useTranslations('step')
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-6 scroll-mt-4 border-t border-line pt-5"
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <StepForm
        key={made}
        act={act}
        formRef={draft.form}
        onInput={draft.onInput}
        className="mt-4 grid gap-5"
        {...rest}
      >
        <FormErrors answer={answer} />
        <input type="hidden" name="seen" value={step.submissions.at(-1)?.id ?? ''} />
        {draft.isBack && (
          <p role="status" className="text-sm text-soft">
            {t('form.draftBack')}
          </p>
        )}
        {children}
      </StepForm>
    </section>
  )
}
