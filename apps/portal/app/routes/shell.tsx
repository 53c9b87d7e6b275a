import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, Outlet, useRouteLoaderData } from '@remix-run/react'
import { choiceId } from '@traject/domain/acting-for/acting-for'
import { AppShell } from '@traject/ui/app-shell'
import { type ReactNode, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { ActingSlot, type Choice } from '../features/acting-for/acting-slot.tsx'
import { ErrorPage } from '../features/error/error-page.tsx'
import { titleOfFailure } from '../features/error/failure-of.ts'
import { forgetDraftsOfOthers } from '../features/form/drafts.ts'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { useFocusOnNavigation } from '../features/shell/focus-on-navigation.ts'
import { LanguageSwitch } from '../features/shell/language-switch.tsx'
import { useNavigationItems } from '../features/shell/navigation.ts'
import { page } from '../lib/page.server.ts'
import { routerLink } from '../lib/router.tsx'

export const meta: MetaFunction = titleOfFailure

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['shell'], ({ person, acting, isAdministrator }) => {
    const choices = acting.choices.map((choice): Choice => {
      const { role, unseen, partnershipName: partnership } = choice
      const isCompany = 'smeId' in choice
      const name = isCompany ? choice.smeName : choice.organisationName
      return { id: choiceId(choice), name, role, isCompany, partnership, unseen }
    })
    const currentId = acting.choice && choiceId(acting.choice)
    const current = choices.find(({ id }) => id === currentId) ?? null
    const { isDemo } = args.context
    return {
      person: person && { id: person.id, name: person.name },
      choices,
      current,
      isAdministrator,
      isDemo,
    }
  })
}

export default function Shell() {
  return <Frame outlet={<Outlet />} />
}

/** A failed page stands in the shell, so that the reader can go on from it. */
export function ErrorBoundary() {
  return <Frame outlet={<ErrorPage />} />
}

function Frame({ outlet }: { outlet: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('routes/shell')
  if (!data) return <ErrorPage bare />
  if (data.person === null) return <BareFrame>{outlet}</BareFrame>
  return <SignedInFrame {...data} person={data.person} outlet={outlet} />
}

type FrameProps = {
  person: { id: string; name: string }
  choices: Choice[]
  current: Choice | null
  isAdministrator: boolean
  isDemo: boolean
  outlet: ReactNode
}

function SignedInFrame(props: FrameProps) {
  const { person, choices, current, isAdministrator, isDemo, outlet } = props
  const t = useTranslations('shell')
  const nav = useNavigationItems(current, isAdministrator)
  useFocusOnNavigation()
  // Somebody else wrote here before, and left without signing out.
  useEffect(() => forgetDraftsOfOthers(person.id), [person.id])
  return (
    <AppShell
      brand={{ href: '/', word: 'Traject' }}
      nav={nav}
      navLabel={t('nav.label')}
      skipLabel={t('skip')}
      menuLabel={t('menu')}
      acting={
        <>
          <ActingSlot person={person.name} current={current} choices={choices} />
          <div className="mt-2">
            <LanguageSwitch short />
          </div>
          {isDemo && (
            <p className="mt-2">
              <Link to="/mailbox">{t('mailbox')}</Link>
            </p>
          )}
        </>
      }
      renderLink={routerLink}
    >
      {outlet}
    </AppShell>
  )
}
