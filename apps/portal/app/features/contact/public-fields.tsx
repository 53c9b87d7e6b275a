import { ACQUAINTANCES } from '@traject/domain/contact/contact'
import { SIDES } from '@traject/domain/partnership/side'
import { Checkbox, CheckboxGroup, RadioGroup } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

export interface CodeName {
  value: string
  label: string
}

type Props = {
  values: FormValues
  answer: Answered
  countries: readonly CodeName[]
  languages: readonly CodeName[]
}

/** So many stand open; the others come on request. */
const FIRST = 5

/** What others read of a contact, beside its texts. */
export function PublicFields({ values, answer, countries, languages }: Props) {
  const t = useTranslations('contact')
  const common = useTranslations('common')
  return (
    <div className="grid gap-5">
      <Checkbox
        id="isDesk"
        name="isDesk"
        label={t('public.isDesk')}
        defaultChecked={values.isOn('isDesk')}
      />
      <CheckboxGroup
        id="sides"
        name="sides"
        legend={t('public.sides')}
        choices={SIDES.map((value) => ({ value, label: common(`side.${value}`) }))}
        defaultValues={values.list('sides')}
        error={answer.error('sides')}
      />
      <Codes
        name="countries"
        legend={t('public.countries')}
        more={t('public.moreCountries')}
        choices={countries}
        chosen={values.list('countries')}
      />
      <Codes
        name="languages"
        legend={t('public.languages')}
        more={t('public.moreLanguages')}
        choices={languages}
        chosen={values.list('languages')}
      />
      <RadioGroup
        id="acquaintance"
        name="acquaintance"
        legend={t('public.acquaintance')}
        choices={ACQUAINTANCES.map((value) => ({ value, label: t(`acquaintance.${value}`) }))}
        defaultValue={values.text('acquaintance')}
        error={answer.error('acquaintance')}
      />
    </div>
  )
}

type CodesProps = {
  name: string
  legend: string
  more: string
  choices: readonly CodeName[]
  chosen: readonly string[]
}

function Codes({ name, legend, more, choices, chosen }: CodesProps) {
  const rest = choices.slice(FIRST)
  return (
    <div>
      <CheckboxGroup
        id={name}
        name={name}
        legend={legend}
        choices={choices.slice(0, FIRST)}
        defaultValues={chosen}
      />
      <Disclosure summary={more} open={rest.some(({ value }) => chosen.includes(value))}>
        <CheckboxGroup
          id={`${name}-more`}
          name={name}
          legend={<span className="sr-only">{more}</span>}
          choices={rest}
          defaultValues={chosen}
        />
      </Disclosure>
    </div>
  )
}
