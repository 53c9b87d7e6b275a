import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import type { Role } from './role-list.tsx'

export interface Invitation {
  id: string
  name: string
  email: string
  role: Role['role']
  expiresAt: Date
  isExpired: boolean
  invitedBy: string
}

/** Who was invited and has not answered yet. */
export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations('people')
  if (invitations.length === 0) return null
  return (
    <Card aria-labelledby="invited">
      <CardHeader
        id="invited"
        title={t('invited')}
        aside={t('count', { count: invitations.length })}
      />
      <DataList label={t('invited')}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </DataList>
    </Card>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const format = useFormatter()
  const { id, name, email, role, expiresAt, isExpired, invitedBy } = invitation
  const words = { name, quiet: (text: ReactNode) => <span className="sr-only">{text}</span> }
  return (
    <DataRow
      aside={
        <Form method="post" className="flex flex-wrap gap-2">
          <ActingForField />
          <input type="hidden" name="id" value={id} />
          <SubmitButton kind="quiet" size="small" name="act" value="resend">
            {t.rich('resend', words)}
          </SubmitButton>
          <SubmitButton kind="danger-quiet" size="small" name="act" value="revoke">
            {t.rich('revoke', words)}
          </SubmitButton>
        </Form>
      }
    >
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b>{name}</b>
        {isExpired && <Tag>{t('expired')}</Tag>}
      </span>
      <span className="block text-sm text-soft">
        {t('invitedAs', { role: common(`role.${role}`), by: invitedBy })}
      </span>
      <span className="block text-sm wrap-anywhere text-soft">{email}</span>
      {!isExpired && (
        <span className="block text-sm text-soft">
          {t('holdsUntil', { until: format.dateTime(expiresAt, 'moment') })}
        </span>
      )}
    </DataRow>
  )
}
