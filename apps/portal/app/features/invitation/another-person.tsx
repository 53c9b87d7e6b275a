import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { useLocation } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { SignOutForm } from '../shell/sign-out-form.tsx'

type Props = { name: string; email: string; place: string; signedInAs: string | null }

/** The invitation is somebody else's than whoever is signed in here. */
export function AnotherPerson({ name, email, place, signedInAs }: Props) {
  const t = useTranslations('invitation')
  const { pathname } = useLocation()
  return (
    <>
      <PageHeader
        kicker={t('kicker', { place })}
        title={t('another.title')}
        lead={t('another.text', { name, email, signedInAs: signedInAs ?? '' })}
      />
      <SignOutForm>
        <input type="hidden" name="returnTo" value={pathname} />
        <SubmitButton>{t('another.signOut')}</SubmitButton>
      </SignOutForm>
    </>
  )
}
