import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { facilityInput } from '@traject/domain/facility/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { editedFacility } from '../features/facility/edited-facility.ts'
import { useEditedFields } from '../features/facility/edited-fields.ts'
import { FacilityEditor } from '../features/facility/facility-editor.tsx'
import { ChangedMeanwhile } from '../features/item-editor/changed-meanwhile.tsx'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.resource.editTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['facility', 'resource', 'writing', 'item'], ({ call }) =>
    call.facility.editor({ id: args.params.id ?? '' }),
  )
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, facilityInput, async (facility) => {
      await call.facility.edit({ id, revision, facility })
      return redirect(`/facilities/${id}`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditFacility() {
  const { facility, concepts } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('resource')
  const stored = editedFacility(facility, useLanguage())
  const said = useEditedFields(concepts)
  const address = `/facilities/${facility.id}`
  return (
    <>
      <PageHeader kicker={<Link to={address}>{t('backToItem')}</Link>} title={t('editTitle')} />
      {answer?.stale && (
        <ChangedMeanwhile saved={stored} typed={answer.initialValue ?? {}} said={said} />
      )}
      <FacilityEditor
        // After a save by somebody else the form carries the newest revision.
        key={facility.revision}
        stored={stored}
        revision={facility.revision}
        concepts={concepts}
        pictureAddresses={Object.fromEntries(
          facility.pictures.map(({ id, fileId }) => [fileId, `${address}/pictures/${id}`]),
        )}
      />
    </>
  )
}
