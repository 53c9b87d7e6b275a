import { expect } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { test } from '../support/test.ts'

test.describe('in French, at night', () => {
  test.use({ colorScheme: 'dark', locale: 'fr-FR' })

  test('the lead partner adds a house, moves it, and ends its seat; the others are told', async ({
    page,
    signInAs,
  }) => {
    await signInAs('coordinator@phenix.example')
    await page.goto('/houses')
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Ajouter une maison' }).click()
    const add = page.getByRole('button', { name: 'Enregistrer et informer les maisons' })
    await page.getByLabel('Nom de la maison').fill('La Condition Publique (démo)')
    await page.getByRole('radio', { name: 'France', exact: true }).check()
    await page.getByLabel('Numéro d’enregistrement').fill('732 829 321')
    await page.getByLabel('Ville').fill('Roubaix')
    await page.getByLabel('Région').selectOption('Nord')
    const refused = await answerTo(page, () => add.click())
    expect(refused.status()).toBe(400)
    await expectRefusal(page, 'Ce n’est pas un SIREN')
    await expect(page.getByLabel('Ville')).toHaveValue('Roubaix')
    await expectGoodPage(page)
    await page.getByLabel('Numéro d’enregistrement').fill('732 829 320')
    await add.click()
    await expect(page.getByRole('status')).toContainText('Le siège est enregistré')
    await findMail(page, 'coordinator@buda.example', 'La Condition Publique (démo) komt bij EMERGE')

    await page.goto('/houses')
    await page.getByRole('link', { name: /Modifier le siège.*La Condition Publique/ }).click()
    await page.getByLabel('Région').selectOption('Pas-de-Calais')
    await expectGoodPage(page)
    await add.click()
    await expect(page.getByRole('status')).toContainText('Le siège est modifié')
    await page.getByRole('link', { name: /Modifier le siège.*La Condition Publique/ }).click()
    await page.getByRole('link', { name: 'Mettre fin à ce siège' }).click()
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Enregistrer le dernier jour' }).click()
    await expect(page.getByRole('status')).toContainText('Le dernier jour est enregistré')

    await page.getByRole('link', { name: 'Réglages' }).click()
    await page.getByLabel('Mois de suivi').fill('9')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByRole('status')).toContainText('Les réglages sont enregistrés.')
  })
})

test('another house’s coordinator is told whom to ask, and who runs nothing finds no such room', async ({
  page,
  signInAs,
}) => {
  await signInAs('coordinator@buda.example')
  expect((await page.goto('/houses/new'))?.status()).toBe(403)
  await expect(page.getByRole('main')).toContainText('De coördinator van de projectleider')
  expect((await page.goto('/admin'))?.status()).toBe(404)
})
