import { expect } from '@playwright/test'
import { answerTo, expectRefusal, withoutChance } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { DEMO_PASSWORD, send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a coach signs in by password and comes back to the page asked for', async ({
    page,
    portal,
  }) => {
    const asked = `/tracks/${portal.facts.tracks['studio-lys']}`
    await page.goto(asked)
    await expect(page).toHaveURL(`/sign-in?returnTo=${encodeURIComponent(asked)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()
    await expectGoodPage(page)

    const address = page.getByLabel('Adresse e-mail')
    const password = page.getByLabel('Mot de passe', { exact: true })
    await address.fill('coach@phenix.example')
    await password.fill('pas le bon')
    const refused = await answerTo(page, () => password.press('Enter'))
    expect(refused.status()).toBe(400)
    await expectRefusal(page, 'Cette adresse et ce mot de passe ne vont pas ensemble.')
    await expect(address).toHaveValue('coach@phenix.example')
    await expectGoodPage(page)

    await password.fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await expect(page).toHaveURL(asked)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByText('Studio Lys (demo)', { exact: true })).toBeVisible()
    await expectGoodPage(page)
  })
})

test('an unknown address gets the very answer that a wrong password gets', async ({
  page,
  portal,
}) => {
  const attempt = async (email: string) => {
    const form = { way: 'password', email, password: 'not this one', returnTo: '/' }
    const answer = await send(page, portal.url, '/sign-in', form)
    const html = (await answer.text()).replaceAll(email, 'somebody')
    return { status: answer.status(), html: withoutChance(html) }
  }
  const wrong = await attempt('coach@namur.example')
  const unknown = await attempt('nobody@namur.example')
  expect(wrong.status).toBe(400)
  expect(unknown).toEqual(wrong)
})

test('asking for a link says the same, whether there is such an account or not', async ({
  page,
  portal,
}) => {
  for (const path of ['/sign-in', '/password/forgotten']) {
    for (const email of ['coach@namur.example', 'nobody@namur.example']) {
      const answer = await send(page, portal.url, path, { way: 'link', email })
      expect(answer.status()).toBe(302)
      expect(answer.headers().location).toBe(`${path}?mailed`)
    }
  }
})

test('too many attempts are refused with a sentence that says until when', async ({
  page,
  portal,
}) => {
  const email = 'owner@klankdok.example'
  for (let attempt = 1; attempt <= 10; attempt++) {
    const form = { way: 'password', email, password: `guess ${attempt}` }
    expect((await send(page, portal.url, '/sign-in', form)).status()).toBe(400)
  }
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true })
  const refused = await answerTo(page, () => signIn.click())
  expect(refused.status()).toBe(429)
  await expectRefusal(page, /Too many attempts\. Please try again in 1[45] minutes\./)
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expectGoodPage(page)
})
