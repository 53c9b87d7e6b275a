import type { Language } from '@traject/domain/language/language'
import { DefinitionList } from '@traject/ui/definition-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export interface Details {
  name: string
  organisation: string
  address: string
  phone: string
  email: string
  language: Language
}

/** Name, organisation, address, phone and mail, as far as there are any. */
export function ContactDetailList({ details }: { details: Details }) {
  const t = useTranslations('introduction.details')
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
        ...said('email', email, <a href={`mailto:${email}`}>{email}</a>),
        { term: t('language'), value: common(`language.${language}`) },
      ]}
    />
  )
}
