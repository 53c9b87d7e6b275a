import type { Language } from '@traject/domain/language/language'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Foreign } from '../words/lang.tsx'
import { Days, GuestSteps } from './coach-list.tsx'

export interface Proposal {
  id: string
  personName: string
  organisationName: string
  role: CoachRole
  from: string
  until: string | null
  byName: string
  byOrganisationName: string
  reason: string
  language: Language
  steps: readonly { title: string; language: Language }[]
  mayWithdraw: boolean
  requestId: string
}

type Props = { proposals: readonly Proposal[]; smeName: string; mayAnswer: boolean }

/** Coaches who wait for the company's answer. */
export function ProposalList({ proposals, smeName, mayAnswer }: Props) {
  const t = useTranslations('track-people')
  if (proposals.length === 0) return null
  const title = mayAnswer ? t('proposalsCompany') : t('proposals', { sme: smeName })
  return (
    <Card aria-labelledby="proposals">
      <CardHeader id="proposals" title={title} />
      <DataList label={title}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} mayAnswer={mayAnswer} />
        ))}
      </DataList>
    </Card>
  )
}

function ProposalRow({ proposal, mayAnswer }: { proposal: Proposal; mayAnswer: boolean }) {
  const t = useTranslations('track-people')
  const { personName, organisationName, role, byName, byOrganisationName } = proposal
  const { reason, language, steps } = proposal
  return (
    <DataRow aside={<Answers proposal={proposal} mayAnswer={mayAnswer} />}>
      <b>{personName}</b>
      <span className="block text-sm text-soft">
        {organisationName}, {t(`role.${role}`)} · <Days {...proposal} isToCome />
      </span>
      <GuestSteps steps={steps} />
      <span className="mt-1 block text-sm">
        {t('proposedBy', { by: byName, house: byOrganisationName })}
      </span>
      {reason !== '' && (
        <span className="block text-sm">
          <Foreign language={language}>{reason}</Foreign>
        </span>
      )}
    </DataRow>
  )
}

function Answers({ proposal, mayAnswer }: { proposal: Proposal; mayAnswer: boolean }) {
  const t = useTranslations('track-people')
  const { id, requestId, personName: name, mayWithdraw } = proposal
  if (!mayAnswer && !mayWithdraw) return null
  const words = { name, quiet: (text: ReactNode) => <span className="sr-only">{text}</span> }
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <EditionFields requestId={requestId} />
      <input type="hidden" name="proposalId" value={id} />
      {mayAnswer ? (
        <>
          <SubmitButton size="small" name="answer" value="agree">
            {t.rich('agree', words)}
          </SubmitButton>
          <SubmitButton kind="danger-quiet" size="small" name="answer" value="decline">
            {t.rich('decline', words)}
          </SubmitButton>
        </>
      ) : (
        <SubmitButton kind="danger-quiet" size="small" name="answer" value="withdraw">
          {t.rich('withdraw', words)}
        </SubmitButton>
      )}
    </Form>
  )
}
