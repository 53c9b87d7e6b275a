import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'

/** The way to what one is mailed. */
export function NotificationsCard() {
  const t = useTranslations('account')
  return (
    <Card>
      <CardHeader title={t('notifications.title')} />
      <p className="text-soft">{t('notifications.text')}</p>
      <p className="mt-4">
        <Link to="/account/notifications" className={buttonClass('quiet')}>
          {t('notifications.open')}
        </Link>
      </p>
    </Card>
  )
}
