import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const { TRAJECT_BROWSER } = process.env
// Chromium's own sandbox does not work for root, as which CI runs.
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: fileURLToPath(new URL('./support/prepare-demo.ts', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('./support/remove-demo.ts', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // What hangs is ended; how fast a page is, is measured elsewhere.
  timeout: 90_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(TRAJECT_BROWSER ? { executablePath: TRAJECT_BROWSER } : {}),
      args: isRoot ? ['--no-sandbox'] : [],
    },
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    // Nothing fades while colours are measured.
    contextOptions: { reducedMotion: 'reduce' },
  },
})
