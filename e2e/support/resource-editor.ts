import { expect, type Page } from '@playwright/test'

export interface WrittenText {
  title: string
  summary: string
  body: string
  /** Terms by their Dutch names, each behind that of its kind. */
  topics?: (readonly [kind: string, name: string])[]
}

/** A field of the editor; those of other languages are folded away. */
export const field = (page: Page, name: 'Titel' | 'Samenvatting' | 'Tekst') =>
  page.getByRole('textbox', { name, exact: true })

/** From the catalogue to the form of a kind: one button, and one says what it is. */
export async function shareKind(page: Page, kind: string, title: string) {
  await page.getByRole('link', { name: 'Iets delen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iets delen' })).toBeVisible()
  await page.getByRole('link', { name: kind, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Writes a Dutch text in the editor, from the catalogue on, and saves it: the share panel follows. */
export async function writeText(page: Page, { title, summary, body, topics = [] }: WrittenText) {
  await page.goto('/catalogue')
  await shareKind(page, 'Hulpbron', 'Een hulpbron delen')
  await field(page, 'Titel').fill(title)
  await field(page, 'Samenvatting').fill(summary)
  await field(page, 'Tekst').fill(body)
  if (topics.length > 0) await page.getByText('Blader door de hele woordenlijst').click()
  for (const [kind, name] of topics) {
    await page.getByText(kind, { exact: true }).first().click()
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delen' })).toBeVisible()
}
