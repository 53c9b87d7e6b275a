import { expect, type Page } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage, expectNoSidewaysScroll } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { test } from '../support/test.ts'

const PASSWORD = 'drie woorden samen'

/** What a coach types of a company of Kortrijk; its contact is asked in Dutch. */
async function typeCompany(page: Page, name: string, number: string | null, email: string) {
  await page.getByLabel('Naam van het bedrijf').fill(name)
  await page.getByRole('radio', { name: 'België' }).check()
  if (number) await page.getByLabel('Registratienummer').fill(number)
  else await page.getByRole('checkbox', { name: /nog geen nummer/ }).check()
  await page.getByLabel('Stad').fill('Kortrijk')
  await page.getByLabel('Streek').selectOption({ label: 'Kortrijk' })
  await page.getByLabel('Naam van de contactpersoon').fill('Nel Vandamme')
  await page.getByLabel('E-mailadres van de contactpersoon').fill(email)
  await page.getByRole('radio', { name: 'Nederlands' }).check()
}

test('a coach of Buda starts “Touring across the border” for a Kortrijk company, whose owner sees what to do first', async ({
  page,
  signInAs,
  anotherBrowser,
}) => {
  test.slow()
  await signInAs('coach@buda.example')
  await page.goto('/')
  await page.getByRole('link', { name: 'Een traject starten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Een traject starten' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Kies Op tournee over de grens' }).click()
  const title = page.getByRole('heading', { level: 1, name: 'Op tournee over de grens' })
  await expect(title).toBeVisible()
  await expectGoodPage(page)

  // The dates follow the first day: the 1st of May is a Saturday, a week later is one too.
  await page.getByLabel('Eerste dag').fill('2027-05-01')
  const dates = page.getByRole('list', { name: 'Stappen en data' }).getByRole('listitem')
  await expect(dates).toHaveCount(11)
  await expect(dates.first()).toContainText('10 mei 2027')
  const start = page.getByRole('button', { name: 'Het traject starten en het bedrijf vragen' })
  expect((await answerTo(page, () => start.click())).status()).toBe(400)
  await expectRefusal(page, 'Vul de naam van het bedrijf in.')
  await expect(page.getByRole('alert')).toContainText('Vul het nummer in, of vink aan')
  await expect(page.getByLabel('Eerste dag')).toHaveValue('2027-05-01')
  await expectGoodPage(page)
  await typeCompany(page, 'Leiekaai vzw', '0403.170.702', 'nel@leiekaai.example')
  expect((await answerTo(page, () => start.click())).status()).toBe(400)
  await expectRefusal(page, 'Dit is geen Belgisch ondernemingsnummer')
  await expect(page.getByLabel('Naam van de contactpersoon')).toHaveValue('Nel Vandamme')
  await page.getByLabel('Registratienummer').fill('0403.170.701')
  await start.click()
  await expect(page.getByRole('status')).toContainText('Dit wacht op het antwoord van Leiekaai vzw')
  await expect(page.getByText('vanaf 1 mei 2027')).toBeVisible()
  await expectGoodPage(page)
  const track = new URL(page.url()).pathname

  const nel = await anotherBrowser({ locale: 'nl-BE', viewport: { width: 360, height: 740 } })
  const mail = await findMail(
    nel,
    'nel@leiekaai.example',
    'Buda stelt Leiekaai vzw een groeitraject voor',
  )
  await expect(mail).toContainText('Op tournee over de grens')
  await mail.getByRole('link').first().click()
  const asks = nel.getByRole('heading', {
    level: 1,
    name: 'Buda stelt Leiekaai vzw “Op tournee over de grens” voor',
  })
  await expect(asks).toBeVisible()
  await expectGoodPage(nel)
  await nel.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await nel.getByRole('button', { name: 'Account aanmaken en het voorstel lezen' }).click()
  await expect(nel).toHaveURL(track)
  await expect(nel.getByRole('heading', { level: 2, name: 'Wilt u eraan beginnen?' })).toBeVisible()
  await expect(nel.getByText('tegen 10 mei')).toBeVisible()
  await expectGoodPage(nel)

  // Before she agrees she reads who would see it, and her coach reads only what was typed.
  await nel.getByRole('link', { name: 'Wie dit kan zien' }).click()
  await expect(nel.getByRole('list', { name: 'Coaches' })).toContainText('Buda, hoofdcoach')
  await expectGoodPage(nel)
  await page.getByRole('link', { name: 'Wie dit kan zien' }).click()
  await expect(page.getByText('U ziet hun namen zodra het bedrijf akkoord is.')).toBeVisible()
  await expectGoodPage(page)
  await nel.goBack()
  await nel.getByRole('button', { name: 'Akkoord gaan' }).click()
  await expect(nel.getByText('afgesproken')).toBeVisible()
  await expect(nel.getByRole('button', { name: 'Akkoord gaan' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('list', { name: 'Leiekaai vzw' })).toContainText('Nel Vandamme')
})

test('a coach is proposed to the company, which lets her in; the track is paused and resumed', async ({
  page,
  portal,
  signInAs,
  anotherBrowser,
}) => {
  test.slow()
  const track = `/tracks/${portal.facts.tracks['atelier-noordzee']}`
  await signInAs('owner@atelier-noordzee.example')
  await page.goto(`${track}/people`)
  const coaches = page.getByRole('list', { name: 'Coaches' })
  await expect(coaches.getByRole('listitem').first()).toContainText('Buda, hoofdcoach')
  await expectGoodPage(page)

  const coach = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('coach@buda.example', coach)
  await coach.goto(`${track}/people/propose`)
  await expectGoodPage(coach)
  await coach.getByRole('button', { name: 'Aan het bedrijf vragen' }).click()
  await expectRefusal(coach, 'Kies een van deze mogelijkheden.')
  await coach.getByRole('radio', { name: /^co-coach/ }).check()
  await coach.getByLabel('Wie?').selectOption({ label: 'Coach 2, Théâtre de Namur' })
  await coach.getByLabel('Waarom deze persoon?').fill('Kent de zalen in Wallonië.')
  await coach.getByRole('button', { name: 'Aan het bedrijf vragen' }).click()
  await expect(coach.getByRole('status')).toContainText('Het bedrijf krijgt de vraag.')
  await expectGoodPage(coach)

  const namur = await anotherBrowser({ locale: 'fr-BE' })
  await signInAs('coach-2@namur.example', namur)
  expect((await namur.goto(track))?.status()).toBe(404)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Mogen zij erbij?' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Akkoord met Coach 2, Théâtre de Namur' }).click()
  await expect(page.getByRole('status')).toContainText('Dat is geregeld')
  expect((await namur.goto(`${track}/people`))?.status()).toBe(200)
  await expectGoodPage(namur)

  await page.goto(`${track}/state`)
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Pauzeren' }).click()
  await expect(page.getByRole('heading', { name: /pauzeren\?$/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Waarom? U hoeft dat niet te zeggen.').fill('Première')
  await page.getByRole('button', { name: 'Het traject pauzeren' }).click()
  const history = namur.getByRole('list', { name: 'Historique' }).getByRole('listitem')
  await expect(page.getByRole('link', { name: 'Hervatten' })).toBeVisible()
  await namur.goto(`${track}/state`)
  await expect(history.first()).toContainText('Mis en pause')
  await expect(history.first().locator('[lang=nl]')).toHaveText('Première')
  await page.getByRole('link', { name: 'Hervatten' }).click()
  await page.getByRole('button', { name: 'Het traject hervatten' }).click()
  await expect(page.getByRole('link', { name: 'Pauzeren' })).toBeVisible()

  // Her last day is today: she stays until midnight, and the company sees when it ends.
  await namur.goto(`${track}/people`)
  await namur.getByRole('link', { name: /Mettre fin à l’accompagnement de Coach 2/ }).click()
  await expectGoodPage(namur)
  await namur.getByRole('button', { name: 'Enregistrer le dernier jour' }).click()
  await expect(namur.getByRole('status')).toContainText('Le dernier jour est enregistré.')
})

test.describe('without JavaScript', () => {
  test.use({
    locale: 'nl-BE',
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  })

  test('a coach starts a track of a project without a number, and its owner declines it', async ({
    page,
    signInAs,
    anotherBrowser,
  }) => {
    await signInAs('coach@buda.example')
    await page.goto('/tracks/new')
    await page.getByRole('link', { name: 'Kies Op tournee over de grens' }).click()
    await page.getByLabel('Eerste dag').fill('2027-05-01')
    await page.getByRole('button', { name: 'De data tonen' }).click()
    const dates = page.getByRole('list', { name: 'Stappen en data' }).getByRole('listitem')
    await expect(dates.first()).toContainText('10 mei 2027')
    await expectNoSidewaysScroll(page)
    await typeCompany(page, 'Project Golfslag', null, 'nel@golfslag.example')
    await page.getByRole('button', { name: /^Het traject starten/ }).click()
    await expect(page.getByText('Dit wacht op het antwoord van Project Golfslag')).toBeVisible()
    await expectNoSidewaysScroll(page)
    const track = new URL(page.url()).pathname

    const nel = await anotherBrowser({ locale: 'nl-BE', javaScriptEnabled: false })
    const mail = await findMail(nel, 'nel@golfslag.example', /stelt Project Golfslag/)
    const link = (await mail.getByRole('link').first().getAttribute('href')) ?? ''
    await nel.goto(link)
    await nel.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
    await nel.getByRole('button', { name: 'Account aanmaken en het voorstel lezen' }).click()
    await expect(nel).toHaveURL(track)
    await nel.getByText('Liever niet').click()
    await nel.getByLabel('Waarom niet? U hoeft dat niet te zeggen.').fill('Geen tijd dit jaar.')
    await nel.getByRole('button', { name: 'Het traject weigeren' }).click()
    await expect(nel.getByText(/weigerde dit traject op/)).toBeVisible()
    await nel.goto(link)
    await nel.getByRole('link', { name: 'Naar het traject' }).click()
    await expect(nel).toHaveURL(track)
    await page.reload()
    await expect(page.getByText('Geen tijd dit jaar.', { exact: true })).toBeVisible()
  })
})
