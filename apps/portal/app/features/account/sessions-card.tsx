import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

interface Session {
  publicId: string
  device: string
  createdAt: Date
  seenAt: Date
  isThis: boolean
}

/** Where one is signed in, and the way to end it there. */
export function SessionsCard({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations('account')
  return (
    <Card>
      <CardHeader title={t('sessions.title')} aside={sessions.length} />
      <DataList className="mt-3">
        {sessions.map((session) => (
          <SessionRow key={session.publicId} session={session} />
        ))}
      </DataList>
      {sessions.length > 1 && (
        <Form method="post" className="mt-4">
          <SubmitButton kind="quiet" size="small" name="act" value="end-others">
            {t('sessions.endOthers')}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}

function SessionRow({ session }: { session: Session }) {
  const t = useTranslations('account')
  const format = useFormatter()
  const device = session.device || t('sessions.unknownDevice')
  const end = (
    <Form method="post">
      <input type="hidden" name="session" value={session.publicId} />
      <SubmitButton kind="quiet" size="small" name="act" value="end">
        {t.rich('sessions.end', {
          device,
          quiet: (words) => <span className="sr-only">{words}</span>,
        })}
      </SubmitButton>
    </Form>
  )
  return (
    <DataRow aside={session.isThis ? <Tag>{t('sessions.this')}</Tag> : end}>
      <b>{device}</b>
      <span className="block text-sm text-soft">
        {t('sessions.since', { since: format.dateTime(session.createdAt, 'moment') })}
      </span>
    </DataRow>
  )
}
