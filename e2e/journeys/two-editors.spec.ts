import { expect, type Page } from '@playwright/test'
import { answerTo } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { field, writeText } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const save = (page: Page) =>
  answerTo(page, () => page.getByRole('button', { name: 'Bewaren', exact: true }).click())

const ways = [
  { how: 'on a phone', viewport: { width: 360, height: 740 }, javaScriptEnabled: true },
  { how: 'on a desk', viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
]

for (const { how, viewport, javaScriptEnabled } of ways) {
  const js = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

  test.describe(`${how}, ${js}`, () => {
    test.use({ viewport, javaScriptEnabled })

    test('two people edit the same resource: the second is told, compares, and nothing is lost', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      const title = `Samen schrijven ${js}`
      await signInAs('coach@buda.example')
      const written = { title, summary: 'Van de coach.', body: 'De eerste tekst.' }
      await writeText(page, written)
      await page.getByRole('link', { name: 'Annuleren' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      const address = new URL(page.url()).pathname
      await page.getByRole('link', { name: 'Bewerken' }).click()
      await field(page, 'Samenvatting').fill('Van de coach, beter.')
      await field(page, 'Tekst').fill('De tekst van de coach.')

      const other = await anotherBrowser({ locale: 'nl-BE' })
      await signInAs('coordinator@buda.example', other)
      await other.goto(`${address}/edit`)
      await field(other, 'Titel').fill(`${title}, herzien`)
      await field(other, 'Tekst').fill('De tekst van de coördinator.')
      await other.getByLabel('Gebruiksvoorwaarden').selectOption({ label: 'CC BY' })
      await other.getByLabel('Geldig tot').fill('2031-05-04')
      await save(other)
      await expect(
        other.getByRole('heading', { level: 1, name: `${title}, herzien` }),
      ).toBeVisible()

      expect((await save(page)).status()).toBe(409)
      const told = page.getByRole('status').filter({ hasText: 'Iemand anders heeft dit intussen' })
      await expect(told).toBeVisible()
      const theirs = (words: string) => told.getByRole('definition').filter({ hasText: words })
      await expect(theirs(`${title}, herzien`)).toBeVisible()
      await expect(theirs('De tekst van de coördinator.')).toBeVisible()
      await expect(theirs('CC BY')).toBeVisible()
      await expect(theirs('4 mei 2031')).toBeVisible()
      await expect(told.getByRole('definition')).toHaveCount(5)
      await expect(field(page, 'Titel')).toHaveValue(title)
      await expect(field(page, 'Samenvatting')).toHaveValue('Van de coach, beter.')
      const body = field(page, 'Tekst')
      await expect(body).toHaveValue('De tekst van de coach.')
      if (javaScriptEnabled) await expectGoodPage(page)
      await other.reload()
      await expect(other.getByText('De tekst van de coördinator.')).toBeVisible()

      await field(page, 'Titel').fill(`${title}, herzien`)
      await body.fill('De tekst van de coördinator, en van de coach.')
      await save(page)
      await expect(page.getByRole('heading', { level: 1, name: `${title}, herzien` })).toBeVisible()
      await expect(page.getByText('De tekst van de coördinator, en van de coach.')).toBeVisible()
      await expect(page.getByText('Van de coach, beter.')).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page)
    })
  })
}
