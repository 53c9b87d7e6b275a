import { Card, CardHeader } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import type { StoredWords } from '../form/behind-notice.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { LanguageColumns } from '../form/language-columns.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import type { ModuleView } from './plan-views.ts'

type Props = { view: ModuleView; stored: StoredWords; requestId: string }

/** The form of a heading, new or not. */
export function ModuleForm({ view, stored, requestId }: Props) {
  const t = useTranslations('plan')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  const { track, module } = view
  return (
    <>
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <button type="submit" hidden aria-hidden tabIndex={-1} />
          <EditionFields revision={track.revision} requestId={requestId} />
          <LanguageColumns
            values={values}
            answer={answer}
            fields={{ title: t('module.name') }}
            name="language"
            stored={stored}
            first={track.language}
          >
            {(language) => {
              const name = `texts.${language}.title`
              return (
                <Field id={name} label={t('module.name')} error={answer.error(name)}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name={name}
                      lang={language}
                      defaultValue={values.text(name)}
                    />
                  )}
                </Field>
              )
            }}
          </LanguageColumns>
          <SubmitOrCancel
            submit={t(module ? 'module.save' : 'module.add')}
            cancel={t('cancel')}
            back={`/tracks/${track.id}/plan`}
          />
        </Form>
      </Card>
    </>
  )
}

type RemoveProps = { view: ModuleView; steps: number; requestId: string }

/** Its steps stay: nothing is lost but the heading. */
export function RemoveModule({ view, steps, requestId }: RemoveProps) {
  const t = useTranslations('plan')
  return (
    <Card className="mt-5">
      <CardHeader title={t('module.remove')} />
      <Form method="post" className="grid justify-items-start gap-4">
        <EditionFields revision={view.track.revision} requestId={requestId} />
        <p>{t('module.removeText', { count: steps })}</p>
        <SubmitButton kind="danger-quiet" name="intent" value="remove">
          {t('module.remove')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
