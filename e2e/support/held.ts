import { expect, type Locator, type Page } from '@playwright/test'

/** Presses a button again while the page is still on its way from the first press. */
export async function pressTwice(page: Page, button: Locator, path: RegExp) {
  let letGo = () => {}
  const pressedAgain = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let sent = 0
  await page.route(path, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    sent += 1
    if (sent === 1) await pressedAgain
    await route.continue()
  })
  await button.click()
  await expect.poll(() => sent).toBe(1)
  await button.click()
  letGo()
  await expect.poll(() => sent).toBe(2)
  await page.unroute(path)
}
