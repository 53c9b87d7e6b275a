import { expect, type Locator, type Page } from '@playwright/test'

/** Goes on with the Tab key, or back, until `target` has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

/** A link or a button, with Enter. */
export async function pressKey(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Over what stood in the field before. */
export async function typeOver(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** An option of a list, with the arrows. */
export async function chooseByArrows(page: Page, list: Locator, label: RegExp) {
  await tabTo(page, list)
  const labels = await list.getByRole('option').allTextContents()
  const index = labels.findIndex((one) => label.test(one))
  await page.keyboard.press('Home')
  for (let at = 0; at < index; at++) await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { name: label, selected: true })).toBeAttached()
}

/**
 * A day in a field for dates. Its parts stand in the order of the browser's own language, whatever
 * that of the page is: a day of which month and day are the same number, and an arrow, tell which.
 */
export async function typeDay(page: Page, field: Locator, iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-')
  const toFirst = async () => {
    for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('ArrowLeft')
  }
  await tabTo(page, field)
  await page.keyboard.type('05052027')
  await toFirst()
  const same = await field.inputValue()
  await page.keyboard.press('ArrowUp')
  const dayFirst = (await field.inputValue()).endsWith('-06')
  const yearLast = dayFirst ? day + month + year : month + day + year
  await toFirst()
  await page.keyboard.type(same === '2027-05-05' ? yearLast : year + month + day)
  await expect(field).toHaveValue(iso)
}
