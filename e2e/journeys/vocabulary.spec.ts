import { expect, type Page } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { field } from '../support/resource-editor.ts'
import { test } from '../support/test.ts'

const PREFIX = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'
const turtle = (body: string) => {
  return { name: 'termen.ttl', mimeType: 'text/turtle', buffer: Buffer.from(PREFIX + body) }
}

async function fillWords(
  page: Page,
  words: Record<'français' | 'anglais' | 'néerlandais', string>,
) {
  for (const [language, word] of Object.entries(words)) {
    await page.getByLabel(`Terme (${language})`).fill(word)
  }
}

test('the lead partner adds a term; a coach finds it while typing another language’s word for it, and a search says why it finds', async ({
  page,
  anotherBrowser,
  signInAs,
}) => {
  await signInAs('coordinator@phenix.example')
  await page.goto('/catalogue')
  await page.getByRole('link', { name: 'Parcourir le vocabulaire' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vocabulaire' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Chercher dans le vocabulaire').fill('feest')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(
    page.getByRole('heading', { name: 'Aucun terme ne ressemble à « feest »' }),
  ).toBeVisible()
  await expectGoodPage(page)
  await page.goto('/vocabulary')
  await page.getByRole('link', { name: 'Ajouter un terme' }).click()
  await fillWords(page, { français: 'Ducasse', anglais: 'Village fair', néerlandais: 'Volksfeest' })
  const add = page.getByRole('button', { name: 'Ajouter le terme' })

  // By the keyboard alone: the arrows choose, Enter takes and does not send the form.
  const find = page.getByRole('combobox', { name: 'Ajouter un terme' }).first()
  await find.pressSequentially('erfgo')
  const options = page.getByRole('listbox', { name: 'Termes' }).getByRole('option')
  await expect(options.first()).toContainText('Patrimoine')
  await expectGoodPage(page)
  await find.press('ArrowDown')
  await expect(find).toHaveAttribute('aria-activedescendant', /option-0$/)
  await find.press('Enter')
  await expect(find).toHaveValue('')
  await expect(
    page.getByRole('checkbox', { name: 'Patrimoine', exact: true }).first(),
  ).toBeChecked()

  const refused = await answerTo(page, async () => {
    await page.getByLabel('Terme (anglais)').fill('')
    await add.click()
  })
  expect(refused.status()).toBe(400)
  await expectRefusal(page, 'Donnez le terme dans cette langue.')
  await expect(page.getByLabel('Terme (français)')).toHaveValue('Ducasse')
  await expect(
    page.getByRole('checkbox', { name: 'Patrimoine', exact: true }).first(),
  ).toBeChecked()
  await page.getByLabel('Terme (anglais)').fill('Village fair')
  await add.click()
  await expect(page.getByRole('status')).toContainText('Le terme est ajouté.')
  await expect(page.getByRole('heading', { level: 1, name: 'Ducasse' })).toBeVisible()
  await expect(page.getByText('Rien dans votre catalogue ne porte encore ce terme')).toBeVisible()
  await expectGoodPage(page)
  const address = page.url().split('?')[0] ?? ''

  const coach = await anotherBrowser({ locale: 'nl-BE' })
  await signInAs('coach@grote-post.example', coach)
  await coach.goto('/items/new')
  await field(coach, 'Titel').fill('Spelen op het dorpsplein')
  await field(coach, 'Tekst').fill('Vraag eerst de brandweer.')
  const typed = coach.getByRole('combobox', { name: 'Een term toevoegen' })
  await typed.pressSequentially('ducas')
  await expect(coach.getByRole('option', { name: /Volksfeest.*Ducasse \(fr\)/ })).toBeVisible()
  await expectGoodPage(coach)
  await coach.getByRole('option', { name: /Volksfeest/ }).click()
  await expect(coach.getByRole('checkbox', { name: 'Volksfeest' }).first()).toBeChecked()
  await coach.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' }).click()
  await coach.getByRole('radio', { name: 'Het partnerschap', exact: true }).check()
  await coach.getByRole('button', { name: 'Publiceren en delen' }).click()
  await expect(
    coach.getByRole('heading', { level: 1, name: 'Spelen op het dorpsplein' }),
  ).toBeVisible()

  for (const [words, why] of [
    ['ducasse', 'Trouvé par Ducasse'],
    ['erfgoed', 'Trouvé par Erfgoed : « Ducasse » relève de « Patrimoine »'],
  ] as const) {
    await page.goto(`/catalogue?q=${words}`)
    const answer = page.getByRole('listitem').filter({ hasText: 'Spelen op het dorpsplein' })
    await expect(answer).toContainText(why)
  }
  await page.goto(address)
  await page.getByRole('link', { name: '1 élément de votre catalogue' }).click()
  await expect(page.getByRole('link', { name: 'Spelen op het dorpsplein' })).toBeVisible()

  await page.goto(`${address}/remove`)
  await expect(page.getByText('1 élément que vous voyez le porte.')).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('À sa place').selectOption('Patrimoine vivant')
  await page.getByRole('button', { name: 'Supprimer le terme' }).click()
  await expect(page.getByRole('status')).toContainText('Le terme est supprimé.')
  await page.goto('/catalogue?q=folklore')
  await expect(page.getByRole('link', { name: 'Spelen op het dorpsplein' })).toBeVisible()
  expect((await page.goto(address))?.status()).toBe(404)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, locale: 'fr-FR' })
    const key = javaScriptEnabled ? 'quick' : 'plain'

    test('terms are imported after a look at what will happen, and exported again', async ({
      page,
      signInAs,
    }) => {
      await signInAs('coordinator@phenix.example')
      await page.goto('/vocabulary/import')
      const look = page.getByRole('button', { name: 'Voir ce qui va se passer' })
      await look.click()
      await expectRefusal(page, 'Choisissez un fichier.')
      await page.locator('#source').setInputFiles(turtle('#'.repeat(2_000_000)))
      await look.click()
      await expectRefusal(page, 'Ce fichier est trop grand')
      await page.locator('#source').setInputFiles(turtle('<urn:a> skos:prefLabel "open'))
      await look.click()
      await expect(page.getByText('Ce fichier ne peut pas être lu')).toBeVisible()
      await expect(page.getByText('il contient une erreur à la ligne 2.')).toBeVisible()

      const wrong = `<urn:x:${key}> a skos:Concept ; skos:prefLabel "Seul"@fr ; skos:broader <urn:x:none> .`
      await page.locator('#source').setInputFiles(turtle(wrong))
      await look.click()
      await expect(
        page.getByText('Il manque un libellé préférentiel en néerlandais.'),
      ).toBeVisible()
      await expect(
        page.getByText('Son terme plus large n’est pas connu : urn:x:none'),
      ).toBeVisible()
      await expect(page.getByRole('button', { name: /^Enregistrer/ })).toHaveCount(0)
      if (javaScriptEnabled) await expectGoodPage(page)

      const right = `<urn:x:${key}> a skos:Concept ; skos:prefLabel "Géants ${key}"@fr , "Giants ${key}"@en ,
        "Reuzen ${key}"@nl ; skos:broader <urn:traject:concept:topic/touring> .`
      await page.locator('#source').setInputFiles(turtle(right))
      await look.click()
      await expect(page.getByText('1 nouveau terme, aucun modifié')).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page)
      await page.getByRole('button', { name: 'Enregistrer ce terme' }).click()
      await expect(page.getByRole('status')).toContainText('1 terme est enregistré.')
      await expect(page.getByRole('link', { name: `Géants ${key}` })).toBeVisible()
      const file = await page.request.get('/vocabulary/export/turtle')
      expect(file.headers()['content-type']).toContain('text/turtle')
      expect(await file.text()).toContain(`"Reuzen ${key}"@nl`)
    })
  })
}

test.describe('without JavaScript, in French', () => {
  test.use({ javaScriptEnabled: false, locale: 'fr-FR' })

  test('a term is placed by the boxes of the vocabulary, edited, and found', async ({
    page,
    signInAs,
  }) => {
    await signInAs('coordinator@phenix.example')
    await page.goto('/vocabulary/new?scheme=touring')
    await fillWords(page, { français: 'Kermesse', anglais: 'Parish fair', néerlandais: 'Kermis' })
    await page.getByText('Parcourir tout le vocabulaire').first().click()
    await page.getByText('Tournée et diffusion', { exact: true }).nth(1).click()
    await page.getByRole('checkbox', { name: 'Festival', exact: true }).first().check()
    await page.getByRole('button', { name: 'Ajouter le terme' }).click()
    await expect(page.getByRole('status')).toContainText('Le terme est ajouté.')
    await expect(page.getByRole('link', { name: 'Festival' })).toBeVisible()
    await page.getByRole('link', { name: 'Modifier' }).click()
    await expect(page.getByRole('checkbox', { name: 'Festival', exact: true })).toBeChecked()
    await page.getByLabel('Autres mots (français)').fill('fête foraine\ndu village')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('du village · fête foraine')).toBeVisible()
    await page.goto('/vocabulary?q=foraine')
    await expect(page.getByRole('link', { name: 'Kermesse' })).toBeVisible()
  })
})

test('who does not lead the partnership reads the vocabulary and changes nothing', async ({
  page,
  signInAs,
}) => {
  await signInAs('coordinator@buda.example')
  await page.goto('/houses')
  await page.getByRole('link', { name: 'Woordenlijst' }).click()
  await page.getByRole('link', { name: /^Ruimtes en materiaal/ }).click()
  await page.getByRole('link', { name: 'Tribune', exact: true }).click()
  await expect(page.getByText('fauteuils')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Podiummateriaal' })).toBeVisible()
  await expectGoodPage(page)
  for (const path of ['/vocabulary/new', '/vocabulary/import']) {
    expect((await page.goto(path))?.status()).toBe(403)
    await expect(page.getByRole('main')).toContainText('De coördinator van de projectleider')
  }
})
