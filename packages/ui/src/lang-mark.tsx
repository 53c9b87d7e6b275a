import { classNames } from './class-names.ts'

type Props = {
  /** Such as "nl"; shown in capitals. */
  code: string
  /** What a screen reader says instead, such as "in Dutch". */
  label: string
  className?: string
}

/** Says that the text beside it is in another language. */
export function LangMark({ code, label, className }: Props) {
  return (
    <span
      title={label}
      className={classNames(
        'inline-block rounded-[5px] bg-wash px-1.5 py-px align-[1px] text-xs font-[680] tracking-[0.04em] text-soft',
        className,
      )}
    >
      <span aria-hidden="true">{code.toUpperCase()}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
