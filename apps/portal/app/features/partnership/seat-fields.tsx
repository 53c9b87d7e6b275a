import { CheckboxGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { RegionField } from '../words/region-field.tsx'

export interface Place {
  city: string
  nuts3: string
  sectors: readonly string[]
}

type Props = {
  answer: Answered
  stored: Place
  sectors: readonly { value: string; label: string }[]
}

/** Where a house is and what it does. The side of the border follows from the region. */
export function SeatFields({ answer, stored, sectors }: Props) {
  const t = useTranslations('houses.seat')
  const shown = formValues(answer.typed, stored)
  return (
    <>
      <Field id="city" label={t('city')} error={answer.error('city')}>
        {(control) => <TextInput {...control} name="city" defaultValue={shown.text('city')} />}
      </Field>
      <RegionField
        label={t('region')}
        choose={t('chooseRegion')}
        value={shown.text('nuts3')}
        error={answer.error('nuts3')}
      />
      {sectors.length > 0 && (
        <CheckboxGroup
          id="sectors"
          name="sectors"
          legend={t('sectors')}
          choices={sectors}
          defaultValues={shown.list('sectors')}
          error={answer.error('sectors')}
        />
      )}
    </>
  )
}
