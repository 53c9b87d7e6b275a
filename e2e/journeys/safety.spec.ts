import { expect } from '@playwright/test'
import { test } from '../support/test.ts'

const NONCE = /'nonce-([^']+)'/

test('a form that another site sent is refused, and does nothing', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coach@buda.example')
  const elsewhere = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: portal.url.replace('http:', 'https:') },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ]
  for (const headers of elsewhere) {
    const answer = await page.request.post('/sign-out', { headers, maxRedirects: 0 })
    expect(answer.status(), JSON.stringify(headers)).toBe(403)
  }
  await page.route('http://evil.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${portal.url}/sign-out"><button>Win</button></form>`,
    }),
  )
  await page.goto('http://evil.example/')
  const refused = page.waitForResponse(`${portal.url}/sign-out`)
  await page.getByRole('button', { name: 'Win' }).click()
  expect((await refused).status()).toBe(403)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Wie heeft mij nodig?' })).toBeVisible()
})

test('every answer carries the policy and the usual headers', async ({ page, portal }) => {
  const html = await (await page.request.get('/sign-in')).text()
  const asset = /\/assets\/[^"]+\.js/.exec(html)?.[0] ?? ''
  const paths = [
    '/sign-in',
    '/catalogue',
    '/catalogue.data',
    '/nowhere',
    '/mailbox',
    '/healthz',
    '/livez',
    `/items/${portal.facts.items['working-with-a-french-venue']}`,
    '/favicon.svg',
    '/assets/nothing.js',
    asset,
  ]
  const nonces = new Set<string>()
  for (const path of paths) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    nonces.add(NONCE.exec(policy)?.[1] ?? '')
    expect.soft(policy, path).not.toContain('unsafe-')
    for (const part of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]) {
      expect.soft(policy, path).toContain(part)
    }
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['referrer-policy'], path).toBe('same-origin')
    expect.soft(headers['x-frame-options'], path).toBe('DENY')
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
    const isPage = !/assets|favicon/.test(path)
    if (isPage) expect.soft(headers['cache-control'], path).toContain('no-store')
    if (path.includes('nothing') || path === '/nowhere') {
      expect.soft(answer.status(), path).toBe(404)
    }
  }
  expect(nonces.size, 'a nonce of its own for each answer').toBe(paths.length)
})

test('no script of a page lacks the nonce of its answer', async ({ page, signInAs }) => {
  await signInAs('coach@buda.example')
  for (const path of ['/', '/catalogue', '/account', '/nowhere', '/mailbox']) {
    const answer = await page.request.get(path)
    const nonce = NONCE.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
    const html = await answer.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`)
    const tags = html.match(/<[a-z][^<>]*>/g) ?? []
    expect(
      tags.filter((tag) => /\son[a-z]+=|\sstyle=|javascript:/i.test(tag)),
      path,
    ).toEqual([])
  }
})

test('cookies are out of reach for scripts and for other sites', async ({ page, signInAs }) => {
  await signInAs('coach@buda.example')
  await page.goto('/')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible()
  const cookies = await page.context().cookies()
  const shown = cookies.map(({ name, httpOnly, sameSite, path }) => [
    name,
    httpOnly,
    sameSite,
    path,
  ])
  expect(shown.sort()).toEqual([
    ['traject_language', true, 'Lax', '/'],
    ['traject_session', true, 'Lax', '/'],
  ])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('the portal says how it is to who watches over it', async ({ page }) => {
  const health = await page.request.get('/healthz')
  expect(health.status()).toBe(200)
  const { migrations, version, ...rest } = await health.json()
  expect(rest).toEqual({ status: 'ok', database: 'embedded' })
  expect(migrations).toBeGreaterThan(0)
  expect(version).toMatch(/\d/)
  expect((await page.request.get('/livez')).status()).toBe(200)
})
