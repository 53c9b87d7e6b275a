import { expect, type Page } from '@playwright/test'

/** What the server answers to a form that `act` sends. */
export async function answerTo(page: Page, act: () => Promise<unknown>) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    act(),
  ])
  return answer
}

/** A refused form: the summary says why and has the focus. */
export async function expectRefusal(page: Page, sentence: string | RegExp) {
  const summary = page.getByRole('alert')
  await expect(summary).toContainText(sentence)
  await expect(summary).toBeFocused()
}

/** An answer's page without what differs each time: its nonce, its moment, the path asked for. */
export function withoutChance(html: string, path = ''): string {
  const same = html.replace(/nonce="[^"]*"/g, 'nonce=""').replace(/\\"now\\",\d+/g, '')
  return path === '' ? same : same.replaceAll(path, '/path')
}
