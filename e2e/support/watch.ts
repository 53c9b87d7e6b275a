import type { BrowserContext } from '@playwright/test'

export interface Finding {
  page: string
  says: string
}

/** The browser writes every answer of 4xx to its console; which ones are right, the tests say. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/
const ASSET = /\/assets\//

/** Gathers what no page may do: errors in the console, uncaught ones, breaches of the policy. */
export function watch(context: BrowserContext, found: Finding[]) {
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const says = message.text()
    const { url } = message.location()
    if (REFUSAL.test(says) && !ASSET.test(url)) return
    found.push({ page: message.page()?.url() ?? '', says: `${says} (${url})` })
  })
  context.on('weberror', (error) => {
    found.push({ page: error.page()?.url() ?? '', says: String(error.error()) })
  })
}
