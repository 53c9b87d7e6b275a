import { Field, TextArea } from '@traject/ui/field'
import { useFormatter, useTranslations } from 'use-intl'
import { useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { DraftedForm } from './drafted-form.tsx'
import { FilesField } from './files-field.tsx'
import { lastOfMine, stepPath } from './step.ts'
import { useStep } from './step-context.tsx'
import { useDraft } from './use-draft.ts'
import { useUpload } from './use-upload.ts'

const DRAFTED = ['body', 'links'] as const

/** The company hands in: words, links, files. */
export function HandInForm() {
  const { step, draftKey } = useStep()
  const t = useTranslations('step')
  const answer = useAnswer('hand-in')
  const made = lastOfMine(step.submissions)
  const draft = useDraft(`${draftKey}/hand-in`, made, DRAFTED)
  const { onSubmit, sending, lost } = useUpload(stepPath(step))
  if (!step.moves.includes('submit')) return null
  const values = formValues(answer.typed, {})
  return (
    <DraftedForm
      id="hand-in"
      title={t(step.submissions.length > 0 ? 'form.again' : 'form.title')}
      act="hand-in"
      {...{ answer, draft, made }}
      hasFiles
      onSubmit={onSubmit}
    >
      <Field
        id="body"
        label={t('form.body')}
        hint={t('form.bodyHint')}
        error={answer.error('body')}
      >
        {(control) => (
          <TextArea {...control} name="body" rows={5} defaultValue={values.text('body')} />
        )}
      </Field>
      <Field
        id="links"
        label={t('form.links')}
        hint={t('form.linksHint')}
        error={answer.error('links')}
      >
        {(control) => (
          <TextArea
            {...control}
            name="links"
            rows={2}
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            className="min-h-20!"
            defaultValue={values.text('links')}
          />
        )}
      </Field>
      <FilesField
        brought={values.list('brought')}
        errors={answer.errors('files')}
        typed={answer.typed}
        lost={lost}
      />
      <div>
        <SubmitButton name="act" value="hand-in" busy={sending !== null}>
          {t('form.submit')}
        </SubmitButton>
      </div>
      {sending && <Progress {...sending} />}
    </DraftedForm>
  )
}

/** How far a file is on its way. */
function Progress({ name, done }: { name: string; done: number }) {
  const t = useTranslations('step')
  const format = useFormatter()
  const share = format.number(done, 'percent')
  return (
    <div className="grid gap-1.5">
      <p className="break-words">{t('form.sending', { name, share })}</p>
      <progress
        aria-label={t('form.sendingLabel', { name })}
        value={done}
        max={1}
        className="h-2 w-full"
      />
    </div>
  )
}
