import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { type Facts, readFacts } from './facts.ts'
import { type Portal, startPortal } from './portal-process.ts'
import { copyOfPrepared, remove } from './prepared.ts'
import { readOwnLanguage, signIn } from './sign-in.ts'
import { type Finding, watch } from './watch.ts'

interface OfWorker {
  /** A running demo that only this worker uses. */
  portal: Portal & { facts: Facts }
}

interface OfTest {
  /** Fails a test in which a page or the server complained. Always on. */
  complaints: Finding[]
  /** Signs the page's browser in without the screen; in each test first in the person's own language. */
  signInAs(email: string, page?: Page): Promise<void>
  /** A page in a browser of its own, as watched as the first. */
  anotherBrowser(options?: BrowserContextOptions): Promise<Page>
}

export const test = base.extend<OfTest, OfWorker>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use) => {
      const directory = copyOfPrepared()
      try {
        const portal = await startPortal(directory)
        await use({ ...portal, facts: readFacts(directory) })
        await portal.stop()
      } finally {
        remove(directory)
      }
    },
    { scope: 'worker' },
  ],

  baseURL: ({ portal }, use) => use(portal.url),

  complaints: [
    async ({ context, portal }, use) => {
      const found: Finding[] = []
      const before = portal.logged().length
      watch(context, found)
      await use(found)
      expect(found, 'complaints of the pages').toEqual([])
      expect(portal.logged().slice(before), 'warnings of the server').toEqual([])
    },
    { auto: true },
  ],

  signInAs: async ({ portal, page }, use) => {
    const met = new Set<string>()
    await use(async (email, where = page) => {
      await signIn(where, portal, email)
      // An earlier test of this worker may have left somebody reading another language.
      if (!met.has(email)) await readOwnLanguage(where, portal, email)
      met.add(email)
    })
  },

  anotherBrowser: async ({ browser, complaints }, use) => {
    const opened: Page[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext(options)
      watch(context, complaints)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },
})
