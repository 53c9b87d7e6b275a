import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const prepareDatabase = 'packages/db/test/global-setup.ts'
const aside = ['**/node_modules/**', '**/build/**', '**/generated/**']
// Packages whose tests in test/ need a database; all others are pure wherever they stand.
const withDatabase = '{db,auth,api,jobs,mail}'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/*/test/unit/**/*.test.{ts,tsx}',
            'packages/{ui,domain,i18n}/test/**/*.test.{ts,tsx}',
            'apps/portal/app/**/*.test.{ts,tsx}',
            'apps/portal/server/**/*.test.ts',
            'scripts/test/**/*.test.ts',
          ],
          exclude: aside,
          env: { TZ: 'UTC' },
          // A process for each file took twice the time of the tests. So a file leaves nothing behind:
          // what it stubs or spies on, it gives back.
          isolate: false,
          // As many as below: Vitest runs both projects together only where they agree.
          maxWorkers: 2,
          // Properties try thousands of cases; a busy machine is no reason to fail.
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'db',
          include: [
            `packages/${withDatabase}/test/**/*.test.ts`,
            'apps/portal/test/**/*.test.ts',
            'prisma/**/*.test.ts',
          ],
          exclude: [...aside, 'packages/*/test/unit/**'],
          globalSetup: existsSync(prepareDatabase) ? [prepareDatabase] : [],
          // Loading the prepared database anew for each file's worker would double the time.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
