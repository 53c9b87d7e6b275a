import type { HiddenFace } from '@traject/domain/contact/contact'
import type { Language } from '@traject/domain/language/language'
import { type Definition, DefinitionList } from '@traject/ui/definition-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** The hidden face, empty where nothing is known, and the language of mails to it. */
export interface ContactDetails extends HiddenFace {
  language: Language
}

type Props = { details: ContactDetails; further?: readonly Definition[] }

/** Name, organisation, address, phone and mail, as far as there are any, and what the page adds. */
export function ContactDetailList({ details, further = [] }: Props) {
  const t = useTranslations('contact.hidden')
  const common = useTranslations('common')
  const { name, organisation, address, phone, email, language } = details
  const said = (
    key: 'organisation' | 'address' | 'phone' | 'email',
    text: string,
    value: ReactNode,
  ) => (text === '' ? [] : [{ term: t(key), value }])
  return (
    <DefinitionList
      items={[
        { term: t('name'), value: <b>{name}</b> },
        ...said('organisation', organisation, organisation),
        ...said('address', address, <span className="whitespace-pre-line">{address}</span>),
        ...said('phone', phone, <a href={`tel:${phone}`}>{phone}</a>),
        ...said('email', email, <MailLink email={email} />),
        { term: t('mailLanguage'), value: common(`language.${language}`) },
        ...further,
      ]}
    />
  )
}

/** A long address breaks after its @, not before its last letter. */
function MailLink({ email }: { email: string }) {
  const [name, domain] = email.split('@')
  return (
    <a href={`mailto:${email}`}>
      {name}@<wbr />
      {domain}
    </a>
  )
}
