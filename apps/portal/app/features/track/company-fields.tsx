import { Card, CardHeader } from '@traject/ui/card'
import { Checkbox } from '@traject/ui/choice'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { CountryField, NumberField } from '../partnership/registration-fields.tsx'
import { SeatFields } from '../partnership/seat-fields.tsx'
import { ContactFields } from './contact-fields.tsx'

type Props = {
  answer: Answered
  language: string
  companies: readonly { id: string; name: string }[]
  sectors: readonly { value: string; label: string }[]
  /** The one that is chosen from the list; none: it is typed in. */
  chosen: string
  onChoose: (id: string) => void
  /** Fields that do not belong to the choice are put away; without JavaScript all are there. */
  isLive: boolean
}

/** For which company a track is: one of the list, or one that is typed in. */
export function CompanyFields(props: Props) {
  const { answer, language, companies, sectors, chosen, onChoose, isLive } = props
  const t = useTranslations('track-start')
  const isTyped = !isLive || chosen === ''
  const asksContact = isTyped || answer.error('contactEmail') !== undefined
  return (
    <>
      <Card aria-labelledby="company">
        <CardHeader id="company" title={t('company')} />
        <div className="grid gap-6">
          {companies.length > 0 && (
            <Field id="smeId" label={t('which')} hint={isLive ? undefined : t('anotherHint')}>
              {(control) => (
                <Select
                  {...control}
                  name="smeId"
                  defaultValue={chosen}
                  onChange={(event) => onChoose(event.currentTarget.value)}
                >
                  <option value="">{t('another')}</option>
                  {companies.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          {isTyped && <TypedCompany answer={answer} />}
        </div>
      </Card>
      {isTyped && (
        <Card aria-labelledby="place">
          <CardHeader id="place" title={t('place')} />
          <div className="grid gap-6">
            <SeatFields answer={answer} stored={NOWHERE} sectors={sectors} />
          </div>
        </Card>
      )}
      {asksContact && (
        <Card aria-labelledby="contact">
          <CardHeader id="contact" title={t('contact')} />
          <div className="grid gap-6">
            <p className="text-soft">{isTyped ? t('contactLead') : t('contactOfKnown')}</p>
            <ContactFields answer={answer} language={language} />
          </div>
        </Card>
      )}
    </>
  )
}

const NOWHERE = { city: '', nuts3: '', sectors: [] }

function TypedCompany({ answer }: { answer: Answered }) {
  const t = useTranslations('track-start')
  const typed = formValues(answer.typed, {})
  return (
    <>
      <Field id="name" label={t('name')} error={answer.error('name')}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="off"
            defaultValue={answer.value('name')}
          />
        )}
      </Field>
      <CountryField legend={t('country')} nameOf={(country) => t(country)} answer={answer} />
      <div className="grid gap-2">
        <NumberField label={t('number')} hint={t('numberHint')} answer={answer} />
        <Checkbox
          id="noNumber"
          name="noNumber"
          label={t('noNumber')}
          hint={t('noNumberHint')}
          defaultChecked={typed.isOn('noNumber')}
        />
      </div>
    </>
  )
}
