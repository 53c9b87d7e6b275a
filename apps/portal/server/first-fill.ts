import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { hashPassword } from '@traject/auth/password'
import { isEmpty } from '@traject/db/person/person.repo'
import { operatorScope } from '@traject/db/scope'
import { receiveFile } from '@traject/files/receive-file'
import type { Platform } from './platform.ts'

export type Fill = 'demo' | 'empty' | 'nothing'

interface Options {
  empty: boolean
  say(line: string): void
}

/**
 * What a first start puts into the database: the demo into an empty embedded one, or into any empty
 * one with DEMO=1; nothing into one that somebody works in.
 */
export async function fillWhereDue(platform: Platform, { empty, say }: Options): Promise<Fill> {
  const { database, services, configuration } = platform
  const now = services.clock()
  if (!(await isEmpty(operatorScope({ database, now })))) return 'nothing'
  const wanted = configuration.DEMO ?? database.shape === 'embedded'
  if (empty || !wanted) {
    services.isDemo = false
    return 'empty'
  }
  say('Filling in the demo …')
  // Thousands of lines of demo texts: loaded once in a lifetime.
  const { DEMO_PASSWORD, fillDemo } = await import('@traject/seed/fill-demo')
  await fillDemo(database, now, {
    passwordHash: await hashPassword(DEMO_PASSWORD),
    hashIdentity: (identity) => services.keyring.hash('contact-identity', identity),
    storeFile: async (name, content) => {
      const {
        extension: _,
        picture,
        ...file
      } = await receiveFile(Readable.from([Buffer.from(content)]), {
        declaredName: name,
        maxBytes: 1_000_000,
        accept: ['text', 'pdf', 'office', 'image', 'audio'],
        store: services.files,
        newKey: randomUUID,
      })
      return { ...file, ...picture }
    },
  })
  return 'demo'
}
