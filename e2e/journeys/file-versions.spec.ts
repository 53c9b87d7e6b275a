import { expect, type Page } from '@playwright/test'
import { pdfOf } from '../../prisma/seed/demo/made-files.ts'
import { answerTo } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

const ways = [
  {
    how: 'on a phone',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: true,
    item: 'zelfscan',
    owner: 'coach@buda.example',
    title: 'Waar staan we? Zelfscan in twintig vragen',
    titre: 'Où en sommes-nous ? Autodiagnostic en vingt questions',
    file: {
      name: 'zelfscan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Vraag;Ja\nNieuw?;\n'),
    },
    version: 1,
  },
  {
    how: 'on a desk',
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
    item: 'communicatieplan-op-een-blad',
    owner: 'coach@viernulvier.example',
    title: 'Communicatieplan op één blad',
    titre: 'Plan de communication sur une feuille',
    file: {
      name: 'communicatieplan.pdf',
      mimeType: 'application/pdf',
      buffer: pdfOf([['Blad één'], ['Blad twee']]),
    },
    version: 3,
  },
] as const

/** Made by a job: the page says so until it is there. */
const soon = (page: Page, seen: () => Promise<void>) =>
  expect(async () => {
    await page.reload()
    await seen()
  }).toPass({ timeout: 30_000 })

for (const way of ways) {
  const { how, viewport, javaScriptEnabled, item, owner, title, titre, file, version } = way
  const js = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  const good = (page: Page) => (javaScriptEnabled ? expectGoodPage(page) : undefined)

  test.describe(`${how}, ${js}`, () => {
    test.use({ viewport, javaScriptEnabled })

    test('a house improves a file in one of its languages; readers of both get theirs; it takes it back', async ({
      page,
      anotherBrowser,
      signInAs,
      portal,
    }) => {
      const address = `/items/${portal.facts.items[item]}`
      await signInAs(owner)
      await page.goto(`${address}/edit`)
      const dutch = page.getByRole('group').filter({ has: page.getByText('In het Nederlands') })
      await dutch.getByLabel('Wat er veranderd is').fill('Korter, en met een vraag erbij.')
      await answerTo(page, () => page.getByRole('button', { name: 'Bewaren', exact: true }).click())
      const missing = 'Er is geen nieuw bestand waarover dit gaat.'
      await expect(dutch.getByText(missing)).toBeVisible()
      await good(page)
      await dutch.getByLabel('Een ander bestand nemen').setInputFiles({ ...file })
      await answerTo(page, () => page.getByRole('button', { name: 'Bewaren', exact: true }).click())

      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText(`Versie ${version + 1}, `)).toBeVisible()
      const versions = page.getByRole('list', { name: 'Versies in het Nederlands' })
      await expect(versions.getByRole('listitem')).toHaveCount(version + 1)
      await expect(versions.getByRole('listitem').first()).toContainText(
        'Korter, en met een vraag erbij.',
      )
      await good(page)

      const reader = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled, viewport })
      await signInAs('coach@phenix.example', reader)
      await reader.goto(address)
      await expect(reader.getByRole('heading', { level: 1, name: titre })).toBeVisible()
      await expect(reader.getByText('Version 1, ')).toBeVisible()
      await expect(reader.getByRole('heading', { name: 'Versions' })).toHaveCount(0)
      await good(reader)
      await reader.getByRole('link', { name: 'Nederlands', exact: true }).click()
      await expect(reader.getByText('En néerlandais')).toBeVisible()
      await expect(reader.getByText(`Version ${version + 1}, `)).toBeVisible()
      await expect(reader.getByText('Korter, en met een vraag erbij.')).toHaveAttribute(
        'lang',
        'nl',
      )
      await soon(reader, async () => {
        if (file.mimeType === 'text/csv') {
          await expect(reader.getByText('Nieuw?;')).toBeVisible({ timeout: 100 })
          return
        }
        const picture = reader.getByRole('img', { name: `Première page de ${file.name}` })
        await expect(picture).toBeVisible({ timeout: 100 })
        await expect(reader.getByText('2 pages ; voici la première')).toBeVisible({ timeout: 100 })
      })
      await good(reader)

      // An older version is the house's alone, and so is a preview of nothing.
      const older = `${address}/file?in=nl&version=${version}`
      expect((await page.request.get(older)).status()).toBe(200)
      expect((await reader.request.get(older)).status()).toBe(404)
      const sent = await reader.request.get(`${address}/file?in=nl`)
      expect((await sent.body()).equals(file.buffer)).toBe(true)
      expect((await reader.request.get(`${address}/preview?in=en`)).status()).toBe(404)

      await page.getByRole('button', { name: `Versie ${version + 1} terugnemen` }).click()
      await expect(page.getByText('Teruggenomen.')).toBeVisible()
      await expect(versions.getByRole('listitem').first()).toContainText(
        `Neemt versie ${version + 1} terug.`,
      )
      await good(page)
      await reader.reload()
      await expect(reader.getByText(`Version ${version + 2}, `)).toBeVisible()
      const back = await reader.request.get(`${address}/file?in=nl`)
      expect((await back.body()).equals(file.buffer)).toBe(false)
    })
  })

  test(`${how}, ${js}: pictures and sound are looked at and heard where they stand`, async ({
    anotherBrowser,
    signInAs,
    portal,
  }) => {
    const page = await anotherBrowser({ locale: 'fr-FR', javaScriptEnabled, viewport })
    await signInAs('coach@phenix.example', page)
    await page.goto(`/items/${portal.facts.items['plan-du-plateau']}`)
    const picture = page.getByRole('img', { name: 'Image : plan-du-plateau.png' })
    await soon(page, () => expect(picture).toBeVisible({ timeout: 100 }))
    await expect(picture).toHaveAttribute('width', '720')
    await expect(picture).toHaveAttribute('height', '600')
    await expect(picture).toHaveJSProperty('naturalWidth', 720)
    await good(page)
    await page.goto(`/items/${portal.facts.items.sonnerie}`)
    const player = page.getByLabel('sonnerie.wav')
    await expect(player).toHaveJSProperty('controls', true)
    const source = (await player.getAttribute('src')) ?? ''
    const part = await page.request.get(source, { headers: { Range: 'bytes=0-3' } })
    expect([part.status(), (await part.body()).toString()]).toEqual([206, 'RIFF'])
    await good(page)
  })
}

test('a second language, and what cannot be shown: each is said, and nothing is lost', async ({
  page,
  signInAs,
}) => {
  await signInAs('coach@buda.example')
  await page.goto('/items/new')
  await page.getByRole('radio', { name: 'een bestand' }).check()
  const inLanguage = (name: string) => page.getByRole('group').filter({ has: page.getByText(name) })
  const dutch = inLanguage('In het Nederlands')
  await dutch.getByLabel('Titel').fill('Zaalplan')
  const broken = { name: 'zaalplan.pdf', mimeType: 'application/pdf' }
  await dutch
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ ...broken, buffer: Buffer.from('%PDF-1.7\nen dan niets') })
  await page.getByText('In het Frans').click()
  const french = inLanguage('In het Frans')
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
  await french
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: drawing })
  const save = page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' })
  await answerTo(page, () => save.click())
  await expect(french.getByText('Dit soort bestand kan niet gedeeld worden.')).toBeVisible()
  await expect(dutch.getByText('Ontvangen: zaalplan.pdf')).toBeVisible()
  await expect(dutch.getByLabel('Titel')).toHaveValue('Zaalplan')
  await expectGoodPage(page)

  await french
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ ...broken, name: 'plan.pdf', buffer: pdfOf([['La salle']]) })
  await answerTo(page, () => save.click())
  // What is given in a language has a title in it.
  await expect(french.getByText('Geef een titel in deze taal.')).toBeVisible()
  await french.getByLabel('Titel').fill('Plan de salle')
  await save.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delen' })).toBeVisible()
  await page.getByRole('link', { name: 'Annuleren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zaalplan' })).toBeVisible()
  const reason = page.getByText('Er is geen voorbeeld: het bestand kan hier niet gelezen worden.')
  await soon(page, () => expect(reason).toBeVisible({ timeout: 100 }))
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page.getByText('In het Frans')).toBeVisible()
  const picture = page.getByRole('img', { name: 'Eerste pagina van plan.pdf' })
  await soon(page, () => expect(picture).toBeVisible({ timeout: 100 }))
  await expectGoodPage(page)
})
