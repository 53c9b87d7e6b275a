import type { ButtonHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'quiet' | 'danger-quiet' | 'text'
export type ButtonSize = 'main' | 'small'

const base =
  'inline-flex items-center justify-center gap-2 rounded-full text-center leading-tight font-[650] ' +
  'no-underline transition-colors aria-disabled:opacity-60 aria-disabled:cursor-progress ' +
  'disabled:opacity-60 disabled:cursor-not-allowed'

const kinds: Record<ButtonKind, string> = {
  primary:
    'bg-action text-on-signal hover:bg-action-deep print:border print:border-ink print:text-ink',
  quiet: 'border border-edge hover:border-current hover:bg-wash',
  'danger-quiet': 'border border-signal text-signal hover:bg-signal-wash',
  text: 'underline decoration-1 underline-offset-[0.18em] hover:decoration-2',
}

const sizes: Record<ButtonSize, string> = {
  main: 'min-h-[46px] py-2',
  small: 'min-h-9 py-1 text-sm',
}

/** The look of a button, for the caller's link or button element. */
export function buttonClass(kind: ButtonKind = 'primary', size: ButtonSize = 'main'): string {
  const sides = kind === 'text' ? 'px-1' : size === 'main' ? 'px-5' : 'px-3.5'
  return classNames(base, kinds[kind], sizes[size], sides)
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind
  size?: ButtonSize
  /** While its form is under way: stays focusable, says so, and ignores a second click. */
  pending?: boolean
}

export function Button({ kind, size, pending = false, className, onClick, ...rest }: Props) {
  return (
    <button
      type="submit"
      {...rest}
      {...(pending ? { 'aria-disabled': true, 'data-pending': '' } : {})}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={classNames(buttonClass(kind, size), className)}
    >
      {pending && <Spinner />}
      {rest.children}
    </button>
  )
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
    />
  )
}
