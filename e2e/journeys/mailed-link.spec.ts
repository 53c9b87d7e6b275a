import { expect } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectNoSidewaysScroll } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { test } from '../support/test.ts'

const email = 'owner@leiedraad.example'
const now = 'Nu aanmelden'

test.describe('in Dutch, on a phone, without JavaScript', () => {
  test.use({
    locale: 'nl-BE',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  })

  test('an owner asks for a link, reads it in the mailbox and signs in by it, once', async ({
    page,
  }) => {
    await page.goto('/sign-in')
    const ask = page.getByRole('button', { name: 'Mail mij een link' })
    const refused = await answerTo(page, () => ask.click())
    expect(refused.status()).toBe(400)
    await expectRefusal(page, 'Vul uw e-mailadres in.')
    const address = page.getByRole('textbox', { name: 'E-mailadres' })
    await expect(address).toHaveAccessibleDescription('Vul uw e-mailadres in.')
    await expectNoSidewaysScroll(page)

    await address.fill(email)
    await ask.click()
    await expect(page.getByRole('status')).toContainText('Kijk in uw mail')
    await expectNoSidewaysScroll(page)

    const mail = await findMail(page, email, 'Uw link om aan te melden bij Traject')
    await expect(mail).toContainText('De link werkt één keer, gedurende 15 minuten.')
    await expectNoSidewaysScroll(page)
    const link = mail.getByRole('link')
    const href = (await link.getAttribute('href')) ?? ''

    // Programs that read mail look at links: looking twice uses nothing up.
    for (const look of ['get', 'get', 'head'] as const) {
      expect((await page.request[look](href)).status()).toBe(200)
    }
    const older = await page.context().newPage()
    await older.goto(href)
    await link.click()
    await expect(page.getByRole('heading', { name: 'Aanmelden met uw link' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: now }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Wat nu?' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Begint op / })).toBeVisible()
    await expectNoSidewaysScroll(page)

    await page.goto(href)
    await expect(page.getByText('Deze link werkt niet meer.')).toBeVisible()
    await expect(page.getByRole('button', { name: now })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Een nieuwe link vragen' })).toBeVisible()
    const late = await answerTo(older, () => older.getByRole('button', { name: now }).click())
    expect(late.status()).toBe(400)
    const title = 'Deze link werkt niet meer'
    await expect(older.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(older).toHaveTitle(`${title} · Traject`)
  })
})
