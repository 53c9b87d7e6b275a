import { expect, type Page } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { pressTwice } from '../support/held.ts'
import { writeText } from '../support/resource-editor.ts'
import {
  addModule,
  addStep,
  beginTemplate,
  orderOf,
  pressMove,
} from '../support/template-editor.ts'
import { test } from '../support/test.ts'

const ways = [
  { how: 'on a desk, by night', width: 1280, colorScheme: 'dark', javaScriptEnabled: true },
  { how: 'on a phone, without JavaScript', width: 360, colorScheme: 'light' },
] as const

/** The step's own row of the outline says where it stands. */
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

for (const { how, width, colorScheme, ...rest } of ways) {
  const javaScriptEnabled = 'javaScriptEnabled' in rest

  test.describe(how, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coach builds a template, puts its steps in order with the keyboard, and deletes what is too much', async ({
      page,
      signInAs,
    }) => {
      test.slow()
      await signInAs('coach@buda.example')
      const title = `Drie stappen ${how}`
      await beginTemplate(page, title, 'Van niets naar een begroting.')
      await addModule(page, 'Begin')
      await addModule(page, 'Einde')
      const instructions = 'Zet **alles** op een blad.'
      await addStep(page, 'Begin', {
        title: 'Tel op',
        instructions,
        evidence: 'Een blad',
        days: '7',
      })
      await addStep(page, 'Begin', { title: 'Kijk na', instructions, days: '16' })
      await addStep(page, 'Einde', {
        title: 'Vraag raad',
        instructions,
        days: '30',
        house: 'le Phénix',
      })
      await good(page)

      await expect
        .poll(() => orderOf(page))
        .toEqual(['Begin', 'Tel op', 'Kijk na', 'Einde', 'Vraag raad'])
      await pressMove(page, 'Kijk na', 'beneden')
      await expect(said(page, '‘Kijk na’ is nu stap 1 van 2 in ‘Einde’.')).toBeVisible()
      const down = page.getByRole('button', { name: '‘Kijk na’ naar beneden' })
      await expect(down).toBeFocused()
      await answerTo(page, () => page.keyboard.press('Enter'))
      await expect(said(page, '‘Kijk na’ is nu stap 2 van 2 in ‘Einde’.')).toBeVisible()
      await expect(down).toBeFocused()
      await expect
        .poll(() => orderOf(page))
        .toEqual(['Begin', 'Tel op', 'Einde', 'Vraag raad', 'Kijk na'])
      await pressMove(page, 'Vraag raad', 'boven')
      await expect(said(page, '‘Vraag raad’ is nu stap 2 van 2 in ‘Begin’.')).toBeVisible()
      await pressMove(page, 'Vraag raad', 'beneden')
      await expect(said(page, '‘Vraag raad’ is nu stap 1 van 2 in ‘Einde’.')).toBeVisible()

      await addModule(page, 'Overbodig')
      await page.getByLabel('‘Overbodig’ verwijderen').click()
      await expect(page.getByText('De module ‘Overbodig’ verwijderen?')).toBeVisible()
      await page.getByRole('button', { name: 'Ja, verwijderen' }).click()
      await expect(said(page, 'Het is verwijderd.')).toBeVisible()
      await expect
        .poll(() => orderOf(page))
        .toEqual(['Begin', 'Tel op', 'Einde', 'Vraag raad', 'Kijk na'])

      await page.getByRole('link', { name: 'Tel op', exact: true }).click()
      await good(page)
      await page.getByRole('textbox', { name: 'Klaar zoveel dagen' }).fill('veel')
      await answerTo(page, () => page.getByRole('button', { name: 'Bewaren' }).click())
      await expectRefusal(page, 'Typ een geheel aantal dagen')
      await page.getByRole('textbox', { name: 'Klaar zoveel dagen' }).fill('9')
      await page.getByRole('checkbox', { name: 'Facultatief' }).check()
      await page.getByRole('button', { name: 'Bewaren' }).click()
      await expect(page.getByText('na 9 dagen · facultatief')).toBeVisible()
    })

    test('a coach translates a template, sees it as the company will, is stopped by a narrower resource, and publishes it', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      test.slow()
      const title = `Eerste begroting ${how}`
      const resource = `Rekenblad ${how}`
      await signInAs('coach@buda.example')
      await writeText(page, { title: resource, summary: 'Eén blad.', body: 'Reken.' })
      await page.getByRole('radio', { name: 'Mijn huis' }).check()
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: resource })).toBeVisible()

      const address = await beginTemplate(page, title, 'Van niets naar een begroting.')
      await addModule(page, 'Begin')
      const instructions = 'Zet **alles** op een blad.'
      const days = '9'
      await addStep(page, 'Begin', { title: 'Tel op', instructions, evidence: 'Een blad', days })
      const house = 'le Phénix'
      await addStep(page, 'Begin', { title: 'Vraag raad', instructions, days: '30', house })

      await page.getByRole('link', { name: 'Tel op', exact: true }).click()
      await page.getByRole('link', { name: 'Hulpbronnen kiezen' }).click()
      await page.getByRole('searchbox', { name: 'In het aanbod zoeken' }).fill(resource)
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await page.getByRole('button', { name: `‘${resource}’ toevoegen` }).click()
      await expect(page.getByRole('button', { name: `‘${resource}’ weghalen` })).toBeVisible()
      await good(page)
      await page.getByRole('link', { name: 'Klaar', exact: true }).click()

      await page.getByRole('link', { name: 'Vertalen naar het Frans' }).click()
      await page.getByRole('textbox', { name: 'Module (Frans)' }).first().fill('Le début')
      const french = (field: string) =>
        page.getByRole('textbox', { name: `${field} (Frans)` }).first()
      await french('Titel').fill('Faites les comptes')
      await answerTo(page, () => page.getByRole('button', { name: 'De vertaling bewaren' }).click())
      await expectRefusal(page, 'Vertaal dit ook, of laat de hele stap onvertaald.')
      await expect(french('Titel')).toHaveValue('Faites les comptes')
      await good(page)
      await french('Uitleg').fill('Mettez **tout** sur une feuille.')
      await french('Wat ingediend wordt').fill('Une feuille')
      await page.getByRole('button', { name: 'De vertaling bewaren' }).click()
      await expect(said(page, 'Het is bewaard.')).toBeVisible()
      const tellen = page.getByRole('listitem').filter({ hasText: 'Tel op' })
      await expect(tellen.getByText('Engels ontbreekt')).toBeVisible()
      await expect(tellen.getByText('Frans ontbreekt')).toHaveCount(0)

      await page.goto(`${address}/preview?language=fr&start=2026-12-05`)
      const preview = page.getByRole('main').locator('[lang=fr]').first()
      await expect(
        preview.getByRole('heading', { name: 'Faites les comptes' }).first(),
      ).toBeVisible()
      await expect(preview.getByText('pour le 14 décembre 2026').first()).toBeVisible()
      await expect(preview.getByRole('heading', { level: 3, name: 'Vraag raad' })).toBeVisible()
      await expect(preview.getByText('Étape 1 sur 2')).toBeVisible()
      const untranslated = preview.locator('[lang=nl]', { hasText: 'Vraag raad' })
      await expect(untranslated.filter({ visible: true }).first()).toBeVisible()
      await good(page)

      await page.goto(`${address}/share`)
      await page.getByRole('radio', { name: 'Het partnerschap', exact: true }).check()
      if (!javaScriptEnabled) {
        await page.getByRole('button', { name: 'Tonen wie het zou zien' }).click()
      }
      const reason = `‘${resource}’, bij de stap ‘Tel op’, is gedeeld met minder huizen of mensen`
      await expect(said(page, reason)).toBeVisible()
      await good(page)
      const publish = page.getByRole('button', { name: 'Publiceren en delen' })
      expect((await answerTo(page, () => publish.click())).status()).toBe(400)
      await expectRefusal(page, reason)
      await expect(page.getByRole('radio', { name: 'Het partnerschap', exact: true })).toBeChecked()

      await page.goto('/catalogue')
      await page.getByRole('searchbox', { name: 'In het aanbod zoeken' }).fill(resource)
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await page.getByRole('link', { name: resource, exact: true }).click()
      await page.getByRole('link', { name: 'Delen', exact: true }).click()
      await page.getByRole('radio', { name: 'Het partnerschap', exact: true }).check()
      await page.getByRole('button', { name: 'Delen', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: resource })).toBeVisible()

      await page.goto(address)
      await page.getByRole('link', { name: 'Publiceren' }).click()
      await page.getByRole('radio', { name: 'Het partnerschap', exact: true }).check()
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      const start = page.getByRole('link', { name: 'Hiermee een traject starten' })
      const id = address.split('/').at(-1)
      await expect(start).toHaveAttribute('href', `/tracks/new?template=${id}`)
      await good(page)

      const other = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled })
      await signInAs('coach@namur.example', other)
      await other.goto('/catalogue?kind=track-template')
      await other.getByRole('searchbox', { name: 'Chercher dans le catalogue' }).fill('tel op')
      await other.getByRole('button', { name: 'Chercher' }).click()
      await other.getByRole('link', { name: title }).click()
      await expect(other.getByRole('heading', { level: 1, name: title })).toHaveAttribute(
        'lang',
        'nl',
      )
      await expect(other.getByRole('heading', { name: 'Le début' })).toBeVisible()
      await expect(other.getByRole('heading', { name: 'Faites les comptes' })).toBeVisible()
      await expect(other.getByText('après 30 jours')).toBeVisible()
      await expect(other.getByText('avec le Phénix').first()).toBeVisible()
      await expect(other.getByRole('link', { name: 'Modifier' })).toHaveCount(0)
      await good(other)
      expect((await other.request.get(`${address}/edit`)).status()).toBe(403)
    })
  })
}

test('a move that is pressed while the order is on its way is made over the order that comes', async ({
  page,
  signInAs,
}) => {
  await signInAs('coach@buda.example')
  await beginTemplate(page, 'Snel na elkaar', 'Met haast.')
  for (const title of ['Eerste', 'Tweede', 'Derde']) await addModule(page, title)
  const up = page.getByRole('button', { name: '‘Derde’ naar boven' })
  await pressTwice(page, up, /\/edit\.data/)
  await expect.poll(() => orderOf(page)).toEqual(['Derde', 'Eerste', 'Tweede'])
  await expect(up).toBeFocused()
  await expect(said(page, '‘Derde’ is nu module 1 van 3.')).toBeVisible()
  await expectGoodPage(page)
})

test('two people edit the same template: the second is told, compares, and nothing is overwritten', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  await signInAs('coach@buda.example')
  const address = await beginTemplate(page, 'Samen bouwen', 'Van twee mensen.')
  await addModule(page, 'Begin')
  const step = { instructions: 'Van de coach.', days: '7' }
  await addStep(page, 'Begin', { ...step, title: 'Samen' })
  await addStep(page, 'Begin', { ...step, title: 'Apart' })
  await page.getByRole('link', { name: 'Samen', exact: true }).click()
  await page.getByRole('textbox', { name: 'Uitleg' }).fill('Van de coach, beter.')

  const other = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('coordinator@buda.example', other)
  await other.goto(`${address}/edit`)
  await other.getByRole('link', { name: 'Samen', exact: true }).click()
  await other.getByRole('textbox', { name: 'Uitleg' }).fill('Van de coördinator.')
  await other.getByRole('button', { name: 'Bewaren' }).click()
  await expect(said(other, 'Het is bewaard.')).toBeVisible()

  const save = page.getByRole('button', { name: 'Bewaren' })
  expect((await answerTo(page, () => save.click())).status()).toBe(409)
  const told = said(page, 'Iemand anders heeft dit intussen bewaard')
  await expect(
    told.getByRole('definition').filter({ hasText: 'Van de coördinator.' }),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Uitleg' })).toHaveValue('Van de coach, beter.')
  await expectGoodPage(page)
  await page.getByRole('textbox', { name: 'Uitleg' }).fill('Van allebei.')
  await save.click()
  await expect(said(page, 'Het is bewaard.')).toBeVisible()

  // The other's page is older now: his order is not put over what it does not know.
  await other.goto(`${address}/edit`)
  await pressMove(page, 'Apart', 'boven')
  await expect(said(page, '‘Apart’ is nu stap 1 van 2')).toBeVisible()
  const late = other.getByRole('button', { name: '‘Samen’ naar beneden' })
  expect((await answerTo(other, () => late.click())).status()).toBe(409)
  await expect(said(other, 'Iemand anders heeft dit sjabloon intussen gewijzigd')).toBeVisible()
  await expect.poll(() => orderOf(other)).toEqual(['Begin', 'Apart', 'Samen'])
  await expectGoodPage(other)
})
