import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownConceptInput } from '@traject/domain/concept/inputs'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { conceptAddress, conceptIdOf } from '../features/concept/concept-address.ts'
import { ConceptFacts } from '../features/concept/concept-facts.tsx'
import { ConceptForm } from '../features/concept/concept-form.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.concept.label)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['concept', 'resource'], async ({ call }) => {
    const { concept, concepts } = await call.concept.editor({ id: conceptIdOf(args.params) })
    if (!concept) throw notFound()
    return { concept, concepts: concepts.filter(({ id }) => id !== concept.id) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = conceptIdOf(args.params)
  return acting(args, (form, { call }) => {
    const revision = Number(form.get('revision'))
    return submitOver(form, ownConceptInput, async (concept) => {
      await call.concept.edit({ id, revision, concept })
      return redirect(`${conceptAddress(id)}?done=edited`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditConcept() {
  const { concept, concepts } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean }>()
  const t = useTranslations('concept')
  const errors = useTranslations('errors')
  const { id, label, revision, scheme, labels, synonyms, broader, related } = concept
  const lines = (words: readonly string[]) => words.join('\n')
  return (
    <>
      <PageHeader
        kicker={<Link to={conceptAddress(id)}>{label}</Link>}
        title={t('form.editTitle', { label })}
        lead={t('form.lead')}
      />
      {answer?.stale && (
        <div className="grid gap-5">
          <Notice kind="warning" title={errors('page.changed-meanwhile.title')} />
          <ConceptFacts {...concept} />
        </div>
      )}
      <ConceptForm
        // After a save by somebody else the form carries the newest revision.
        key={revision}
        stored={{
          scheme,
          label: labels,
          synonyms: { en: lines(synonyms.en), fr: lines(synonyms.fr), nl: lines(synonyms.nl) },
          broader: broader.map((one) => one.id),
          related: related.map((one) => one.id),
        }}
        revision={revision}
        concepts={concepts}
        back={conceptAddress(id)}
      />
    </>
  )
}
