import { buttonClass } from '@traject/ui/button'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'

type Props = {
  state: 'accepted' | 'revoked' | 'expired' | 'replaced' | 'unknown'
  isSignedIn: boolean
  /** The track that came with it. */
  trackId?: string | undefined
}

/** A link that does nothing any more, and why. */
export function ClosedInvitation({ state, isSignedIn, trackId }: Props) {
  const t = useTranslations('invitation')
  return (
    <>
      <PageHeader title={t(`closed.${state}.title`)} lead={t(`closed.${state}.text`)} />
      <Link
        to={trackId ? `/tracks/${trackId}` : isSignedIn ? '/' : '/sign-in'}
        className={buttonClass('quiet')}
      >
        {t(trackId ? 'toTrack' : isSignedIn ? 'home' : 'signIn')}
      </Link>
    </>
  )
}
