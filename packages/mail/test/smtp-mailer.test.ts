import { LOCALES } from '@traject/i18n/locale'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mail } from '../src/mail.ts'
import { mailboxMailer } from '../src/mailbox-mailer.ts'
import { render } from '../src/render.ts'
import { type SmtpMailer, smtpMailer } from '../src/smtp-mailer.ts'
import { mailServer } from './mail-server.ts'

const from = 'Traject <no-reply@traject.example>'
const invitation = {
  name: 'Noëlle Dûchâteau',
  token: 'k9-_x',
  inviter: 'Żółć Øystein 艺术',
  role: 'coordinator',
  place: 'Théâtre « l’Étoile »',
  partnership: 'EMERGE',
} as const

function mailFor(language: Mail['language'], changes: Partial<Mail> = {}): Mail {
  const rendered = render('invitation', invitation, language, { publicUrl: 'https://t.example' })
  return { messageId: '<1@t.example>', to: 'noelle@t.example', language, ...rendered, ...changes }
}

let server: Awaited<ReturnType<typeof mailServer>>
let mailer: SmtpMailer
beforeAll(async () => {
  server = await mailServer()
  mailer = smtpMailer({ url: server.url, from })
})
afterAll(async () => {
  mailer.close()
  await server.close()
})

const normal = (text: string) => text.replaceAll('\r\n', '\n').trim()

describe('a mail over SMTP', () => {
  it.each(LOCALES)('arrives whole in %s', async (language) => {
    const mail = mailFor(language, { messageId: `<${language}@t.example>` })
    await mailer.send(mail)
    const arrived = server.received.at(-1)
    expect(arrived?.recipients).toEqual(['noelle@t.example'])
    expect(arrived?.headers.get('subject')).toBe(mail.subject)
    expect(arrived?.headers.get('message-id')).toBe(mail.messageId)
    expect(arrived?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(arrived?.headers.get('content-language')).toBe(language)
    expect(normal(arrived?.parts.get('text/plain') ?? '')).toBe(normal(mail.text))
    expect(normal(arrived?.parts.get('text/html') ?? '')).toBe(normal(mail.html))
    expect(arrived?.parts.get('text/plain')).toContain(invitation.inviter)
  })

  it.each<Partial<Mail>>([
    { to: 'a@t.example\r\nBcc: b@t.example' },
    { to: 'a@t.example, b@t.example' },
    { to: 'A <a@t.example>' },
    { subject: 'Hello\r\nBcc: b@t.example' },
    { subject: 'Hello\nBcc: b@t.example' },
    { messageId: '<1@t.example>\r\nBcc: b@t.example' },
    { messageId: '<1@t.example> <2@t.example>' },
  ])('is refused with %j', async (changes) => {
    const before = server.received.length
    const refusal = mailer.send(mailFor('en', changes))
    await expect(refusal).rejects.toMatchObject({ name: 'MailRefusedError' })
    expect(server.received).toHaveLength(before)
  })

  it('takes an address with a plus and one of another alphabet’s domain', async () => {
    await mailer.send(mailFor('fr', { to: 'zoe+traject@café.example' }))
    expect(server.received.at(-1)?.recipients).toEqual(['zoe+traject@café.example'])
  })

  it('fails with a code where nobody answers', async () => {
    const gone = await mailServer()
    await gone.close()
    const lost = smtpMailer({ url: gone.url, from })
    await expect(lost.send(mailFor('en'))).rejects.toMatchObject({ code: 'ESOCKET' })
    lost.close()
  })
})

it('the mailbox of a demo keeps the mail as it is, and refuses the same', async () => {
  const kept: Mail[] = []
  const mailbox = mailboxMailer(async (mail) => void kept.push(mail))
  await mailbox.send(mailFor('nl'))
  await expect(mailbox.send(mailFor('nl', { to: 'x' }))).rejects.toThrow('address')
  expect(kept).toEqual([mailFor('nl')])
})
