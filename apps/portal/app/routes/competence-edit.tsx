import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { competenceInput } from '@traject/domain/competence/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { CompetenceEditor } from '../features/competence/competence-editor.tsx'
import { editedCompetence } from '../features/competence/edited-competence.ts'
import { useEditedFields } from '../features/competence/edited-fields.ts'
import { ChangedMeanwhile } from '../features/item-editor/changed-meanwhile.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { spokenWords } from '../lib/spoken-words.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.resource.editTitle)

export function loader(args: LoaderFunctionArgs) {
  const namespaces = ['competence', 'resource', 'writing', 'item'] as const
  return page(args, namespaces, async ({ call, language }) => {
    const id = args.params.id ?? ''
    const { competence, ...choices } = await call.competence.editor({ id })
    return { competence, choices: { ...choices, spoken: spokenWords(language) } }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, competenceInput, async (competence) => {
      await call.competence.edit({ id, revision, competence })
      return redirect(`/competences/${id}`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditCompetence() {
  const { competence, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('resource')
  const stored = editedCompetence(competence)
  const said = useEditedFields(choices, competence.ownerName)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/competences/${competence.id}`}>{t('backToItem')}</Link>}
        title={t('editTitle')}
      />
      {answer?.stale && (
        <ChangedMeanwhile saved={stored} typed={answer.initialValue ?? {}} said={said} />
      )}
      <CompetenceEditor
        // After a save by somebody else the form carries the newest revision.
        key={competence.revision}
        stored={stored}
        revision={competence.revision}
        choices={choices}
        house={competence.ownerName}
      />
    </>
  )
}
