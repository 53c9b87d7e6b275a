import { expect } from '@playwright/test'
import { pressKey, tabTo, typeDay } from '../support/keyboard.ts'
import { photo } from '../support/samples.ts'
import { test } from '../support/test.ts'
import { walker } from '../support/walker.ts'

/** As Brussels has it, in the order of the machine. */
const TODAY = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' })
const STEP = 'Maak de stand van zaken op'
const MODEL = 'Begrotingsmodel voor een tournee'

test.use({ locale: 'nl-BE' })

// The tour of the README, as somebody walks it who hears the pages and has no mouse.
test('a coach and a company walk through the main job by roles and names, with the keyboard alone', async ({
  page,
  anotherBrowser,
}) => {
  test.slow()
  // A run of its own has a company of its own.
  const run = test.info().repeatEachIndex + 1
  const company = `Klankatelier Broel ${run}`
  const address = `sofie-${run}@klankatelier-broel.example`
  const coach = walker(page)
  const owner = walker(await anotherBrowser({ locale: 'nl-BE' }))

  await page.goto('/sign-in')
  await coach.isAt('Aanmelden')
  await coach.press('Coach, Buda')
  await coach.comesTo('Wie heeft mij nodig?')

  await coach.follow('Een traject starten')
  await coach.comesTo('Een traject starten')
  await coach.follow('Kies Op tournee over de grens')
  await coach.isAt('Op tournee over de grens')
  await typeDay(page, page.getByLabel('Eerste dag'), TODAY)
  await coach.write('Naam van het bedrijf', company)
  await coach.tick('radio', 'België')
  await coach.tick('checkbox', /^Het heeft nog geen nummer/)
  await coach.write('Stad', 'Kortrijk')
  await coach.choose('Streek', /^Kortrijk$/)
  await coach.write('Naam van de contactpersoon', 'Sofie Broel')
  await coach.write('E-mailadres van de contactpersoon', address)
  await coach.press('Het traject starten en het bedrijf vragen')
  await coach.comesTo('Op tournee over de grens')
  await coach.hears(`Dit wacht op het antwoord van ${company}`)

  // The invitation of the mailbox leads its owner in.
  await owner.followMail(address, `Buda stelt ${company} een groeitraject voor`)
  await owner.isAt(`Buda stelt ${company} “Op tournee over de grens” voor`)
  await tabTo(owner.page, owner.page.getByLabel('Nieuw wachtwoord'))
  await owner.page.keyboard.type('drie woorden samen')
  await owner.press('Account aanmaken en het voorstel lezen')
  await owner.comesTo('Op tournee over de grens')
  await owner.press('Akkoord gaan')
  await expect(owner.page.getByText('Akkoord gaan')).toHaveCount(0)

  // The coach finds a Dutch budget by French words, and says why it is there.
  await page.reload()
  await coach.follow('Iets toewijzen')
  await coach.comesTo('Een hulpbron toewijzen')
  await tabTo(page, page.getByRole('searchbox', { name: 'In het aanbod zoeken' }))
  await page.keyboard.type('plan de financement')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=plan/)
  await coach.follow(`Kiezen ‘${MODEL}’`)
  await expect(page.getByRole('heading', { level: 2, name: MODEL })).toBeVisible()
  await coach.choose('Waarvoor?', new RegExp(`^1\\. ${STEP}`))
  await coach.write('Waarom deze?', 'Vul eerst het eerste blad in.')
  await coach.press('Toewijzen')
  await coach.hears('Toegewezen')

  // At home the company reads what to do now, and what lies ready for it.
  await owner.follow('Vandaag')
  await owner.comesTo('Wat nu?')
  const given = owner.region('Voor u klaargezet').getByRole('listitem').filter({ hasText: MODEL })
  await expect(given).toContainText('Vul eerst het eerste blad in.')
  await expect(given.getByRole('link', { name: MODEL })).toBeVisible()
  await pressKey(owner.page, owner.region(STEP).getByRole('link', { name: 'Beginnen' }))
  await owner.comesTo(STEP)
  await owner.press('Beginnen')
  await owner.hears('U bent begonnen. Uw coaches zien het.')
  await owner.write('In woorden', 'Drie prioriteiten: geld, zalen, taal.')
  await owner.page.getByLabel('Bestanden en foto’s').setInputFiles(photo('zelfscan.jpg'))
  await owner.press('Indienen')
  await owner.hears('Het is ingediend. Uw coaches weten het.')

  // The coach is needed, reads, and asks for a change.
  await coach.follow(/^Meldingen/)
  await coach.comesTo('Meldingen')
  const news = page.getByRole('listitem').filter({ hasText: company })
  await pressKey(page, news.getByRole('button', { name: /Ingediend, en wacht op u/ }))
  await coach.comesTo(STEP)
  const waits = coach.region(`${company} wacht op uw antwoord`)
  await expect(waits.getByRole('link', { name: 'zelfscan.jpg', exact: true })).toBeVisible()
  await coach.write('In woorden', 'Welke zalen bedoelt u?')
  await coach.press('Een aanpassing vragen')
  await coach.hears('U hebt een aanpassing gevraagd. Het bedrijf weet het.')

  // The mail leads straight to the step.
  await owner.followMail(address, `Een aanpassing gevraagd: ${STEP}`)
  await owner.isAt(STEP)
  await expect(owner.region('Er is een aanpassing gevraagd')).toContainText(
    'Welke zalen bedoelt u?',
  )
  await owner.write('In woorden', 'De schouwburgen van Rijsel en Doornik.')
  await owner.press('Indienen')
  await owner.hears('Het is ingediend. Uw coaches weten het.')
  await page.reload()
  await coach.press('Aanvaarden')
  await coach.hears('U hebt het aanvaard. Het bedrijf weet het.')

  await coach.follow(/Op tournee over de grens/)
  await coach.comesTo('Op tournee over de grens')
  await coach.follow('Wie dit kan zien')
  await coach.comesTo('Wie dit kan zien')
  const names = (list: string) => page.getByRole('list', { name: list }).getByRole('listitem')
  await expect(names('Coaches')).toHaveText(/^Coach, Buda.*Buda, hoofdcoach/)
  await expect(names(company)).toContainText('Sofie Broel')
  await expect(names('Coördinatie van Buda')).toContainText('Coördinator, Buda')
})
