import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { shareKind } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const name = (page: Page) => page.getByRole('textbox', { name: 'Wat is het?' })

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  const title = `Een tegenslag verwerken ${how}`

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coordinator shares what a colleague can help with; a company finds it by the grid, and learns who it is', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      test.slow()
      await signInAs('coordinator@buda.example')
      await page.goto('/catalogue')
      await shareKind(page, 'Competentie', 'Een competentie delen')
      await good(page)
      await name(page).fill(title)
      await page.getByRole('radio', { name: 'Coach, Buda', exact: true }).check()
      await page.getByRole('radio', { name: /^kan begeleiden/ }).check()
      await page.getByRole('checkbox', { name: 'Frans' }).check()
      await page.getByRole('checkbox', { name: 'Vlaanderen' }).check()
      await page.getByRole('textbox', { name: 'Uren per maand' }).fill('5')
      const save = page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' })
      await save.click()
      const summary = page.getByRole('alert').or(page.getByRole('group')).filter({
        hasText: 'Kies minstens één aspect of competentie',
      })
      await expect(summary.first()).toBeVisible()
      await good(page)

      // Nothing that was typed is lost.
      await expect(name(page)).toHaveValue(title)
      await expect(page.getByRole('radio', { name: 'Coach, Buda', exact: true })).toBeChecked()
      await page.getByText('Blader door de hele woordenlijst').click()
      await page.getByText('Aspecten van een organisatie', { exact: true }).first().click()
      await page.getByRole('checkbox', { name: 'Veerkracht' }).check()
      await save.click()
      await page.getByRole('radio', { name: 'Het partnerschap en zijn kmo’s' }).check()
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: 'Coach, Buda' })).toBeVisible()
      await good(page)

      const company = await anotherBrowser({ locale: 'nl-BE', javaScriptEnabled })
      await signInAs('owner@atelier-noordzee.example', company)
      await company.goto('/catalogue')
      await company.getByRole('link', { name: 'Wie kan helpen?' }).first().click()
      await expect(
        company.getByRole('heading', { level: 1, name: 'Wie kan helpen?' }),
      ).toBeVisible()
      await good(company)
      const row = company.getByRole('row', { name: /^Veerkracht/ })
      await expect(row.getByRole('cell').first()).toContainText('niemand')
      await row.getByRole('link', { name: /competenties?: Veerkracht, Vlaanderen$/ }).click()
      await expect(company).toHaveURL(/kind=competence.*serves=flanders/)
      await good(company)
      await expect(company.getByRole('listitem').filter({ hasText: title })).toContainText(
        'Buda · kan begeleiden',
      )
      await company.getByRole('link', { name: title, exact: true }).click()
      const facts = company.getByRole('definition')
      await expect(facts.filter({ hasText: 'Coach, Buda' })).toBeVisible()
      await expect(facts.filter({ hasText: 'Frans en Nederlands' })).toBeVisible()
      await expect(facts.filter({ hasText: '5 uur per maand' })).toBeVisible()
      await expect(company.getByRole('link', { name: 'Bewerken' })).toHaveCount(0)
    })
  })
}

test('two people edit the same competence: the second is told, and nothing is lost', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  await signInAs('coordinator@grote-post.example')
  await page.goto('/catalogue?kind=competence')
  await page.getByRole('link', { name: 'Publiek vinden in een badstad' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publiek vinden in een badstad')
  const address = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Bewerken' }).click()
  await page.getByRole('textbox', { name: 'In enkele woorden' }).first().fill('Van de coördinator.')

  const other = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('coach@grote-post.example', other)
  await other.goto(`${address}/edit`)
  await other.getByRole('radio', { name: /^kan het doen/ }).check()
  await other.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(other.getByRole('definition').filter({ hasText: 'kan het doen' })).toBeVisible()

  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  const told = page.getByRole('status').filter({ hasText: 'Iemand anders heeft dit intussen' })
  await expect(told.getByRole('definition').filter({ hasText: 'kan het doen' })).toBeVisible()
  const summary = page.getByRole('textbox', { name: 'In enkele woorden' }).first()
  await expect(summary).toHaveValue('Van de coördinator.')
  await expectGoodPage(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the grid is read without scrolling sideways, in each language', async ({
    page,
    signInAs,
  }) => {
    for (const email of ['coach@buda.example', 'coach@phenix.example']) {
      await signInAs(email)
      await page.goto('/who-can-help')
      await expect(page.getByRole('table')).toBeVisible()
      await expectGoodPage(page)
    }
  })
})
