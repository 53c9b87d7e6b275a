import { type FormEvent, useRef, useState } from 'react'
import { useSubmit } from '../../lib/router.tsx'
import { type SentFile, sendFile } from '../form/send-file.ts'
import type { ImportNoun } from './preview-address.ts'

/** Bytes. A shorter one has arrived before anybody could read how far it is. */
const LONG = 128 * 1024

interface Sending {
  name: string
  /** 0 to 1. */
  done: number
}

/**
 * Sends a long file ahead and says how far it is; then the form, with what the server said of the file.
 * Where that does not work, and for a short one, the form goes as it would without JavaScript.
 */
export function useSendAhead(noun: ImportNoun) {
  const submit = useSubmit()
  const isBusy = useRef(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const [lost, setLost] = useState<string | null>(null)

  async function sendAhead(form: HTMLFormElement, file: File) {
    const { name } = file
    setSending({ name, done: 0 })
    const sent = await sendFile(`/imports/${noun}`, 'file', file, (done) => {
      setSending({ name, done })
    })
    if (sent === 'lost') return setLost(name)
    const answer = answerOf(sent)
    if (!answer) return submit(form)
    const data = new FormData(form)
    data.delete('file')
    data.append(...answer)
    submit(data, { method: 'post', encType: 'multipart/form-data' })
  }

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const file = new FormData(form).get('file')
    const isLong = file instanceof File && file.size >= LONG
    if (!isLong && !isBusy.current) return
    event.preventDefault()
    if (isBusy.current || !isLong) return
    isBusy.current = true
    setLost(null)
    await sendAhead(form, file)
    setSending(null)
    isBusy.current = false
  }
  return { onSubmit, sending, lost }
}

/** The field that a taken or a refused file leaves; nothing of any other answer, as a page to sign in on. */
function answerOf({ status, text }: Exclude<SentFile, 'lost'>): [string, string] | null {
  try {
    const { id, refusal } = JSON.parse(text) as { id?: string; refusal?: string }
    if (status !== 200) return null
    if (id) return ['fileId', id]
    return refusal ? ['fileRefusal', refusal] : null
  } catch {
    return null
  }
}
