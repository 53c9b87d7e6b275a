import type { Language } from '@traject/domain/language/language'
import type { Messages } from '@traject/i18n/catalogue'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'

interface Account {
  id: string
  name: string
  language: Language
  shows: keyof Messages['sign-in']['demo']['shows']
}

type Props = { accounts: readonly Account[]; returnTo: string }

/** One button for each typical person of the demo. */
export function DemoAccounts({ accounts, returnTo }: Props) {
  const t = useTranslations('sign-in')
  return (
    <section aria-labelledby="demo" className="mx-auto mt-8 max-w-md">
      <Card>
        <CardHeader id="demo" title={t('demo.title')} />
        <p className="mt-2 mb-4 text-soft">{t('demo.text')}</p>
        <Form method="post">
          <input type="hidden" name="way" value="demo" />
          <input type="hidden" name="returnTo" value={returnTo} />
          <DataList>
            {accounts.map((account) => (
              <li key={account.id} className="grid gap-1.5 py-3.5">
                <SubmitButton kind="quiet" name="person" value={account.id}>
                  <AccountName {...account} />
                </SubmitButton>
                <span className="text-sm text-soft">{t(`demo.shows.${account.shows}`)}</span>
              </li>
            ))}
          </DataList>
        </Form>
        <p className="mt-4">
          <Link to="/mailbox">{t('demo.mailbox')}</Link>
        </p>
      </Card>
    </section>
  )
}

function AccountName({ name, language }: Account) {
  return (
    <>
      <span lang={useForeign(language)}>{name}</span> <ForeignMark language={language} />
    </>
  )
}
