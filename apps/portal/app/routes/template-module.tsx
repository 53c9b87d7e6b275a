import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { moduleInput } from '@traject/domain/track-template/inputs'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { SmallCorrection } from '../features/form/behind-notice.tsx'
import { ChangedFields } from '../features/form/changed-fields.tsx'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.moduleTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'resource', 'writing'], async ({ call }) => {
    const id = args.params.id ?? ''
    const { modules, sourceLanguage, version } = await call.template.outline({ id })
    const module = modules.find((one) => one.id === args.params.moduleId)
    if (!module) throw notFound()
    if (version.state !== 'draft') throw redirect(`/templates/${id}/edit`)
    const { texts } = module
    return {
      ...{ id, sourceLanguage, revision: version.revision, requestId: randomUUID() },
      title: texts[sourceLanguage] ?? '',
      isTranslated: Object.keys(texts).some((language) => language !== sourceLanguage),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', moduleId = '' } = args.params
  return acting(args, (form, { call }) => {
    const base = { ...editionOf(form, id), moduleId }
    return submitOver(form, moduleInput, async (module) => {
      await call.template.renameModule({ ...base, ...module })
      return redirect(`/templates/${id}/edit?done=saved`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function RenameModule() {
  const { id, title, sourceLanguage, revision, requestId, isTranslated } =
    useLoaderData<typeof loader>()
  const stale = useActionData<{ stale?: boolean }>()?.stale
  const answer = useAnswer()
  const t = useTranslations('template')
  const typed = answer.value('title')
  const field = { label: t('addModule.name'), language: sourceLanguage }
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={t('moduleTitle')}
      />
      {stale && (
        <ChangedFields
          theirs={[{ ...field, words: title }]}
          mine={[{ ...field, words: typed ?? '' }]}
        />
      )}
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form key={revision} method="post" noValidate className="grid gap-6">
          <EditionFields revision={revision} requestId={requestId} />
          <Field id="title" label={t('addModule.name')} error={answer.error('title')}>
            {(control) => (
              <TextInput
                {...control}
                name="title"
                lang={sourceLanguage}
                defaultValue={typed ?? title}
              />
            )}
          </Field>
          {isTranslated && (
            <SmallCorrection isConfirmed={answer.value('smallCorrection') !== undefined} />
          )}
          <SubmitOrCancel
            submit={t('step.save')}
            cancel={t('cancel')}
            back={`/templates/${id}/edit`}
          />
        </Form>
      </Card>
    </div>
  )
}
