import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { ContactDetailList, type ContactDetails } from '../contact/contact-detail-list.tsx'

type Props = { own: ContactDetails; house: string; isAsked: boolean; withdraw: string }

/** What the house keeps of the contact, for it to read, and the way out. */
export function OwnCard({ own, house, isAsked, withdraw }: Props) {
  const t = useTranslations('personal-link')
  return (
    <Card aria-labelledby="own" className="mt-5">
      <CardHeader id="own" title={isAsked ? t('own.title') : t('own.kept', { house })} />
      <ContactDetailList details={own} />
      <p className="mt-5 text-soft">{t('withdraw.text')}</p>
      <p className="mt-1">
        <a href={withdraw} className="inline-flex min-h-11 items-center">
          {t('withdraw.link')}
        </a>
      </p>
    </Card>
  )
}
