import { createInvitation } from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import { type DemoWorld, day } from './demo-world.ts'

interface Further {
  key: string
  name: string
  email: string
  /** Days from today on which the role begins, and the last one. */
  from: number
  until: number | null
}

/** A house has people who left, and people who are to come. */
const BUDA: Further[] = [
  {
    key: 'buda-former-coach',
    name: 'Vorige coach, Buda',
    email: 'former-coach@buda.example',
    from: -700,
    until: -40,
  },
  {
    key: 'buda-next-coach',
    name: 'Volgende coach, Buda',
    email: 'next-coach@buda.example',
    from: 14,
    until: null,
  },
]

/**
 * Who makes the lists of people complete: one who left, one who is to come, one who is invited, and two
 * people who act for more than one.
 */
export async function writeFurtherPeople(world: DemoWorld, passwordHash: string) {
  const { scope, connection, ids, partnershipId } = world
  const buda = { partnershipId, organisationId: ids.of('house', 'buda') }
  for (const { key, name, email, from, until } of BUDA) {
    const personId = ids.of('person', key)
    await connection.person.create({
      data: {
        ...{ id: personId, name, email, language: 'nl', isDemo: true },
        credential: { create: { passwordHash } },
      },
    })
    const dates = { from: day(world, from), until: until === null ? null : day(world, until) }
    await connection.affiliation.create({ data: { ...buda, personId, role: 'coach', ...dates } })
  }
  // A coordinator who also coaches, and a coach who also has a company of her own.
  const coordinator = ids.of('person', 'buda-coordinator')
  await connection.affiliation.create({
    data: { ...buda, personId: coordinator, role: 'coach', from: day(world, -150) },
  })
  await connection.smeMembership.create({
    data: {
      partnershipId,
      smeId: ids.of('sme', 'bureau-vlaskamer'),
      personId: ids.of('person', 'buda-coach-2'),
      role: 'owner',
      from: day(world, -90),
    },
  })
  const invitationId = await createInvitation(scope, {
    ...buda,
    smeId: null,
    byPersonId: coordinator,
    name: 'Productieleider, Buda',
    email: 'production@buda.example',
    language: 'nl',
    role: 'member',
  })
  await enqueueInvitation(scope, invitationId)
}
