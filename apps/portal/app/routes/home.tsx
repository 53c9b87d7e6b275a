import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SIDES } from '@traject/domain/partnership/side'
import { buttonClass } from '@traject/ui/button'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { CoachHome } from '../features/home/coach-home.tsx'
import { PartnerHome } from '../features/home/partner-home.tsx'
import { SmeHome } from '../features/home/sme-home.tsx'
import { markdownToHtml } from '../lib/markdown.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data || data.home.kind === 'nobody') return titled(data?.messages.shell.nav.today)
  return titled(data.messages.home[data.home.kind].title)
}

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('side')
  return page(
    args,
    ['home', 'item.kind', 'item.genre', 'shell', 'track.state'],
    async ({ call, person }) => {
      if (!person) throw redirect('/sign-in')
      const home = await call.home.get()
      const side = SIDES.find((one) => one === asked) ?? null
      const instructions = home.kind === 'sme' ? (home.tracks[0]?.step?.instructions ?? '') : ''
      return { home, side, html: markdownToHtml(firstParagraph(instructions)) }
    },
  )
}

/** The rest stands on the page of the step. */
function firstParagraph(markdown: string): string {
  return markdown.trim().split(/\n\s*\n/)[0] ?? ''
}

export default function Home() {
  const { home, side, html } = useLoaderData<typeof loader>()
  switch (home.kind) {
    case 'sme':
      return <SmeHome home={home} html={html} />
    case 'coach':
      return <CoachHome home={home} side={side} />
    case 'partner':
      return <PartnerHome home={home} side={side} />
    case 'nobody':
      return <Nobody who={home.isAdministrator ? 'administrator' : 'nobody'} />
  }
}

function Nobody({ who }: { who: 'administrator' | 'nobody' }) {
  const t = useTranslations('home')
  return (
    <>
      <PageHeader title={t(`${who}.title`)} lead={t(`${who}.text`)} />
      {who === 'administrator' && (
        <Link to="/admin" className={buttonClass('primary')}>
          {t('administrator.open')}
        </Link>
      )}
    </>
  )
}
