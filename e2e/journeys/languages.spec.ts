import { expect } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

test('a visitor is spoken to in the language that the browser asks for', async ({ page }) => {
  const wishes = [
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['de-DE,de;q=0.9,fr;q=0.5', 'fr'],
    ['fr;q=0.4, nl;q=0.6', 'nl'],
    ['ja', 'en'],
  ] as const
  for (const [wish, lang] of wishes) {
    const answer = await page.request.get('/sign-in', { headers: { 'accept-language': wish } })
    expect(await answer.text(), wish).toContain(`<html lang="${lang}">`)
  }
})

test('a visitor changes the language and stays on the page', async ({ page, portal }) => {
  const path = `/items/${portal.facts.items['working-with-a-french-venue']}`
  await page.goto(path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page).toHaveURL(path)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Werken met een Frans huis: wie doet wat')
  await expect(page.getByRole('heading', { name: 'Van wie is dit?' })).toBeVisible()
  await expectGoodPage(page)

  await page.goto('/sign-in?returnTo=%2Fhouses')
  await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()
  await expect(page).toHaveURL('/sign-in?returnTo=%2Fhouses')
  await expect(page.getByRole('button', { name: 'Français' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a page that failed has one title, in its head and in the reader’s language', async ({
  page,
  portal,
  signInAs,
}) => {
  const titles = (html: string) => {
    const [head = '', body = ''] = html.split('</head>')
    const all = (part: string) => part.match(/<title>[^<]*<\/title>/g) ?? []
    return { head: all(head), body: all(body) }
  }
  // Before the door, of a form that no page sends.
  for (const [wish, title] of [
    ['nl', 'Dit kon niet gelezen worden'],
    ['fr', 'L’envoi n’a pas pu être lu'],
    ['en', 'This could not be read'],
  ]) {
    const headers = { origin: portal.url, 'accept-language': wish ?? '' }
    const form = { way: 'demo', person: 'nobody' }
    const refused = await page.request.post('/sign-in', { form, headers })
    expect(refused.status()).toBe(400)
    expect(titles(await refused.text())).toEqual({
      head: [`<title>${title} · Traject</title>`],
      body: [],
    })
  }
  // In the shell.
  await signInAs('coach@phenix.example')
  const missing = await page.request.get('/tracks/nowhere')
  expect(titles(await missing.text())).toEqual({
    head: ['<title>Cette page n’existe pas · Traject</title>'],
    body: [],
  })
})

test('a person’s language goes with him, and texts in others say so', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  await signInAs('member@grote-post.example')
  await page.goto('/houses')
  await page.getByRole('link', { name: 'Wat De Grote Post met u deelt' }).click()
  await expect(page).toHaveURL(/\/catalogue\?house=/)
  const address = page.url()
  const native = page.getByRole('link', { name: 'Uw ticketverkoop lezen' })
  await expect(native).toBeVisible()
  await expect(native).not.toHaveAttribute('lang')

  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible()
  await expect(page).toHaveURL(address)
  await expect(native).toHaveAttribute('lang', 'nl')
  const row = page.getByRole('listitem').filter({ has: native })
  await expect(row.getByTitle('Dutch')).toBeVisible()
  await expect(row.getByText('grote-post')).toHaveCount(0)
  await expectGoodPage(page)

  await native.click()
  const title = page.getByRole('heading', { level: 1, name: 'Uw ticketverkoop lezen' })
  await expect(title).toHaveAttribute('lang', 'nl')
  await expectGoodPage(page)

  const elsewhere = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('member@grote-post.example', elsewhere)
  await elsewhere.goto('/')
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: 'What do we give, what do we get?' }),
  ).toBeVisible()
})
