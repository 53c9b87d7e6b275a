import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

test('a company sees where it stands on its track, and what to do first', async ({
  page,
  portal,
  signInAs,
}) => {
  const track = portal.facts.tracks['atelier-noordzee']
  await signInAs('owner@atelier-noordzee.example')
  await page.goto('/')
  await page.getByRole('link', { name: 'Mijn traject' }).first().click()
  // It has one track alone: it does not choose from a list of one.
  await expect(page).toHaveURL(`/tracks/${track}`)
  const title = page.getByRole('heading', { level: 1, name: 'Op tournee over de grens' })
  await expect(title).toBeVisible()
  const now = page.getByRole('region', { name: 'Maak een tourneebegroting voor Frankrijk' })
  await expect(now).toContainText('Stap 5 van 11')
  const step = now.getByRole('link', { name: 'Verder met deze stap' })
  await expect(step).toHaveAttribute('href', new RegExp(`^/tracks/${track}/steps/`))
  const line = page.getByRole('img', {
    name: /^[45] van 11 stappen klaar; volgende: Maak een tourneebegroting voor Frankrijk, tegen \d/,
  })
  await expect(line).toBeVisible()
  const current = page.getByRole('listitem').and(page.locator('[aria-current=step]'))
  await expect(current.filter({ hasText: 'begonnen' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'Op tournee' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Wat het laatst gebeurde' })).toContainText(
    'Coach, Buda keurde ‘Bepaal prijs en voorwaarden’ goed',
  )
  await expect(page.getByRole('link', { name: 'Plan wijzigen' })).toHaveCount(0)
  await expectGoodPage(page)

  const html = await (await page.request.get(`/tracks/${track}`)).body()
  expect(gzipSync(html).length).toBeLessThan(30_000)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the line stands upright, around the next stop', async ({ page, portal, signInAs }) => {
    await signInAs('owner@atelier-noordzee.example')
    await page.goto(`/tracks/${portal.facts.tracks['atelier-noordzee']}`)
    const line = page.getByRole('list', { name: /^[45] van 11 stappen klaar; volgende/ })
    await expect(line.getByRole('listitem')).toHaveCount(5)
    await expect(line.locator('[aria-current=step]')).toContainText('Maak een tourneebegroting')
    await expectGoodPage(page)
  })
})

test('a company waits for its coach, and reads so', async ({ page, portal, signInAs }) => {
  await signInAs('owner@studio-lys.example')
  await page.goto(`/tracks/${portal.facts.tracks['studio-lys']}`)
  await expect(page.getByRole('region', { name: 'Ce que vous attendez' })).toContainText(
    'Coach, le Phénix lit',
  )
  await expectGoodPage(page)
})

test('a coordinator reads the summary, in the dark: titles, no links and no words', async ({
  page,
  portal,
  signInAs,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await signInAs('coordinator@charleroi-danse.example')
  await page.goto('/tracks')
  const company = page.getByRole('listitem').filter({ hasText: 'Fanfare Numérique' })
  await expect(
    company.getByRole('img', { name: /^1 étape faite sur 8 ; la suivante : .+ jours de retard$/ }),
  ).toBeVisible()
  await expectGoodPage(page)
  await company.getByRole('link', { name: 'Des finances qui tiennent' }).click()
  await expect(page).toHaveURL(`/tracks/${portal.facts.tracks['fanfare-numerique']}`)
  const steps = page.getByRole('region', { name: 'Toutes les étapes' })
  const step = steps.getByRole('listitem').filter({ hasText: 'Montez votre plan de financement' })
  await expect(step).toBeVisible()
  await expect(steps.getByRole('listitem').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Les derniers événements' })).toHaveCount(0)
  await expect(page.getByText('Bon début. La subvention')).toHaveCount(0)
  await expectGoodPage(page)
})

test('a guest reads his steps, and the frame of the track alone', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coach@grote-post.example')
  await send(page, portal.url, '/language', { language: 'nl' })
  await page.goto(`/tracks/${portal.facts.tracks.pixelkade}`)
  const steps = page.getByRole('region', { name: 'De stappen waarbij u helpt' })
  await expect(steps.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'De lijn' })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(' van 9')
  await expectGoodPage(page)
})

test('tracks are filtered by state, in the address', async ({ page, signInAs }) => {
  await signInAs('coordinator@phenix.example')
  await page.goto('/tracks')
  await page
    .getByRole('navigation', { name: 'Par état' })
    .getByRole('link', { name: /^en pause/ })
    .click()
  await expect(page).toHaveURL('/tracks?state=paused')
  await expect(page.getByRole('heading', { name: '1 parcours' })).toBeVisible()
  await expect(page.getByText('Papier Houblon')).toBeVisible()
  await page.goto('/tracks?state=closed')
  await expect(
    page.getByRole('heading', { name: 'Aucun parcours n’est dans cet état' }),
  ).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Voir tous les parcours' }).click()
  await expect(page).toHaveURL('/tracks')
})
