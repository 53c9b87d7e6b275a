import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { DayField } from '../form/day-field.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { type ConceptChoice, ConceptFields } from '../resource/concept-fields.tsx'
import { HandOnField, TermsField } from '../resource/terms-fields.tsx'
import { TextFields } from '../resource/text-fields.tsx'
import { useLanguage } from '../words/lang.tsx'

/** What a template says of itself, in the shape of its form. */
export interface DescribedTemplate {
  sourceLanguage: Language
  texts: Partial<Record<Language, { title: string; summary: string }>>
  concepts: string[]
  terms: string
  mayHandOn: boolean
  validUntil: string
}

type Props = {
  stored: DescribedTemplate
  /** Of what is edited; none for a new one. */
  revision?: number
  requestId?: string
  concepts: readonly ConceptChoice[]
}

/** Title, summary, concepts and terms of a template; works without JavaScript. */
export function DescribeForm({ stored, revision, requestId, concepts }: Props) {
  const t = useTranslations('template')
  const resource = useTranslations('resource')
  const item = useTranslations('item')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <EditionFields revision={revision} requestId={requestId} />
        <Card>
          <CardHeader title={resource('texts')} />
          <TextFields values={values} answer={answer} first={useLanguage()} />
        </Card>
        <Card>
          <CardHeader title={resource('finding')} />
          <p className="mt-1 text-soft">{resource('findingText')}</p>
          <ConceptFields concepts={concepts} chosen={values.list('concepts')} />
        </Card>
        <Card>
          <CardHeader title={resource('use')} />
          <div className="mt-4 grid gap-5">
            <TermsField values={values} className="max-w-md" />
            <DayField
              name="validUntil"
              label={item('facts.validUntil')}
              hint={resource('validUntilHint')}
              answer={answer}
              defaultValue={stored.validUntil}
            />
            <HandOnField values={values} />
          </div>
        </Card>
        <div>
          <SubmitButton>
            {revision === undefined ? t('saveAndBuild') : resource('save')}
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}

/** An empty one, in the writer's language. */
export function emptyTemplate(language: Language): DescribedTemplate {
  return {
    sourceLanguage: language,
    texts: {},
    concepts: [],
    terms: 'partnership',
    mayHandOn: false,
    validUntil: '',
  }
}
