import { Card } from '@traject/ui/card'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { type Answered, FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { CompanyFields } from './company-fields.tsx'
import { type PlannedStep, StartPreview } from './start-preview.tsx'

type Props = {
  requestId: string
  template: { itemId: string; steps: readonly PlannedStep[] } | null
  companies: readonly { id: string; name: string }[]
  coaches: readonly { personId: string; name: string }[]
  leadsHimself: boolean
  sectors: readonly { value: string; label: string }[]
  usualStart: string
  language: string
}

/** Everything that a start needs, with the real dates beside it. */
export function StartForm(props: Props) {
  const { requestId, template, coaches, leadsHimself, usualStart, ...company } = props
  const t = useTranslations('track-start')
  const answer = useAnswer()
  const [startsOn, setStart] = useState(answer.value('startsOn') ?? usualStart)
  const [chosen, choose] = useState(answer.value('smeId') ?? '')
  const isLive = useIsLive()
  return (
    <>
      <FormErrors answer={answer} />
      <Form
        method="post"
        noValidate
        className="mt-5 grid items-start gap-5 rail:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]"
      >
        <div className="grid gap-5">
          <button type="submit" hidden aria-hidden tabIndex={-1} />
          <EditionFields requestId={requestId} />
          {template && <input type="hidden" name="templateId" value={template.itemId} />}
          <Card>
            <div className="grid gap-6">
              {!template && <TitleField answer={answer} />}
              <Field
                id="startsOn"
                label={t('startsOn')}
                hint={t('startsOnHint')}
                error={answer.error('startsOn')}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    name="startsOn"
                    type="date"
                    className="max-w-60"
                    defaultValue={startsOn}
                    onChange={(event) => setStart(event.currentTarget.value)}
                  />
                )}
              </Field>
              {!leadsHimself && <LeadField answer={answer} coaches={coaches} />}
            </div>
          </Card>
          <CompanyFields
            {...company}
            answer={answer}
            chosen={chosen}
            onChoose={choose}
            isLive={isLive}
          />
        </div>
        {template && (
          <div className="rail:sticky rail:top-5 rail:row-span-2">
            <StartPreview steps={template.steps} startsOn={startsOn} />
          </div>
        )}
        <SubmitOrCancel submit={t('submit')} cancel={t('cancel')} back="/tracks/new" />
      </Form>
    </>
  )
}

/** False on the server and until the page answers to hands. */
function useIsLive(): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return isLive
}

function TitleField({ answer }: { answer: Answered }) {
  const t = useTranslations('track-start')
  return (
    <Field id="title" label={t('trackTitle')} error={answer.error('title')}>
      {(control) => <TextInput {...control} name="title" defaultValue={answer.value('title')} />}
    </Field>
  )
}

type LeadProps = { answer: Answered; coaches: Props['coaches'] }

/** A coordinator says which coach of his house leads. */
export function LeadField({ answer, coaches }: LeadProps) {
  const t = useTranslations('track-start')
  return (
    <Field
      id="leadPersonId"
      label={t('leadCoach')}
      hint={coaches.length === 0 ? t('noCoach') : undefined}
      error={answer.error('leadPersonId')}
    >
      {(control) => (
        <Select {...control} name="leadPersonId" defaultValue={answer.value('leadPersonId')}>
          {coaches.length !== 1 && <option value="">{t('chooseCoach')}</option>}
          {coaches.map(({ personId, name }) => (
            <option key={personId} value={personId}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
