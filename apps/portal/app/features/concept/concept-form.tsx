import { CONCEPT_SCHEMES, type ConceptScheme } from '@traject/domain/concept/concept'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { Field, Select, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { useForeignOf, useLanguage } from '../words/lang.tsx'
import { type ConceptChoice, ConceptFields } from './concept-fields.tsx'

/** A term of the partnership's own, in the shape of its form. */
export interface EditedConcept {
  scheme: ConceptScheme
  label: Record<Language, string>
  /** One a line. */
  synonyms: Record<Language, string>
  broader: string[]
  related: string[]
}

type Props = {
  stored: EditedConcept
  /** Of what is edited; none for a new one. */
  revision?: number
  concepts: readonly ConceptChoice[]
  back: string
}

/** The words of a term and its place among the others; works without JavaScript. */
export function ConceptForm({ stored, revision, concepts, back }: Props) {
  const t = useTranslations('concept')
  const common = useTranslations('common')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  const foreign = useForeignOf()
  const reader = useLanguage()
  const languages = [reader, ...LANGUAGES.filter((language) => language !== reader)]
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <EditionFields revision={revision} />
        <Card>
          <CardHeader title={t('form.words')} />
          <div className="grid gap-5">
            <Field id="scheme" label={t('form.scheme')} className="max-w-md">
              {(control) => (
                <Select {...control} name="scheme" defaultValue={values.text('scheme')}>
                  {CONCEPT_SCHEMES.map((scheme) => (
                    <option key={scheme} value={scheme}>
                      {t(`scheme.${scheme}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            {languages.map((language) => {
              const named = { language: common(`language.${language}`) }
              return (
                <div key={language} className="grid items-start gap-5 rail:grid-cols-2">
                  <Field
                    id={`label.${language}`}
                    label={t('form.label', named)}
                    error={answer.error(`label.${language}`)}
                  >
                    {(control) => (
                      <TextInput
                        {...control}
                        name={`label.${language}`}
                        lang={foreign(language)}
                        defaultValue={values.text(`label.${language}`)}
                      />
                    )}
                  </Field>
                  <Field
                    id={`synonyms.${language}`}
                    label={t('form.synonyms', named)}
                    hint={t('form.synonymsHint')}
                    error={answer.error(`synonyms.${language}`)}
                  >
                    {(control) => (
                      <TextArea
                        {...control}
                        name={`synonyms.${language}`}
                        lang={foreign(language)}
                        rows={3}
                        defaultValue={values.text(`synonyms.${language}`)}
                      />
                    )}
                  </Field>
                </div>
              )
            })}
          </div>
        </Card>
        <Card>
          <CardHeader title={t('form.place')} />
          <div className="grid gap-6">
            {(['broader', 'related'] as const).map((link) => (
              <ConceptFields
                key={link}
                name={link}
                legend={t(`form.${link}`)}
                concepts={concepts}
                chosen={values.list(link)}
                error={answer.error(link)}
              />
            ))}
          </div>
        </Card>
        <SubmitOrCancel
          submit={revision === undefined ? t('form.add') : t('form.save')}
          cancel={t('form.cancel')}
          back={back}
        />
      </Form>
    </>
  )
}

/** An empty one of a kind. */
export function emptyConcept(scheme: ConceptScheme): EditedConcept {
  const none = { en: '', fr: '', nl: '' }
  return { scheme, label: none, synonyms: none, broader: [], related: [] }
}
