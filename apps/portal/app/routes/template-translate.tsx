import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LANGUAGES } from '@traject/domain/language/language'
import { translationInput } from '@traject/domain/track-template/inputs'
import { Chip, ChipList } from '@traject/ui/chip'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ChangedFields } from '../features/form/changed-fields.tsx'
import { formValues } from '../features/form/form-values.ts'
import { useEditedTranslation } from '../features/template/edited-translation.ts'
import { TranslationForm } from '../features/template/translation-form.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { editionOf, submitOver } from '../lib/edition.server.ts'
import { page } from '../lib/page.server.ts'
import { routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.template.translation.title)

const NONE = { title: '', instructions: '', evidence: '' }

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('to')
  return page(args, ['template', 'resource', 'writing'], async ({ call }) => {
    const template = await call.template.outline({ id: args.params.id ?? '' })
    const { id, sourceLanguage: from, version, texts } = template
    const further = LANGUAGES.filter((language) => language !== from)
    const to = further.find((language) => language === asked) ?? further[0] ?? from
    let at = 0
    const modules = template.modules.map((module) => ({
      id: module.id,
      source: module.texts[from] ?? '',
      written: module.texts[to] ?? '',
      madeFrom: module.behind[to],
      steps: module.steps.map((step) => {
        const source = step.texts[from] ?? NONE
        return {
          id: step.id,
          source,
          written: step.texts[to] ?? NONE,
          madeFrom: step.behind[to],
          at: at++,
        }
      }),
    }))
    return {
      ...{ id, from, to, further, modules, revision: version.revision },
      title: texts[from]?.title ?? '',
      isTitled: texts[to] !== undefined,
      addsOnly: version.state !== 'draft',
      requestId: randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const base = editionOf(form, id)
    return submitOver(form, translationInput, async (words) => {
      await call.template.translate({ ...base, words })
      return redirect(`/templates/${id}/edit?done=saved`)
    })
  })
}

export const shouldRevalidate = afterConflict

export default function TranslateTemplate() {
  const { id, from, to, further, title, isTitled, modules, ...form } =
    useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean; initialValue?: object | null }>()
  const t = useTranslations('template')
  const common = useTranslations('common')
  const said = useEditedTranslation(modules, to)
  return (
    <>
      <PageHeader
        kicker={<Link to={`/templates/${id}/edit`}>{t('backToEditor')}</Link>}
        title={t('translation.title')}
        lead={<Foreign language={from}>{title}</Foreign>}
      />
      <ChipList label={t('translation.into')} className="mb-5">
        {further.map((language) => (
          <Chip
            key={language}
            href={`/templates/${id}/translate?to=${language}`}
            label={common(`language.${language}`)}
            current={language === to}
            renderLink={routerLink}
          />
        ))}
      </ChipList>
      {answer?.stale && (
        <ChangedFields
          theirs={said(formValues(null, storedOf(modules)))}
          mine={said(formValues(answer.initialValue ?? {}, {}))}
        />
      )}
      {!isTitled && (
        <Notice
          kind="info"
          className="mb-5"
          actions={<Link to={`/templates/${id}/about`}>{t('translation.titleAct')}</Link>}
        >
          {t('translation.titleMissing', { language: common(`language.${to}`) })}
        </Notice>
      )}
      {form.addsOnly && <p className="mb-5 max-w-prose text-soft">{t('translation.addsOnly')}</p>}
      {modules.length > 0 ? (
        <TranslationForm
          {...form}
          key={`${to} ${form.revision}`}
          from={from}
          to={to}
          modules={modules}
        />
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      )}
    </>
  )
}

type Modules = Parameters<typeof TranslationForm>[0]['modules']

const storedOf = (modules: Modules) => ({
  modules: modules.map(({ written }) => ({ title: written })),
  steps: modules.flatMap(({ steps }) => steps.map(({ written }) => written)),
})
