import type { InvitationRole } from '@traject/domain/invitation/invitation'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { LanguageField, NameField } from '../people/person-fields.tsx'
import { NewPasswordField } from '../sign-in/new-password-field.tsx'

type Props = {
  inviter: string
  place: string
  partnership: string
  role: InvitationRole
  name: string
  email: string
  language: string
  /** The track that is proposed with it, and the house that proposes it. */
  trackTitle: string | null
  trackHouse: string | null
  /** There is no account with that address yet. */
  isNew: boolean
}

/** Who invites to what; one button, or first an account. */
export function OpenInvitation(props: Props) {
  const { inviter, place, partnership, role, isNew, trackTitle, trackHouse, ...person } = props
  const t = useTranslations('invitation')
  const common = useTranslations('common')
  const words = { inviter, place, partnership, role: common(`role.${role}`) }
  const proposal = trackTitle && trackHouse ? { title: trackTitle, house: trackHouse } : null
  return (
    <>
      <PageHeader
        kicker={t('hello', { name: person.name })}
        title={proposal ? t('trackHeading', { ...words, ...proposal }) : t('heading', words)}
        lead={t(proposal ? 'trackLead' : 'lead', words)}
      />
      {isNew ? (
        <JoinForm {...person} submit={t(proposal ? 'trackJoin' : 'join')} />
      ) : (
        <Form method="post">
          <p className="mb-5">{t(proposal ? 'trackKnown' : 'known', { email: person.email })}</p>
          <SubmitButton name="act" value="accept">
            {t(proposal ? 'trackAccept' : 'accept')}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}

type JoinProps = Pick<Props, 'name' | 'email' | 'language'> & { submit: string }

function JoinForm({ name, email, language, submit }: JoinProps) {
  const t = useTranslations('invitation')
  const answer = useAnswer()
  return (
    <>
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <p className="mb-5 text-soft">{t('account', { email })}</p>
        <Form method="post" noValidate className="grid gap-6">
          {/* Password keepers look for the account beside the password. */}
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <NameField label={t('name')} answer={answer} defaultValue={name} autoComplete="name" />
          <LanguageField
            legend={t('language')}
            answer={answer}
            defaultValue={answer.value('language') ?? language}
          />
          <NewPasswordField answer={answer} />
          <div>
            <SubmitButton name="act" value="join">
              {submit}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </>
  )
}
