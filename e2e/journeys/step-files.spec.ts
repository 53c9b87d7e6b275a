import { request as httpRequest } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { withoutChance } from '../support/answers.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { photo } from '../support/samples.ts'
import { test } from '../support/test.ts'

const MEBIBYTE = 1024 * 1024

/** What is seen: scripts repeat it all, and would fill the report. */
const withoutScripts = (html: string) => html.replace(/<script.*?<\/script>/gs, '')

/** What stands hidden in a form of the page. */
const hidden = (page: Page, act: string, name: string) =>
  page
    .locator('form', { has: page.locator(`input[name=act][value=${act}]`) })
    .locator(`input[name=${name}]`)
    .first()
    .inputValue()

const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const filePart = (name: string, type: string) =>
  `--b\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`

/** The fields that the form for handing in sends before its files. */
async function fieldsOf(page: Page, body: string) {
  const values: Record<string, string> = { act: 'hand-in', body }
  for (const name of ['actingFor', 'requestId', 'seen']) {
    values[name] = await hidden(page, 'hand-in', name)
  }
  return Object.entries(values)
    .map(([name, value]) => part(name, value))
    .join('')
}

test('a file of a step is opened by its people alone, whole or in parts, and kept by nobody in between', async ({
  page,
  portal,
  anotherBrowser,
  signInAs,
}) => {
  const { tracks, steps } = portal.facts
  const address = `/tracks/${tracks['studio-lys']}/steps/${steps['studio-lys/accessible-welcome']}`
  await signInAs('coach@phenix.example')
  await page.goto(address)
  await page.getByText('Donner un fichier').click()
  const file = page.getByLabel('Fichier', { exact: true })
  await file.setInputFiles(photo('plan d’accès.jpg', 10_000))
  await page.getByLabel('Un mot pour l’accompagner').fill('L’entrée est à gauche.')
  await page.getByRole('button', { name: 'Donner ce fichier' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Le fichier est donné' })).toBeVisible()
  await expectGoodPage(page)
  const link = page.getByRole('link', { name: 'plan d’accès.jpg', exact: true })
  const path = (await link.getAttribute('href')) ?? ''
  expect(path).toMatch(/^\/tracks\/[\w-]+\/steps\/[\w-]+\/files\/[\w-]+$/)

  const owner = await anotherBrowser({ locale: 'fr-FR' })
  await signInAs('owner@studio-lys.example', owner)
  await owner.goto(address)
  await expect(owner.getByText('L’entrée est à gauche.')).toBeVisible()
  const whole = await owner.request.get(path)
  expect(whole.status()).toBe(200)
  expect((await whole.body()).length).toBe(10_020)
  expect(whole.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  expect(whole.headers()['content-disposition']).toMatch(/^inline; filename="plan d/)
  expect(whole.headers()['content-security-policy']).toContain('sandbox')
  const some = await owner.request.get(path, { headers: { range: 'bytes=20-29' } })
  expect([some.status(), some.headers()['content-range'], (await some.body()).length]).toEqual([
    206,
    'bytes 20-29/10020',
    10,
  ])
  const beyond = await owner.request.get(path, { headers: { range: 'bytes=99999-' } })
  expect(beyond.status()).toBe(416)
  const saved = await owner.request.get(`${path}?download`)
  expect(saved.headers()['content-disposition']).toMatch(/^attachment;/)

  const stranger = await anotherBrowser({ locale: 'fr-FR' })
  const visitor = await stranger.request.get(path, { maxRedirects: 0 })
  expect([visitor.status(), visitor.headers().location]).toEqual([
    302,
    `/sign-in?returnTo=${encodeURIComponent(address)}`,
  ])
  await signInAs('coordinator@phenix.example', stranger)
  const nowhere = path.replace(/[\w-]+$/, '00000000-0000-4000-8000-000000000000')
  const missing = await stranger.request.get(nowhere)
  const kept = await stranger.request.get(path)
  expect([kept.status(), missing.status()]).toEqual([404, 404])
  expect(withoutChance(await kept.text(), path)).toBe(withoutChance(await missing.text(), nowhere))
  expect((await stranger.request.get(address)).status()).toBe(404)

  await page.getByText('Reprendre', { exact: true }).click()
  await expect(page.getByText(/^Reprendre «.plan d’accès\.jpg/)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Reprendre le fichier' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Le fichier est repris' })).toBeVisible()
  for (const reader of [page, owner]) {
    expect((await reader.request.get(path)).status()).toBe(404)
  }
})

test('a file too large or cut off is said so by its name, and what was typed and what arrived is kept', async ({
  page,
  portal,
  signInAs,
}) => {
  const { tracks, steps } = portal.facts
  const address = `/tracks/${tracks['fanfare-numerique']}/steps/${steps['fanfare-numerique/real-cost']}`
  await signInAs('owner@fanfare-numerique.example')
  await page.goto(address)
  const before = await fieldsOf(page, 'Notre coût réel')
  const whole = photo('entier.jpg')
  const cut = Buffer.concat([
    Buffer.from(before + filePart('entier.jpg', 'image/jpeg')),
    whole.buffer,
    Buffer.from(`\r\n${filePart('coupé.jpg', 'image/jpeg')}`),
    whole.buffer,
  ])
  const type = 'multipart/form-data; boundary=b'
  const answer = await page.request.post(portal.url + address, {
    headers: { origin: portal.url, 'content-type': type },
    data: cut,
  })
  expect(answer.status()).toBe(400)
  const html = withoutScripts(await answer.text())
  expect(html).toMatch(/coupé\.jpg.» n’est pas arrivé en entier/)
  expect(html).toMatch(/<textarea[^>]*name="body"[^>]*>Notre coût réel<\/textarea>/)
  expect(html).toMatch(/name="brought"[^>]*value="[\w-]{36} entier\.jpg"/)
  expect(html).not.toMatch(/value="[\w-]{36} coupé\.jpg"/)

  const { cookies } = await page.context().storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const large = await sendLarge(portal.url + address, {
    headers: { origin: portal.url, 'content-type': type, cookie },
    first: before + filePart('film.jpg', 'image/jpeg'),
    bytes: 201 * MEBIBYTE,
  })
  expect(large.status).toBe(400)
  expect(withoutScripts(large.text)).toMatch(/film\.jpg.» est trop lourd/)
  expect(withoutScripts(large.text)).toMatch(
    /<textarea[^>]*name="body"[^>]*>Notre coût réel<\/textarea>/,
  )
  await page.reload()
  await expect(page.getByText('pas commencée')).toBeVisible()
})

interface Large {
  headers: Record<string, string>
  /** What comes before the file's content. */
  first: string
  bytes: number
}

/** Sends a form with one file, piece by piece as a browser does, and reads the answer. */
function sendLarge(url: string, { headers, first, bytes }: Large) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const last = '\r\n--b--\r\n'
    const length = Buffer.byteLength(first) + bytes + last.length
    const sending = httpRequest(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': length } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      },
    )
    sending.on('error', reject)
    sending.write(first)
    const piece = Buffer.alloc(MEBIBYTE)
    photo('film.jpg').buffer.copy(piece)
    let left = bytes
    const goOn = () => {
      while (left > 0) {
        left -= piece.length
        if (!sending.write(piece)) return void sending.once('drain', goOn)
      }
      sending.end(last)
    }
    goOn()
  })
}

test('a connection that is lost while a photo is on its way loses nothing, and the photo is sent again', async ({
  page,
  portal,
  signInAs,
  complaints,
}) => {
  const { tracks, steps } = portal.facts
  await signInAs('owner@pixelkade.example')
  await page.goto(`/tracks/${tracks.pixelkade}/steps/${steps['pixelkade/accessible-welcome']}`)
  await page.getByRole('textbox', { name: 'In woorden' }).fill('De ingang, van twee kanten.')
  await page.getByLabel('Bestanden en foto’s').setInputFiles([photo('ingang.jpg', 200_000)])
  await page.route('**/files', (route) => route.abort())
  await page.getByRole('button', { name: 'Indienen' }).click()
  await expect(page.getByRole('alert')).toContainText('“ingang.jpg” is niet aangekomen')
  expect(complaints.splice(0)).toHaveLength(1)
  await page.unroute('**/files')
  await page.getByRole('button', { name: 'Indienen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Het is ingediend' })).toBeVisible()
  const history = page.getByRole('list', { name: 'Ingediend en beantwoord', exact: true })
  await expect(history.getByText('De ingang, van twee kanten.')).toBeVisible()
  await expect(history.getByRole('link', { name: 'ingang.jpg', exact: true })).toHaveCount(1)
})
