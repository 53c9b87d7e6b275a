import { LEGAL_BASES } from '@traject/domain/contact/contact'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { DayField } from '../form/day-field.tsx'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = {
  values: FormValues
  answer: Answered
  /** What the platform told stays told. */
  isToldByPlatform: boolean
}

/** On what ground it is kept, and whether it knows. */
export function KeepingFields({ values, answer, isToldByPlatform }: Props) {
  const t = useTranslations('contact.keeping')
  const first = isToldByPlatform ? ('platform' as const) : ('not-yet' as const)
  return (
    <div className="grid gap-5">
      <RadioGroup
        id="legalBasis"
        name="legalBasis"
        legend={t('legalBasis')}
        choices={LEGAL_BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
        defaultValue={values.text('legalBasis')}
        error={answer.error('legalBasis')}
      />
      <RadioGroup
        id="informed"
        name="informed"
        legend={t('informed')}
        choices={[first, 'house' as const].map((value) => ({
          value,
          label: t(`informedBy.${value}`),
        }))}
        defaultValue={values.text('informed')}
        error={answer.error('informed')}
      />
      <div className="hidden gap-5 group-has-[input[name=informed][value=house]:checked]/editor:grid rail:grid-cols-2">
        <DayField
          name="informedOn"
          label={t('informedOn')}
          answer={answer}
          defaultValue={values.text('informedOn')}
        />
        <Field
          id="informedHow"
          label={t('informedHow')}
          hint={t('informedHowHint')}
          error={answer.error('informedHow')}
        >
          {(control) => (
            <TextInput {...control} name="informedHow" defaultValue={values.text('informedHow')} />
          )}
        </Field>
      </div>
    </div>
  )
}

/** For who withdrew: only where the form came back because of it. */
export function AgreedAnewFields({ values, answer }: Omit<Props, 'isToldByPlatform'>) {
  const t = useTranslations('contact.anew')
  return (
    <div className="grid gap-5 rail:grid-cols-2">
      <DayField
        name="agreedAnewOn"
        label={t('on')}
        answer={answer}
        defaultValue={values.text('agreedAnewOn')}
      />
      <Field
        id="agreedAnewHow"
        label={t('how')}
        hint={t('howHint')}
        error={answer.error('agreedAnewHow')}
      >
        {(control) => (
          <TextInput
            {...control}
            name="agreedAnewHow"
            defaultValue={values.text('agreedAnewHow')}
          />
        )}
      </Field>
    </div>
  )
}
