import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONCEPT_SCHEMES } from '@traject/domain/concept/concept'
import { ownConceptInput } from '@traject/domain/concept/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { conceptAddress, vocabularyAddress } from '../features/concept/concept-address.ts'
import { ConceptForm, emptyConcept } from '../features/concept/concept-form.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.concept.form.addTitle)

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('scheme')
  return page(args, ['concept', 'resource'], async ({ call }) => ({
    concepts: (await call.concept.editor({ id: null })).concepts,
    scheme: CONCEPT_SCHEMES.find((one) => one === asked) ?? ('topic' as const),
  }))
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, ownConceptInput, async (input) => {
      const id = await call.concept.add(input)
      return redirect(`${conceptAddress(id)}?done=added`)
    }),
  )
}

export default function NewConcept() {
  const { concepts, scheme } = useLoaderData<typeof loader>()
  const t = useTranslations('concept')
  return (
    <>
      <PageHeader
        kicker={<Link to="/vocabulary">{t('back')}</Link>}
        title={t('form.addTitle')}
        lead={t('form.lead')}
      />
      <ConceptForm
        stored={emptyConcept(scheme)}
        concepts={concepts}
        back={vocabularyAddress({ scheme })}
      />
    </>
  )
}
