import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coach sees that two contacts are one, merges them and takes it back', async ({
      page,
      signInAs,
    }) => {
      await signInAs('coach@buda.example')
      await page.goto('/contacts')
      await page.getByRole('link', { name: 'Dubbele contacten zoeken' }).click()
      await expect(page.getByText('zelfde telefoon')).toBeVisible()
      await good(page)

      await page.getByRole('button', { name: /zijn er twee$/ }).click()
      await expect(page.getByRole('heading', { name: 'Uit elkaar gehouden' })).toBeVisible()
      await good(page)
      await page.getByRole('button', { name: /opnieuw voorstellen$/ }).click()

      await page.getByRole('link', { name: /vergelijken en samenvoegen$/ }).click()
      await expect(page.getByRole('radiogroup', { name: 'Naam' })).toBeVisible()
      await page
        .getByRole('radiogroup', { name: 'E-mailadres' })
        .getByRole('radio', { name: /hanne@speelplan-wildekamp/ })
        .check()
      await good(page)
      const merge = page.getByRole('button', { name: 'Samenvoegen' })
      await merge.click()
      await expect(page.getByText('De twee zijn nu één contact.', { exact: false })).toBeVisible()
      await expect(
        page.getByRole('link', { name: 'hanne@speelplan-wildekamp.example' }),
      ).toBeVisible()
      await good(page)

      await page.goto('/contacts')
      await expect(page.getByText('Wildecamp, Hanne')).toBeHidden()
      await page.getByRole('link', { name: 'Dubbele contacten zoeken' }).click()
      await expect(page.getByText('Niets dubbel gevonden')).toBeVisible()
      await page.getByRole('link', { name: 'Hanne Wildekamp', exact: true }).click()
      await page.getByRole('link', { name: 'Ongedaan maken' }).click()
      await good(page)
      await page.getByRole('button', { name: 'Ongedaan maken' }).click()
      await expect(page.getByText('Er zijn weer twee contacten.', { exact: false })).toBeVisible()
      await expect(page.getByRole('link', { name: 'hanne.wildekamp@gmail.example' })).toBeVisible()
    })
  })
}
