import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { CheckboxGroup, RadioGroup } from '@traject/ui/choice'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { DayField } from '../form/day-field.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { ReasonField } from '../form/reason-field.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { Foreign } from '../words/lang.tsx'

interface CoachChoice {
  affiliationId: string
  personName: string
  organisationId: string
  organisationName: string
}

type Props = {
  id: string
  requestId: string
  houseName: string
  coaches: readonly CoachChoice[]
  steps: readonly { id: string; title: string; language: Language }[]
  today: string
  role: string
  mayProposeLead: boolean
}

/** Whom to propose to the company, as what, and from when until when. */
export function ProposeForm(props: Props) {
  const { id, requestId, houseName, coaches, steps, today, role, mayProposeLead } = props
  const t = useTranslations('track-people')
  const answer = useAnswer()
  const typed = formValues(answer.typed, {})
  const roles = mayProposeLead ? ROLES : ROLES.filter((one) => one !== 'lead')
  return (
    <>
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="group/propose grid gap-6">
          <EditionFields requestId={requestId} />
          <RadioGroup
            id="role"
            name="role"
            legend={t('proposePage.as')}
            choices={roles.map((value) => ({
              value,
              label: t(`role.${value}`),
              hint: t(`proposePage.${value}Hint`, { house: houseName }),
            }))}
            defaultValue={answer.value('role') ?? role}
            error={answer.error('role')}
          />
          <Field
            id="affiliationId"
            label={t('proposePage.who')}
            error={answer.error('affiliationId')}
          >
            {(control) => (
              <Select
                {...control}
                name="affiliationId"
                defaultValue={answer.value('affiliationId')}
              >
                <option value="">{t('proposePage.choose')}</option>
                {housesOf(coaches).map(({ organisationId, organisationName, people }) => (
                  <optgroup key={organisationId} label={organisationName}>
                    {people.map(({ affiliationId, personName }) => (
                      <option key={affiliationId} value={affiliationId}>
                        {personName}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </Field>
          {steps.length > 0 && (
            <CheckboxGroup
              id="stepIds"
              name="stepIds"
              legend={t('proposePage.steps')}
              className="hidden group-has-[[value=guest]:checked]/propose:block"
              choices={steps.map((step) => ({
                value: step.id,
                label: <Foreign language={step.language}>{step.title}</Foreign>,
              }))}
              defaultValues={typed.list('stepIds')}
              error={answer.error('stepIds')}
            />
          )}
          <DayField
            name="from"
            label={t('proposePage.from')}
            answer={answer}
            defaultValue={today}
          />
          <DayField
            name="until"
            label={t('proposePage.until')}
            hint={t('proposePage.untilHint')}
            answer={answer}
          />
          <ReasonField
            label={t('proposePage.reason')}
            hint={t('proposePage.reasonHint')}
            answer={answer}
            most={2000}
          />
          <SubmitOrCancel
            submit={t('proposePage.submit')}
            cancel={t('proposePage.cancel')}
            back={`/tracks/${id}/people`}
          />
        </Form>
      </Card>
    </>
  )
}

const ROLES = ['co-coach', 'guest', 'lead'] as const

/** The coaches under their houses, in the order they came in. */
function housesOf(coaches: readonly CoachChoice[]) {
  const houses = new Map<string, CoachChoice & { people: CoachChoice[] }>()
  for (const coach of coaches) {
    const house = houses.get(coach.organisationId)
    if (house) house.people.push(coach)
    else houses.set(coach.organisationId, { ...coach, people: [coach] })
  }
  return [...houses.values()]
}
