import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { ContactFacts } from '../features/contact/contact-facts.tsx'
import { HiddenCard, useDay } from '../features/contact/hidden-card.tsx'
import { MergedNotice } from '../features/contact-merge/merged-notice.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ItemPage } from '../features/item/item-page.tsx'
import { acting } from '../lib/action.server.ts'
import { codeOf } from '../lib/form.server.ts'
import { namesOf } from '../lib/names-of.server.ts'
import { page } from '../lib/page.server.ts'
import type { RequestApi } from '../lib/portal-context.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.contact.title)

export function loader(args: LoaderFunctionArgs) {
  const done = new URL(args.request.url).searchParams.get('done')
  const isLooked = done === 'looked'
  return page(
    args,
    ['contact', 'contact-merge', 'item', 'assignment', 'introduction'],
    async ({ call, language }) => {
      const contact = await orKeptInstead(call, args.params.id ?? '')
      return { contact, names: namesOf(language), isLooked, done }
    },
  )
}

/** The address of a contact that was merged leads its own house to the one that stands for it. */
async function orKeptInstead(call: RequestApi['call'], id: string) {
  try {
    return await call.contact.get({ id })
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error
    throw redirect(`/contacts/${await call.contactMerge.keptInstead({ id })}`)
  }
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    if (form.get('act') === 'look-again') {
      await call.contact.lookAgain({ id })
      return redirect(`/contacts/${id}?done=looked`)
    }
    await call.item.retire({ id })
    return redirect(`/contacts/${id}`)
  })
}

export default function Contact() {
  const { contact, names, isLooked, done } = useLoaderData<typeof loader>()
  const t = useTranslations('contact')
  const merging = useTranslations('contact-merge')
  const introduction = useTranslations('introduction')
  const day = useDay()
  const { details, keeping, acts } = contact
  return (
    <ItemPage
      item={contact}
      hasCatalogue
      mainAct={
        contact.acts.ask && (
          <Link to={`/contacts/${contact.id}/introduction`} className={buttonClass('primary')}>
            {introduction('ask.button')}
          </Link>
        )
      }
      notices={
        <>
          {isLooked && acts.lookAgain && (
            <Notice kind="success" className="mb-5">
              {t('keeping.looked')}
            </Notice>
          )}
          {contact.merge ? (
            <MergedNotice merge={contact.merge} isNew={done === 'merged'} />
          ) : (
            done === 'merge-undone' && (
              <Notice kind="success" className="mb-5">
                {merging('undo.done')}
              </Notice>
            )
          )}
          {keeping?.withdrawnOn && (
            <Notice kind="info" className="mb-5">
              {t('page.withdrawn', { day: day(keeping.withdrawnOn) })}
            </Notice>
          )}
          {contact.isRare && acts.edit && (
            <Notice kind="warning" title={t('page.rareTitle')} className="mb-5">
              {t('page.rare')}
            </Notice>
          )}
        </>
      }
      side={<ItemFacts item={contact} />}
    >
      <div className="grid gap-5">
        <ContactFacts contact={contact} names={names} />
        {details && keeping && (
          <HiddenCard details={details} keeping={keeping} mayLookAgain={acts.lookAgain} />
        )}
        {acts.merge && (
          <p>
            <Link to={`/contacts/duplicates?of=${contact.id}`}>{merging('duplicates.find')}</Link>
          </p>
        )}
      </div>
    </ItemPage>
  )
}
