import type { PortalProcess } from './portal-process.ts'

export interface Answer {
  status: number
  text: string
  location: string | null
  cookie: string | null
}

/** A browser without JavaScript: follows no redirect, keeps no cookie by itself. */
export async function send(
  { url }: Pick<PortalProcess, 'url'>,
  path: string,
  { form, ...headers }: Record<string, string> & { form?: string } = {},
): Promise<Answer> {
  const type = { origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  const asked =
    form === undefined
      ? { headers }
      : { method: 'POST', body: form, headers: { ...headers, ...type } }
  const response = await fetch(`${url}${path}`, { redirect: 'manual', ...asked })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    cookie: cookies.find((cookie) => /^traject_session=./.test(cookie)) ?? null,
  }
}

/** The ids of the people whom the demo's sign-in page offers. */
export async function offeredPeople(portal: Pick<PortalProcess, 'url'>): Promise<string[]> {
  const { text } = await send(portal, '/sign-in')
  return [...text.matchAll(/value="([\da-f]{8}-[\da-f-]{27})"/g)].map(([, id = '']) => id)
}

/** Signs in with one click and returns the cookie that was acknowledged. */
export async function signIn(portal: Pick<PortalProcess, 'url'>, person: string): Promise<string> {
  const form = String(new URLSearchParams({ way: 'demo', person, returnTo: '/' }))
  const { status, cookie } = await send(portal, '/sign-in', { form })
  if (status !== 302 || !cookie) throw new Error(`signing in was answered with ${status}`)
  return cookie
}
