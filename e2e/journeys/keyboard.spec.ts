import { expect } from '@playwright/test'
import { tabTo } from '../support/keyboard.ts'
import { DEMO_PASSWORD } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-BE' })

  test('a coach signs in, searches, opens an item and signs out with the keyboard alone', async ({
    page,
  }) => {
    await page.goto('/sign-in')
    await tabTo(page, page.getByRole('textbox', { name: 'E-mailadres' }))
    await page.keyboard.type('coach@grote-post.example')
    await tabTo(page, page.getByLabel('Wachtwoord', { exact: true }))
    await page.keyboard.type(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: 'Wie heeft mij nodig?' }),
    ).toBeVisible()

    await page.reload()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()

    await page.reload()
    const navigation = page.getByRole('navigation', { name: 'Hoofdnavigatie' })
    await tabTo(page, navigation.getByRole('link', { name: 'Aanbod' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Aanbod' })).toBeVisible()
    const title = 'Uw uitkoopsom berekenen in vijf stappen'
    await tabTo(page, page.getByRole('searchbox', { name: 'In het aanbod zoeken' }))
    await page.keyboard.type('uitkoopsommen berekenen')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: title }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page).toHaveTitle(`${title} · Traject`)

    await tabTo(page, page.getByRole('button', { name: 'Afmelden' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Afmelden' })).toHaveCount(0)
  })
})
