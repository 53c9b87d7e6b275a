import { useEffect, useRef, useState } from 'react'

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
    const draft = read(key)
    if (!draft) return
    if (draft.made !== made) {
      forget(key)
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
    if (Object.values(typed).some((value) => value !== '')) write(key, { made, typed })
    else forget(key)
  }
  return { form, onInput, isBack }
}

interface Draft {
  made: string
  typed: Partial<Record<string, string>>
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLTextAreaElement | null {
  const field = form?.elements.namedItem(name)
  return field instanceof HTMLTextAreaElement ? field : null
}

// A browser may refuse its storage: then there are no drafts.
function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

function write(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {}
}

function forget(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}
