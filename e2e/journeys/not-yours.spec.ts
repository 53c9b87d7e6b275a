import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { withoutChance } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { DEMO_PASSWORD } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

test('what one may not see is answered exactly as what does not exist', async ({
  page,
  portal,
  signInAs,
}) => {
  const { items, tracks } = portal.facts
  await signInAs('coach@phenix.example')
  const answerFor = async (path: string) => {
    const answer = await page.request.get(path)
    return { status: answer.status(), html: withoutChance(await answer.text(), path) }
  }
  const hidden = {
    items: [
      items['repetitieruimte-delen'], // a draft of Buda
      items['planning-coaching'], // for Buda only
      items['notes-coproduction'], // private
      'nonsense',
    ],
    tracks: [
      tracks.leiedraad, // Buda's
      tracks.klankdok, // De Grote Post's
      items['repetitieruimte-delen'],
      'nonsense',
    ],
  }
  for (const [room, ids] of Object.entries(hidden)) {
    for (const id of ids) {
      expect(id).toBeTruthy()
      // Both anew: what is new to the reader may be told on one page and not yet on the other.
      await expect(async () => {
        const missing = await answerFor(`/${room}/${randomUUID()}`)
        expect(missing.status).toBe(404)
        expect(await answerFor(`/${room}/${id}`), `/${room}/${id}`).toEqual(missing)
      }).toPass({ timeout: 10_000 })
    }
  }
  await page.goto(`/items/${items['repetitieruimte-delen']}`)
  const title = page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })
  await expect(title).toBeVisible()
  await expectGoodPage(page)
  const nowhere = await page.goto('/nowhere/at/all')
  expect(nowhere?.status()).toBe(404)
  await expect(title).toBeVisible()
  await expect(page).toHaveTitle('Cette page n’existe pas · Traject')
  await page.getByRole('link', { name: 'Retour à Aujourd’hui' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Qui a besoin de moi/ })).toBeVisible()
})

test('a visitor reads what is public, and signs in for everything else', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const { items, tracks } = portal.facts
  const email = 'coach@namur.example'
  // So that she reads her own language, whatever she chose in an earlier test.
  await signInAs(email, await anotherBrowser())
  await page.goto(`/items/${items['working-with-a-french-venue']}`)
  const title = 'Working with a French venue: who does what'
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectGoodPage(page)

  const closed = [
    '/catalogue',
    '/houses',
    '/account',
    `/items/${items['uitkoopsom-berekenen']}`,
    `/items/${items['repetitieruimte-delen']}`,
    `/items/${randomUUID()}`,
    `/tracks/${tracks.leiedraad}`,
    `/tracks/${randomUUID()}`,
  ]
  for (const path of closed) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    const { location } = answer.headers()
    expect
      .soft([path, answer.status(), location])
      .toEqual([path, 302, `/sign-in?returnTo=${encodeURIComponent(path)}`])
  }

  await page.goto('/houses?of=old')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL('/houses?of=old')
  await expect(page.getByRole('heading', { level: 1, name: 'Maisons' })).toBeVisible()
  await expectGoodPage(page)
})

test('signing in never leads to another site', async ({ page, portal, signInAs }) => {
  await signInAs('coach@phenix.example')
  for (const returnTo of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    const answer = await page.request.get(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`, {
      maxRedirects: 0,
    })
    expect(new URL(answer.headers().location ?? '', portal.url).href).toBe(`${portal.url}/`)
  }
})
