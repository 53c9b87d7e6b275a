import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import { RESOURCE_GENRES } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { useLanguage } from '../words/lang.tsx'
import { type ConceptChoice, ConceptFields } from './concept-fields.tsx'
import { ContentFields } from './content-fields.tsx'
import { HandOnField, TermsField } from './terms-fields.tsx'
import { TextFields } from './text-fields.tsx'

/** A resource as the editor shows it, in the shape of its form. */
export interface EditedResource {
  sourceLanguage: Language
  texts: Partial<Record<Language, { title: string; summary: string }>>
  form: string
  genre: string
  body: string
  url: string
  fileId: string
  fileName: string
  concepts: string[]
  terms: string
  mayHandOn: boolean
  validUntil: string
}

type Props = {
  stored: EditedResource
  /** The revision that is edited; none for a new one. */
  revision?: number
  concepts: readonly ConceptChoice[]
}

/** The form of a resource; works without JavaScript. */
export function ResourceEditor({ stored, revision, concepts }: Props) {
  const t = useTranslations('resource')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  return (
    <>
      <FormErrors answer={answer} />
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="group/editor mt-5 grid gap-5"
      >
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <ActingForField />
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
        <Card>
          <CardHeader title={t('texts')} />
          <TextFields values={values} answer={answer} first={useLanguage()} />
        </Card>
        <Card>
          <CardHeader title={t('content')} />
          <ContentFields values={values} answer={answer} />
        </Card>
        <Card>
          <CardHeader title={t('finding')} />
          <p className="mt-1 text-soft">{t('findingText')}</p>
          <ConceptFields
            concepts={concepts}
            chosen={values.list('concepts')}
            error={answer.error('concepts')}
          />
        </Card>
        <Card>
          <CardHeader title={t('use')} />
          <UseFields values={values} validUntilError={answer.error('validUntil')} />
        </Card>
        <div>
          <SubmitButton>{revision === undefined ? t('saveDraft') : t('save')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

type UseProps = { values: FormValues; validUntilError: string | undefined }

function UseFields({ values, validUntilError }: UseProps) {
  const t = useTranslations('resource')
  const item = useTranslations('item')
  return (
    <div className="mt-4 grid gap-5">
      <div className="grid gap-5 rail:grid-cols-2">
        <Field id="genre" label={item('facts.genre')}>
          {(control) => (
            <Select {...control} name="genre" defaultValue={values.text('genre')}>
              {RESOURCE_GENRES.map((genre) => (
                <option key={genre} value={genre}>
                  {item(`genre.${genre}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <TermsField values={values} />
      </div>
      <Field
        id="validUntil"
        label={item('facts.validUntil')}
        hint={t('validUntilHint')}
        error={validUntilError}
        className="max-w-xs"
      >
        {(control) => (
          <TextInput
            {...control}
            name="validUntil"
            type="date"
            defaultValue={values.text('validUntil')}
          />
        )}
      </Field>
      <HandOnField values={values} />
    </div>
  )
}

/** An empty one, in the writer's language. */
export function emptyResource(language: Language): EditedResource {
  const [form] = RESOURCE_FORMS
  return {
    sourceLanguage: language,
    texts: {},
    form,
    genre: 'guide',
    body: '',
    url: '',
    fileId: '',
    fileName: '',
    concepts: [],
    terms: 'partnership',
    mayHandOn: false,
    validUntil: '',
  }
}
