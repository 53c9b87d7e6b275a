import { expect, type Page } from '@playwright/test'

export interface WrittenText {
  title: string
  summary: string
  body: string
  /** Topics by their Dutch names. */
  topics?: string[]
}

/** A field of the editor; those of other languages are folded away. */
export const field = (page: Page, name: 'Titel' | 'Samenvatting' | 'Tekst') =>
  page.getByRole('textbox', { name, exact: true })

/** Writes a Dutch text in the editor, from the catalogue on, and saves it: the share panel follows. */
export async function writeText(page: Page, { title, summary, body, topics = [] }: WrittenText) {
  await page.goto('/catalogue')
  await page.getByRole('link', { name: 'Iets delen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iets delen' })).toBeVisible()
  await field(page, 'Titel').fill(title)
  await field(page, 'Samenvatting').fill(summary)
  await field(page, 'Tekst').fill(body)
  if (topics.length > 0)
    await page
      .getByText(/^Onderwerpen/)
      .first()
      .click()
  for (const topic of topics) await page.getByRole('checkbox', { name: topic, exact: true }).check()
  await page.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delen' })).toBeVisible()
}
