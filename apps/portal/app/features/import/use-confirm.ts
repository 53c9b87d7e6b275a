import { type FormEvent, useRef, useState } from 'react'
import { useNavigate, useSubmit } from '../../lib/router.tsx'

/** How many rows of how many are written. */
export interface Progress {
  done: number
  total: number
}

/** A line of the answer while a file is brought in. */
export type ImportEvent = Progress | { to: string } | { refused: true }

/**
 * Sends the form that confirms an import to an address that says how far it is, line by line. What is
 * refused goes once more as it would without JavaScript: nothing was written, and the page says why.
 */
export function useConfirm(address: string, total: number) {
  const submit = useSubmit()
  const navigate = useNavigate()
  const isBusy = useRef(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isLost, setLost] = useState(false)

  async function send(data: FormData) {
    setLost(false)
    setProgress({ done: 0, total })
    try {
      const response = await fetch(address, { method: 'POST', body: data })
      const end = response.ok ? await readToEnd(response, setProgress) : { refused: true as const }
      if ('to' in end) return navigate(end.to)
      submit(data, { method: 'post' })
      setProgress(null)
    } catch {
      setLost(true)
      setProgress(null)
    }
  }

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if ((submitter as HTMLButtonElement | null)?.value !== 'confirm' && !isBusy.current) return
    event.preventDefault()
    if (isBusy.current) return
    isBusy.current = true
    const data = new FormData(event.currentTarget)
    data.set('act', 'confirm')
    await send(data)
    isBusy.current = false
  }
  return { onSubmit, progress, isLost }
}

type End = Exclude<ImportEvent, Progress>

/** @throws where the connection breaks before the end was said */
async function readToEnd(response: Response, tell: (progress: Progress) => void): Promise<End> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) throw new Error('The answer broke off')
    const lines = `${rest}${read.value}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const event = JSON.parse(line) as ImportEvent
      if (!('done' in event)) return event
      tell(event)
    }
  }
}
