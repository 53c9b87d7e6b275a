import type { ShownState } from '@traject/domain/introduction/standing'
import { Notice } from '@traject/ui/notice'
import { useFormatter, useTranslations } from 'use-intl'

type Props = { to: 'house' | 'requester'; standing: ShownState; answerBy: string | null }

/** How it stands, and what that means for the reader. A refusal and a silence have the same words. */
export function StandingNotice({ to, standing, answerBy }: Props) {
  const t = useTranslations('introduction')
  const format = useFormatter()
  const on = answerBy ? format.dateTime(new Date(answerBy), 'day') : ''
  const text = to === 'house' ? houseText(standing) : requesterText(standing)
  return (
    <Notice
      kind={standing === 'agreed' ? 'success' : standing === 'withdrawn' ? 'warning' : 'info'}
      title={t(`now.${to}.${standing}`)}
      className="mb-5"
    >
      {text && <p>{t(text, { on })}</p>}
    </Notice>
  )
}

function houseText(standing: ShownState) {
  switch (standing) {
    case 'asked-back':
      return 'now.house.askedBackText'
    case 'waiting':
      return 'now.house.waitingText'
    case 'agreed':
      return 'now.house.agreedText'
    case 'withdrawn':
      return 'now.house.withdrawnText'
    default:
      return null
  }
}

function requesterText(standing: ShownState) {
  switch (standing) {
    case 'asked':
      return 'now.requester.askedText'
    case 'waiting':
      return 'now.requester.waitingText'
    case 'agreed':
      return 'now.requester.agreedText'
    case 'declined':
      return 'now.requester.declinedText'
    case 'unanswered':
      return 'now.requester.unansweredText'
    case 'withdrawn':
      return 'now.requester.withdrawnText'
    default:
      return null
  }
}
