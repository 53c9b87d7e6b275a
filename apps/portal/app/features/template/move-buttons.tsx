import type { Direction } from '@traject/domain/track-template/outline'
import { Icon } from '@traject/ui/icon'
import { useEffect, useRef } from 'react'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'

type Props = {
  what: 'step' | 'module'
  id: string
  revision: number
  /** One for each button. */
  requestId: (form: string) => string
  labels: Record<Direction, string>
  /** Where there is nowhere further to go. */
  ends: Record<Direction, boolean>
  /** The button that moved it here: it keeps the focus, wherever the thing went. */
  pressed: Direction | null
}

const WAYS = ['up', 'down'] as const

/** Up and down by one place, for keyboard, thumb and no JavaScript alike. */
export function MoveButtons({ what, id, revision, requestId, labels, ends, pressed }: Props) {
  return (
    <span className="inline-flex gap-1.5">
      {WAYS.map((way) => (
        <Form key={way} method="post" replace preventScrollReset>
          <EditionFields revision={revision} requestId={requestId(`${way} ${id}`)} />
          <input type="hidden" name="what" value={`move-${what}`} />
          <input type="hidden" name={`${what}Id`} value={id} />
          <input type="hidden" name="direction" value={way} />
          <MoveButton
            id={`${way}-${id}`}
            way={way}
            label={labels[way]}
            isEnd={ends[way]}
            isPressed={pressed === way}
            revision={revision}
          />
        </Form>
      ))}
    </span>
  )
}

type ButtonProps = {
  id: string
  way: Direction
  label: string
  isEnd: boolean
  isPressed: boolean
  revision: number
}

function MoveButton({ id, way, label, isEnd, isPressed, revision }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  // Each move gives the list a new revision: the thing may stand in another module's list now.
  useEffect(() => {
    if (isPressed) button.current?.focus()
  }, [isPressed, revision])
  return (
    <button
      ref={button}
      id={id}
      type="submit"
      aria-label={label}
      title={label}
      // Stays focusable at the end, where pressing it does nothing.
      aria-disabled={isEnd || undefined}
      {...(isPressed ? { autoFocus: true } : {})}
      onClick={isEnd ? (event) => event.preventDefault() : undefined}
      className="inline-grid size-11 place-items-center rounded-full border border-edge hover:border-current hover:bg-wash aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:text-line rail:size-9"
    >
      <Icon name="chevron" className={way === 'up' ? 'rotate-180' : 'rotate-0'} />
    </button>
  )
}
