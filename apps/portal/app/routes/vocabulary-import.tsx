import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { confirmImportInput, importInput } from '@traject/domain/concept/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ImportForm, type Previewed } from '../features/concept/import-form.tsx'
import { codeOf, submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { readSkosForm } from '../lib/read-skos.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.concept.imports.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['concept'], async ({ call }) => {
    // Refused to who may not, before he chooses a file.
    await call.concept.editor({ id: null })
    return {}
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await readSkosForm(request)
    const claimed = form.get('actingFor')
    const { call } = await context.api(typeof claimed === 'string' ? claimed : '')
    const preview = (isStale: boolean) =>
      submitForm(form, importInput, async (input) => {
        const seen = await call.concept.preview(input)
        const previewed: Previewed = { ...input, ...seen, isStale }
        return data({ previewed }, { status: seen.refusal ? 400 : 200 }) as never
      })
    if (!form.has('shown')) return preview(false)
    try {
      return await submitForm(form, confirmImportInput, async (input) =>
        redirect(`/vocabulary?own=true&imported=${await call.concept.import(input)}`),
      )
    } catch (error) {
      // The vocabulary has changed since: what will happen now is shown first.
      if (codeOf(error) === 'stale') return preview(true)
      throw error
    }
  })
}

export default function ImportVocabulary() {
  const answer = useActionData<{ previewed?: Previewed }>()
  const t = useTranslations('concept')
  return (
    <>
      <PageHeader
        kicker={<Link to="/vocabulary">{t('back')}</Link>}
        title={t('imports.title')}
        lead={t('imports.lead')}
      />
      <ImportForm previewed={answer?.previewed} />
    </>
  )
}
