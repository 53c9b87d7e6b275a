// pnpm pictures   the README's pictures: the three homes, as the demo shows them on the day it is run
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { gatherFacts, readFacts } from '../support/facts.ts'
import { startPortal } from '../support/portal-process.ts'
import { newDirectory, remove } from '../support/prepared.ts'
import { signIn } from '../support/sign-in.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** Each home in a language of its own. */
const HOMES = [
  { name: 'sme-home', email: 'owner@la-lanterne.example', lang: 'fr', own: 'Français' },
  { name: 'coach-home', email: 'coach@buda.example', lang: 'nl', own: 'Nederlands' },
  { name: 'partner-home', email: 'coordinator@grote-post.example', lang: 'en', own: 'English' },
]
const SIZE = { width: 1280, height: 860 }

async function takePictures(browser: Browser, directory: string) {
  let portal = await startPortal(directory)
  await portal.stop()
  await gatherFacts(directory)
  portal = await startPortal(directory)
  try {
    const where = { url: portal.url, facts: readFacts(directory) }
    for (const { name, email, lang, own } of HOMES) {
      const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await signIn(page, where, email)
      await page.goto(portal.url)
      await page.getByRole('button', { name: own }).click()
      await page.locator(`html[lang="${lang}"]`).waitFor()
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: `${FOLDER}${name}.png` })
      console.log(`docs/pictures/${name}.png`)
      await context.close()
    }
  } finally {
    await portal.stop()
  }
}

const { TRAJECT_BROWSER } = process.env
const browser = await chromium.launch({
  ...(TRAJECT_BROWSER ? { executablePath: TRAJECT_BROWSER } : {}),
  // Chromium's own sandbox does not work for root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const directory = newDirectory()
try {
  await takePictures(browser, directory)
} finally {
  await browser.close()
  remove(directory)
}
