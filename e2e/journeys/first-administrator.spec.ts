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

    await page.getByRole('link', { name: 'Deployment' }).first().click()
    await expect(page.getByText('This database is meant for trying out')).toBeVisible()
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Create a partnership' }).click()
    await page.getByLabel('Name of the partnership').fill('Dunes')
    await page.getByLabel('First day').fill('2026-01-01')
    await page.getByLabel('Last day').fill('2025-01-01')
    await page.getByLabel('Name of the house').fill('The Harbour')
    await page.getByRole('radio', { name: 'Belgium' }).check()
    await page.getByLabel('City').fill('Oostende')
    await page.getByLabel('Region').selectOption('Oostende')
    await page.getByRole('button', { name: 'Create the partnership' }).click()
    await expectRefusal(page, 'The last day cannot be before the first one.')
    await expectGoodPage(page)
    await page.getByLabel('Last day').fill('2030-01-01')
    await page.getByRole('button', { name: 'Create the partnership' }).click()
    await expect(page.getByRole('list', { name: 'Partnerships' })).toContainText('Dunes')
    await page.getByRole('link', { name: /Invite the coordinator of The Harbour/ }).click()
    await expectGoodPage(page)

    await page.goto(link)
    await expect(page.getByText('This link no longer works')).toBeVisible()
    await expect(page.getByLabel('Your name')).toHaveCount(0)
    expect(portal.logged()).toEqual([])
  } finally {
    await portal.stop()
    remove(directory)
  }
})
