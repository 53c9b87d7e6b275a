import { type InvitationRole, type PlaceKind, rolesOf } from '@traject/domain/invitation/invitation'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { EmailField, LanguageField, NameField } from './person-fields.tsx'

type Props = { place: PlaceKind; language: string; back: string; only?: InvitationRole }

/** Whom to invite, as what, in which language. */
export function InviteForm({ place, language, back, only }: Props) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const answer = useAnswer()
  return (
    <>
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <NameField label={t('invite.name')} answer={answer} />
          <EmailField label={t('invite.email')} hint={t('invite.emailHint')} answer={answer} />
          {only ? (
            <input type="hidden" name="role" value={only} />
          ) : (
            <RadioGroup
              id="role"
              name="role"
              legend={t('invite.role')}
              choices={rolesOf(place).map((value) => ({
                value,
                label: common(`role.${value}`),
                hint: t(`roleHint.${place}.${value}` as never),
              }))}
              defaultValue={answer.value('role')}
              error={answer.error('role')}
            />
          )}
          <LanguageField
            legend={t('invite.language')}
            answer={answer}
            defaultValue={answer.value('language') ?? language}
          />
          <SubmitOrCancel submit={t('invite.submit')} cancel={t('cancel')} back={back} />
        </Form>
      </Card>
    </>
  )
}
