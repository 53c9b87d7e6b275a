import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'

interface Account {
  id: string
  name: string
  language: Language
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
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="way" value="demo" />
          <input type="hidden" name="returnTo" value={returnTo} />
          {accounts.map((account) => (
            <SubmitButton key={account.id} kind="quiet" name="person" value={account.id}>
              <AccountName {...account} />
            </SubmitButton>
          ))}
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
