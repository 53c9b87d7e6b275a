import { expect } from '@playwright/test'
import { DEMO_PEOPLE } from '../../prisma/seed/demo-accounts.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

/** The question that each home answers. */
const ASKS = {
  owner: { en: /What now/, fr: /Et maintenant/, nl: /Wat nu/ },
  coach: { en: /Who needs me/, fr: /Qui a besoin de moi/, nl: /Wie heeft mij nodig/ },
  coordinator: { en: /What do we give/, fr: /Que donnons-nous/, nl: /Wat geven we/ },
}

const sizes = [
  { name: 'on a phone', viewport: { width: 360, height: 740 } },
  { name: 'on a desk', viewport: { width: 1280, height: 800 } },
]

DEMO_PEOPLE.forEach(({ name, language, role }, at) => {
  const size = sizes[at % sizes.length]
  test.describe(`at night ${size?.name}`, () => {
    test.use({ colorScheme: 'dark', viewport: size?.viewport ?? null })

    test(`one click signs in: ${name}`, async ({ page }) => {
      await page.goto('/sign-in')
      await page.getByRole('button', { name }).click()
      await expect(page).toHaveURL('/')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const asks = ASKS[role === 'coach' || role === 'coordinator' ? role : 'owner'][language]
      await expect(page.getByRole('heading', { level: 1, name: asks })).toBeVisible()
      await expectGoodPage(page)
    })
  })
})
