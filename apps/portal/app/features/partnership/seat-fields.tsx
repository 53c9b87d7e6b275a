import { REGIONS } from '@traject/domain/partnership/region'
import { SIDES } from '@traject/domain/partnership/side'
import { CheckboxGroup } from '@traject/ui/choice'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'

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
  const common = useTranslations('common')
  const shown = formValues(answer.typed, stored)
  return (
    <>
      <Field id="city" label={t('city')} error={answer.error('city')}>
        {(control) => <TextInput {...control} name="city" defaultValue={shown.text('city')} />}
      </Field>
      <Field id="nuts3" label={t('region')} error={answer.error('nuts3')}>
        {(control) => (
          <Select {...control} name="nuts3" defaultValue={shown.text('nuts3')}>
            <option value="">{t('chooseRegion')}</option>
            {SIDES.map((side) => (
              <optgroup key={side} label={common(`side.${side}`)}>
                {Object.entries(REGIONS[side]).map(([nuts3, name]) => (
                  <option key={nuts3} value={nuts3}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
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
