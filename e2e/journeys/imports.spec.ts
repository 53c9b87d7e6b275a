import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { findMail } from '../support/mailbox.ts'
import { test } from '../support/test.ts'

/** A file as a spreadsheet on that side of the border saves it. */
const table = (rows: readonly string[], encoding: BufferEncoding = 'latin1') => ({
  name: 'tabel.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\r\n'), encoding),
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  // Each run has companies and people of its own.
  const own = javaScriptEnabled ? 'met' : 'zonder'

  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    const good = async (page: Page) => {
      // axe needs JavaScript.
      if (javaScriptEnabled) await expectGoodPage(page)
    }

    test('a coordinator invites people from a file, after seeing who would get a mail', async ({
      page,
      signInAs,
    }) => {
      const mail = (who: string) => `${who}.${own}@uilenbord.example`
      await signInAs('coordinator@phenix.example')
      await page.goto('/people')
      await page.getByRole('link', { name: 'Inviter depuis un fichier' }).click()
      await good(page)
      const file = page.getByLabel('Fichier', { exact: true })
      const show = page.getByRole('button', { name: 'Voir ce qui se passerait' })
      await file.setInputFiles(table(['Nom;Courriel', '"ouvert;a@uilenbord.example']))
      await show.click()
      await expect(page.getByText('À la ligne 2, un guillemet est ouvert').first()).toBeVisible()
      await good(page)

      await page.getByRole('radio', { name: 'coach' }).check()
      await file.setInputFiles(
        table([
          'Nom;Courriel;Rôle;Langue',
          `Zoé Étain;${mail('zoe')};coordination;`,
          `Bert ${own};${mail('bert')};;néerlandais`,
          `Bert encore;${mail('BERT')};;`,
          `Gil;${mail('gil')};capitaine;`,
        ]),
      )
      await show.click()
      await expect(
        page.getByRole('heading', { level: 1, name: 'Ce qui se passerait' }),
      ).toBeVisible()
      await expect(page.getByText('2 personnes reçoivent un e-mail')).toBeVisible()
      const rows = page.getByRole('list', { name: 'Lignes du fichier' }).getByRole('listitem')
      // What has something wrong stands first.
      await expect(rows.nth(0)).toContainText('Ce n’est pas un rôle dans une maison.')
      await expect(rows.nth(1)).toContainText('reçoit une invitation (coordination)')
      await expect(rows.nth(2)).toContainText(
        'reçoit une invitation (coach), par un e-mail en néerlandais',
      )
      await expect(rows.nth(3)).toContainText('comme la ligne 3')
      await good(page)
      await page.getByRole('button', { name: 'Inviter 2 personnes' }).click()
      await expect(page.getByText('2 invitations sont en route.')).toBeVisible()
      await expect(page.getByText(`Bert ${own}`, { exact: true })).toBeVisible()
      await good(page)
      await findMail(page, mail('bert'), /uitgenodigd|uitnodiging|nodigt/i)
    })

    test('a coach proposes tracks to the companies of a file, in UTF-16 without its mark', async ({
      page,
      signInAs,
    }) => {
      const name = (first: string) => `${first} Kwartelbos ${own}`
      const mail = (who: string) => `${who}.${own}@kwartelbos.example`
      await signInAs('coach@buda.example')
      await page.goto('/tracks')
      await page.getByRole('link', { name: 'Trajecten starten uit een bestand' }).click()
      await good(page)
      await page
        .getByLabel('Bestand', { exact: true })
        .setInputFiles(
          table(
            [
              'Compagnie;Ondernemingsnummer;Gemeente;Contactpersoon;Mail',
              `${name('Odo')};geen;Kortrijk;Odo Kwartel;${mail('odo')}`,
              `${name('Pia')};;Kortrijk;Pia Kwartel;${mail('pia')}`,
              `${name('Rik')};nog geen;Ieper;Rik Kwartel;${mail('rik')}`,
            ],
            'utf16le',
          ),
        )
      await page
        .getByRole('combobox', { name: 'Sjabloon' })
        .selectOption('Op tournee over de grens')
      await page.getByRole('button', { name: 'Tonen wat er zou gebeuren' }).click()
      await expect(page.getByText('2 bedrijven om te vragen')).toBeVisible()
      await expect(
        page.getByText('Een traject naar het sjabloon ‘Op tournee over de grens’'),
      ).toBeVisible()
      await expect(page.getByText('Schrijf het nummer, of ‘geen’')).toBeVisible()
      await good(page)
      await page.getByRole('button', { name: 'Aan 2 bedrijven een traject voorstellen' }).click()
      await expect(page.getByText('2 trajecten zijn voorgesteld')).toBeVisible()
      await expect(page.getByText(name('Odo'))).toBeVisible()
      await expect(page.getByText(name('Pia'))).toHaveCount(0)
      await good(page)

      await page.goto('/tracks/import')
      await page
        .getByLabel('Bestand', { exact: true })
        .setInputFiles(
          table([
            'Bedrijf;Nummer;Regio;Contact;Mail',
            `${name('Odo')};geen;Kortrijk;Odo;${mail('odo')}`,
          ]),
        )
      await page.getByRole('button', { name: 'Tonen wat er zou gebeuren' }).click()
      await expect(page.getByText(`is er al: ${name('Odo')}. Er verandert niets`)).toBeVisible()
      await page.getByRole('button', { name: 'Afbreken, en het bestand vergeten' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Trajecten' })).toBeVisible()
    })
  })
}

test('a long file says how far it is, on its way and while it is brought in', async ({
  page,
  signInAs,
}) => {
  // She reads English.
  await signInAs('coach-2@viernulvier.example')
  const rows = Array.from(
    { length: 1_200 },
    (_, n) => `Person ${n},p${n}@long.example,${'x'.repeat(100)}`,
  )
  await page.goto('/contacts/import')
  await page.getByLabel('File', { exact: true }).setInputFiles(table(['Name,Mail,x', ...rows]))
  const sent = page.waitForRequest((request) => request.url().endsWith('/imports/contacts'))
  await page.getByRole('button', { name: 'Show what would happen' }).click()
  await sent
  const bring = page.getByRole('button', { name: 'Bring in 1,200 contacts' })
  await expect(bring).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'comes in as a draft' })).toHaveCount(
    100,
  )
  await expectGoodPage(page)
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () =>
      seen.add(document.querySelector('progress')?.parentElement?.textContent ?? '')
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
    new MutationObserver(look).observe(document.body, { subtree: true, characterData: true })
  })
  await bring.click()
  await expect(page.getByText('Nothing is written before all of it is.')).toBeVisible()
  await expect(page.getByText('1,200 contacts came in, as drafts of your house.')).toBeVisible()
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(
    seen.filter((words) => /^(250|500|750|1,000) of 1,200/.test(words)).length,
  ).toBeGreaterThan(1)
})
