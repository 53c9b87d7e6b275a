import { expect, type Page } from '@playwright/test'
import { people } from '../../prisma/seed/demo/people.ts'
import { DEMO_PEOPLE } from '../../prisma/seed/demo-accounts.ts'
import { DEMO_PASSWORD } from '../../prisma/seed/fill-demo.ts'
import type { Facts } from './facts.ts'

export { DEMO_PASSWORD }

let signedIn = 0

/** An address of the network for each: attempts from one are limited, and journeys are not attempts. */
function nextAddress() {
  signedIn += 1
  return `10.0.${Math.floor(signedIn / 256)}.${signedIn % 256}`
}

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
  const answer = await send(page, url, '/sign-in', form, { 'x-forwarded-for': nextAddress() })
  expect(answer.status(), `signing in as ${email}`).toBe(302)
}

/** Lets somebody of the demo who is signed in read the language that the demo gave him. */
export async function readOwnLanguage(page: Page, { url }: { url: string }, email: string) {
  const own = people.find((person) => person.email === email)?.language
  if (!own) return
  const answer = await send(page, url, '/language', { language: own })
  expect(answer.status(), `the language of ${email}`).toBe(302)
}

/** Sends a form as a page of the portal would, and does not follow. */
export function send(
  page: Page,
  url: string,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const sent = { form, headers: { origin: url, ...headers }, maxRedirects: 0 }
  return page.request.post(url + path, sent)
}
