import { classNames } from './class-names.ts'

/** The shortest line there is: two sides, and the next stop between them. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 34 18"
      width="34"
      height="18"
      aria-hidden="true"
      focusable="false"
      className={classNames('shrink-0', className)}
    >
      <path d="M4 9H30" className="fill-none stroke-ink" strokeWidth="3" />
      <circle cx="4" cy="9" r="4" className="fill-side-fr" />
      <circle cx="17" cy="9" r="6" className="fill-paper stroke-action" strokeWidth="3.5" />
      <circle cx="30" cy="9" r="4" className="fill-side-vl" />
    </svg>
  )
}

export function Logo({ word, className }: { word: string; className?: string }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-2.5 font-display text-[1.5rem] leading-none font-[720] tracking-[-0.03em]',
        className,
      )}
    >
      <LogoMark />
      {word}
    </span>
  )
}
