import { expect, type Page } from '@playwright/test'
import { answerTo } from './answers.ts'
import { shareKind } from './resource-editor.ts'

/** A draft without modules yet, in Dutch; its address. */
export async function beginTemplate(page: Page, title: string, summary: string): Promise<string> {
  await page.goto('/catalogue')
  await shareKind(page, 'Trajectsjabloon', 'Nieuw trajectsjabloon')
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill(title)
  await page.getByRole('textbox', { name: 'Samenvatting', exact: true }).fill(summary)
  await page.getByRole('button', { name: 'Bewaren, en stappen toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname.replace(/\/edit$/, '')
}

export async function addModule(page: Page, title: string) {
  await page.getByRole('textbox', { name: 'Naam van de module' }).fill(title)
  await page.getByRole('button', { name: 'De module toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
}

interface WrittenStep {
  title: string
  instructions: string
  evidence?: string
  days: string
  house?: string
}

/** A step at the end of a module; its resources follow, from which one goes back to the steps. */
export async function addStep(page: Page, module: string, step: WrittenStep) {
  await page.getByRole('link', { name: `Een stap toevoegen aan ‘${module}’` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe stap' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Titel' }).fill(step.title)
  await page.getByRole('textbox', { name: 'Uitleg' }).fill(step.instructions)
  await page.getByRole('textbox', { name: 'Wat ingediend wordt' }).fill(step.evidence ?? '')
  await page.getByRole('textbox', { name: 'Klaar zoveel dagen na de start' }).fill(step.days)
  const house = page.getByRole('combobox', { name: 'Wie aan de beurt is' })
  if (step.house) await house.selectOption({ label: step.house })
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hulpbronnen voor' })).toBeVisible()
  await page.getByRole('link', { name: 'Klaar', exact: true }).click()
  await expect(page.getByRole('link', { name: step.title, exact: true })).toBeVisible()
}

/** The titles of the steps, in their order, with their modules. */
export function orderOf(page: Page) {
  return page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('h2[id^="module-"], li a[href*="/steps/"]')].map(
        ({ textContent }) => textContent ?? '',
      ),
    )
}

/** Presses the button that moves a step, by the keyboard; it keeps the focus. */
export async function pressMove(page: Page, title: string, way: 'boven' | 'beneden') {
  const button = page.getByRole('button', { name: `‘${title}’ naar ${way}` })
  await button.focus()
  const answer = await answerTo(page, () => page.keyboard.press('Enter'))
  expect(answer.status()).toBeLessThan(400)
}
