import {
  forwardRef,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { classNames } from './class-names.ts'
import type { FieldWiring } from './field-parts.tsx'
import { FieldError, FieldHint, FieldMark, fieldWiring } from './field-parts.tsx'
import { Icon } from './icon.tsx'

type FieldProps = {
  /** The control's id; the hint becomes `${id}-description`, the error `${id}-error`. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** "required" or "optional", in the reader's words. */
  mark?: string | undefined
  className?: string
  children: (control: FieldWiring) => ReactNode
}

/** Label, hint and error around one control, which spreads what it is handed. */
export function Field({ id, label, hint, error, mark, className, children }: FieldProps) {
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="font-[620]">
        {label}
        <FieldMark mark={mark} />
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children(fieldWiring(id, hint, error))}
    </div>
  )
}

const control =
  'w-full rounded-field border border-edge bg-card px-4 text-ink placeholder:text-soft ' +
  'hover:border-ink aria-invalid:border-2 aria-invalid:border-signal ' +
  'disabled:cursor-not-allowed disabled:bg-wash disabled:text-soft'

type TextInputProps = InputHTMLAttributes<HTMLInputElement>

export function TextInput({ className, ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      {...rest}
      className={classNames(control, 'min-h-[50px] py-2', fileButton(rest.type), className)}
    />
  )
}

/** A file to choose, or several; the ref lets the caller take files out again. */
export const FileInput = forwardRef<HTMLInputElement, Omit<TextInputProps, 'type'>>(
  function FileInput({ className, ...rest }, ref) {
    return (
      <input
        ref={ref}
        {...rest}
        type="file"
        className={classNames(control, 'min-h-[50px] py-2', fileButton('file'), className)}
      />
    )
  },
)

function fileButton(type: string | undefined): string | false {
  return (
    type === 'file' &&
    'pl-2 file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-full file:bg-wash file:px-4 file:font-semibold'
  )
}

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextArea({ className, rows = 5, ...rest }: TextAreaProps) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={classNames(control, 'field-sizing-content min-h-28 py-3', className)}
    />
  )
}

type SelectProps = SelectHTMLAttributes<HTMLSelectElement>

/** A native select; its options are the children. */
export function Select({ className, ...rest }: SelectProps) {
  return (
    <div className={classNames('relative', className)}>
      <select
        {...rest}
        className={classNames(control, 'min-h-[50px] appearance-none py-2 pr-11 text-ellipsis')}
      />
      <Icon
        name="chevron"
        className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2 text-soft"
      />
    </div>
  )
}
