import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openFileStore } from '@traject/files/open-store'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '../../db/test/test-database.ts'
import { sweepFiles } from '../src/sweep-files.ts'

const { database, drop } = await testDatabase()
const directory = await mkdtemp(join(tmpdir(), 'traject-sweep-'))
const files = openFileStore({ directory })
const DAY = 86_400_000

afterAll(async () => {
  await drop()
  await rm(directory, { recursive: true })
})

it('keeps what a resource, a submission or a step names and what is new, and removes the rest, row and content', async () => {
  const { prisma } = database
  const person = await prisma.person.create({
    data: { email: 'a@sweep.example', name: 'A', language: 'fr' },
  })
  const organisation = await prisma.organisation.create({
    data: { name: 'House', country: 'FR', language: 'fr' },
  })
  const partnership = await prisma.partnership.create({
    data: { name: 'P', startsOn: new Date(), endsOn: new Date() },
  })
  const brought = async (key: string, createdAt: Date) => {
    await files.write(key, Readable.from(['content']))
    const facts = { name: 'f.txt', mediaType: 'text/plain', size: 7n, sha256: '' }
    const owner = { partnershipId: partnership.id, byPersonId: person.id }
    return prisma.storedFile.create({ data: { key, ...facts, ...owner, createdAt } })
  }
  const now = new Date(Date.now() + 2 * DAY)
  const named = await brought('named-file', new Date(now.getTime() - 3 * DAY))
  const old = new Date(now.getTime() - 3 * DAY)
  const former = await brought('former-version', old)
  const byHouse = {
    ...{ partnershipId: partnership.id, language: 'fr' as const },
    ...{ byPersonId: person.id, byOrganisationId: organisation.id },
  }
  await files.write('preview-of-named', Readable.from(['picture']))
  await prisma.filePreview.create({
    data: {
      fileId: named.id,
      partnershipId: partnership.id,
      state: 'made',
      key: 'preview-of-named',
    },
  })
  const handedIn = await brought('handed-in-file', old)
  const given = await brought('given-file', old)
  const takenBack = await brought('taken-back-file', old)
  await brought('forgotten-file', new Date(now.getTime() - 2 * DAY))
  await brought('file-of-an-open-form', new Date(now.getTime() - DAY / 2))
  await files.write('content-without-row', Readable.from(['lost']))
  await prisma.item.create({
    data: {
      kind: 'resource',
      partnershipId: partnership.id,
      ownerOrganisationId: organisation.id,
      authorPersonId: person.id,
      sourceLanguage: 'fr',
      resource: {
        create: {
          genre: 'guide',
          form: 'file',
          versions: {
            create: [
              { ...byHouse, number: 1, fileId: former.id },
              { ...byHouse, number: 2, fileId: named.id },
            ],
          },
          contents: { create: { partnershipId: partnership.id, language: 'fr', version: 2 } },
        },
      },
    },
  })

  const { id: partnershipId } = partnership
  const { id: smeId } = await prisma.sme.create({
    data: { name: 'S', country: 'FR', language: 'fr' },
  })
  const ofTrack = { partnershipId, language: 'fr' } as const
  const track = await prisma.track.create({
    data: { ...ofTrack, smeId, responsibleOrganisationId: organisation.id, startsOn: now },
  })
  const step = await prisma.step.create({ data: { ...ofTrack, trackId: track.id, position: 1 } })
  const by = { ...ofTrack, trackId: track.id, stepId: step.id, personId: person.id }
  const naming = { create: { fileId: handedIn.id, position: 0 } }
  await prisma.submission.create({ data: { ...by, smeId, at: now, files: naming } })
  const house = { ...by, organisationId: organisation.id }
  await prisma.stepFile.createMany({
    data: [
      { ...house, fileId: given.id },
      { ...house, fileId: takenBack.id, removedAt: now },
    ],
  })

  expect(await sweepFiles({ database, files, now })).toBe(2)
  const rows = await prisma.storedFile.findMany({ orderBy: { key: 'asc' } })
  const kept = ['file-of-an-open-form', 'former-version', 'given-file', 'handed-in-file']
  const rest = ['named-file', 'taken-back-file']
  expect(rows.map(({ key }) => key)).toEqual([...kept, ...rest])
  const left: string[] = []
  for await (const { key } of files.list()) left.push(key)
  expect(left.sort()).toEqual([...kept, 'named-file', 'preview-of-named', 'taken-back-file'])
})
