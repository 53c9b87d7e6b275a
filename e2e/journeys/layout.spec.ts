import { expect } from '@playwright/test'
import { LANGUAGES } from '@traject/domain/language/language'
import { expectGoodPage, expectNoSidewaysScroll } from '../support/good-page.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

// No other journey looks at these with axe; once is enough, for only the words differ.
const SEEN_HERE = /used-up|mailed/

test.use({ viewport: { width: 360, height: 740 } })

for (const language of LANGUAGES) {
  test(`nothing scrolls sideways at 360 pixels, in ${language}`, async ({
    page,
    portal,
    signInAs,
  }) => {
    const { items, templates, tracks } = portal.facts
    const open = async (path: string) => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('main')).toBeVisible()
      const isLookedAt = language === 'nl' && SEEN_HERE.test(path)
      await (isLookedAt ? expectGoodPage(page) : expectNoSidewaysScroll(page))
    }
    expect((await send(page, portal.url, '/language', { language })).status()).toBe(302)
    const forVisitors = [
      '/sign-in',
      '/sign-in?mailed',
      '/sign-in/link/used-up',
      '/password/forgotten',
      '/password/reset/used-up',
      '/setup/used-up',
      '/mailbox',
      `/items/${items['feedback-after-a-showing']}`,
      '/sign-out',
    ]
    for (const path of forVisitors) await open(path)

    await signInAs('coordinator@namur.example')
    expect((await send(page, portal.url, '/language', { language })).status()).toBe(302)
    const forCoordinators = [
      '/',
      '/catalogue',
      `/items/${items['asbl-ou-association-loi-1901']}`,
      `/items/${items['plan-de-financement-transfrontalier']}`,
      `/items/${items['site-interreg-fwvl']}`,
      `/templates/${templates.finance}`,
      `/templates/${templates.finance}/edit`,
      `/templates/${templates.finance}/share`,
      `/templates/${templates.finance}/translate?to=nl`,
      `/templates/${templates.finance}/preview?language=nl&start=2026-12-05`,
      '/templates/new',
      '/tracks',
      `/tracks/${tracks['compagnie-du-canal']}`,
      '/houses',
      '/who-can-help',
      '/share',
      '/competences/new',
      '/facilities/new',
      '/people',
      '/people/invite',
      '/account',
      '/nowhere',
    ]
    for (const path of forCoordinators) await open(path)
    await page
      .getByRole('banner')
      .getByText(/^Menu$/)
      .click()
    await expectNoSidewaysScroll(page)
  })
}
