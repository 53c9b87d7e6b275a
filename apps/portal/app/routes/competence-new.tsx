import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { competenceInput } from '@traject/domain/competence/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { CompetenceEditor } from '../features/competence/competence-editor.tsx'
import { emptyCompetence } from '../features/competence/edited-competence.ts'
import { useLanguage } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { spokenWords } from '../lib/spoken-words.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.competence.newTitle)

export function loader(args: LoaderFunctionArgs) {
  const namespaces = ['competence', 'resource', 'writing', 'item'] as const
  return page(args, namespaces, async ({ call, acting, language }) => ({
    choices: { ...(await call.competence.blank()), spoken: spokenWords(language) },
    house: placeName(acting.choice),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, competenceInput, async (input) => {
      const id = await call.competence.create(input)
      return redirect(`/competences/${id}/share`)
    }),
  )
}

export default function NewCompetence() {
  const { choices, house } = useLoaderData<typeof loader>()
  const t = useTranslations('competence')
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <CompetenceEditor stored={emptyCompetence(useLanguage())} choices={choices} house={house} />
    </>
  )
}
