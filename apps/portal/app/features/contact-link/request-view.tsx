import type { Fact } from '@traject/domain/introduction/facts'
import { whoAsks } from '@traject/domain/introduction/who-asks'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { FactList, type Labels } from '../introduction/facts.tsx'
import { PlainText } from '../words/plain-text.tsx'

export interface LinkedRequest {
  standing: 'open' | 'agreed' | 'refused' | 'late' | 'cancelled'
  requesterName: string
  requesterPlace: string
  requesterEmail: string | null
  forWhom: string
  why: string
  facts: Fact[]
  labels: Labels
  language: Language
  answerBy: string | null
  answeredAt: Date | null
  movedAt: Date
}

type Props = { request: LinkedRequest; house: string; partnership: string }

/** Who asks what, for whom, and the contact's answer: or what it answered, and when. */
export function RequestView({ request, house, partnership }: Props) {
  const t = useTranslations('personal-link')
  const { requesterName: name, requesterPlace: place, forWhom, standing } = request
  return (
    <>
      <PageHeader
        kicker={t('kicker', { house, partnership })}
        title={standing === 'open' ? t('asks.title', { name }) : t(`over.${standing}.title`)}
        lead={
          standing === 'open' ? (
            t('asks.lead', { who: whoAsks({ name, place, forWhom }), house, forWhom })
          ) : (
            <Over request={request} />
          )
        }
      />
      <div className="grid gap-5">
        <Card aria-labelledby="why">
          <CardHeader id="why" title={t('asks.why')} />
          <PlainText language={request.language}>{request.why}</PlainText>
          <h3 className="mt-5 mb-2">{t('asks.facts', { forWhom })}</h3>
          <FactList facts={request.facts} labels={request.labels} />
        </Card>
        {standing === 'open' && <AnswerForm request={request} />}
      </div>
    </>
  )
}

function Over({ request }: { request: LinkedRequest }) {
  const t = useTranslations('personal-link.over')
  const format = useFormatter()
  const {
    standing,
    requesterName: name,
    requesterEmail: email,
    answeredAt,
    movedAt,
    answerBy,
  } = request
  const at = format.dateTime(answeredAt ?? movedAt, 'moment')
  switch (standing) {
    case 'agreed':
      return (
        <>
          <p>{t('agreed.text', { at, name })}</p>
          {email && <p>{t('agreed.reach', { name, email })}</p>}
        </>
      )
    case 'refused':
      return t('refused.text', { at })
    case 'late':
      return t('late.text', { on: answerBy ? format.dateTime(new Date(answerBy), 'day') : '' })
    case 'cancelled':
      return t('cancelled.text', { name, at })
    case 'open':
      return null
  }
}

function AnswerForm({ request }: { request: LinkedRequest }) {
  const t = useTranslations('personal-link.answer')
  const format = useFormatter()
  const answer = useAnswer()
  const { requesterName: name, answerBy } = request
  const on = answerBy ? format.dateTime(new Date(answerBy), 'day') : ''
  return (
    <Card>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="grid gap-5">
        <RadioGroup
          id="answer"
          name="answer"
          legend={t('legend')}
          hint={t('until', { on })}
          choices={[
            { value: 'agree', label: t('agree'), hint: t('agreeHint', { name }) },
            { value: 'refuse', label: t('refuse'), hint: t('refuseHint', { on }) },
          ]}
          error={answer.error('answer')}
        />
        <div>
          <SubmitButton name="act" value="answer">
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
