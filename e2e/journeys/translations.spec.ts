import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { writeText } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const inFrench = (page: Page) => page.getByRole('group', { name: 'In het Frans' })
const saved = async (page: Page, title: string) => {
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const js = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

  test.describe(js, () => {
    test.use({ javaScriptEnabled })

    test('a translation stands beside its original, says when it is behind, and is brought up to date', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      const title = `Twee talen ${js}`
      await signInAs('coach@buda.example')
      await writeText(page, { title, summary: 'Voor een jaar.', body: 'De tekst.' })
      await page.getByRole('link', { name: 'Annuleren' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      const address = new URL(page.url()).pathname

      await page.goto(`${address}/edit`)
      await page.getByText('In het Frans').click()
      await page.locator('[name="texts.fr.title"]').fill(`Deux langues ${js}`)
      await page.locator('[name="texts.fr.summary"]').fill('Pour un an.')
      await saved(page, title)

      await page.goto(`${address}/edit`)
      const dutch = page.getByRole('group', { name: 'In het Nederlands origineel' })
      await dutch.getByRole('textbox', { name: 'Samenvatting' }).fill('Voor twee jaar.')
      await saved(page, title)

      const reader = await anotherBrowser({ locale: 'fr-BE', javaScriptEnabled })
      await signInAs('coordinator@buda.example', reader)
      await reader.goto(address)
      await reader.getByRole('button', { name: 'Français' }).click()
      const told = reader.getByRole('status').filter({ hasText: 'plus ancien que l’original' })
      await told.getByText('Lire l’original').click()
      await expect(told.getByText('Voor twee jaar.')).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(reader)

      await page.goto(`${address}/edit`)
      await expect(inFrench(page).getByText('Het origineel is veranderd')).toBeVisible()
      await expect(inFrench(page).getByText('Voor een jaar.')).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page)
      await inFrench(page)
        .getByRole('checkbox', { name: /^Ze klopt nog/ })
        .check()
      await saved(page, title)
      await reader.reload()
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Deux langues ${js}`)
      await expect(told).toHaveCount(0)

      // A slip of the pen in the original leaves its translation as it is.
      await page.goto(`${address}/edit`)
      await dutch.getByRole('textbox', { name: 'Samenvatting' }).fill('Voor twee jaren.')
      await page.getByRole('checkbox', { name: /^Alleen een kleine verbetering/ }).check()
      await saved(page, title)
      await reader.reload()
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Deux langues ${js}`)
      await expect(told).toHaveCount(0)
      // Other journeys read as this person too.
      await reader.getByRole('button', { name: 'Nederlands' }).click()
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
    })
  })
}
