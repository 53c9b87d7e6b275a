import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { test } from '../support/test.ts'

const readers = [
  {
    who: 'coach@buda.example',
    lang: 'nl',
    filters: ['Hulpbronnen'],
    link: 'Als CSV – deze lijst',
    file: 'catalogus',
    words: 'budget',
  },
  {
    who: 'owner@fanfare-numerique.example',
    lang: 'fr',
    filters: ['Ressources'],
    link: 'En CSV – cette liste',
    file: 'catalogue',
    words: 'budget',
  },
  {
    who: 'coach-2@viernulvier.example',
    lang: 'en',
    filters: ['Resources'],
    link: 'As CSV – this list',
    file: 'catalogue',
    words: 'contract',
  },
] as const

/** The titles in the first column of the file that a link gives, and its name. */
async function taken(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows = text.slice(1).split('\r\n').slice(1, -1)
  const titles = rows.map((row) => (/^"((?:[^"]|"")*)"|^[^;,]*/.exec(row) ?? [''])[0])
  return {
    name: download.suggestedFilename(),
    titles: titles.map((title) => title.replace(/^"|"$/g, '').replaceAll('""', '"')),
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } })

    for (const { who, lang, filters, link, file, words } of readers) {
      test(`${who} filters the catalogue and takes out what the screen shows, in its order`, async ({
        page,
        signInAs,
      }) => {
        await signInAs(who)
        for (const query of ['', `?q=${words}`]) {
          await page.goto(`/catalogue${query}`)
          await expect(page.locator('html')).toHaveAttribute('lang', lang)
          for (const filter of filters) {
            await page
              .getByRole('navigation', { name: /^Filt/ })
              .getByRole('link', { name: new RegExp(`^${filter}`) })
              .click()
            await expect(page).toHaveURL(/kind=resource/)
          }
          const shown = await page.getByRole('main').locator('li a.text-lg').allTextContents()
          const whole = await page.getByRole('main').locator('h2').first().textContent()
          const out = await taken(page, link)
          expect(out.name).toMatch(new RegExp(`^${file} \\d{4}-\\d\\d-\\d\\d\\.csv$`))
          expect(out.titles.length).toBeGreaterThan(0)
          expect(out.titles).toHaveLength(Number.parseInt(whole ?? '', 10))
          expect(out.titles.slice(0, shown.length)).toEqual(shown)
        }
        if (javaScriptEnabled) await expectGoodPage(page)
      })
    }
  })
}

test('every page of a list gives its table, and a session that ended leads to the page', async ({
  page,
  portal,
  signInAs,
}) => {
  const out = async (path: string, link = 'En CSV – cette liste') => {
    await page.goto(path)
    await expectGoodPage(page)
    return (await taken(page, link)).name.replace(/ \d.*$/, '')
  }
  await signInAs('coordinator@phenix.example')
  expect(await out('/houses')).toBe('maisons')
  expect(await out('/people')).toBe('personnes')
  expect(await out('/vocabulary?q=salle')).toBe('vocabulaire')
  expect(await out('/who-can-help')).toBe('qui peut aider')
  await signInAs('owner@fanfare-numerique.example')
  expect(await out(`/tracks/${portal.facts.tracks['fanfare-numerique']}`)).toMatch(/étapes/)

  await page.context().clearCookies()
  const asked = await page.request.get('/export/catalogue?kind=resource', { maxRedirects: 0 })
  expect([asked.status(), asked.headers().location]).toEqual([303, '/catalogue?kind=resource'])
  expect((await page.request.get('/export/nothing')).status()).toBe(404)
})
