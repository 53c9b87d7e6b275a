import { expect } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage, expectNoSidewaysScroll } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const PASSWORD = 'drie woorden samen'

test('a coordinator invites a coach, who accepts by the mail and acts for the house', async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  await signInAs('coordinator@viernulvier.example')
  await page.goto('/')
  await page.getByRole('link', { name: 'Mensen' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mensen' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click()
  const send = page.getByRole('button', { name: 'Uitnodiging versturen' })
  const refused = await answerTo(page, () => send.click())
  expect(refused.status()).toBe(400)
  await expectRefusal(page, 'Vul uw e-mailadres in.')
  await expectGoodPage(page)
  await page.getByLabel('Naam').fill('Zoé Lefèvre')
  await page.getByLabel('E-mailadres').fill('zoe@viernulvier.example')
  await page.getByRole('radio', { name: /^coach/ }).check()
  await page.getByRole('radio', { name: 'Français' }).check()
  await send.click()
  await expect(page.getByRole('status')).toContainText('De uitnodiging is onderweg.')
  const waiting = page.getByRole('list', { name: 'Uitgenodigd, nog zonder antwoord' })
  await expect(waiting).toContainText('Zoé Lefèvre')
  await expectGoodPage(page)

  const zoe = await anotherBrowser({ locale: 'fr-FR', viewport: { width: 360, height: 740 } })
  const mail = await findMail(zoe, 'zoe@viernulvier.example', /vous invite sur Traject/)
  await mail.getByRole('link').first().click()
  await expect(zoe.getByRole('heading', { level: 1 })).toContainText('à rejoindre VIERNULVIER')
  await expectGoodPage(zoe)
  const accept = zoe.getByRole('button', { name: 'Accepter et créer le compte' })
  const short = await answerTo(zoe, () => accept.click())
  expect(short.status()).toBe(400)
  await expectRefusal(zoe, /mot de passe d’au moins 10 caractères|Indiquez votre mot de passe/)
  await zoe.getByLabel('Nouveau mot de passe').fill(PASSWORD)
  const link = zoe.url()
  await accept.click()
  await expect(zoe).toHaveURL('/')
  await expect(zoe.getByRole('heading', { level: 1, name: /Qui a besoin de moi/ })).toBeVisible()
  await zoe.goto('/people')
  await expect(zoe.getByRole('list', { name: 'Actuellement' })).toContainText('Zoé Lefèvre')
  await expect(zoe.getByRole('link', { name: /Inviter|Mettre fin/ })).toHaveCount(0)
  await expectGoodPage(zoe)
  await zoe.goto(link)
  await expect(zoe.getByRole('heading', { name: 'Cette invitation a été acceptée' })).toBeVisible()

  // And the coordinator ends it again, from the list.
  await page.goto('/people')
  await page.getByRole('link', { name: /Beëindigen van de rol: Zoé Lefèvre/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zoé Lefèvre, coach')
  await expectGoodPage(page)
  await page.getByLabel('Laatste dag').fill('2020-01-01')
  const tooEarly = page.getByRole('button', { name: 'Laatste dag bewaren' })
  expect((await answerTo(page, () => tooEarly.click())).status()).toBe(400)
  await expectRefusal(page, 'De laatste dag kan niet voor de eerste liggen.')
  await expect(page.getByLabel('Laatste dag')).toHaveValue('2020-01-01')
})

test('somebody with two roles in a house is one person, whose roles end one by one', async ({
  page,
  portal,
  signInAs,
  anotherBrowser,
}) => {
  await signInAs('coordinator@grote-post.example')
  await page.goto('/people/invite')
  await page.getByLabel('Naam').fill('Coach, De Grote Post')
  await page.getByLabel('E-mailadres').fill('coach@grote-post.example')
  await page.getByRole('radio', { name: /^medewerker/ }).check()
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await expect(page.getByRole('status')).toContainText('De uitnodiging is onderweg.')

  const coach = await anotherBrowser({ locale: 'nl-BE' })
  const mail = await findMail(coach, 'coach@grote-post.example', /nodigt u uit op Traject/)
  const link = (await mail.getByRole('link').first().getAttribute('href')) ?? ''
  await signInAs('coach@grote-post.example', coach)
  const accepted = await send(coach, portal.url, new URL(link, portal.url).pathname, {
    act: 'accept',
  })
  expect(accepted.status()).toBe(302)

  await page.goto('/people')
  const now = page.getByRole('list', { name: 'Nu', exact: true })
  const row = now.locator(':scope > li').filter({ hasText: 'coach@grote-post.example' })
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('listitem')).toHaveText([/^coach · sinds/, /^medewerker · sinds/])
  await expect(row.getByRole('link', { name: /Beëindigen/ })).toHaveCount(2)
  await expectGoodPage(page)
  await row.getByRole('link', { name: /medewerker/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('medewerker')
})

test('the last coordinator of a house stays, with a sentence that says so', async ({
  page,
  signInAs,
}) => {
  await signInAs('coordinator@charleroi-danse.example')
  await page.goto('/people')
  await page.getByRole('link', { name: /coordination/ }).click()
  await page.getByRole('button', { name: 'Enregistrer le dernier jour' }).click()
  await expectRefusal(page, 'Chaque maison garde au moins une personne à la coordination')
  await expectGoodPage(page)
})

test.describe('in Dutch, on a phone at night, without JavaScript', () => {
  test.use({
    locale: 'nl-BE',
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  })

  test('an owner invites a member of her company; a withdrawn invitation says so', async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    await signInAs('owner@atelier-noordzee.example')
    const invite = async (name: string, email: string) => {
      await page.goto('/people/invite')
      await page.getByLabel('Naam').fill(name)
      await page.getByLabel('E-mailadres').fill(email)
      await page.getByRole('radio', { name: /^medewerker/ }).check()
      await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
      await expect(page.getByRole('status')).toContainText('De uitnodiging is onderweg.')
      await expectNoSidewaysScroll(page)
    }
    const plain = { locale: 'nl-BE', javaScriptEnabled: false }
    await invite('Mira', 'mira@atelier-noordzee.example')
    const mira = await anotherBrowser(plain)
    const mail = await findMail(mira, 'mira@atelier-noordzee.example', /nodigt u uit op Traject/)
    const link = (await mail.getByRole('link').first().getAttribute('href')) ?? ''
    // Programs that read mail look at links: looking uses nothing up.
    for (const look of ['get', 'head'] as const) {
      expect((await mira.request[look](link)).status()).toBe(200)
    }
    await mira.goto(link)
    await mira.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
    await mira.getByRole('button', { name: 'Aanvaarden en account aanmaken' }).click()
    await expect(mira.getByRole('heading', { level: 1, name: 'Wat nu?' })).toBeVisible()

    await invite('Noor', 'noor@atelier-noordzee.example')
    const noor = await anotherBrowser(plain)
    const second = await findMail(noor, 'noor@atelier-noordzee.example', /nodigt u uit op Traject/)
    const withdrawn = (await second.getByRole('link').first().getAttribute('href')) ?? ''
    await page.goto(withdrawn)
    const another = 'Deze uitnodiging is voor iemand anders'
    await expect(page.getByRole('heading', { level: 1, name: another })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await page.goto('/people')
    await page.getByRole('button', { name: /Intrekken van de uitnodiging voor Noor/ }).click()
    await expect(page.getByRole('status')).toContainText('De uitnodiging is ingetrokken.')
    await noor.goto(withdrawn)
    const gone = 'Deze uitnodiging is ingetrokken'
    await expect(noor.getByRole('heading', { level: 1, name: gone })).toBeVisible()
    await expectNoSidewaysScroll(noor)
  })
})
