import type { Direction } from '@traject/domain/plan/arrange-steps'
import { Icon } from '@traject/ui/icon'
import { useTranslations } from 'use-intl'

type Props = {
  direction: Direction
  step: { id: string; title: string }
  disabled: boolean
  /** It was just pressed: it keeps the focus, though its row is another place. */
  focused: boolean
}

export const moveButtonId = (direction: Direction, stepId: string) => `${direction}-${stepId}`

/** Moves a step by one place; a button of the form around the whole plan. */
export function MoveButton({ direction, step, disabled, focused }: Props) {
  const t = useTranslations('plan')
  return (
    <button
      type="submit"
      id={moveButtonId(direction, step.id)}
      name="move"
      value={`${direction} ${step.id}`}
      disabled={disabled}
      aria-label={t(direction === 'up' ? 'upOf' : 'downOf', { step: step.title })}
      {...(focused ? { autoFocus: true } : {})}
      className="inline-grid size-11 place-items-center rounded-full border border-edge hover:border-current hover:bg-wash disabled:cursor-default disabled:opacity-35"
    >
      <Icon name="chevron" className={direction === 'up' ? 'rotate-180' : ''} />
    </button>
  )
}
