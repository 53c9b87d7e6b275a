import { REGIONS } from '@traject/domain/partnership/region'
import { SIDES } from '@traject/domain/partnership/side'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'

type Props = { label: string; choose: string; value: string; error?: string | undefined }

/** A region of the programme area, by side of the border. */
export function RegionField({ label, choose, value, error }: Props) {
  const common = useTranslations('common')
  return (
    <Field id="nuts3" label={label} error={error}>
      {(control) => (
        <Select {...control} name="nuts3" defaultValue={value}>
          <option value="">{choose}</option>
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
  )
}
