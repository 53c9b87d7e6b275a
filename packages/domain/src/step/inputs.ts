import { z } from 'zod'

// Messages are keys of the `errors` messages, said beside the field.

const MOST_LINKS = 20
const MOST_FILES = 20

/** Made when the form was shown: the same form sent twice does nothing twice. */
const requestId = z.uuid()
const address = z.object({ trackId: z.string(), stepId: z.string() })
/** The last submission that its page showed; empty where there was none. */
const seen = z.uuid().or(z.literal('')).default('')

const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })
const LONGEST_LINK = 2000
const LONGEST_SHOWN = 60

/** Addresses as people type them, one on each line; one without a protocol is meant as https. */
const links = z
  .string()
  .or(z.array(z.string()))
  .default([])
  .transform((typed, context) => {
    const lines = (typeof typed === 'string' ? [typed] : typed).flatMap((one) => one.split(/\s+/))
    const all = lines.filter((one) => one !== '')
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (all.length > MOST_LINKS) say('links-many')
    else if (all.some((one) => one.length > LONGEST_LINK)) say('url-long')
    else {
      const wrong = all.find((one) => !webAddress.safeParse(withProtocol(one)).success)
      if (wrong !== undefined) say(`link-wrong:${wrong.slice(0, LONGEST_SHOWN)}`)
    }
    return [...new Set(all.map(withProtocol))]
  })

const withProtocol = (typed: string) =>
  /^[a-z][a-z0-9+-]*:/i.test(typed) ? typed : `https://${typed}`

/** Files that were received before this form was checked. */
const fileIds = z
  .array(z.uuid())
  .default([])
  .transform((all) => [...new Set(all)])

const words = (most: number, message: string) => z.string().trim().max(most, message).default('')

/** What a company hands in: a text, links or files; at least one of the three. */
export const handInInput = z
  .object({ requestId, seen, body: words(20_000, 'text-long'), links, fileIds })
  .superRefine((input, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (input.fileIds.length > MOST_FILES) say('files', 'files-many')
    if (input.body === '' && input.links.length === 0 && input.fileIds.length === 0) {
      say('body', 'hand-in-missing')
    }
  })
export type HandInInput = z.infer<typeof handInInput>

/** A coach's answer: a word where he accepts, a reason where he asks for a change. */
export const reviewInput = z
  .object({
    requestId,
    seen,
    answer: z.enum(['accept', 'ask-for-change'], 'choose-one'),
    words: words(5_000, 'words-long'),
  })
  .refine((input) => input.answer === 'accept' || input.words !== '', {
    path: ['words'],
    message: 'change-missing',
  })
export type ReviewInput = z.infer<typeof reviewInput>

/** A word in the thread. */
export const messageInput = z.object({
  requestId,
  message: z
    .string({ error: 'message-missing' })
    .trim()
    .min(1, 'message-missing')
    .max(5_000, 'words-long'),
})
export type MessageInput = z.infer<typeof messageInput>

/** A file that a coach gives to this company alone. */
export const giveFileInput = z
  .object({
    requestId,
    note: words(600, 'note-long'),
    fileId: z.uuid().or(z.literal('')).default(''),
  })
  .refine(({ fileId }) => fileId !== '', { path: ['file'], message: 'file-missing' })
export type GiveFileInput = z.infer<typeof giveFileInput>

export const requestInput = z.object({ requestId })
export const removeFileInput = z.object({ requestId, stepFileId: z.string() })

/** Which step an act is on. */
/** The step, and before which of its messages the thread is read; what is no id reads the newest. */
export const stepPageInput = address.extend({
  before: z.uuid().nullable().default(null).catch(null),
})
export type StepPageInput = z.infer<typeof stepPageInput>

export const stepAddress = address
export type StepAddress = z.infer<typeof address>
