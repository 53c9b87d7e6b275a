import type { Language } from '@traject/domain/language/language'
import { buttonClass } from '@traject/ui/button'
import { NowCard } from '@traject/ui/card'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextArea } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Foreign } from '../words/lang.tsx'

type Agreement =
  | {
      asks: 'company'
      requestId: string
      by: { personName: string; organisationName: string } | null
    }
  | {
      asks: 'coach'
      mayAsk: boolean
      contactName: string | null
      askedOn: string
      leftOut: number
    }
  | { asks: 'nobody'; reason: string; reasonLanguage: Language; on: string }

export interface AgreedTrack {
  id: string
  smeName: string
  startsOn: string
  responsibleName: string
  coaches: readonly { personName: string; organisationName: string }[]
  steps: readonly unknown[]
  agreement: Agreement | null
}

/** What is to be said of the company's answer to a track, for whoever reads it; and where to read on. */
export function TrackAgreement({ track }: { track: AgreedTrack }) {
  const { agreement } = track
  return (
    <div className="mb-5 grid gap-3">
      {agreement?.asks === 'company' && <AskedCompany track={track} {...agreement} />}
      {agreement?.asks === 'coach' && <Waiting track={track} {...agreement} />}
      {agreement?.asks === 'nobody' && <Declined track={track} {...agreement} />}
      <TrackLinks id={track.id} />
    </div>
  )
}

type Of<Asks extends Agreement['asks']> = Extract<Agreement, { asks: Asks }> & {
  track: AgreedTrack
}

/** The one thing to do first: to agree, or not. */
function AskedCompany({ track, requestId, by }: Of<'company'>) {
  const t = useTranslations('agreement.company')
  const format = useFormatter()
  const { id, responsibleName: house, coaches, steps } = track
  const on = format.dateTime(new Date(track.startsOn), 'day')
  const what = { on, steps: steps.length }
  const named = coaches.map((one) => `${one.personName} (${one.organisationName})`)
  return (
    <>
      <NowCard
        id="agreement"
        kicker={t('kicker', { house })}
        title={t('title')}
        actions={
          <Form method="post" action={`/tracks/${id}/answer`}>
            <EditionFields requestId={requestId} />
            <SubmitButton name="answer" value="agree">
              {t('agree')}
            </SubmitButton>
          </Form>
        }
      >
        <p>
          {by
            ? t('what', { ...what, coach: by.personName, house: by.organisationName })
            : t('whatWithout', { ...what, house })}
        </p>
        <h3 className="mt-5 mb-1 text-base">{t('whoTitle')}</h3>
        <ul className="grid list-disc gap-1 pl-5 text-soft">
          {named.length > 0 && <li>{t('whoCoaches', { coaches: format.list(named, 'and') })}</li>}
          <li>{t('whoCoordination', { house })}</li>
          <li>{t('whoNobody')}</li>
        </ul>
      </NowCard>
      <Disclosure summary={t('declineOpen')}>
        <Form method="post" action={`/tracks/${id}/answer`} className="grid max-w-xl gap-4">
          <EditionFields requestId={requestId} />
          <ReasonField label={t('reason')} hint={t('reasonHint')} />
          <div>
            <SubmitButton kind="danger-quiet" name="answer" value="decline">
              {t('decline')}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </>
  )
}

function ReasonField({ label, hint }: { label: string; hint: string }) {
  return (
    <Field id="reason" label={label} hint={hint}>
      {(control) => <TextArea {...control} name="reason" rows={3} maxLength={2000} />}
    </Field>
  )
}

/** To the coach: that it waits, and how to ask again. */
function Waiting({ track, mayAsk, contactName, askedOn, leftOut }: Of<'coach'>) {
  const t = useTranslations('agreement.coach')
  const format = useFormatter()
  const on = format.dateTime(new Date(askedOn), 'moment')
  return (
    <Notice
      kind="info"
      title={t('title', { sme: track.smeName })}
      actions={
        mayAsk && (
          <Link to={`/tracks/${track.id}/ask`} className={buttonClass('quiet', 'small')}>
            {t('again')}
          </Link>
        )
      }
    >
      <p>
        {t(mayAsk ? 'text' : 'textSummary', { on })}{' '}
        {contactName && t('named', { contact: contactName })}
      </p>
      {leftOut > 0 && <p className="mt-1.5">{t('leftOut', { count: leftOut })}</p>}
    </Notice>
  )
}

function Declined({ track, reason, reasonLanguage, on }: Of<'nobody'>) {
  const t = useTranslations('agreement.declined')
  const format = useFormatter()
  const day = format.dateTime(new Date(on), 'moment')
  return (
    <Notice kind="warning" title={t('title', { sme: track.smeName, on: day })}>
      {reason !== '' && (
        <p>
          {t('reason')} <Foreign language={reasonLanguage}>{reason}</Foreign>
        </p>
      )}
    </Notice>
  )
}

function TrackLinks({ id }: { id: string }) {
  const t = useTranslations('agreement')
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {(['people', 'state'] as const).map((page) => (
        <Link key={page} to={`/tracks/${id}/${page}`} className={buttonClass('text', 'small')}>
          {t(page)}
        </Link>
      ))}
    </p>
  )
}
