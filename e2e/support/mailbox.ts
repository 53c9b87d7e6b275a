import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the demo's mailbox, again until the mail is there, and gives it. */
export async function findMail(page: Page, to: string, subject: string | RegExp): Promise<Locator> {
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: to })
    .filter({ has: page.getByRole('heading', { name: subject }) })
  await expect(async () => {
    await page.goto('/mailbox')
    await expect(mail).toHaveCount(1, { timeout: 500 })
  }).toPass({ intervals: [100, 250, 500] })
  return mail
}

/** The first link of that shape in the mails to an address, once one is there. */
export async function mailedLink(page: Page, to: string, shape: RegExp): Promise<string> {
  const links = page.getByRole('listitem').filter({ hasText: to }).getByRole('link')
  let found = ''
  await expect(async () => {
    await page.goto('/mailbox')
    const all = await links.evaluateAll((rows) =>
      rows.map((row) => (row instanceof HTMLAnchorElement ? row.href : '')),
    )
    found = all.find((href) => shape.test(href)) ?? ''
    expect(found).not.toBe('')
  }).toPass({ intervals: [100, 250, 500] })
  return found
}
