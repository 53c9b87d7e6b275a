import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { importChoices } from '@traject/domain/contact/import-rows'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { Chip } from '@traject/ui/chip'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useFormatter, useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { ColumnsForm } from '../features/contact-import/columns-form.tsx'
import { previewAddress, ROWS } from '../features/contact-import/preview-address.ts'
import { RowList } from '../features/contact-import/row-list.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { codeOf } from '../lib/form.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { Form, Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages.contact.import.previewTitle)

const PAGE = 100

function choicesOf(request: Request) {
  const { searchParams } = new URL(request.url)
  const columns = searchParams.getAll('columns')
  const asked = {
    ...Object.fromEntries(searchParams),
    columns: columns.length > 0 ? columns : undefined,
  }
  const choices = importChoices.safeParse(asked)
  if (!choices.success) throw notFound()
  const show = ROWS.find((one) => one === searchParams.get('show'))
  const from = Math.max(0, Number.parseInt(searchParams.get('from') ?? '0', 10) || 0)
  return { choices: choices.data, show, from }
}

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact'], async ({ call }) => {
    const { choices, show, from } = choicesOf(args.request)
    const id = args.params.file ?? ''
    const { columns, rows } = await call.contactExchange.preview({ id, choices })
    const counts = { new: 0, same: 0, error: 0 }
    for (const { what } of rows) counts[what] += 1
    const listed = rows.filter(({ what }) => show === undefined || what === show)
    const isLast = listed.length <= from + PAGE
    return {
      id,
      choices,
      show,
      from,
      columns,
      counts,
      isLast,
      rows: listed.slice(from, from + PAGE),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.file ?? ''
  return acting(args, async (form, { call }) => {
    if (form.get('act') === 'drop') {
      await call.contactExchange.drop({ id })
      return redirect('/contacts')
    }
    const { choices } = choicesOf(args.request)
    const expected = Number(form.get('expected'))
    try {
      const count = await call.contactExchange.confirm({ id, choices, expected })
      return redirect(`/contacts?came=${count}`)
    } catch (error) {
      if (codeOf(error) !== 'stale') throw error
      return data({ stale: true }, { status: 409 })
    }
  })
}

export const shouldRevalidate = afterConflict

export default function PreviewContacts() {
  const { id, choices, show, from, columns, counts, isLast, rows } = useLoaderData<typeof loader>()
  const answer = useActionData<{ stale?: boolean }>()
  const t = useTranslations('contact')
  const format = useFormatter()
  return (
    <>
      <PageHeader
        kicker={<Link to="/contacts/import">{t('import.other')}</Link>}
        title={t('import.previewTitle')}
        lead={t('import.previewLead')}
      />
      {answer?.stale && (
        <Notice kind="warning" className="mb-5">
          {t('import.stale')}
        </Notice>
      )}
      <div className="grid gap-5">
        <Card>
          <p className="text-lg font-[650]">{t('import.summary', counts)}</p>
          <p className="mt-2 text-soft">
            {t(counts.new > 0 ? 'import.confirmText' : 'import.nothing')}
          </p>
          <Form method="post" className="mt-4 flex flex-wrap gap-3">
            <ActingForField />
            <input type="hidden" name="expected" value={counts.new} />
            {counts.new > 0 && (
              <SubmitButton name="act" value="confirm">
                {t('import.confirm', { count: counts.new })}
              </SubmitButton>
            )}
            <button type="submit" name="act" value="drop" className={buttonClass('quiet')}>
              {t('import.cancel')}
            </button>
          </Form>
        </Card>
        {columns.length > 0 && (
          <ColumnsForm
            key={columns.map(({ field }) => field).join()}
            choices={choices}
            columns={columns}
          />
        )}
        {/* No landmark: the table in it is one of that name. */}
        <Card>
          <CardHeader title={t('import.rows')} />
          <nav aria-label={t('import.filter')} className="mb-4">
            <ul className="flex flex-wrap gap-2">
              <Chip
                href={previewAddress(id, choices)}
                label={t('import.all')}
                current={show === undefined}
                renderLink={routerLink}
              />
              {ROWS.map((what) => (
                <Chip
                  key={what}
                  href={previewAddress(id, choices, { show: what })}
                  label={t(`import.what.${what}`)}
                  count={format.number(counts[what])}
                  current={show === what}
                  renderLink={routerLink}
                />
              ))}
            </ul>
          </nav>
          <RowList rows={rows} />
          <Pager
            label={t('own.pages')}
            first={
              from > 0
                ? { href: previewAddress(id, choices, { show }), label: t('import.first') }
                : undefined
            }
            next={
              isLast
                ? undefined
                : {
                    href: previewAddress(id, choices, { show, from: from + PAGE }),
                    label: t('import.next'),
                  }
            }
            renderLink={routerLink}
          />
        </Card>
      </div>
    </>
  )
}
