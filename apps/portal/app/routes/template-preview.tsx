import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { LANGUAGES } from '@traject/domain/language/language'
import { buttonClass } from '@traject/ui/button'
import { Chip, ChipList } from '@traject/ui/chip'
import { EmptyState } from '@traject/ui/empty-state'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { TemplatePreview } from '../features/template/template-preview.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { Words } from '../features/words/words.tsx'
import { page } from '../lib/page.server.ts'
import { previewWords } from '../lib/preview-words.server.ts'
import { routerLink } from '../lib/router.tsx'
import { withDrawnSteps } from '../lib/shown-steps.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.template.preview.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(args, ['template'], async ({ call, language, acting }) => {
    const asked = LANGUAGES.find((one) => one === searchParams.get('language')) ?? language
    const id = args.params.id ?? ''
    const template = await call.template.get({ id, language: asked })
    const day = z.iso.date().safeParse(searchParams.get('start'))
    return {
      template: withDrawnSteps(template),
      language: asked,
      start: day.success ? day.data : acting.actor.today,
      words: previewWords(asked),
    }
  })
}

export default function Preview() {
  const { template, language, start, words } = useLoaderData<typeof loader>()
  const t = useTranslations('template')
  const common = useTranslations('common')
  const lang = useForeign(language)
  const address = `/templates/${template.id}`
  return (
    <>
      <PageHeader
        kicker={<Link to={address}>{t('backToTemplate')}</Link>}
        title={t('preview.title')}
        lead={t('preview.lead')}
      />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <ChipList label={t('preview.language')}>
          {LANGUAGES.map((one) => (
            <Chip
              key={one}
              href={`${address}/preview?language=${one}&start=${start}`}
              label={common(`language.${one}`)}
              current={one === language}
              renderLink={routerLink}
            />
          ))}
        </ChipList>
        <Form key={start} className="flex flex-wrap items-end gap-3" preventScrollReset>
          <input type="hidden" name="language" value={language} />
          <Field id="start" label={t('preview.start')}>
            {(control) => <TextInput {...control} name="start" type="date" defaultValue={start} />}
          </Field>
          <button type="submit" className={buttonClass('quiet')}>
            {t('preview.show')}
          </button>
        </Form>
      </div>
      {template.modules.length > 0 ? (
        <div lang={lang}>
          <Words locale={language} messages={words}>
            <TemplatePreview template={template} start={start} />
          </Words>
        </div>
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      )}
    </>
  )
}
