import { expect } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { DEMO_PASSWORD, send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const email = 'coach@viernulvier.example'
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

test('somebody sees where he is signed in, and ends one session, then all others', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  const firefox = await anotherBrowser({ userAgent })
  const third = await anotherBrowser()
  for (const one of [page, firefox, third]) await signInAs(email, one)

  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: 'Coach, VIERNULVIER' })).toBeVisible()
  const ends = page.getByRole('button', { name: /de sessie op/ })
  await expect(ends).toHaveCount(2)
  await expect(page.getByText('deze browser')).toHaveCount(1)
  await expectGoodPage(page)

  await page.getByRole('button', { name: /de sessie op Firefox, Windows/ }).click()
  await expect(ends).toHaveCount(1)
  await firefox.goto('/account')
  await expect(firefox).toHaveURL('/sign-in?returnTo=%2Faccount')

  await page.getByRole('button', { name: 'Alle andere beëindigen' }).click()
  await expect(ends).toHaveCount(0)
  await third.goto('/account')
  await expect(third).toHaveURL('/sign-in?returnTo=%2Faccount')
  await page.reload()
  await expect(page.getByText('deze browser')).toHaveCount(1)
})

test('a password is changed by who knows the present one, and nobody else', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const own = 'coach-2@grote-post.example'
  const chosen = 'kruidnagel lantaarn fiets'
  const other = await anotherBrowser()
  for (const one of [page, other]) await signInAs(own, one)
  await page.goto('/account')
  const present = page.getByLabel('Huidig wachtwoord')
  const password = page.getByLabel('Nieuw wachtwoord')
  const save = page.getByRole('button', { name: 'Wachtwoord bewaren' })

  await present.fill('dat is het niet')
  await password.fill(chosen)
  const refused = await answerTo(page, () => save.click())
  expect(refused.status()).toBe(400)
  await expectRefusal(page, 'Dit is niet uw huidige wachtwoord.')
  await expect(present).toHaveAccessibleDescription('Dit is niet uw huidige wachtwoord.')
  await expectGoodPage(page)

  await present.fill(DEMO_PASSWORD)
  await password.fill(chosen)
  await save.click()
  await expect(page.getByRole('status')).toContainText('Uw wachtwoord is gewijzigd.')
  await expectGoodPage(page)
  await other.goto('/')
  await expect(other).toHaveURL('/sign-in')

  const attempt = async (typed: string) => {
    const form = { way: 'password', email: own, password: typed }
    return (await send(other, portal.url, '/sign-in', form)).status()
  }
  expect(await attempt(DEMO_PASSWORD)).toBe(400)
  expect(await attempt(chosen)).toBe(302)
})
