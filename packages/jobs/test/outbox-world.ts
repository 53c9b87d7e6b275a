import type { Database } from '@traject/db/client'
import { enqueueNotice, type Notice } from '@traject/db/outbox/outbox.repo'
import { createPerson } from '@traject/db/person/person.repo'
import { bookkeeping, operatorScope } from '@traject/db/scope'
import type { Mail } from '@traject/mail/mail'
import type { DeliverDeps } from '../src/deliver-outbox.ts'
import type { Logger } from '../src/logger.ts'

/** People, notices, a clock that stands still, and a mailer and a log that remember. */
export function outboxWorld(database: Database) {
  const sent: Mail[] = []
  const lines: string[] = []
  const log = (fields: object, message: string) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`)
  const logger: Logger = { info: log, warn: log, error: log }
  const clock = { now: new Date('2026-03-02T08:00:00Z') }
  const scope = () => bookkeeping(operatorScope({ database, now: clock.now }))
  let people = 0
  const deps: DeliverDeps = {
    database,
    logger,
    publicUrl: 'https://traject.example:8443',
    mintToken: async (kind, personId) => `${kind}.${personId.slice(-4)}`,
    mintInvitation: async (id) => `invitation.${id.slice(-4)}`,
    personalLink: (kind, id) => `${kind}.${id.slice(-4)}`,
    mailer: { send: async (mail) => void sent.push(mail) },
    now: () => clock.now,
  }
  return {
    deps,
    sent,
    lines,
    clock,
    pass: (seconds: number) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1000)
    },
    person: (language: 'en' | 'fr' | 'nl' = 'en') => {
      people += 1
      return createPerson(scope(), {
        name: `Zoé ${people}`,
        email: `zoe${people}@house.example`,
        language,
      })
    },
    enqueue: (kind: Notice['kind'], personId: string, subjectId?: string) =>
      enqueueNotice(scope(), { kind, personId, ...(subjectId ? { subjectId } : {}) }),
    row: (personId: string) => database.prisma.outbox.findFirst({ where: { personId } }),
    clear: async () => {
      sent.length = 0
      lines.length = 0
      await database.prisma.person.deleteMany()
      await database.prisma.demoMail.deleteMany()
    },
  }
}
