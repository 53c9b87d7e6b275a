import { expect } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { test } from '../support/test.ts'

const email = 'coach-2@viernulvier.example'

test('somebody who forgot the password chooses a new one, and the old sessions end', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  const old = await anotherBrowser()
  await signInAs(email, old)
  await old.goto('/')
  await expect(old.getByRole('heading', { level: 1, name: 'Who needs me?' })).toBeVisible()

  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A new password' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('E-mail address').fill('coach-2 at viernulvier')
  await page.getByRole('button', { name: 'Mail me the link' }).click()
  await expectRefusal(page, 'This is not an e-mail address.')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Mail me the link' }).click()
  await expect(page.getByRole('status')).toContainText('If there is an account with this address')
  await expectGoodPage(page)

  const mail = await findMail(page, email, 'Choose a new password for Traject')
  await expectGoodPage(page)
  await mail.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a new password' })).toBeVisible()
  await expectGoodPage(page)

  const password = page.getByLabel('New password')
  const save = page.getByRole('button', { name: 'Save and sign in' })
  const refusals = [
    ['', 'Type your password.'],
    ['short', 'Choose a password of at least 10 characters.'],
    ['password123', 'This password is among the most used ones.'],
  ] as const
  for (const [typed, sentence] of refusals) {
    await password.fill(typed)
    const refused = await answerTo(page, () => save.click())
    expect(refused.status()).toBe(400)
    await expectRefusal(page, sentence)
    await expect(password).toHaveAttribute('aria-invalid', 'true')
    await expect(password).toHaveAccessibleDescription(new RegExp(sentence))
  }
  await expectGoodPage(page)

  await password.fill('lantern clove bicycle')
  await save.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who needs me?' })).toBeVisible()
  await old.goto('/catalogue')
  await expect(old).toHaveURL('/sign-in?returnTo=%2Fcatalogue')
  const notice = await findMail(page, email, 'Your password for Traject was changed')
  await expect(notice).toContainText('If it was you, you need not do anything.')
})
