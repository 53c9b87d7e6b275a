import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contactAnswerInput, withdrawInput } from '@traject/domain/introduction/inputs'
import type { Language } from '@traject/domain/language/language'
import { messagesFor } from '@traject/i18n/messages'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { LinkFrame } from '../features/contact-link/link-frame.tsx'
import { OutView } from '../features/contact-link/out-view.tsx'
import { OwnCard } from '../features/contact-link/own-card.tsx'
import { RequestView } from '../features/contact-link/request-view.tsx'
import { ReturnView } from '../features/contact-link/return-view.tsx'
import { WithdrawForm } from '../features/contact-link/withdraw-form.tsx'
import { contactLanguage } from '../lib/contact-language.ts'
import { codeOf, submitForm } from '../lib/form.server.ts'
import { guarded } from '../lib/page.server.ts'
import type { RequestApi } from '../lib/portal-context.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['personal-link'].title)

/** A GET only looks: scanners of mail follow links. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  return guarded(request, context, async () => {
    const api = await context.api()
    const token = params.token ?? ''
    const language = contactLanguage(request.url) ?? api.language
    const { searchParams } = new URL(request.url)
    const shown = await lookAt(api, token, language)
    return data(
      {
        token,
        language,
        shown,
        does: searchParams.get('do') === 'withdraw' ? ('withdraw' as const) : ('look' as const),
        isAgain: searchParams.get('again') === 'yes',
        messages: messagesFor(language, ['personal-link', 'introduction', 'contact.hidden']),
      },
      { status: shown.kind === 'unknown' ? 404 : 200 },
    )
  })
}

/** A link that is cut off, forged or of something else: its reader has no account, and is told what to do. */
async function lookAt({ call }: RequestApi, token: string, language: Language) {
  try {
    return token.startsWith('r')
      ? { kind: 'return' as const, ...(await call.personalLink.lookAtReturn({ token })) }
      : { kind: 'entry' as const, ...(await call.personalLink.look({ token, language })) }
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error
    return { kind: 'unknown' as const }
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    const token = params.token ?? ''
    const language = contactLanguage(request.url)
    const here = (further: Record<string, string> = {}) => {
      const query = new URLSearchParams({ ...(language ? { lang: language } : {}), ...further })
      return redirect(`/contact/${encodeURIComponent(token)}?${query}`)
    }
    try {
      switch (form.get('act')) {
        case 'withdraw':
          return await submitForm(form, withdrawInput, async ({ from }) => {
            await call.personalLink.withdraw({ token, from })
            return here()
          })
        case 'return':
          await call.personalLink.agreeToReturn({ token })
          return here()
        default:
          return await submitForm(form, contactAnswerInput, async ({ answer }) => {
            await call.personalLink.answer({ token, answer })
            return here()
          })
      }
    } catch (error) {
      // It was answered, taken back or withdrawn meanwhile: the page says which, and when.
      if (codeOf(error) !== 'wrong-state') throw error
      return here({ again: 'yes' })
    }
  })
}

/** What a contact sees and does by its personal link: without an account, and without JavaScript. */
export default function ContactLink() {
  const { token, language, shown, does, isAgain } = useLoaderData<typeof loader>()
  const t = useTranslations('personal-link')
  const here = `/contact/${token}?lang=${language}`
  const withdraw = `${here}&do=withdraw`
  if (shown.kind === 'return') {
    return (
      <LinkFrame token={token} language={language}>
        <ReturnView {...shown} />
      </LinkFrame>
    )
  }
  if (shown.kind === 'unknown') {
    return (
      <LinkFrame token={token} language={language}>
        <h1>{t('unknown.title')}</h1>
        <p className="mt-3 text-lg text-soft">{t('unknown.text')}</p>
        <p className="mt-3">{t('unknown.ask')}</p>
      </LinkFrame>
    )
  }
  const { house, partnership, isOut, isFromEvery, own, request } = shown
  const isAnswered = request?.standing === 'agreed' || request?.standing === 'refused'
  return (
    <LinkFrame token={token} language={language}>
      {does === 'withdraw' && !isFromEvery ? (
        <WithdrawForm house={house} partnership={partnership} back={here} isOut={isOut} />
      ) : isOut ? (
        <OutView {...shown} withdraw={withdraw} />
      ) : (
        <>
          {isAgain && isAnswered && (
            <Notice kind="info" className="mb-5">
              {t('again')}
            </Notice>
          )}
          {request ? (
            <RequestView request={request} house={house} partnership={partnership} />
          ) : (
            <EntryHeader house={house} partnership={partnership} />
          )}
          {own && (
            <OwnCard
              own={own}
              house={house}
              isAsked={request?.standing === 'open'}
              withdraw={withdraw}
            />
          )}
        </>
      )}
    </LinkFrame>
  )
}

function EntryHeader({ house, partnership }: { house: string; partnership: string }) {
  const t = useTranslations('personal-link')
  return (
    <header className="mb-5">
      <p className="mb-1.5 text-soft">{t('kicker', { house, partnership })}</p>
      <h1>{t('entry.title', { house })}</h1>
      <p className="mt-3 text-lg text-soft">{t('entry.lead', { house, partnership })}</p>
    </header>
  )
}
