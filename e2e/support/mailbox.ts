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
