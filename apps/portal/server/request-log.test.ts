import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import express from 'express'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { requestLog, shapeOf } from './request-log.ts'

it.each([
  ['/', '/'],
  ['/sign-in', '/sign-in'],
  ['/catalogue.data', '/catalogue.data'],
  ['/items/018f6f0c-6d00-720b-b190-90a286585a4b', '/items/*'],
  ['/items/018f6f0c-6d00-720b-b190-90a286585a4b.data', '/items/*'],
  ['/sign-in/link/0nR3aL-t0ken_of_43_characters_and_no_more_x', '/sign-in/link/*'],
  ['/password/reset/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq', '/password/reset/*'],
  ['/ada@buda.example', '/*'],
  ['/Ada%20Lovelace', '/*'],
  ['//evil.example', '//*'],
  ['/a/b/c/d/e/f/g/h/i', '/a/b/c/d/e/f/g'],
])('the shape of %s is %s', (path, shape) => {
  expect(shapeOf(path)).toBe(shape)
})

it('a request leaves one line with its shape, and neither address, query nor cookie', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const log = pino({ level: 'debug', base: null }, stream)
  const app = express().use(requestLog(log))
  app.get('*', (_request, response) => void response.status(404).send('gone'))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const headers = { cookie: 'traject_session=secret', 'user-agent': 'Firefox' }
  await fetch(`http://127.0.0.1:${port}/items/42?q=ada@buda.example`, { headers })
  server.close()
  await once(server, 'close')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 20,
    time: expect.any(Number),
    method: 'GET',
    path: '/items/*',
    status: 404,
    ms: expect.any(Number),
    msg: 'request',
  })
})
