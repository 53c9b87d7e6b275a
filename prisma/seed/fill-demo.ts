import { randomUUID } from 'node:crypto'
import type { Database } from '@traject/db/client'
import { change, operatorScope } from '@traject/db/scope'
import { writeFurtherPeople } from './demo-further-people.ts'
import { writeHouses, writePartnership, writePeople, writeSmes } from './demo-houses.ts'
import { writeItems } from './demo-items.ts'
import { writeNotifications } from './demo-notifications.ts'
import { writeTemplates } from './demo-templates.ts'
import { writeTracks } from './demo-tracks.ts'
import { type DemoWorld, Ids } from './demo-world.ts'

/** The password of every demo account; it is printed at the start. */
export const DEMO_PASSWORD = 'over-de-grens'

export interface DemoSupplies extends Pick<DemoWorld, 'storeFile'> {
  /** Of DEMO_PASSWORD. */
  passwordHash: string
}

/** Fills an empty database with the demo, in one transaction. */
export async function fillDemo(
  database: Database,
  now: Date,
  { passwordHash, storeFile }: DemoSupplies,
) {
  const scope = operatorScope({ database, now })
  const partnershipId = randomUUID()
  const act = {
    action: 'demo.filled',
    subject: () => ({ type: 'partnership', id: partnershipId }),
  }
  await change(scope, act, async (writing) => {
    const { connection } = writing
    const world = { scope: writing, storeFile, connection, ids: new Ids(), partnershipId, now }
    await writePartnership(world)
    await writeHouses(world)
    await writeSmes(world)
    await writePeople(world, passwordHash)
    await writeFurtherPeople(world, passwordHash)
    await writeItems(world)
    await writeTemplates(world)
    await writeTracks(world)
    await writeNotifications(world)
  })
}
