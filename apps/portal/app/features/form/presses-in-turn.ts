import { type FormEvent, useEffect, useRef } from 'react'
import { useNavigation } from '../../lib/router.tsx'

/**
 * For buttons whose form names what it was made over: pressed while the page is still on its way from the
 * press before, a button is pressed again on the page that comes. What was refused ends the row. The
 * handler belongs on the forms, or, to capture, around them; only buttons with an id wait.
 */
export function usePressesInTurn(isRefused: boolean) {
  const { state } = useNavigation()
  const waiting = useRef<string[]>([])

  useEffect(() => {
    if (state !== 'idle') return
    if (isRefused) waiting.current = []
    while (waiting.current.length > 0) {
      const button = document.getElementById(waiting.current.shift() ?? '')
      if (!(button instanceof HTMLButtonElement) || isAtEnd(button)) continue
      button.form?.requestSubmit(button)
      return
    }
  }, [state, isRefused])

  return (event: FormEvent) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (state === 'idle' || !submitter?.id) return
    event.preventDefault()
    waiting.current.push(submitter.id)
  }
}

const isAtEnd = (button: HTMLButtonElement) => button.disabled || button.ariaDisabled === 'true'
