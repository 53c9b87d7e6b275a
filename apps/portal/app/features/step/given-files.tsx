import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { PlainText } from '../words/plain-text.tsx'
import { ByLine } from './by-line.tsx'
import { FileLink } from './file-link.tsx'
import { type GivenFile, lastOfMine } from './step.ts'
import { useStep } from './step-context.tsx'
import { StepForm } from './step-form.tsx'

/** Files that a coach gave to this company alone; absent for a company that got none. */
export function GivenFiles() {
  const { step } = useStep()
  const t = useTranslations('step')
  const mayGive = step.reader === 'coach' && step.isOpen
  if (step.files.length === 0 && !mayGive) return null
  const sme = step.track.smeName
  return (
    <Card aria-labelledby="given">
      <CardHeader
        id="given"
        title={step.reader === 'sme' ? t('files.titleSme') : t('files.title', { sme })}
        className="mb-2"
      />
      <p className="text-soft">{t('files.text')}</p>
      {step.files.length > 0 && (
        <DataList className="mt-3">
          {step.files.map((given) => (
            <GivenRow key={given.id} given={given} />
          ))}
        </DataList>
      )}
      {mayGive && <GiveForm />}
    </Card>
  )
}

function GivenRow({ given }: { given: GivenFile }) {
  const t = useTranslations('step')
  const { file, note, language, mayRemove } = given
  return (
    <DataRow
      aside={
        mayRemove && (
          <details>
            <summary
              aria-label={`${t('files.remove')}: ${file.name}`}
              className={`${buttonClass('danger-quiet', 'small')} list-none`}
            >
              {t('files.remove')}
            </summary>
            <StepForm act="remove-file" className="mt-3 grid max-w-80 gap-3">
              <p>{t('files.removeQuestion', { name: file.name })}</p>
              <div>
                <SubmitButton size="small" name="stepFileId" value={given.id}>
                  {t('files.removeNow')}
                </SubmitButton>
              </div>
            </StepForm>
          </details>
        )
      }
    >
      <FileLink file={file} />
      {note !== '' && (
        <PlainText language={language} className="mt-1">
          {note}
        </PlainText>
      )}
      <div className="mt-1 text-sm">
        <ByLine said={given} />
      </div>
    </DataRow>
  )
}

function GiveForm() {
  const { step } = useStep()
  const t = useTranslations('step')
  const answer = useAnswer('give-file')
  const values = formValues(answer.typed, {})
  const name = values.text('fileName')
  return (
    <Disclosure
      key={lastOfMine(step.files)}
      open={answer.typed !== undefined}
      summary={t('files.give')}
      className="mt-3"
    >
      <StepForm act="give-file" hasFiles className="mt-2 grid gap-4">
        <FormErrors answer={answer} />
        <input type="hidden" name="fileId" value={values.text('fileId')} />
        <input type="hidden" name="fileName" value={name} />
        <Field
          id="note"
          label={t('files.note')}
          hint={t('files.noteHint')}
          error={answer.error('note')}
        >
          {(control) => (
            <TextArea {...control} name="note" rows={2} defaultValue={values.text('note')} />
          )}
        </Field>
        {name !== '' && <p className="break-words">{t('files.fileNow', { name })}</p>}
        <Field
          id="file"
          label={name === '' ? t('files.file') : t('files.fileOther')}
          hint={t('files.fileHint')}
          error={answer.error('file')}
        >
          {(control) => <TextInput {...control} name="file" type="file" />}
        </Field>
        <div>
          <SubmitButton name="act" value="give-file" kind="quiet">
            {t('files.submit')}
          </SubmitButton>
        </div>
      </StepForm>
    </Disclosure>
  )
}
