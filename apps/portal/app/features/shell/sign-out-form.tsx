import type { ReactNode } from 'react'
import { Form } from '../../lib/router.tsx'
import { forgetDrafts } from '../form/drafts.ts'

/** Signs out: what was typed here and not sent goes with whoever typed it. */
export function SignOutForm({ children }: { children: ReactNode }) {
  return (
    <Form method="post" action="/sign-out" reloadDocument onSubmit={forgetDrafts}>
      {children}
    </Form>
  )
}
