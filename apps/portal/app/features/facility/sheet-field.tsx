import { Checkbox } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered }

/** The technical sheet: one that was received stays received, also when something else was wrong. */
export function SheetField({ values, answer }: Props) {
  const t = useTranslations('facility')
  const resource = useTranslations('resource')
  const name = values.text('sheetName')
  return (
    <>
      <input type="hidden" name="sheetId" value={values.text('sheetId')} />
      <input type="hidden" name="sheetName" value={name} />
      {name !== '' && (
        <div className="mb-3">
          <p className="break-words">{resource('fileNow', { name })}</p>
          <Checkbox
            id="isSheetTakenAway"
            name="isSheetTakenAway"
            label={t('sheet.takeAway')}
            defaultChecked={values.isOn('isSheetTakenAway')}
          />
        </div>
      )}
      <Field
        id="sheet"
        label={name === '' ? t('sheet.choose') : resource('fileOther')}
        hint={t('sheet.hint')}
        error={answer.error('sheet')}
      >
        {(control) => <TextInput {...control} name="sheet" type="file" />}
      </Field>
    </>
  )
}
