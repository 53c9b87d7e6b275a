import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveIntroductionInput, noteOutcomeInput } from '@traject/domain/introduction/inputs'
import { whoAsks } from '@traject/domain/introduction/who-asks'
import { Card, CardHeader } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { ContactDetailsCard } from '../features/introduction/contact-details-card.tsx'
import { FactList } from '../features/introduction/facts.tsx'
import { IntroductionDates } from '../features/introduction/introduction-dates.tsx'
import { ContactName } from '../features/introduction/introduction-rows.tsx'
import { MessageList } from '../features/introduction/message-list.tsx'
import { MoveForms } from '../features/introduction/move-forms.tsx'
import { OutcomeForm } from '../features/introduction/outcome-form.tsx'
import { StandingNotice } from '../features/introduction/standing-notice.tsx'
import { PlainText } from '../features/words/plain-text.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.introduction.contact?.title ?? data?.messages.introduction.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['introduction', 'contact.hidden'], async ({ call, acting: { actor } }) => {
    const found = await call.introduction.get({ id: args.params.id ?? '' })
    return { ...found, isCompany: actor.kind === 'sme', requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    const here = () => redirect(`/introductions/${id}`)
    if (form.has('outcome') || form.get('press') === 'note') {
      return submitForm(form, noteOutcomeInput, async (input) => {
        await call.introduction.noteOutcome({ ...input, id })
        return here()
      })
    }
    return submitForm(form, moveIntroductionInput, async (input) => {
      await call.introduction.move({ ...input, id })
      return here()
    })
  })
}

export default function Introduction() {
  const { introduction, isHouse, isCompany, moves, mayNote, labels, details, requestId } =
    useLoaderData<typeof loader>()
  const t = useTranslations('introduction')
  const format = useFormatter()
  const { contact, ownerName: house, forWhom, requesterName: name } = introduction
  const who = whoAsks({ name, place: introduction.requesterPlace, forWhom })
  const on = format.dateTime(introduction.askedAt, 'day')
  return (
    <article>
      <PageHeader
        kicker={<Link to="/introductions">{t('back')}</Link>}
        title={<ContactName contact={contact} house={house} />}
        lead={t('page.lead', { forWhom, who, on })}
      />
      <StandingNotice
        to={isHouse ? 'house' : 'requester'}
        standing={introduction.standing}
        answerBy={introduction.answerBy}
      />
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <div className="grid gap-5">
          {details && (
            <ContactDetailsCard id={introduction.id} details={details} isCompany={isCompany} />
          )}
          <MoveForms key={introduction.standing} moves={moves} requestId={requestId} />
          {introduction.messages.length > 0 && <MessageList messages={introduction.messages} />}
          <Card aria-labelledby="why">
            <CardHeader id="why" title={t('page.why')} />
            <PlainText language={introduction.language}>{introduction.why}</PlainText>
            <h3 className="mt-5 mb-2">{t('page.facts')}</h3>
            <FactList facts={introduction.facts} labels={labels} />
          </Card>
          {mayNote && <OutcomeForm outcome={introduction.outcome} requestId={requestId} />}
        </div>
        <IntroductionDates introduction={introduction} />
      </div>
    </article>
  )
}
