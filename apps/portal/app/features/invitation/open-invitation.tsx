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
  /** There is no account with that address yet. */
  isNew: boolean
}

/** Who invites to what; one button, or first an account. */
export function OpenInvitation({ inviter, place, partnership, role, isNew, ...person }: Props) {
  const t = useTranslations('invitation')
  const common = useTranslations('common')
  const words = { inviter, place, partnership, role: common(`role.${role}`) }
  return (
    <>
      <PageHeader
        kicker={t('hello', { name: person.name })}
        title={t('heading', words)}
        lead={t('lead', words)}
      />
      {isNew ? (
        <JoinForm {...person} />
      ) : (
        <Form method="post">
          <p className="mb-5">{t('known', { email: person.email })}</p>
          <SubmitButton name="act" value="accept">
            {t('accept')}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}

function JoinForm({ name, email, language }: Pick<Props, 'name' | 'email' | 'language'>) {
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
              {t('join')}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </>
  )
}
