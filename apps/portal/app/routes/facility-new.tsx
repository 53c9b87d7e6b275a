import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { facilityInput } from '@traject/domain/facility/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { emptyFacility } from '../features/facility/edited-facility.ts'
import { FacilityEditor } from '../features/facility/facility-editor.tsx'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.facility.newTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['facility', 'resource', 'writing', 'item'], ({ call }) =>
    call.facility.blank(),
  )
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, facilityInput, async (input) => {
      const id = await call.facility.create(input)
      return redirect(`/facilities/${id}/share`)
    }),
  )
}

export default function NewFacility() {
  const { concepts } = useLoaderData<typeof loader>()
  const t = useTranslations('facility')
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <FacilityEditor stored={emptyFacility(useLanguage())} concepts={concepts} />
    </>
  )
}
