import type { FormEvent, ReactNode, Ref } from 'react'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { stepPath } from './step.ts'
import { useStep } from './step-context.tsx'

type Props = {
  /** Which form of the page it is. */
  act: string
  hasFiles?: boolean
  formRef?: Ref<HTMLFormElement> | undefined
  onInput?: () => void
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
  className?: string
  children: ReactNode
}

/** A form of the step's page: what is small comes first, so that it is read even if a file breaks off. */
export function StepForm({ act, hasFiles = false, formRef, children, ...rest }: Props) {
  const { step, requestId } = useStep()
  return (
    <Form
      ref={formRef ?? null}
      method="post"
      // The page without what it last said was done.
      action={stepPath(step)}
      encType={hasFiles ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      noValidate
      {...rest}
    >
      <EditionFields requestId={requestId} />
      <input type="hidden" name="act" value={act} />
      {children}
    </Form>
  )
}
