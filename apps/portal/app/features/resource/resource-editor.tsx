import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import { RESOURCE_GENRES } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { type EditedItem, emptyItem } from '../item-editor/edited-item.ts'
import { ItemEditor } from '../item-editor/item-editor.tsx'
import { HandOnField, TermsField } from '../item-editor/terms-fields.tsx'
import { ValidUntilField } from '../item-editor/valid-until-field.tsx'
import { ContentFields, FormOfResource } from './content-fields.tsx'

/** A resource as the editor shows it, in the shape of its form. */
export interface EditedResource extends EditedItem {
  form: string
  genre: string
  contents: Partial<
    Record<Language, { body: string; url: string; fileId: string; fileName: string }>
  >
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
    <ItemEditor
      values={values}
      answer={answer}
      concepts={concepts}
      stored={stored}
      revision={revision}
      before={
        <Card aria-label={t('form.legend')}>
          <FormOfResource values={values} answer={answer} />
        </Card>
      }
      contentLabels={{ body: t('body'), url: t('url'), file: t('file') }}
      contentOf={(language) => (
        <ContentFields language={language} values={values} answer={answer} />
      )}
      use={
        <>
          <div className="grid gap-5 rail:grid-cols-2">
            <GenreField values={values} />
            <TermsField values={values} />
          </div>
          <ValidUntilField values={values} answer={answer} />
          <HandOnField values={values} />
        </>
      }
    />
  )
}

function GenreField({ values }: { values: FormValues }) {
  const item = useTranslations('item')
  return (
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
  )
}

/** An empty one, in the writer's language. */
export function emptyResource(language: Language): EditedResource {
  const [form] = RESOURCE_FORMS
  return {
    ...emptyItem(language),
    form,
    genre: 'guide',
    contents: {},
  }
}
