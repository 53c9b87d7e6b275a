import type { Mailer } from '@traject/mail/mail'
import { smtpMailer } from '@traject/mail/smtp-mailer'
import { mailServer, type ReceivedMail } from '../../mail/test/mail-server.ts'

export type { ReceivedMail }

/** What arrives at a real server on loopback while `deliver` sends; it may refuse recipients. */
export async function arrivingOverSmtp(
  deliver: (mailer: Mailer) => Promise<unknown>,
  refuses?: Parameters<typeof mailServer>[0],
): Promise<ReceivedMail[]> {
  const server = await mailServer(refuses)
  const mailer = smtpMailer({ url: server.url, from: 'Traject <no-reply@traject.example>' })
  try {
    await deliver(mailer)
  } finally {
    mailer.close()
    await server.close()
  }
  return server.received
}
