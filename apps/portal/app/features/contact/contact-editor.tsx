import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { useActionData } from '../../lib/router.tsx'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { ItemEditor } from '../item-editor/item-editor.tsx'
import type { TextWords } from '../item-editor/text-fields.tsx'
import { ValidUntilField } from '../item-editor/valid-until-field.tsx'
import type { EditedContact } from './edited-contact.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { AgreedAnewFields, KeepingFields } from './keeping-fields.tsx'
import { type CodeName, PublicFields } from './public-fields.tsx'

type Props = {
  stored: EditedContact
  /** The revision that is edited; none for a new one. */
  revision?: number
  concepts: readonly ConceptChoice[]
  names: { countries: readonly CodeName[]; languages: readonly CodeName[] }
}

/** What the texts of a contact are called. */
export function useContactWords(): TextWords {
  const t = useTranslations('contact.words')
  return { title: t('title'), summary: t('summary'), summaryHint: t('summaryHint') }
}

/**
 * The form of a contact with both its faces. Needs the words of `contact`, `resource`, `writing` and
 * `item`.
 */
export function ContactEditor({ stored, revision, concepts, names }: Props) {
  const t = useTranslations('contact')
  const answer = useAnswer()
  const refused = useActionData<{ error?: Record<string, string[] | null> }>()
  const values = formValues(answer.typed, stored)
  const isAgreedAnew =
    values.text('agreedAnewOn') !== '' ||
    values.text('agreedAnewHow') !== '' ||
    Object.values(refused?.error ?? {}).some((codes) => codes?.includes('contact-withdrew'))
  return (
    <ItemEditor
      values={values}
      answer={answer}
      concepts={concepts}
      stored={stored}
      revision={revision}
      words={useContactWords()}
      use={
        <>
          <input type="hidden" name="terms" value="partnership" />
          <ValidUntilField values={values} answer={answer} />
        </>
      }
    >
      <Card>
        <CardHeader title={t('public.title')} />
        <PublicFields values={values} answer={answer} {...names} />
      </Card>
      <Card>
        <CardHeader title={t('hidden.title')} />
        <p className="mb-5 text-soft">{t('hidden.text')}</p>
        <HiddenFields values={values} answer={answer} />
      </Card>
      {isAgreedAnew && (
        <Card>
          <CardHeader title={t('anew.title')} />
          <p className="mb-5 text-soft">{t('anew.text')}</p>
          <AgreedAnewFields values={values} answer={answer} />
        </Card>
      )}
      <Card>
        <CardHeader title={t('keeping.title')} />
        <p className="mb-5 text-soft">{t('keeping.text')}</p>
        <KeepingFields
          values={values}
          answer={answer}
          isToldByPlatform={stored.informed === 'platform'}
        />
      </Card>
    </ItemEditor>
  )
}
