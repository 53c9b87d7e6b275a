import type { Mail, Mailer } from './mail.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'

/** A demo's mailer: nothing leaves the house. `store` must keep one mail per Message-ID. */
export function mailboxMailer(store: (mail: Mail) => Promise<void>): Mailer {
  return {
    send: async (mail) => {
      refuseUnsafe(mail)
      await store(mail)
    },
  }
}
