import { type ButtonKind, buttonClass } from '@traject/ui/button'
import { Link } from '../../lib/router.tsx'
import { SubmitButton } from './submit-button.tsx'

type Props = { submit: string; cancel: string; back: string; kind?: ButtonKind }

/** The end of a form on a page of its own: its one button, and the way back. */
export function SubmitOrCancel({ submit, cancel, back, kind = 'primary' }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton kind={kind}>{submit}</SubmitButton>
      <Link to={back} className={buttonClass('text')}>
        {cancel}
      </Link>
    </div>
  )
}
