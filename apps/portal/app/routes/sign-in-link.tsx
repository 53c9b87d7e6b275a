import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['sign-in'].byLink.title)

/** A GET only looks: scanners of mail follow links, and must not use them up. */
export function loader(args: LoaderFunctionArgs) {
  return page(args, ['sign-in'], async ({ call }) => {
    const token = args.params.token ?? ''
    const holds = await call.authSession.linkHolds({ kind: 'sign-in', token }).catch(() => false)
    return { holds }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const { call } = await context.api()
    await call.authSession.signInByLink({ token: params.token ?? '' })
    return redirect('/')
  })
}

export default function SignInLink() {
  const { holds } = useLoaderData<typeof loader>()
  const t = useTranslations('sign-in')
  return (
    <BareFrame>
      <div className="mx-auto max-w-md">
        <PageHeader title={t('byLink.title')} lead={holds ? t('byLink.text') : t('linkInvalid')} />
        {holds ? (
          <Form method="post">
            <SubmitButton>{t('byLink.submit')}</SubmitButton>
          </Form>
        ) : (
          <Link to="/sign-in">{t('again')}</Link>
        )}
      </div>
    </BareFrame>
  )
}
