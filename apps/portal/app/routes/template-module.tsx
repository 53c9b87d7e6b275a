import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import {
  Form,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { moduleInput } from '@traject/domain/track-template/inputs'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { ChangedFields } from '../features/form/changed-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { acting } from '../lib/action.server.ts'
import { codeOf, submitForm, typedAnswer } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.moduleTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['template', 'resource'], async ({ call }) => {
    const id = args.params.id ?? ''
    const { modules, sourceLanguage, version } = await call.template.outline({ id })
    const module = modules.find((one) => one.id === args.params.moduleId)
    if (!module) throw data({ kind: 'not-found' }, { status: 404 })
    if (version.state !== 'draft') throw redirect(`/templates/${id}/edit`)
    const title = module.texts[sourceLanguage] ?? ''
    return { id, title, sourceLanguage, revision: version.revision, requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', moduleId = '' } = args.params
  return acting(args, async (form, { call }) => {
    const base = { id, moduleId, revision: Number(form.get('revision')) }
    try {
      return await submitForm(form, moduleInput, async ({ title }) => {
        const requestId = String(form.get('requestId'))
        await call.template.renameModule({ ...base, requestId, title })
        return redirect(`/templates/${id}/edit?done=saved`)
      })
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      return data({ ...typedAnswer(form, moduleInput), stale: true }, { status: 409 })
    }
  })
}

export const shouldRevalidate: ShouldRevalidateFunction = (done) =>
  done.actionStatus === 409 || done.defaultShouldRevalidate

export default function RenameModule() {
  const { id, title, sourceLanguage, revision, requestId } = useLoaderData<typeof loader>()
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
          <ActingForField />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="requestId" value={requestId} />
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
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton>{t('step.save')}</SubmitButton>
            <Link to={`/templates/${id}/edit`} className={buttonClass('text')}>
              {t('cancel')}
            </Link>
          </div>
        </Form>
      </Card>
    </div>
  )
}
