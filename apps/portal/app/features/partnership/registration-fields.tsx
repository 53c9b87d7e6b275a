import { COUNTRIES, type Country } from '@traject/domain/partnership/registration-number'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import type { Answered } from '../form/form-errors.tsx'

type CountryProps = { legend: string; nameOf: (country: Country) => string; answer: Answered }

/** Where a house or a company is registered. */
export function CountryField({ legend, nameOf, answer }: CountryProps) {
  return (
    <RadioGroup
      id="country"
      name="country"
      legend={legend}
      choices={COUNTRIES.map((value) => ({ value, label: nameOf(value) }))}
      defaultValue={answer.value('country')}
      error={answer.error('country')}
    />
  )
}

/** Under which number. */
export function NumberField(props: { label: string; hint: string; answer: Answered }) {
  const { label, hint, answer } = props
  return (
    <Field
      id="registrationNumber"
      label={label}
      hint={hint}
      error={answer.error('registrationNumber')}
    >
      {(control) => (
        <TextInput
          {...control}
          name="registrationNumber"
          autoComplete="off"
          className="max-w-72"
          defaultValue={answer.value('registrationNumber')}
        />
      )}
    </Field>
  )
}
