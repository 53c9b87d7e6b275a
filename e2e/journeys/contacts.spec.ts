import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

const HIDDEN = ['Wolfaert', 'Pluimgras', 'Zwaluwsteeg', '56222039', 'wolfaert@pluimgras.example']

/** Says who it is, and what others may read. */
async function describe(page: Page, summary: string) {
  await page.getByRole('textbox', { name: 'Waarvoor men er terechtkan' }).first().fill(summary)
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  const role = `Scenograaf ${how}`

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coach shares a contact; what gives it away is refused, and another house reads the public face alone', async ({
      page,
      anotherBrowser,
      signInAs,
    }) => {
      await signInAs('coach@grote-post.example')
      await page.goto('/catalogue')
      await page.getByRole('link', { name: 'Iets delen' }).click()
      await page.getByRole('link', { name: 'Contactpersoon', exact: true }).click()
      await page.getByRole('textbox', { name: 'Functie' }).first().fill(role)
      await describe(page, 'Vraag naar Wolfaert.')
      await page.getByRole('checkbox', { name: 'Vlaanderen' }).check()
      await page.getByRole('textbox', { name: 'Naam' }).fill('Ilse Wolfaert')
      await page.getByRole('textbox', { name: 'Organisatie' }).fill('Pluimgras')
      await page
        .getByRole('textbox', { name: 'Adres', exact: true })
        .fill('Zwaluwsteeg 9\n8400 Oostende')
      await page
        .getByRole('textbox', { name: 'Telefoon' })
        .fill(`056/22.20.3${javaScriptEnabled ? 9 : 8}`)
      const mail = javaScriptEnabled ? 'wolfaert' : 'ilse'
      await page.getByRole('textbox', { name: 'E-mailadres' }).fill(`${mail}@pluimgras.example`)
      await good(page)
      const save = page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' })
      await save.click()
      await expect(page.getByText('Dit verraadt de naam.').first()).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Ilse Wolfaert')
      await good(page)

      await describe(page, 'Kan zeggen wat een decor kost dat reist.')
      await save.click()
      await expect(page.getByRole('heading', { level: 1, name: 'Delen' })).toBeVisible()
      await good(page)
      await page.getByRole('radio', { name: 'Het partnerschap', exact: true }).check()
      await page.getByRole('button', { name: 'Publiceren en delen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: role })).toBeVisible()
      await expect(page.getByText('Ilse Wolfaert')).toBeVisible()
      await expect(page.getByText(/Traject heeft het gemeld op/)).toBeVisible()
      await good(page)
      const address = new URL(page.url()).pathname

      const other = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled })
      await signInAs('coach@namur.example', other)
      await other.goto(address)
      await expect(other.getByRole('heading', { level: 1, name: role })).toBeVisible()
      const html = await other.content()
      for (const value of HIDDEN) expect(html).not.toContain(value)
      await good(other)
      await other.goto('/contacts')
      await expect(other.getByText('Ilse Wolfaert')).toHaveCount(0)
    })

    test('a coordinator brings a file in, sees before what would happen, and takes the contacts out again', async ({
      page,
      signInAs,
    }) => {
      const name = (first: string) => `${first} Vlinderkast ${javaScriptEnabled ? 'A' : 'B'}`
      const mail = (first: string) => `${first}-${javaScriptEnabled}@vlinderkast.example`
      const rows = [
        'Wie;Functie;E-mail;Telefoon',
        `${name('Odo')};Belichter;${mail('odo')};`,
        `${name('Pia')};;geen adres;`,
        `${name('Odo')};;${mail('ODO')};`,
      ]
      await signInAs('coordinator@buda.example')
      await page.goto('/contacts')
      await page.getByRole('link', { name: 'Een bestand inlezen' }).click()
      await good(page)
      const file = page.getByLabel('Bestand', { exact: true })
      const show = page.getByRole('button', { name: 'Tonen wat er zou gebeuren' })

      await file.setInputFiles({
        name: 'adressen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Naam\n"open\n'),
      })
      await show.click()
      await expect(
        page.getByText(/Op regel 2 wordt een aanhalingsteken geopend/).first(),
      ).toBeVisible()
      await good(page)

      await file.setInputFiles({
        name: 'adressen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(rows.join('\r\n'), 'latin1'),
      })
      await show.click()
      await expect(
        page.getByRole('heading', { level: 1, name: 'Wat er zou gebeuren' }),
      ).toBeVisible()
      await expect(page.getByText('weggelaten. Naam: Vul de naam in').first()).toBeVisible()
      await page.getByRole('combobox', { name: 'Kolom ‘Wie’' }).selectOption('Naam')
      await page.getByRole('button', { name: 'Opnieuw kijken' }).click()
      await expect(page.getByText('1 nieuw contact, 1 dat u al hebt, 1 foute rij.')).toBeVisible()
      await expect(page.getByText('dezelfde als op regel 2: telt één keer')).toBeVisible()
      await good(page)
      await page.getByRole('button', { name: '1 contact inlezen' }).click()
      await expect(page.getByText('1 contact is binnen, als ontwerp van uw huis.')).toBeVisible()
      await expect(page.getByRole('link', { name: name('Odo') })).toBeVisible()
      await good(page)

      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Exporteren als csv' }).click()
      expect((await saved).suggestedFilename()).toBe('contacts.csv')
    })

    test('a coordinator sees which contacts are due, and notes that one was looked at', async ({
      page,
      signInAs,
    }) => {
      // Each run looks at another one.
      await signInAs(javaScriptEnabled ? 'coordinator@namur.example' : 'coordinator@phenix.example')
      await page.goto('/contacts')
      await page.getByRole('link', { name: 'À faire' }).click()
      await good(page)
      const list = page.getByRole('region', { name: 'À revoir' })
      const contact = list.getByRole('link').first()
      const name = (await contact.textContent()) ?? ''
      await contact.click()
      await page.getByRole('button', { name: 'Revu aujourd’hui' }).click()
      await expect(page.getByText('C’est noté. Il sera à revoir dans deux ans.')).toBeVisible()
      await good(page)
      await page.goto('/contacts/due')
      await expect(list.getByRole('link', { name })).toHaveCount(0)
    })
  })
}
