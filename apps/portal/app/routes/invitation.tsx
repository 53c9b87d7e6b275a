import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { joinInput } from '@traject/domain/invitation/inputs'
import { AnotherPerson } from '../features/invitation/another-person.tsx'
import { ClosedInvitation } from '../features/invitation/closed-invitation.tsx'
import { OpenInvitation } from '../features/invitation/open-invitation.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { codeOf, submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.invitation.title)

/** A GET only looks: scanners of mail follow links, and must not use them up. */
export function loader(args: LoaderFunctionArgs) {
  return page(args, ['invitation', 'sign-in'], async ({ call, person }) => {
    const token = args.params.token ?? ''
    const unknown = { state: 'unknown' } as const
    const shaped = /^[\w-]{20,100}$/.test(token)
    const invitation = shaped ? await call.invitation.look({ token }) : unknown
    return { invitation, isSignedIn: person !== null }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    const token = params.token ?? ''
    form.set('token', token)
    try {
      if (form.get('act') === 'accept') {
        return redirect(firstPage(await call.invitation.accept({ token })))
      }
      return await submitForm(form, joinInput, async (input) => {
        return redirect(firstPage(await call.invitation.join(input)))
      })
    } catch (error) {
      const code = codeOf(error)
      if (code !== 'link-invalid' && code !== 'wrong-state') throw error
      // The page knows what has become of it.
      return redirect(`/invitation/${encodeURIComponent(token)}`)
    }
  })
}

/** What to do first: to answer the track that was proposed. */
const firstPage = ({ trackId }: { trackId: string | null }) =>
  trackId ? `/tracks/${trackId}` : '/'

export default function Invitation() {
  const { invitation, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <BareFrame>
      <div className="mx-auto max-w-xl">
        {invitation.state !== 'open' ? (
          <ClosedInvitation {...invitation} isSignedIn={isSignedIn} />
        ) : invitation.who === 'another' ? (
          <AnotherPerson {...invitation} />
        ) : (
          <OpenInvitation {...invitation} isNew={invitation.who === 'new'} />
        )}
      </div>
    </BareFrame>
  )
}
