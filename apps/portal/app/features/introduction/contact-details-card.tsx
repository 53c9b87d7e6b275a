import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { ContactDetailList, type ContactDetails } from '../contact/contact-detail-list.tsx'

type Props = { id: string; details: ContactDetails; isCompany: boolean }

/** How to reach a contact that agreed: for who asked alone. */
export function ContactDetailsCard({ id, details, isCompany }: Props) {
  const t = useTranslations('introduction.details')
  return (
    <Card aria-labelledby="details">
      <CardHeader id="details" title={t('title')} />
      <ContactDetailList details={details} />
      <p className="mt-4">
        {/* A file, not a page: the router leaves it to the browser. */}
        <a href={`/introductions/${id}/card`} download className={buttonClass('quiet')}>
          {t('card')}
        </a>
      </p>
      <p className="mt-3 text-sm text-soft">{t(isCompany ? 'onlyCompany' : 'only')}</p>
    </Card>
  )
}
