import type { Language } from '@traject/domain/language/language'
import type { Scope, Writing } from '../scope.ts'

export interface NewDemoMail {
  messageId: string
  to: string
  language: Language
  subject: string
  text: string
  html: string
}

export interface DemoMailRow extends NewDemoMail {
  id: string
  createdAt: Date
}

/** Keeps a mail of the demo instead of sending it. Once per Message-ID, however often it is sent. */
export async function storeDemoMail(scope: Writing<Scope<'job'>>, mail: NewDemoMail) {
  const { messageId, to, language, subject, text, html } = mail
  await scope.connection.demoMail.createMany({
    data: [{ messageId, to, language, subject, text, html, createdAt: scope.now }],
    skipDuplicates: true,
  })
}

/** The mailbox of the demo, newest first. */
export function listDemoMails(
  scope: Scope<'sign-in' | 'operator'>,
  limit: number,
): Promise<DemoMailRow[]> {
  return scope.connection.demoMail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
}
