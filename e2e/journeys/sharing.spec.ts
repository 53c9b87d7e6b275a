import { expect, type Page } from '@playwright/test'
import { withoutChance } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { writeText } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

/** All that the catalogue says to somebody of how much there is, filter by filter. */
async function numbersOf(page: Page, address = '/catalogue') {
  await page.goto(address)
  const filters = page.getByRole('navigation', { name: 'Filtres' })
  return filters.evaluate((element) => element.textContent)
}

async function searchInFrench(page: Page, words: string) {
  await page.goto('/catalogue')
  await page.getByRole('searchbox', { name: 'Chercher dans le catalogue' }).fill(words)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page).toHaveURL(/[?&]q=/)
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  const title = `Reisbegroting ${how}`

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coach shares a Dutch text with two named houses, and a coach of a house that was not named finds nothing by search, address or count', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      // Two people, two screens, many pages.
      test.slow()
      const outside = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled })
      await signInAs('coach@namur.example', outside)
      const before = await numbersOf(outside)

      await signInAs('coach@grote-post.example')
      const summary = 'Wat een reis van drie speelbeurten kost.'
      const topics = [['Financiering', 'Financieringsplan']] as const
      await writeText(page, { title, summary, body: '**Eerst** de kosten.', topics: [...topics] })
      await expect(page.getByText('Nu: een ontwerp, voor de coaches')).toBeVisible()
      await good(page)

      await page.getByText('Meer: genoemde huizen').click()
      await page.getByRole('radio', { name: 'Genoemde huizen' }).check()
      await page.getByRole('checkbox', { name: 'le Phénix' }).check()
      await page.getByRole('checkbox', { name: 'Buda' }).check()
      if (!javaScriptEnabled) {
        await page.getByRole('button', { name: 'Tonen wie het zou zien' }).click()
      }
      const then = page.getByText(
        /^Daarna: Buda, De Grote Post en le Phénix, \d+ professionals\. Geen kmo’s\.$/,
      )
      await expect(then).toBeVisible()
      await good(page)
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText('Eerst', { exact: true })).toBeVisible()
      await good(page)
      const address = new URL(page.url()).pathname

      const named = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled })
      await signInAs('coach@phenix.example', named)
      await searchInFrench(named, 'plan de financement')
      const answer = named
        .getByRole('listitem')
        .filter({ has: named.getByRole('link', { name: title }) })
      await expect(answer.getByRole('link', { name: title })).toHaveAttribute('lang', 'nl')
      await expect(answer).toContainText('De Grote Post · dans le partenariat')
      await expect(answer).toContainText('Trouvé par Plan de financement')
      await good(named)
      await answer.getByRole('link', { name: title }).click()
      await expect(named.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(named.getByRole('link', { name: 'Modifier' })).toHaveCount(0)

      await searchInFrench(outside, 'plan de financement')
      await expect(
        outside.getByRole('listitem').filter({ hasText: 'Financement transfrontalier' }),
      ).not.toHaveCount(0)
      await expect(outside.getByText(title)).toHaveCount(0)
      await searchInFrench(outside, title)
      await expect(
        outside.getByRole('heading', { name: `Rien trouvé pour « ${title} »` }),
      ).toBeVisible()
      await good(outside)
      expect(await numbersOf(outside)).toBe(before)
      const missing = await outside.request.get('/items/00000000-0000-4000-8000-000000000000')
      const hidden = await outside.request.get(address)
      expect(hidden.status()).toBe(404)
      expect(withoutChance(await hidden.text(), address)).toBe(
        withoutChance(await missing.text(), '/items/00000000-0000-4000-8000-000000000000'),
      )
      for (const act of ['edit', 'share']) {
        expect((await outside.request.get(`${address}/${act}`)).status()).toBe(404)
      }
    })
  })
}
