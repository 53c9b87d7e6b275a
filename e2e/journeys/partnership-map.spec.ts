import { expect } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

test('a coordinator looks at a partner on the map: what it offers, who can help, what was given and received', async ({
  page,
  signInAs,
}) => {
  await signInAs('coordinator@buda.example')
  await page.goto('/houses')
  await expect(page.getByRole('region', { name: 'Onlangs met ons gedeeld' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Vervalt binnenkort' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'le Phénix', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'le Phénix' })).toBeVisible()
  await expectGoodPage(page)
  const people = page.getByRole('region', { name: 'Wie waarmee kan helpen' })
  await expect(
    people.getByRole('listitem').filter({ hasText: 'Coach, le Phénix' }).first(),
  ).toContainText('Een tournee opzetten aan beide kanten van de grens')
  await expect(page.getByRole('region', { name: 'Gegeven en gekregen' })).toBeVisible()

  const offered = page.getByRole('region', { name: 'Hulpbronnen' })
  const count = Number.parseInt((await offered.getByText(/^\d+ items$/).textContent()) ?? '', 10)
  await offered.getByRole('link', { name: 'Alles: Hulpbronnen' }).click()
  await expect(page).toHaveURL(/house=.*kind=resource|kind=resource.*house=/)
  await expect(page.getByRole('heading', { name: `${count} items` })).toBeVisible()
})

test('a company sees of a house what is shared with it, and no numbers between houses', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const coordinator = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('coordinator@phenix.example', coordinator)
  await coordinator.goto('/houses')
  await coordinator.getByRole('link', { name: 'Buda', exact: true }).click()
  await expect(coordinator.getByRole('heading', { level: 1, name: 'Buda' })).toBeVisible()
  await expect(coordinator.getByRole('region', { name: 'Donné et reçu' })).toBeVisible()

  await signInAs('owner@atelier-noordzee.example')
  await page.goto(coordinator.url().replace(portal.url, ''))
  await expect(page.getByRole('heading', { level: 1, name: 'Buda' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Gegeven en gekregen' })).toHaveCount(0)
  // For professionals alone.
  await expect(page.getByText('Een residentie voorbereiden')).toHaveCount(0)
  await expectGoodPage(page)
})

test('a member of a house finds one way to share something, and a company none', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  await signInAs('member@phenix.example')
  await page.goto('/')
  await page.getByRole('link', { name: 'Partager quelque chose' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Partager quelque chose' }),
  ).toBeVisible()
  await expectGoodPage(page)
  for (const kind of ['Ressource', 'Modèle de parcours', 'Compétence', 'Lieu ou équipement']) {
    await expect(page.getByRole('link', { name: kind, exact: true })).toBeVisible()
  }
  const company = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('owner@atelier-noordzee.example', company)
  await company.goto('/catalogue')
  await expect(company.getByRole('link', { name: 'Iets delen' })).toHaveCount(0)
})
