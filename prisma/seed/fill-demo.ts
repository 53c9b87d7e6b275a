import { randomUUID } from 'node:crypto'
import type { Database } from '@traject/db/client'
import { change, operatorScope } from '@traject/db/scope'
import { writeCompetences } from './demo-competences.ts'
import { writeConcepts } from './demo-concepts.ts'
import { writeContacts } from './demo-contacts.ts'
import { writeFacilities } from './demo-facilities.ts'
import { writeFurtherPeople } from './demo-further-people.ts'
import { writeHouses, writePartnership, writePeople, writeSmes } from './demo-houses.ts'
import { writeIntroductions } from './demo-introductions.ts'
import { writeItems } from './demo-items.ts'
import { writeNotifications } from './demo-notifications.ts'
import { writeTemplates } from './demo-templates.ts'
import { writeTracks } from './demo-tracks.ts'
import { type DemoWorld, Ids } from './demo-world.ts'

/** The password of every demo account; it is printed at the start. */
export const DEMO_PASSWORD = 'over-de-grens'

export interface DemoSupplies extends Pick<DemoWorld, 'storeFile' | 'hashIdentity'> {
  /** Of DEMO_PASSWORD. */
  passwordHash: string
}

/** Fills an empty database with the demo, in one transaction. */
export async function fillDemo(
  database: Database,
  now: Date,
  { passwordHash, storeFile, hashIdentity }: DemoSupplies,
) {
  const scope = operatorScope({ database, now })
  const partnershipId = randomUUID()
  const act = {
    action: 'demo.filled',
    subject: () => ({ type: 'partnership', id: partnershipId }),
  }
  await change(scope, act, async (writing) => {
    const { connection } = writing
    const supplies = { storeFile, hashIdentity }
    const world = { scope: writing, ...supplies, connection, ids: new Ids(), partnershipId, now }
    await writePartnership(world)
    await writeHouses(world)
    await writeSmes(world)
    await writePeople(world, passwordHash)
    await writeFurtherPeople(world, passwordHash)
    await writeConcepts(world)
    await writeItems(world)
    await writeCompetences(world)
    await writeFacilities(world)
    await writeContacts(world)
    await writeTemplates(world)
    await writeTracks(world)
    await writeNotifications(world)
    await writeIntroductions(world)
  })
}
