import { buttonClass } from '@traject/ui/button'
import { Link } from '../../lib/router.tsx'
import { SubmitButton } from './submit-button.tsx'

/** The end of a form on a page of its own: its one button, and the way back. */
export function SubmitOrCancel(words: { submit: string; cancel: string; back: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton>{words.submit}</SubmitButton>
      <Link to={words.back} className={buttonClass('text')}>
        {words.cancel}
      </Link>
    </div>
  )
}
