import { type FormEvent, useRef, useState } from 'react'
import { useSubmit } from '../../lib/router.tsx'
import { type SentFile, sendFile } from '../form/send-file.ts'

interface Sending {
  name: string
  /** 0 to 1. */
  done: number
}

/**
 * Sends a form's files ahead, one after the other, and says how far they are; then the form, with what
 * the server said of them. Where that does not work, the form goes as it would without JavaScript.
 */
export function useUpload(action: string) {
  const submit = useSubmit()
  const isBusy = useRef(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const [lost, setLost] = useState<string | null>(null)

  async function sendAhead(form: HTMLFormElement, files: File[]) {
    const data = new FormData(form)
    data.delete('files')
    for (const file of files) {
      const { name } = file
      setSending({ name, done: 0 })
      const answer = await upload(file, (done) => setSending({ name, done }))
      if (answer === 'lost') return setLost(name)
      if (answer === 'refused') return submit(form)
      for (const one of answer.brought) data.append('brought', one)
      for (const one of answer.refused) data.append('filesRefusal', one)
    }
    submit(data, { method: 'post', action, encType: 'multipart/form-data' })
  }

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const files = new FormData(form).getAll('files').filter(isChosen)
    if (files.length === 0 && !isBusy.current) return
    event.preventDefault()
    if (isBusy.current) return
    isBusy.current = true
    setLost(null)
    await sendAhead(form, files)
    setSending(null)
    isBusy.current = false
  }
  return { onSubmit, sending, lost }
}

const isChosen = (value: FormDataEntryValue): value is File =>
  value instanceof File && value.name !== ''

type Answer = { brought: string[]; refused: string[] } | 'refused' | 'lost'

async function upload(file: File, tell: (done: number) => void): Promise<Answer> {
  const sent = await sendFile('/files', 'files', file, tell)
  return sent === 'lost' ? sent : answerOf(sent)
}

/** Anything but files taken or refused, such as a page to sign in on, is for the form itself to meet. */
function answerOf({ status, text }: Exclude<SentFile, 'lost'>): Answer {
  try {
    return status === 200 ? (JSON.parse(text) as Answer) : 'refused'
  } catch {
    return 'refused'
  }
}
