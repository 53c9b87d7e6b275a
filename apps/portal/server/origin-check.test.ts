import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, describe, expect, it } from 'vitest'
import { originCheck } from './origin-check.ts'

const app = (publicUrl: string | undefined) =>
  express()
    .use(originCheck(publicUrl))
    .all('*', (_request, response) => void response.send('done'))

async function serve(publicUrl?: string) {
  const server = createServer(app(publicUrl)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const send = async (method: string, headers: Record<string, string>, path = '/sign-in') => {
    const asked = request({ port, host: '127.0.0.1', method, path, headers })
    asked.end()
    const [response] = await once(asked, 'response')
    response.resume()
    return response.statusCode as number
  }
  return { send, own: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const portal = await serve()
const behindProxy = await serve('https://traject.example/')
afterAll(() => {
  portal.close()
  behindProxy.close()
})

describe('a form', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'that is sent by %s is taken from a page of ours',
    async (method) => {
      expect(await portal.send(method, { Origin: portal.own })).toBe(200)
      expect(await portal.send(method, { 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
    },
  )

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of ours', { Origin: 'http://127.0.0.1:1' }],
    ['the same host by https', { Origin: 'https://127.0.0.1' }],
    ['a sandbox or a file', { Origin: 'null' }],
    ['a site that begins with ours', { Origin: 'http://127.0.0.1.evil.example' }],
    ['nowhere that says so', {}],
    ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }],
    [
      'another site that claims both',
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    ],
  ])('that comes from %s is refused', async (_whence, headers) => {
    expect(await portal.send('POST', { ...headers } as Record<string, string>)).toBe(403)
  })

  it('is judged by the public address where there is one, whatever the host says', async () => {
    expect(await behindProxy.send('POST', { Origin: 'https://traject.example' })).toBe(200)
    const internal = { Origin: 'http://inside:3000', Host: 'inside:3000' }
    expect(await behindProxy.send('POST', internal)).toBe(403)
    expect(await behindProxy.send('POST', { Origin: behindProxy.own })).toBe(403)
  })

  it('that only asks for a page may come from anywhere', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      expect(await portal.send(method, { Origin: 'https://evil.example' })).toBe(200)
    }
  })
})

describe('the page of a personal link, whose address is its secret', () => {
  it('sends its forms without an origin, and no other page may', async () => {
    const hidden = { Origin: 'null' }
    expect(await portal.send('POST', hidden, '/contact/x')).toBe(200)
    expect(await portal.send('POST', hidden)).toBe(403)
    expect(await portal.send('POST', { Origin: 'https://other.example' }, '/contact/x')).toBe(403)
  })
})
