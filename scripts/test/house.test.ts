import { expect, test } from 'vitest'
import { houseProblems } from '../lib/house.ts'

test.each([
  'packages/db/src/item/item.repo.ts',
  'packages/domain/src/errors.ts',
  'apps/portal/app/routes/$partnership._index.tsx',
  'apps/portal/app/lib/session.server.ts',
  'prisma/models/audit-event.prisma',
])('%s has a name of the house', (path) => {
  expect(houseProblems(path, 150)).toEqual([])
})

test.each([
  'packages/domain/src/utils.ts',
  'packages/api/src/helpers.server.ts',
  'packages/domain/src/item/index.ts',
  'packages/ui/src/RouteLine.tsx',
])('%s has none', (path) => {
  expect(houseProblems(path, 150)).toHaveLength(1)
})

test('a file is split before 300 lines, a test or a migration is not', () => {
  expect(houseProblems('packages/api/src/track/start-track.ts', 301)).toHaveLength(1)
  expect(houseProblems('packages/api/test/track/start-track.test.ts', 900)).toEqual([])
  expect(houseProblems('prisma/migrations/20260101000000_first/migration.sql', 900)).toEqual([])
})
