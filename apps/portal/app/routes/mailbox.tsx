import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.mailbox.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['mailbox'], async ({ call }) => ({ mails: await call.person.demoMails() }))
}

type Mail = ReturnType<typeof useLoaderData<typeof loader>>['mails'][number]

/** What the demo would have sent. It exists in a demo only. */
export default function Mailbox() {
  const { mails } = useLoaderData<typeof loader>()
  const t = useTranslations('mailbox')
  return (
    <BareFrame>
      <PageHeader title={t('title')} lead={t('text')} />
      {mails.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <ul className="grid gap-4">
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailCard mail={mail} />
          </li>
        ))}
      </ul>
    </BareFrame>
  )
}

function MailCard({ mail }: { mail: Mail }) {
  const t = useTranslations('mailbox')
  const format = useFormatter()
  const lang = useForeign(mail.language)
  return (
    <Card>
      <h2 lang={lang}>{mail.subject}</h2>
      <p className="mt-1 text-sm text-soft">
        {t('toAt', { to: mail.to, at: format.dateTime(mail.createdAt, 'moment') })}
      </p>
      <p lang={lang} className="mt-4 whitespace-pre-line break-words">
        {mail.text.split(/(https?:\/\/\S+)/).map((part, at) =>
          at % 2 === 1 ? (
            <a key={part} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </Card>
  )
}
