import { expect, type Page } from '@playwright/test'
import { DEMO_PEOPLE } from '../../prisma/seed/demo-accounts.ts'
import { DEMO_PASSWORD } from '../../prisma/seed/fill-demo.ts'
import type { Facts } from './facts.ts'

export { DEMO_PASSWORD }

/** By one click for the typical people, by the demo's password for the others. */
export async function signIn(
  page: Page,
  { facts, url }: { facts: Facts; url: string },
  email: string,
) {
  const oneClick = DEMO_PEOPLE.some((person) => person.email === email)
  const form = oneClick
    ? { way: 'demo', person: facts.people[email] ?? '' }
    : { way: 'password', email, password: DEMO_PASSWORD }
  const answer = await send(page, url, '/sign-in', form)
  expect(answer.status(), `signing in as ${email}`).toBe(302)
}

/** Sends a form as a page of the portal would, and does not follow. */
export function send(page: Page, url: string, path: string, form: Record<string, string>) {
  return page.request.post(url + path, { form, headers: { origin: url }, maxRedirects: 0 })
}
