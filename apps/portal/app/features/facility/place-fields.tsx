import { FACILITY_GENRES } from '@traject/domain/facility/facility'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { RegionField } from '../words/region-field.tsx'

type Props = { values: FormValues; answer: Answered }

/** What sort of place or thing it is, how large, and where. */
export function PlaceFields({ values, answer }: Props) {
  const t = useTranslations('facility')
  const item = useTranslations('item')
  return (
    <div className="grid gap-5">
      <div className="grid items-end gap-5 rail:grid-cols-2">
        <Field id="genre" label={t('genre.legend')} error={answer.error('genre')}>
          {(control) => (
            <Select {...control} name="genre" defaultValue={values.text('genre')}>
              {FACILITY_GENRES.map((genre) => (
                <option key={genre} value={genre}>
                  {item(`facilityGenre.${genre}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          id="capacity"
          label={t('capacity.label')}
          hint={t('capacity.hint')}
          error={answer.error('capacity')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="capacity"
              inputMode="numeric"
              defaultValue={values.text('capacity')}
            />
          )}
        </Field>
      </div>
      <fieldset>
        <legend className="mb-1 font-[620]">{t('size.legend')}</legend>
        <p id="size-hint" className="mb-2 text-sm text-soft">
          {t('size.hint')}
        </p>
        <div className="grid gap-5 sm:grid-cols-3">
          {(['width', 'depth', 'height'] as const).map((name) => (
            <Field key={name} id={name} label={t(`size.${name}`)} error={answer.error(name)}>
              {(control) => (
                <TextInput
                  {...control}
                  name={name}
                  inputMode="decimal"
                  defaultValue={values.text(name)}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <Field
        id="address"
        label={t('address.label')}
        hint={t('address.hint')}
        error={answer.error('address')}
      >
        {(control) => (
          <TextInput {...control} name="address" defaultValue={values.text('address')} />
        )}
      </Field>
      <div className="grid gap-5 rail:grid-cols-2">
        <Field id="city" label={t('address.city')} error={answer.error('city')}>
          {(control) => <TextInput {...control} name="city" defaultValue={values.text('city')} />}
        </Field>
        <RegionField
          label={t('address.region')}
          choose={t('address.chooseRegion')}
          value={values.text('nuts3')}
          error={answer.error('nuts3')}
        />
      </div>
    </div>
  )
}
