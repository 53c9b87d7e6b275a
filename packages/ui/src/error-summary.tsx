import { forwardRef } from 'react'
import { classNames } from './class-names.ts'
import { IconDisc } from './icon.tsx'

export type SummarisedError = {
  /** The id of the control; without it the message stands without a link. */
  fieldId?: string | undefined
  message: string
}

type Props = {
  id?: string
  title: string
  errors: readonly SummarisedError[]
  /** Only one element of a page may ask for the focus: this one, or the first wrong field. */
  autoFocus?: boolean
  className?: string
}

/** What is wrong in a form, on top of it. The ref lets the caller move the focus here. */
export const ErrorSummary = forwardRef<HTMLDivElement, Props>(function ErrorSummary(props, ref) {
  const { id, title, errors, autoFocus = false, className } = props
  if (errors.length === 0) return null
  return (
    <div
      ref={ref}
      id={id}
      role="alert"
      tabIndex={-1}
      {...(autoFocus ? { autoFocus } : {})}
      className={classNames(
        'rounded-card border-2 border-signal bg-signal-wash p-5 rail:p-6',
        className,
      )}
    >
      <h2 className="flex gap-2.5">
        <IconDisc name="alert" className="mt-[3px] text-signal" />
        <span className="min-w-0">{title}</span>
      </h2>
      <ul className="mt-3 grid gap-1 pl-[30px]">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} className="inline-block min-h-6 font-[620]">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
})
