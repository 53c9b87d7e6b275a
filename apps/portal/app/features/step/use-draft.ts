import { useEffect, useRef, useState } from 'react'
import { forgetDraft, keepDraft, readDraft } from '../form/drafts.ts'

/**
 * Keeps what is typed in a form in this browser until it was sent. `key` names person, step and form;
 * `made` is the last thing that the person made by it: a draft from before that is forgotten. Without
 * JavaScript nothing is kept, and nothing is missing.
 */
export function useDraft(key: string, made: string, fields: readonly string[]) {
  const form = useRef<HTMLFormElement>(null)
  const [isBack, setBack] = useState(false)
  const names = fields.join(' ')

  useEffect(() => {
    setBack(false)
    const draft = readDraft(key)
    if (!draft) return
    if (draft.made !== made) {
      forgetDraft(key)
      return
    }
    let filled = false
    for (const name of names.split(' ')) {
      const field = fieldOf(form.current, name)
      const typed = draft.typed[name]
      // What the server sent back is newer.
      if (!field || !typed || field.value !== '') continue
      field.value = typed
      filled = true
    }
    setBack(filled)
  }, [key, made, names])

  const onInput = () => {
    const typed = Object.fromEntries(
      names.split(' ').map((name) => [name, fieldOf(form.current, name)?.value ?? '']),
    )
    if (Object.values(typed).some((value) => value !== '')) keepDraft(key, { made, typed })
    else forgetDraft(key)
  }
  return { form, onInput, isBack }
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLTextAreaElement | null {
  const field = form?.elements.namedItem(name)
  return field instanceof HTMLTextAreaElement ? field : null
}
