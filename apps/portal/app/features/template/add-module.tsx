import { Card, CardHeader } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import type { OutlinedTemplate } from './outlined-template.ts'

type Props = { template: OutlinedTemplate; requestId: (form: string) => string }

/** A further module, by its name. */
export function AddModule({ template, requestId }: Props) {
  const t = useTranslations('template')
  const answer = useAnswer()
  const { modules, version, sourceLanguage } = template
  return (
    <Card aria-labelledby="add-module">
      <CardHeader id="add-module" title={t('addModule.title')} />
      {modules.length === 0 && <p className="mb-4 text-soft">{t('addModule.first')}</p>}
      {/* Emptied once it was added. */}
      <Form
        key={modules.length}
        method="post"
        noValidate
        preventScrollReset
        className="grid max-w-lg gap-4"
      >
        <EditionFields revision={version.revision} requestId={requestId('add module')} />
        <input type="hidden" name="what" value="add-module" />
        <Field
          id="title"
          label={t('addModule.name')}
          hint={t('addModule.hint')}
          error={answer.error('title')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="title"
              lang={sourceLanguage}
              defaultValue={answer.value('title')}
            />
          )}
        </Field>
        <div>
          <SubmitButton kind="quiet">{t('addModule.submit')}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
