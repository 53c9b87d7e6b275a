import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { useDay } from '../contact/hidden-card.tsx'

type Props = { merge: { id: string; on: string; until: string }; isNew: boolean }

/** That a contact was made of two, and until when that can be taken back. */
export function MergedNotice({ merge, isNew }: Props) {
  const t = useTranslations('contact-merge')
  const day = useDay()
  const until = day(merge.until)
  return (
    <Notice kind={isNew ? 'success' : 'info'} className="mb-5">
      {isNew ? t('merge.done', { until }) : t('merges.notice', { on: day(merge.on), until })}{' '}
      <Link to={`/contacts/merges/${merge.id}`}>{t('merges.undo')}</Link>
    </Notice>
  )
}
