import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from './good-page.ts'
import { chooseByArrows, pressKey, tabTo, typeOver } from './keyboard.ts'
import { findMail } from './mailbox.ts'

type Name = string | RegExp

/**
 * Somebody who walks through the portal with the keys alone, and knows its pages by what a screen
 * reader says of them: roles and names.
 */
export function walker(page: Page) {
  const named = (role: Parameters<Page['getByRole']>[0], name: Name) =>
    page.getByRole(role, { name, exact: true })
  const isAt = async (title: Name) => {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expectGoodPage(page)
  }
  return {
    page,
    /** A page that came without loading anew took the focus; it has its title, and is a good one. */
    async comesTo(title: Name) {
      await isAt(title)
      await expect(page.getByRole('main')).toBeFocused()
    },
    /** The same, loaded anew. */
    isAt,
    /** What was done is said. */
    async hears(sentence: Name) {
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
    },
    follow: (link: Name) => pressKey(page, named('link', link)),
    press: (button: Name) => pressKey(page, named('button', button)),
    write: (field: Name, text: string) => typeOver(page, named('textbox', field), text),
    choose: (list: Name, option: RegExp) => chooseByArrows(page, named('combobox', list), option),
    async tick(role: 'checkbox' | 'radio', name: Name) {
      await tabTo(page, named(role, name))
      await page.keyboard.press('Space')
      await expect(named(role, name)).toBeChecked()
    },
    /** The button of a mail: in its text, an address. */
    async followMail(to: string, subject: string) {
      const mail = await findMail(page, to, subject)
      await pressKey(page, mail.getByRole('link'))
    },
    region: (name: Name) => page.getByRole('region', { name }),
  }
}
