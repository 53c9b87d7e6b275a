import { Card } from '@traject/ui/card'
import { Field, FileInput } from '@traject/ui/field'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { type Answered, FormErrors } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import type { ImportNoun } from './preview-address.ts'
import { useSendAhead } from './use-send-ahead.ts'

type Props = {
  noun: ImportNoun
  answer: Answered
  hint: string
  /** What the file dialogue offers; what is taken is decided by content. */
  accept: string
  /** What is said once for all rows. */
  children: ReactNode
}

/** A file, and what is said once for all that it holds. A long one says how far it is on its way. */
export function FileForm({ noun, answer, hint, accept, children }: Props) {
  const t = useTranslations('import')
  const { onSubmit, sending, lost } = useSendAhead(noun)
  const also = lost === null ? [] : [t('uploadLost', { name: lost })]
  return (
    <>
      <FormErrors
        answer={answer}
        also={also}
        idOf={(field) => (field === 'fileId' ? 'file' : field)}
      />
      <Card className="mt-5">
        <Form
          method="post"
          encType="multipart/form-data"
          noValidate
          onSubmit={onSubmit}
          className="grid gap-6"
        >
          <ActingForField />
          <Field
            id="file"
            label={t('file')}
            hint={hint}
            error={answer.error('file') ?? answer.error('fileId')}
          >
            {(control) => <FileInput {...control} name="file" accept={accept} />}
          </Field>
          {children}
          <div>
            <SubmitButton busy={sending !== null}>{t('show')}</SubmitButton>
          </div>
          {sending && <Sending {...sending} />}
        </Form>
      </Card>
    </>
  )
}

/** How far the file is on its way. */
function Sending({ name, done }: { name: string; done: number }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const share = format.number(done, 'percent')
  return (
    <div className="grid gap-1.5">
      <p className="[overflow-wrap:anywhere]">{t('sending', { name, share })}</p>
      <progress
        aria-label={t('sendingLabel', { name })}
        value={done}
        max={1}
        className="h-2 w-full"
      />
    </div>
  )
}
