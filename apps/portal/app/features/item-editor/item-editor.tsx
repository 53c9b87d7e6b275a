import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { type ConceptChoice, ConceptFields } from '../concept/concept-fields.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { type Answered, FormErrors } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import type { EditedItem } from './edited-item.ts'
import { TextFields, type TextWords } from './text-fields.tsx'

type Props = {
  values: FormValues
  answer: Answered
  concepts: readonly ConceptChoice[]
  stored: EditedItem
  /** The revision that is edited; none for a new one. */
  revision?: number | undefined
  /** How this kind calls title and summary, where it calls them otherwise. */
  words?: TextWords
  /** What this kind asks first, and in each language beside title and summary. */
  before?: ReactNode
  contentOf?: ((language: Language) => ReactNode) | undefined
  contentLabels?: Readonly<Record<string, string>> | undefined
  /** What this kind alone asks, as cards. */
  children?: ReactNode
  /** What the card on its use asks. */
  use: ReactNode
}

/**
 * The form of an item of any kind; works without JavaScript. Needs the words of
 * `resource`, `writing` and `item`.
 */
export function ItemEditor(props: Props) {
  const { values, answer, concepts, stored, revision, words, children, use } = props
  const { before, contentOf, contentLabels } = props
  const t = useTranslations('resource')
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
        <EditionFields revision={revision} />
        {before}
        <Card>
          <CardHeader title={t('texts')} />
          <TextFields
            values={values}
            answer={answer}
            stored={stored}
            words={words}
            contentOf={contentOf}
            contentLabels={contentLabels}
          />
        </Card>
        {children}
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
          <div className="mt-4 grid gap-5">{use}</div>
        </Card>
        <div>
          <SubmitButton>{revision === undefined ? t('saveDraft') : t('save')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
