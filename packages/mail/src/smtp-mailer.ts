import { createTransport } from 'nodemailer'
import type { Mail, Mailer } from './mail.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'

export interface SmtpMailer extends Mailer {
  /** Ends the pool's connections; without it they hold the process. */
  close(): void
}

/** nodemailer reads options from the address and ignores those beside it. */
const DEFAULTS = {
  pool: 'true',
  maxConnections: '5',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '20000',
}

/**
 * Sends over SMTP, over a few kept connections. `url` as nodemailer reads it, `smtp://` or
 * `smtps://`, time-outs in milliseconds in its query; `from` an address with or without a name.
 */
export function smtpMailer({ url, from }: { url: string; from: string }): SmtpMailer {
  const address = new URL(url)
  for (const [option, value] of Object.entries(DEFAULTS)) {
    if (!address.searchParams.has(option)) address.searchParams.set(option, value)
  }
  const transport = createTransport(address.href)
  return {
    send: async (mail: Mail) => {
      refuseUnsafe(mail)
      await transport.sendMail({
        from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': mail.language,
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
