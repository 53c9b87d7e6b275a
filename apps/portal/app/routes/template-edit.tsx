import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { can } from '@traject/domain/policy/can'
import { moduleInput } from '@traject/domain/track-template/inputs'
import { DIRECTIONS } from '@traject/domain/track-template/outline'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { EditorSide } from '../features/template/editor-side.tsx'
import { Outline } from '../features/template/outline.tsx'
import { textOf } from '../features/template/outlined-template.ts'
import { WhatWasDone } from '../features/template/what-was-done.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { codeOf, submitForm } from '../lib/form.server.ts'
import { doOutlineAct } from '../lib/outline-action.server.ts'
import { page } from '../lib/page.server.ts'
import { requestIdFor } from '../lib/request-id.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.editTitle)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const by = DIRECTIONS.find((one) => one === searchParams.get('by'))
  const moved = searchParams.get('moved')
  return page(args, ['template'], async ({ call, acting: { actor } }) => {
    const template = await call.template.outline({ id: args.params.id ?? '' })
    const mayPublish = template.status === 'draft' && can(actor, 'item.publish', template) === true
    return {
      template,
      mayPublish,
      moved: by && moved ? { id: moved, by } : null,
      done: searchParams.get('done'),
      requestId: randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    try {
      const done = await doOutlineAct(call, id, form)
      if (done) return redirect(`/templates/${id}/edit${done.query}`)
      return await submitForm(form, moduleInput, async ({ title }) => {
        const revision = Number(form.get('revision'))
        const requestId = String(form.get('requestId'))
        await call.template.addModule({ id, revision, requestId, title })
        return redirect(`/templates/${id}/edit?done=module-added`)
      })
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      // Nothing was done over what somebody else did: the page shows what there is now.
      return data({ stale: true }, { status: 409 })
    }
  })
}

export const shouldRevalidate = afterConflict

export default function EditTemplate() {
  const { template, mayPublish, moved, done, requestId } = useLoaderData<typeof loader>()
  const stale = useActionData<{ stale?: boolean }>()?.stale
  const t = useTranslations('template')
  const answer = useAnswer()
  const lang = useForeign(template.sourceLanguage)
  const { id, sourceLanguage, version, modules } = template
  const locked = version.state !== 'draft'
  const { title, summary } = textOf(template.texts, sourceLanguage, { title: '', summary: '' })
  return (
    <>
      <PageHeader
        kicker={<Link to={`/templates/${id}`}>{t('backToTemplate')}</Link>}
        title={title}
        titleLang={lang}
        lead={summary === '' ? undefined : <p lang={lang}>{summary}</p>}
        actions={
          <>
            <Link to={`/templates/${id}/about`} className={buttonClass('quiet', 'small')}>
              {t('editAbout')}
            </Link>
            <Link to={`/templates/${id}/preview`} className={buttonClass('quiet', 'small')}>
              {t('preview.open')}
            </Link>
          </>
        }
      />
      {stale && (
        <Notice kind="warning" title={t('stale.title')} className="mb-5">
          {t('stale.text')}
        </Notice>
      )}
      {locked && (
        <Notice kind="info" title={t('locked.title', { number: version.number })} className="mb-5">
          {t('locked.text')}
        </Notice>
      )}
      <FormErrors answer={answer} />
      <WhatWasDone template={template} moved={moved} done={done} />
      <div className="mt-5 grid gap-5 rail:grid-cols-[minmax(0,1.9fr)_minmax(0,1fr)]">
        <Outline
          template={template}
          moved={stale ? null : moved}
          requestId={(form) => requestIdFor(requestId, form)}
          locked={locked}
          isStale={stale ?? false}
        />
        <EditorSide
          template={template}
          steps={modules.flatMap(({ steps }) => steps).length}
          mayPublish={mayPublish}
        />
      </div>
    </>
  )
}
