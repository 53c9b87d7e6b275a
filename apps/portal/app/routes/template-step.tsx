import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { stepInput } from '@traject/domain/track-template/inputs'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ChangedFields } from '../features/form/changed-fields.tsx'
import { formValues } from '../features/form/form-values.ts'
import { AttachedResources } from '../features/template/attached-resources.tsx'
import { useEditedStep } from '../features/template/edited-step.ts'
import { StepForm } from '../features/template/step-form.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.stepTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'resource', 'writing'], async ({ call }) => {
    const id = args.params.id ?? ''
    const { template, houses, concepts } = await call.template.editor({ id })
    const { sourceLanguage, version, ownerOrganisationId, ownerName, modules } = template
    const step = modules.flatMap(({ steps }) => steps).find((one) => one.id === args.params.stepId)
    if (!step) throw notFound()
    if (version.state !== 'draft') throw redirect(`/templates/${id}/edit`)
    const { house, resources, texts, dueAfterDays, optional } = step
    const words = texts[sourceLanguage] ?? { title: '', instructions: '', evidence: '' }
    // A house that has left the partnership stays where it stands.
    const others = houses.filter((one) => one.id !== ownerOrganisationId)
    const known = house && !others.some((one) => one.id === house.id) ? [...others, house] : others
    return {
      ...{ id, stepId: step.id, sourceLanguage, revision: version.revision, ownerName },
      ...{ concepts, houses: known, resources, requestId: randomUUID() },
      isTranslated: Object.keys(texts).some((language) => language !== sourceLanguage),
      stored: {
        ...words,
        dueAfterDays: dueAfterDays === null ? '' : String(dueAfterDays),
        optional,
        organisationId: house?.id ?? '',
        concepts: step.concepts,
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', stepId = '' } = args.params
  return acting(args, (form, { call }) => {
    const base = { ...editionOf(form, id), stepId }
    return submitOver(form, stepInput, async (step) => {
      await call.template.editStep({ ...base, step })
      return redirect(`/templates/${id}/edit?done=saved`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function EditStep() {
  const { id, stepId, sourceLanguage, resources, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('template')
  const said = useEditedStep({ ...form, language: sourceLanguage })
  return (
    <>
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={form.stored.title}
        titleLang={useForeign(sourceLanguage)}
      />
      {answer?.stale && (
        <ChangedFields
          theirs={said(formValues(null, form.stored))}
          mine={said(formValues(answer.initialValue ?? {}, {}))}
        />
      )}
      <Card>
        <CardHeader
          title={t('attached.title')}
          aside={
            <Link
              to={`/templates/${id}/steps/${stepId}/resources`}
              className={buttonClass('quiet', 'small')}
            >
              {t('attached.change')}
            </Link>
          }
        />
        {resources.length > 0 ? (
          <AttachedResources resources={resources} />
        ) : (
          <p className="text-soft">{t('attached.none')}</p>
        )}
      </Card>
      <StepForm {...form} language={sourceLanguage} key={form.revision} />
    </>
  )
}
