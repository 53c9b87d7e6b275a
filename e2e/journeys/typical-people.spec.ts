import { expect } from '@playwright/test'
import { DEMO_PEOPLE } from '../../prisma/seed/demo-accounts.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

const TODAY = { en: 'Today', fr: 'Aujourd’hui', nl: 'Vandaag' }

const TRACKS = {
  sme: { en: 'Your tracks', fr: 'Vos parcours', nl: 'Uw trajecten' },
  house: {
    en: 'Tracks you follow',
    fr: 'Les parcours que vous suivez',
    nl: 'Trajecten die u volgt',
  },
}

const sizes = [
  { name: 'on a phone', viewport: { width: 360, height: 740 } },
  { name: 'on a desk', viewport: { width: 1280, height: 800 } },
]

DEMO_PEOPLE.forEach(({ name, language, sme }, at) => {
  const size = sizes[at % sizes.length]
  test.describe(`at night ${size?.name}`, () => {
    test.use({ colorScheme: 'dark', viewport: size?.viewport ?? null })

    test(`one click signs in: ${name}`, async ({ page }) => {
      await page.goto('/sign-in')
      await page.getByRole('button', { name }).click()
      await expect(page).toHaveURL('/')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1, name: TODAY[language] })).toBeVisible()
      const tracks = page.getByRole('heading', { name: TRACKS[sme ? 'sme' : 'house'][language] })
      await expect(tracks).toBeVisible()
      await expectGoodPage(page)
    })
  })
})
