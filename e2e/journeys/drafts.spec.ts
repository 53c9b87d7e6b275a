import { expect, type Page } from '@playwright/test'
import type { Facts } from '../support/facts.ts'
import { test } from '../support/test.ts'

const WRITER = 'owner@wilgenroos.example'
const COLLEAGUE = 'owner@compagnie-du-canal.example'
const TYPED = 'Wat niemand anders hoeft te lezen.'

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage))
const signOut = (page: Page) => page.getByRole('button', { name: 'Afmelden' }).first()

/** Writes a message on a step, and does not send it. */
async function write(page: Page, facts: Facts) {
  await page.goto(
    `/tracks/${facts.tracks.wilgenroos}/steps/${facts.steps['wilgenroos/funding-mix']}`,
  )
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill(TYPED)
  expect(await kept(page)).toHaveLength(1)
}

test.describe('what was typed and not sent', () => {
  test.beforeEach(async ({ page, portal, signInAs }) => {
    await signInAs(WRITER)
    await write(page, portal.facts)
  })

  test('is gone from the browser after signing out, also where the header counts for nothing', async ({
    page,
  }) => {
    await page.route('**/sign-out', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 })
      const { 'clear-site-data': cleared, ...headers } = answer.headers()
      expect(cleared).toBe('"storage"')
      await route.fulfill({ response: answer, headers })
    })
    await signOut(page).click()
    await expect(page).toHaveURL('/sign-in')
    expect(await kept(page)).toEqual([])
  })

  test('is gone by the header alone, and the chosen language stays', async ({ page }) => {
    // A page whose script never came.
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = '/sign-out'
      document.body.append(form)
      form.submit()
    })
    await expect(page).toHaveURL('/sign-in')
    expect(await kept(page)).toEqual([])
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible()
  })

  test('is gone when the session was ended from elsewhere', async ({
    page,
    anotherBrowser,
    signInAs,
  }) => {
    const other = await anotherBrowser()
    await signInAs(WRITER, other)
    await other.goto('/account')
    await other.getByRole('button', { name: 'Alle andere beëindigen' }).click()
    await expect(other.getByRole('button', { name: /de sessie op/ })).toHaveCount(0)
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const answer = await route.fetch({ maxRedirects: 0 })
      const { 'clear-site-data': cleared, ...headers } = answer.headers()
      expect(cleared).toBe('"storage"')
      await route.fulfill({ response: answer, headers })
    })
    await page.goto('/account')
    await expect(page).toHaveURL('/sign-in?returnTo=%2Faccount')
    await expect.poll(() => kept(page)).toEqual([])
  })

  test('is not kept beside another person who signs in after', async ({ page, signInAs }) => {
    await signInAs(COLLEAGUE)
    await page.goto('/')
    await expect.poll(() => kept(page)).toEqual([])
  })

  test('is there for whoever wrote it', async ({ page }) => {
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Uw bericht' })).toHaveValue(TYPED)
  })
})
