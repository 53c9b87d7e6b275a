import { expect } from '@playwright/test'
import { expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { startPortal } from '../support/portal-process.ts'
import { newDirectory, remove } from '../support/prepared.ts'
import { test } from '../support/test.ts'

test('an empty deployment lets the first administrator in by its printed link, once', async ({
  page,
}) => {
  // A new database takes PGlite ten seconds and more on a busy machine.
  test.slow()
  const directory = newDirectory()
  const portal = await startPortal(directory, { empty: true })
  try {
    const link = portal.said.join('\n').match(/http\S+\/setup\/\S+/)?.[0] ?? ''
    expect(link).toContain(portal.url)
    await page.goto(`${portal.url}/sign-in`)
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'This is a demo' })).toHaveCount(0)
    expect((await page.request.get(`${portal.url}/mailbox`)).status()).toBe(404)

    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'The first administrator' })).toBeVisible()
    await expectGoodPage(page)
    await page.getByLabel('Your name').fill('Ada, who runs it')
    await page.getByLabel('E-mail address').fill('ada')
    await page.getByLabel('New password').fill('lantern clove bicycle')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await expectRefusal(page, 'This is not an e-mail address.')
    await expect(page.getByLabel('Your name')).toHaveValue('Ada, who runs it')
    await expectGoodPage(page)

    await page.getByLabel('E-mail address').fill('ada@deployment.example')
    await page.getByLabel('New password').fill('lantern clove bicycle')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await expect(page).toHaveURL(`${portal.url}/`)
    await expect(page.getByRole('heading', { name: 'You run this deployment' })).toBeVisible()
    await expectGoodPage(page)
    for (const path of ['/catalogue', '/houses']) {
      expect.soft((await page.request.get(portal.url + path)).status(), path).toBe(404)
    }

    await page.goto(link)
    await expect(page.getByText('This link no longer works')).toBeVisible()
    await expect(page.getByLabel('Your name')).toHaveCount(0)
    expect(portal.logged()).toEqual([])
  } finally {
    await portal.stop()
    remove(directory)
  }
})
