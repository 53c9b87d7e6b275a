import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answerCoachInput } from '@traject/domain/coach/propose-coach'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { CoachList } from '../features/coach/coach-list.tsx'
import { ProposalList } from '../features/coach/proposal-list.tsx'
import { CompanyReaders, ReadersList } from '../features/coach/readers-list.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

const DONE = ['proposed', 'agreed', 'declined', 'withdrawn', 'ended'] as const
const ANSWERED = { agree: 'agreed', decline: 'declined', withdraw: 'withdrawn' } as const

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-people'].title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(args, ['track-people'], async ({ call }) => {
    const { coaches, proposals, ...view } = await call.coach.people({
      trackId: args.params.id ?? '',
    })
    const holding = coaches.filter(({ holds }) => holds)
    return {
      ...view,
      now: holding.filter(({ isToCome }) => !isToCome),
      later: holding.filter(({ isToCome }) => isToCome),
      gone: coaches.filter(({ holds }) => !holds),
      proposals: proposals.map((one) => ({ ...one, requestId: randomUUID() })),
      done: DONE.find((one) => one === searchParams.get('done')) ?? null,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const trackId = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    form.set('trackId', trackId)
    return submitForm(form, answerCoachInput, async (input) => {
      await call.coach.answer(input)
      const done = ANSWERED[input.answer]
      return redirect(`/tracks/${encodeURIComponent(trackId)}/people?done=${done}`)
    })
  })
}

export default function TrackPeople() {
  const view = useLoaderData<typeof loader>()
  const { id, title, language, smeName, houseName, state, today, done } = view
  const { now, later, gone, proposals, company, contactName, coordinators, mayAnswer } = view
  const t = useTranslations('track-people')
  const hasAgreed = state !== 'proposed' && state !== 'declined'
  return (
    <div className="max-w-3xl">
      <PageHeader
        kicker={
          <Link to={`/tracks/${id}`} lang={useForeign(language)}>
            {title}
          </Link>
        }
        title={t('title')}
        lead={t('lead')}
      />
      {done && <Notice kind="success" title={t(`done.${done}`)} className="mb-5" />}
      <div className="grid gap-5">
        <ProposalList proposals={proposals} smeName={smeName} mayAnswer={mayAnswer} />
        <CoachList
          id="now"
          title={t('coaches')}
          lead={t('coachesLead')}
          trackId={id}
          coaches={now}
        />
        <CoachList id="later" title={t('later')} trackId={id} coaches={later} />
        <CoachList id="gone" title={t('gone')} lead={t('goneText')} trackId={id} coaches={gone} />
        <Proposing {...view} />
        <CompanyReaders
          smeName={smeName}
          people={company}
          contactName={contactName}
          hasAgreed={hasAgreed}
          today={today}
        />
        <ReadersList
          id="coordination"
          title={t('coordination', { house: houseName })}
          lead={t('coordinationLead')}
          readers={coordinators}
          today={today}
          nobody={t('noOne')}
        />
      </div>
    </div>
  )
}

type ProposingProps = { id: string; mayPropose: boolean; mayProposeLead: boolean }

function Proposing({ id, mayPropose, mayProposeLead }: ProposingProps) {
  const t = useTranslations('track-people')
  if (!mayPropose) return null
  return (
    <p className="flex flex-wrap gap-3">
      <Link to={`/tracks/${id}/people/propose`} className={buttonClass('quiet')}>
        {t('propose')}
      </Link>
      {mayProposeLead && (
        <Link to={`/tracks/${id}/people/propose?role=lead`} className={buttonClass('quiet')}>
          {t('proposeLead')}
        </Link>
      )}
    </p>
  )
}
