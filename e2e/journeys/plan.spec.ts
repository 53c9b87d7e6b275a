import { expect, type Page } from '@playwright/test'
import { answerTo, expectRefusal } from '../support/answers.ts'
import { expectGoodPage, expectNoSidewaysScroll } from '../support/good-page.ts'
import { pressTwice } from '../support/held.ts'
import { tabTo } from '../support/keyboard.ts'
import { test } from '../support/test.ts'

/** The titles of the plan's steps, in the order of the line: by their buttons upwards. */
async function titles(page: Page, up: RegExp): Promise<string[]> {
  const buttons = page.getByRole('button', { name: up })
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  return names.map((name) => up.exec(name)?.[1] ?? '')
}
const MONTER = /^Monter (.+)$/
const OMHOOG = /^(.+) omhoog$/

/** The plan is read anew after a move. */
const settled = (page: Page) => expect(page.locator('form[aria-busy=false]')).toBeVisible()

test('a coach moves a step across modules with the keyboard alone, and keeps the focus', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coach@phenix.example')
  await page.goto(`/tracks/${portal.facts.tracks['collectif-ardoise']}`)
  await tabTo(page, page.getByRole('link', { name: 'Modifier le plan' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Le plan' })).toBeVisible()

  const before = await titles(page, MONTER)
  const last = before.at(-1) ?? ''
  const up = page.getByRole('button', { name: `Monter ${last}` })
  await tabTo(page, up, 'Shift+Tab')
  // Until it stands in the module before: each time the button keeps the focus, in its new place.
  const said = page.getByRole('status').filter({ hasText: `« ${last} » se trouve maintenant` })
  const module = page.getByRole('heading', { level: 2 })
  const lastModule = (await module.last().textContent())?.trim() ?? ''
  for (let pressed = 0; pressed < before.length; pressed += 1) {
    const saidBefore = await page.getByRole('status').allTextContents()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).not.toHaveText(saidBefore)
    await settled(page)
    await expect(up).toBeFocused()
    if (!(await said.textContent())?.includes(lastModule)) break
  }
  await expect(said).not.toContainText(lastModule)
  const after = await titles(page, MONTER)
  expect(after).not.toEqual(before)
  expect(after.toSorted()).toEqual(before.toSorted())
  await expectGoodPage(page)
})

test('a coach moves dates and writes a step with the keyboard alone', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coach@phenix.example')
  await page.goto(`/tracks/${portal.facts.tracks['collectif-ardoise']}/plan`)
  const last = (await titles(page, MONTER)).at(-1) ?? ''
  const dates = page.getByRole('link', { name: `Déplacer les dates à partir de ${last}` })
  await tabTo(page, dates, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const days = page.getByLabel('De combien de jours')
  await tabTo(page, days, 'Shift+Tab')
  await page.keyboard.type('demain')
  await page.keyboard.press('Enter')
  await expectRefusal(page, 'Indiquez un nombre entier de jours')
  await expectGoodPage(page)
  await tabTo(page, days)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('14')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name: last })).toBeVisible()
  await expectGoodPage(page)
  await tabTo(page, page.getByRole('button', { name: 'Déplacer cette date' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Les dates sont déplacées.')).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'Ajouter une étape', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ajouter une étape' })).toBeVisible()
  const add = page.getByRole('button', { name: 'Ajouter l’étape' })
  await tabTo(page, add, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectRefusal(page, 'Donnez un titre dans cette langue.')
  await expectGoodPage(page)
  await tabTo(page, page.getByRole('textbox', { name: 'Titre' }).first())
  await page.keyboard.type('Appelez la ville')
  await tabTo(page, page.getByLabel('Module'))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect(page.getByText('L’étape est ajoutée.')).toBeVisible()
  await expect.poll(() => titles(page, MONTER)).toContain('Appelez la ville')
})

test('a move that is pressed while the plan is on its way is made over the plan that comes', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coach@phenix.example')
  await page.goto(`/tracks/${portal.facts.tracks['collectif-ardoise']}/plan`)
  const before = await titles(page, MONTER)
  const last = before.at(-1) ?? ''
  const revision = page.locator('form[aria-busy] input[name=revision]')
  const edition = await revision.inputValue()
  await pressTwice(page, page.getByRole('button', { name: `Monter ${last}` }), /\/plan\.data/)
  await settled(page)
  await expect(page.getByRole('button', { name: `Monter ${last}` })).toBeFocused()
  await expect(revision).toHaveValue(String(Number(edition) + 2))
  expect((await titles(page, MONTER)).indexOf(last)).toBeLessThan(before.length - 1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-BE' })

  test('a coach moves a step, adds a module, and takes a step out again', async ({
    page,
    portal,
    signInAs,
  }) => {
    await signInAs('coach-2@buda.example')
    await page.goto(`/tracks/${portal.facts.tracks.leiedraad}/plan`)
    const before = await titles(page, OMHOOG)
    const [first = '', second = ''] = before
    await page.getByRole('button', { name: `${second} omhoog` }).click()
    await expect.poll(() => titles(page, OMHOOG)).toEqual([second, first, ...before.slice(2)])
    // It stands first: the way back takes the focus.
    await expect(page.getByRole('button', { name: `${second} omlaag` })).toBeFocused()
    await page.getByRole('button', { name: `${second} omlaag` }).click()
    await expect.poll(() => titles(page, OMHOOG)).toEqual(before)

    await page.getByRole('link', { name: 'Module toevoegen' }).click()
    await page.getByRole('textbox', { name: 'Titel' }).first().fill('Daarna')
    await page.getByRole('button', { name: 'Module toevoegen' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Daarna' })).toBeVisible()
    await page.getByRole('link', { name: 'Stap toevoegen aan Daarna' }).click()
    await page.getByRole('textbox', { name: 'Titel' }).first().fill('Vier het')
    // 12 December 2026 is a Saturday.
    await page.getByLabel('Datum').fill('2026-12-12')
    await page.getByRole('button', { name: 'Stap toevoegen' }).click()
    const row = page.getByRole('listitem').filter({ hasText: 'Vier het' })
    await expect(row).toContainText('tegen 14 december 2026')
    await row.getByRole('link', { name: 'Vier het verwijderen' }).click()
    await expect(page.getByText('‘Vier het’ gaat uit het plan')).toBeVisible()
    await page.getByRole('button', { name: 'Stap verwijderen' }).click()
    await expect(page.getByText('De stap is verwijderd.')).toBeVisible()
    await expect.poll(() => titles(page, OMHOOG)).toEqual(before)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('two coaches plan at once: the second is told, compares, and nothing is lost', async ({
    page,
    portal,
    anotherBrowser,
    signInAs,
  }) => {
    const plan = `/tracks/${portal.facts.tracks['studio-lys']}/plan`
    await signInAs('coach@phenix.example')
    await page.goto(plan)
    await expectGoodPage(page)
    await page
      .getByRole('link', { name: /^Modifier / })
      .last()
      .click()
    const title = page.getByRole('textbox', { name: 'Titre' }).first()
    await expect(title).toBeVisible()
    const other = await anotherBrowser({ locale: 'nl-BE' })
    await signInAs('coach@buda.example', other)
    await other.goto(plan)
    await other
      .getByRole('link', { name: / bewerken$/ })
      .last()
      .click()
    const theirs = other.getByRole('textbox', { name: 'Titel' }).first()
    await theirs.fill('Le bilan, à deux')
    await other.getByRole('button', { name: 'Stap bewaren' }).click()
    await expect(other.getByText('De stap is bewaard.')).toBeVisible()

    await title.fill('Le bilan')
    const save = page.getByRole('button', { name: 'Enregistrer l’étape' })
    expect((await answerTo(page, () => save.click())).status()).toBe(409)
    const told = page.getByRole('status').filter({ hasText: 'Quelqu’un d’autre a modifié le plan' })
    await expect(told.getByRole('definition').filter({ hasText: 'Le bilan, à deux' })).toBeVisible()
    await expect(title).toHaveValue('Le bilan')
    await expectGoodPage(page)
    await save.click()
    await expect(page.getByText('L’étape est enregistrée.')).toBeVisible()

    // The other's plan is old by now: his move is refused, and he sees the plan as it is.
    const move = other.getByRole('button', { name: / omhoog$/ }).last()
    expect((await answerTo(other, () => move.click())).status()).toBe(409)
    await expect(other.getByText('Er is niets verplaatst.')).toBeVisible()
    await settled(other)
    await move.click()
    await expect(other.getByRole('status').filter({ hasText: 'staat nu op plaats' })).toBeAttached()
    await expectNoSidewaysScroll(page)
  })
})

test('a company skips an optional step with a reason, and a coach opens it again', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const track = `/tracks/${portal.facts.tracks['beeldatelier-kruisdraad']}`
  await signInAs('owner@beeldatelier-kruisdraad.example')
  await page.goto(track)
  await page.getByRole('link', { name: /^Overslaan: / }).click()
  await page.getByRole('button', { name: 'Stap overslaan' }).click()
  await expectRefusal(page, 'Zeg waarom.')
  await expectGoodPage(page)
  await page.getByLabel('Waarom').fill('We kennen het huis al.')
  await page.getByRole('button', { name: 'Stap overslaan' }).click()
  await expect(page).toHaveURL(track)
  const history = page.getByRole('region', { name: 'Wat het laatst gebeurde' })
  await expect(history).toContainText('We kennen het huis al.')

  const coach = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('coach-2@phenix.example', coach)
  await coach.goto(track)
  const said = coach.getByText('We kennen het huis al.')
  await expect(said).toHaveAttribute('lang', 'nl')
  await coach.getByRole('link', { name: /^Rouvrir/ }).click()
  await coach.getByLabel('Pourquoi').fill('La salle a changé.')
  await coach.getByRole('button', { name: 'Rouvrir l’étape' }).click()
  await expect(coach).toHaveURL(track)
  await expect(coach.getByRole('link', { name: /^Rouvrir/ })).toHaveCount(0)
})
