import { expect, type Page } from '@playwright/test'
import { expectGoodPage, expectNoSidewaysScroll } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { DEMO_PASSWORD } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const owner = 'owner@atelier-noordzee.example'
const step = 'Maak een tourneebegroting voor Frankrijk'

/** Where the button of a mail leads, whichever port the portal had when it was written. */
async function buttonOf(page: Page, subject: string, to = owner): Promise<string> {
  const mail = await findMail(page, to, subject)
  const href = await mail.getByRole('link').first().getAttribute('href')
  return new URL(href ?? '').pathname
}

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

for (const { how, use } of [
  { how: 'with JavaScript', use: { locale: 'nl-BE' } },
  { how: 'on a phone without JavaScript', use: { locale: 'nl-BE', ...phone } },
]) {
  test.describe(how, () => {
    test.use(use)

    test('a message reaches a company by mail, whose button leads through the door to its step', async ({
      page,
    }) => {
      const path = await buttonOf(page, `Nieuw bericht: ${step}`)
      await page.goto(path)
      await expect(page).toHaveURL(`/sign-in?returnTo=${encodeURIComponent(path)}`)
      await page.getByRole('textbox', { name: 'E-mailadres' }).first().fill(owner)
      await page.getByLabel('Wachtwoord').fill(DEMO_PASSWORD)
      await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
      await expect(page).toHaveURL(/\/tracks\/[0-9a-f-]{36}\/steps\/[0-9a-f-]{36}$/)
    })
  })
}

test('who works for another is asked first, and nothing has changed before he answers', async ({
  page,
  signInAs,
}) => {
  await signInAs('coach-2@buda.example')
  await page.goto('/notifications')
  const news = page.getByRole('button', { name: /De onderneming gaat akkoord met het traject/ })
  await expect(news).toHaveCount(1)
  await expectGoodPage(page)
  const row = page.getByRole('listitem').filter({ has: news })
  const id = await row.locator('input[name=id]').inputValue()

  await page.getByText('Voor een ander werken').first().click()
  await page
    .getByRole('button', { name: /Bureau Vlaskamer/ })
    .first()
    .click()
  await expect(page.getByRole('banner').getByText('U werkt voor')).toContainText('Bureau Vlaskamer')
  await page.goto(`/go/notification/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Dit is voor Buda' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: /Bij Bureau Vlaskamer .*blijven/ }).click()
  await expect(page.getByRole('banner').getByText('U werkt voor')).toContainText('Bureau Vlaskamer')

  await page.goto(`/go/notification/${id}`)
  await page.getByRole('button', { name: 'Voor Buda werken en het openen' }).click()
  await expect(page).toHaveURL(/\/tracks\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('banner').getByText('U werkt voor')).toContainText('Buda')
  await page.goto('/notifications')
  await expect(news).toHaveCount(1)
})

test('a notification of another, or of nobody, is not found', async ({ page, signInAs }) => {
  await signInAs(owner)
  await page.goto('/notifications')
  const id = await page.locator('input[name=id]').first().inputValue()
  await signInAs('coach@phenix.example')
  for (const asked of [id, 'x', '00000000-0000-4000-8000-000000000000']) {
    const answer = await page.goto(`/go/notification/${asked}`)
    expect([asked, answer?.status()]).toEqual([asked, 404])
  }
})

const ways = [
  { how: 'on a desk, with JavaScript', use: {} },
  { how: 'on a phone, without JavaScript', use: phone },
]
for (const { how, use } of ways) {
  test.describe(how, () => {
    test.use(use)
    const good = (page: Page) =>
      use === phone ? expectNoSidewaysScroll(page) : expectGoodPage(page)

    test('what is new is counted, followed to its place, and marked as seen', async ({
      page,
      signInAs,
    }) => {
      await signInAs(use === phone ? 'owner@studio-lys.example' : 'coach@phenix.example')
      await page.goto('/')
      const nav = page.getByRole('navigation', { name: 'Principale' })
      await nav.getByRole('link', { name: /^(Notifications|Avis) \d+ nouvelles?$/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()
      await good(page)
      const fresh = page.getByRole('button', { name: /^nouveau: / })
      const before = await fresh.count()
      const counted = new RegExp(`^(Notifications|Avis) ${before} nouvelles?$`)
      await expect(nav.getByRole('link', { name: counted })).toBeVisible()
      await fresh.first().click()
      await expect(page).toHaveURL(/\/tracks\/[0-9a-f-]{36}\/(steps|assignments)\/[0-9a-f-]{36}$/)
      await page.goto('/notifications')
      await expect(fresh).toHaveCount(before - 1)
      if (before > 1) await page.getByRole('button', { name: 'Tout marquer comme vu' }).click()
      await expect(fresh).toHaveCount(0)
      await expect(nav.getByRole('link', { name: /^(Notifications|Avis)$/ })).toBeVisible()
      await good(page)
    })

    test('each kind is set to at once, daily or never', async ({ page, signInAs }) => {
      await signInAs('owner@beeldatelier-kruisdraad.example')
      await page.goto('/account')
      await page.getByRole('link', { name: 'Kiezen wat u per mail krijgt' }).click()
      const group = page.getByRole('radiogroup', { name: 'Een stap wordt aanvaard' })
      const usual = page.getByRole('radiogroup', { name: 'Een bericht bij een stap' })
      await expect(usual.getByRole('radio', { name: 'Meteen' })).toBeChecked()
      await good(page)
      const wanted = use === phone ? 'Nooit' : 'Meteen'
      await group.getByRole('radio', { name: wanted }).check()
      await page.getByRole('button', { name: 'Bewaren' }).click()
      await expect(page.getByRole('status')).toContainText('Bewaard.')
      await good(page)
      await page.goto('/account/notifications')
      await expect(group.getByRole('radio', { name: wanted })).toBeChecked()
      await expect(usual.getByRole('radio', { name: 'Meteen' })).toBeChecked()
    })
  })
}
