import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { giveFileInput, handInInput, messageInput, reviewInput } from './inputs.ts'

const errors = new URL('../../../i18n/messages/en/errors.json', import.meta.url)
const said = (JSON.parse(readFileSync(errors, 'utf8')) as { form: Record<string, string> }).form
const requestId = '0d3b5b5e-8c1c-4f6e-9a53-0f2b8f1f7a11'
const file = (at: number) => `0d3b5b5e-8c1c-4f6e-9a53-${String(at).padStart(12, '0')}`

/** What is said beside which field; each has words. */
function complaints(schema: z.ZodType, input: object): Record<string, string> {
  const { error } = schema.safeParse({ requestId, ...input })
  const found = (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message] as const)
  for (const [, message] of found) expect(said).toHaveProperty([message.split(':')[0] ?? ''])
  return Object.fromEntries(found)
}
const handIn = (input: object) => handInInput.parse({ requestId, ...input })

describe('what is handed in', () => {
  it('is a text, links or files: one of them suffices, and none does not', () => {
    expect(handIn({ body: ' Klaar. ' })).toMatchObject({ body: 'Klaar.', links: [], fileIds: [] })
    expect(handIn({ links: 'https://buda.be' })).toMatchObject({ body: '' })
    expect(handIn({ fileIds: [file(1)] })).toMatchObject({ body: '', seen: '' })
    for (const nothing of [{}, { body: ' \n ' }, { links: ' \n' }, { fileIds: [] }]) {
      expect(complaints(handInInput, nothing)).toEqual({ body: 'hand-in-missing' })
    }
  })

  it('takes links as people type them, each once', () => {
    const links =
      ' https://buda.be/a?b=c#d\r\n\r\nwww.kunst.be  HTTP://x.org:8080/y\nexample.org:81\nwww.kunst.be'
    expect(handIn({ links }).links).toEqual([
      'https://buda.be/a?b=c#d',
      'https://www.kunst.be',
      'HTTP://x.org:8080/y',
      'https://example.org:81',
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.org', 'localhost:3000', 'hello'])(
    'does not link to %s, and says which one is wrong',
    (wrong) => {
      const found = complaints(handInInput, { links: `https://buda.be\n${wrong}` })
      expect(Object.keys(found)).toEqual(['links'])
      expect(found.links).toBe(`link-wrong:${wrong}`)
    },
  )

  it('has bounds', () => {
    const many = Array.from({ length: 21 }, (_, at) => `https://x${at}.org`).join('\n')
    expect(complaints(handInInput, { links: many })).toEqual({ links: 'links-many' })
    const long = `https://x.org/${'y'.repeat(2000)}`
    expect(complaints(handInInput, { links: long })).toEqual({ links: 'url-long' })
    expect(complaints(handInInput, { body: 'x'.repeat(20_001) })).toEqual({ body: 'text-long' })
    const files = Array.from({ length: 21 }, (_, at) => file(at))
    expect(complaints(handInInput, { fileIds: files })).toEqual({ files: 'files-many' })
  })

  it('is read the same once it was read, and names a file once', () => {
    const typed = fc.record({
      body: fc.string(),
      links: fc.array(fc.domain(), { maxLength: 3 }).map((all) => all.join('\n')),
      fileIds: fc.array(fc.nat(5).map(file)),
    })
    fc.assert(
      fc.property(typed, (input) => {
        const read = handInInput.safeParse({ requestId, ...input })
        fc.pre(read.success)
        expect(handInInput.parse(read.data)).toEqual(read.data)
        expect(new Set(read.data?.fileIds).size).toBe(read.data?.fileIds.length)
      }),
      { numRuns: 50 },
    )
  })
})

describe('an answer', () => {
  it('accepts with or without a word, and asks for a change only with a reason', () => {
    expect(complaints(reviewInput, { answer: 'accept' })).toEqual({})
    expect(complaints(reviewInput, { answer: 'accept', words: 'Mooi' })).toEqual({})
    expect(complaints(reviewInput, { answer: 'ask-for-change', words: 'Datum' })).toEqual({})
    const bare = { answer: 'ask-for-change', words: '  ' }
    expect(complaints(reviewInput, bare)).toEqual({ words: 'change-missing' })
    expect(complaints(reviewInput, { answer: 'no' })).toEqual({ answer: 'choose-one' })
  })
})

it('a message says something', () => {
  expect(complaints(messageInput, { message: 'Dag' })).toEqual({})
  expect(complaints(messageInput, {})).toEqual({ message: 'message-missing' })
  expect(complaints(messageInput, { message: ' ' })).toEqual({ message: 'message-missing' })
  expect(complaints(messageInput, { message: 'x'.repeat(5_001) })).toEqual({
    message: 'words-long',
  })
})

it('a file is given with or without a note, and never a note alone', () => {
  expect(complaints(giveFileInput, { fileId: file(1) })).toEqual({})
  expect(complaints(giveFileInput, { note: 'Voor u' })).toEqual({ file: 'file-missing' })
})
