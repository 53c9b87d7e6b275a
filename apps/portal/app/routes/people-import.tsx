import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { peopleChoices } from '@traject/domain/invitation/import-people'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { previewAddress } from '../features/import/preview-address.ts'
import { BringForm } from '../features/people-import/bring-form.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { BROUGHT } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { TABLES } from '../lib/read-form.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['people-import'].title)

export function loader(args: LoaderFunctionArgs) {
  const sections = ['people.back', 'people-import', 'import'] as const
  return page(args, sections, async ({ call, acting: { choice } }) => {
    const { place, mayManage } = await call.people.list()
    if (!mayManage) throw answer({ kind: 'forbidden', ask: 'coordinator' }, { status: 403 })
    return { place, name: placeName(choice) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(
    args,
    (form, { call }) =>
      submitForm(form, BROUGHT.and(peopleChoices), async ({ fileId, ...choices }) => {
        // A file that cannot be read is refused here, beside its field.
        await call.peopleImport.preview({ id: fileId, choices })
        return redirect(previewAddress('people', fileId, choices))
      }),
    TABLES.people,
  )
}

export default function ImportPeople() {
  const { place, name } = useLoaderData<typeof loader>()
  const t = useTranslations('people-import')
  const people = useTranslations('people')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/people">{people('back', { name })}</Link>}
        title={t('title')}
        lead={t('lead')}
      />
      <BringForm place={place} />
    </div>
  )
}
