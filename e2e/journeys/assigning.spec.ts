import { expect, type Page } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { writeText } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const MODEL = 'Begrotingsmodel voor een tournee'
const NBSP = '\u00a0'

const ways = [
  { how: 'on a desk, with JavaScript', step: 2, javaScriptEnabled: true, width: 1280 },
  { how: 'on a phone, without JavaScript', step: 3, javaScriptEnabled: false, width: 360 },
]

for (const { how, step, javaScriptEnabled, width } of ways) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 800 } })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a French-speaking coach assigns the Dutch budget template to a step, with a reason and a date, and the company opens it in its own language', async ({
      page,
      portal,
      anotherBrowser,
      signInAs,
    }) => {
      const track = `/tracks/${portal.facts.tracks['atelier-noordzee']}`
      const reason = `Commencez par la feuille ${step}, nous remplirons le reste ensemble.`
      await signInAs('coach@phenix.example')
      await page.goto(track)
      await page.getByRole('link', { name: 'Attribuer une ressource' }).click()
      await page.getByRole('searchbox', { name: 'Chercher dans le catalogue' }).fill('budget')
      await page.getByRole('button', { name: 'Chercher' }).click()
      await expect(page).toHaveURL(/[?&]q=budget/)
      await expect(page.getByRole('heading', { name: /ressources à attribuer$/ })).toBeVisible()
      await good(page)
      await page.getByRole('link', { name: `Choisir «${NBSP}${MODEL}${NBSP}»` }).click()
      await expect(page.getByRole('heading', { level: 2, name: MODEL })).toBeVisible()

      const submit = page.getByRole('button', { name: 'Attribuer', exact: true })
      await page.getByLabel('Pour quand').fill('2031-03-12')
      await page.getByLabel('Pour quoi').selectOption({ index: step })
      expect((await answerTo(page, () => submit.click())).status()).toBe(400)
      const summary = page.getByRole('alert')
      await expect(summary.getByRole('link', { name: 'Dites pourquoi.' })).toBeVisible()
      await expect(summary).toBeFocused()
      await expect(page.getByLabel('Pour quand')).toHaveValue('2031-03-12')
      await good(page)
      await page.getByRole('textbox', { name: /Pourquoi celle-ci/ }).fill(reason)
      await submit.click()
      await expect(page.getByText('C’est attribué')).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: '12 mars 2031' })).toBeVisible()
      await good(page)
      const address = new URL(page.url()).pathname
      const stateTo = (reader: Page, words: string) =>
        expect(reader.getByRole('definition').filter({ hasText: words })).toBeVisible()
      await stateTo(page, 'pas encore ouverte')

      const company = await anotherBrowser({
        locale: 'nl-BE',
        javaScriptEnabled,
        viewport: { width, height: 800 },
      })
      await signInAs('owner@atelier-noordzee.example', company)
      await company.goto(track)
      const row = company
        .getByRole('list', { name: 'Voor u klaargezet' })
        .getByRole('listitem')
        .filter({ hasText: reason })
      await expect(row).toContainText(`Stap ${step}:`)
      await expect(row).toContainText('tegen 12 mrt')
      await expect(row.getByText(reason)).toHaveAttribute('lang', 'fr')
      await good(company)
      // Looking is not opening.
      await row.getByRole('link', { name: MODEL }).click()
      await expect(company.getByRole('heading', { name: 'Uw coach zegt waarom' })).toBeVisible()
      await stateTo(company, 'nog niet geopend')
      await good(company)
      await company.goBack()
      await row.getByRole('button', { name: `Openen ‘${MODEL}’` }).click()
      await expect(company).toHaveURL(address)
      const file = company.getByRole('link', { name: 'Het bestand openen' })
      await expect(file).toBeVisible()
      expect((await company.request.get((await file.getAttribute('href')) ?? '')).status()).toBe(
        200,
      )
      await stateTo(company, 'geopend')
      await good(company)
      await company.getByRole('button', { name: 'Ik ben ermee klaar' }).click()
      await expect(company.getByText('U bent ermee klaar.')).toBeVisible()

      await page.goto(address)
      await stateTo(page, 'terminée')
    })
  })
}

test('a resource stands on a step once, and on a track that nobody else’s company finds', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const track = `/tracks/${portal.facts.tracks['atelier-noordzee']}`
  await signInAs('coach@phenix.example')
  // On step 5 it was assigned by the lead coach.
  await page.goto(`${track}/assign?item=${portal.facts.items['begrotingsmodel-tournee']}`)
  await page.getByLabel('Pour quoi').selectOption({ index: 5 })
  await page.getByRole('textbox', { name: /Pourquoi celle-ci/ }).fill('Encore une fois.')
  await page.getByRole('button', { name: 'Attribuer', exact: true }).click()
  await expectRefusal(page, 'Elle y est déjà.')
  const known = page.getByRole('textbox', { name: /Pourquoi celle-ci/ })
  await expect(known).toHaveValue('Encore une fois.')
  await page.goto(track)
  const assigned = page.getByRole('list', { name: 'Ressources attribuées' })
  const href = await assigned.getByRole('link', { name: MODEL }).first().getAttribute('href')

  const other = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('owner@compagnie-du-canal.example', other)
  for (const path of [href ?? '', track, `${track}/assign`]) {
    expect((await other.request.get(path)).status(), path).toBe(404)
  }
})

test('a house takes back what it shared: the company keeps a line that says so, and nothing of it', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const title = 'Voorbeeldcontract van het huis'
  await signInAs('coach@grote-post.example')
  await writeText(page, { title, summary: 'Voor even.', body: 'Artikel 1.' })
  await page.getByText('Meer: genoemde huizen').click()
  await page.getByRole('radio', { name: 'Genoemde huizen' }).check()
  await page.getByRole('checkbox', { name: 'Buda' }).check()
  await page.getByRole('checkbox', { name: /Een coach mag/ }).check()
  await page.getByRole('button', { name: 'Publiceren en delen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const item = new URL(page.url()).pathname

  const coach = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('coach@buda.example', coach)
  await coach.goto(item)
  await coach.getByRole('link', { name: 'Toewijzen op een traject' }).click()
  await expect(coach.getByRole('heading', { name: 'Op welk traject toewijzen?' })).toBeVisible()
  await expectGoodPage(coach)
  await coach.getByRole('link', { name: 'Atelier Noordzee' }).click()
  await coach.getByRole('textbox', { name: 'Waarom deze?' }).fill('Vergelijk artikel 1.')
  await coach.getByRole('button', { name: 'Toewijzen', exact: true }).click()
  await expect(coach.getByText('Atelier Noordzee (demo) krijgt bericht')).toBeVisible()
  const address = new URL(coach.url()).pathname

  // A coach of the same track, whose house was not named.
  const other = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('coach@phenix.example', other)
  await other.goto(address)
  const hidden = other.getByRole('heading', { level: 1, name: 'Une ressource d’une autre maison' })
  await expect(hidden).toBeVisible()
  await expect(other.getByText('Vergelijk artikel 1.')).toBeVisible()
  await expect(other.getByText(title)).toHaveCount(0)
  expect((await other.request.get(item)).status()).toBe(404)
  await expectGoodPage(other)

  const company = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('owner@atelier-noordzee.example', company)
  await company.goto(item)
  await expect(company.getByRole('heading', { name: 'Voor u klaargezet' })).toBeVisible()
  await expectGoodPage(company)
  await company.getByRole('link', { name: 'Op tournee over de grens' }).click()
  await company.getByRole('button', { name: 'Openen' }).click()
  await expect(company.getByText('Artikel 1.', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Toewijzingen terugnemen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overal terugnemen' })).toBeVisible()
  await expectGoodPage(page)
  await page
    .getByRole('textbox', { name: 'Waarom neemt u het terug?' })
    .fill('De wet is veranderd.')
  await page.getByRole('button', { name: 'Overal terugnemen' }).click()
  await expect(page.getByText('Het is teruggenomen')).toBeVisible()

  await company.reload()
  await expect(
    company.getByRole('heading', { level: 1, name: 'Een hulpbron die teruggenomen is' }),
  ).toBeVisible()
  await expect(company.getByText('De wet is veranderd.')).toBeVisible()
  await expect(company.getByText('Artikel 1.', { exact: true })).toHaveCount(0)
  await expectGoodPage(company)
  expect((await company.request.get(item)).status()).toBe(404)
  await company.goto(`/tracks/${portal.facts.tracks['atelier-noordzee']}`)
  const line = company.getByRole('listitem').filter({ hasText: 'De wet is veranderd.' })
  await expect(line).toContainText('Teruggenomen door het eigen huis')
  await expect(company.getByText(title)).toHaveCount(0)
})
