import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { drawn, hugePicture, lyingPicture } from '../support/pictures.ts'
import { shareKind } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const name = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true })
const picture = (page: Page, number: number) =>
  page.getByRole('group', { name: `Foto ${number}`, exact: true })
const save = (page: Page) =>
  page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' }).click()

/** Whether a browser could show it. */
const widthOf = (page: Page, alternative: string) =>
  page.getByRole('img', { name: alternative }).evaluate(async (img) => {
    const shown = img as HTMLImageElement
    await shown.decode()
    return shown.naturalWidth
  })

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  const title = `Vlakkevloerzaal ${how}`

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a house shares a place with pictures and a technical sheet, bad pictures lose nothing, and a company finds it', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      test.slow()
      await signInAs('coordinator@grote-post.example')
      await page.goto('/catalogue')
      await shareKind(page, 'Ruimte of materiaal', 'Een ruimte of materiaal delen')
      await good(page)
      await name(page).fill(title)
      await page.getByRole('textbox', { name: 'Breedte' }).fill('12,5')
      await page.getByRole('textbox', { name: 'Diepte' }).fill('9')
      await page.getByRole('textbox', { name: 'Stad' }).fill('Middelkerke')
      await page.getByLabel('Streek').selectOption({ label: 'Oostende' })
      await page
        .getByRole('textbox', { name: 'Wat inbegrepen is' })
        .first()
        .fill('Zeezicht en stoelen.')
      await page.getByRole('checkbox', { name: 'Ringleiding' }).check()
      await page.getByRole('radio', { name: 'Het heeft een prijs' }).check()
      await page.getByRole('textbox', { name: 'Bedrag in euro' }).fill('1.250,50')
      await page.getByRole('combobox', { name: 'Voor', exact: true }).selectOption('een week')

      await picture(page, 1).getByLabel('Kies een foto').setInputFiles(lyingPicture('zaal.png'))
      await picture(page, 1).getByLabel('in het Nederlands').fill('De zaal met zicht op zee')
      await picture(page, 2).getByLabel('Kies een foto').setInputFiles(hugePicture('groot.png'))
      await save(page)
      await expect(
        picture(page, 1).getByText('Dit is geen foto die hier getoond kan worden'),
      ).toBeVisible()
      await expect(picture(page, 2).getByText('Deze foto heeft te veel pixels')).toBeVisible()
      await good(page)

      // Nothing that was typed is lost.
      await expect(name(page)).toHaveValue(title)
      await expect(page.getByRole('textbox', { name: 'Breedte' })).toHaveValue('12,5')
      await expect(page.getByRole('textbox', { name: 'Bedrag in euro' })).toHaveValue('1.250,50')
      await expect(picture(page, 1).getByLabel('in het Nederlands')).toHaveValue(
        'De zaal met zicht op zee',
      )
      await expect(page.getByRole('checkbox', { name: 'Ringleiding' })).toBeChecked()

      await picture(page, 1).getByLabel('Kies een foto').setInputFiles(drawn('zaal.png', 3))
      await picture(page, 2).getByLabel('Kies een foto').setInputFiles(drawn('achter.png', 5))
      const sheet = { name: 'fiche.csv', mimeType: 'text/csv', buffer: Buffer.from('Lamp;12\n') }
      await page.getByLabel('Kies een bestand').setInputFiles(sheet)
      await save(page)
      // Received, and now to be described.
      await expect(
        picture(page, 2).getByText('Zeg in enkele woorden wat er te zien is'),
      ).toBeVisible()
      await expect(picture(page, 2).getByText('achter.png')).toBeVisible()
      await picture(page, 2).getByLabel('in het Nederlands').fill('De ingang aan de dijk')
      await picture(page, 2).getByLabel('Plaats').fill('1')
      await picture(page, 1).getByLabel('Plaats').fill('2')
      await save(page)
      await page.getByRole('radio', { name: 'Het partnerschap en zijn kmo’s' }).check()
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await good(page)

      const company = await anotherBrowser({ locale: 'nl-BE', javaScriptEnabled })
      await signInAs('owner@atelier-noordzee.example', company)
      await company.goto('/catalogue?q=Middelkerke')
      const found = company.getByRole('listitem').filter({ hasText: title })
      await expect(found).toContainText('De Grote Post · Middelkerke')
      await found.getByRole('link', { name: title, exact: true }).click()
      const facts = company.getByRole('definition')
      await expect(facts.filter({ hasText: '12,5 × 9 m' })).toBeVisible()
      await expect(facts.filter({ hasText: /^€\s1\.250,50 per week$/ })).toBeVisible()
      await expect(company.getByText('Zeezicht en stoelen.')).toBeVisible()
      const shown = company.getByRole('region', { name: 'Foto’s' }).getByRole('img')
      await expect(shown.first()).toHaveAttribute('alt', 'De ingang aan de dijk')
      if (javaScriptEnabled) {
        expect(await widthOf(company, 'De zaal met zicht op zee')).toBe(480)
      }
      const link = company.getByRole('link', { name: 'De technische fiche openen' })
      const answer = await company.request.get((await link.getAttribute('href')) ?? '')
      expect(await answer.text()).toBe('Lamp;12\n')
      await good(company)

      // Whoever is not signed in is asked to, and gets no picture.
      const source = (await shown.first().getAttribute('src')) ?? ''
      const visitor = await anotherBrowser({ locale: 'nl-BE' })
      await visitor.goto(source)
      await expect(visitor).toHaveURL(/sign-in/)
    })
  })
}
