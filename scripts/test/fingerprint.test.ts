import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, listFiles, shapeOf } from '../lib/fingerprint.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'traject-fingerprint-'))
  write('app/page.ts', 'one')
  write('app/deep/part.ts', 'two')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const now = (...also: string[]) => fingerprint(root, listFiles(root), also)

test('the same content gives the same fingerprint, whenever it was written', () => {
  const before = now()
  utimesSync(join(root, 'app/page.ts'), 1, 1)
  expect(now()).toBe(before)
})

test('a change of the same length is seen even where the time of the file stays', () => {
  utimesSync(join(root, 'app/page.ts'), 1, 1)
  const before = now()
  write('app/page.ts', 'eno')
  utimesSync(join(root, 'app/page.ts'), 1, 1)
  expect(now()).not.toBe(before)
})

test('a file that is added, renamed or removed is seen', () => {
  const before = now()
  write('app/new.ts', '')
  const added = now()
  renameSync(join(root, 'app/new.ts'), join(root, 'app/newer.ts'))
  const renamed = now()
  rmSync(join(root, 'app/newer.ts'))
  expect(new Set([before, added, renamed]).size).toBe(3)
  expect(now()).toBe(before)
})

test('content that moves from one file to its neighbour is seen', () => {
  const before = now()
  write('app/page.ts', 'onetwo')
  write('app/deep/part.ts', '')
  expect(now()).not.toBe(before)
})

test('what tools produce and hidden files are not sources', () => {
  const before = now()
  write('node_modules/package/code.js', 'x')
  write('app/build/server.js', 'x')
  write('app/generated/client.ts', 'x')
  write('app/.cache/entry', 'x')
  write('app/.page.ts.swp', 'x')
  expect(now()).toBe(before)
})

test('what else counts, such as the version of Node, is part of it', () => {
  expect(now('v20')).not.toBe(now('v22'))
})

test('a path that is not there has no files', () => {
  expect(listFiles(join(root, 'nowhere'))).toEqual([])
})

test('the shape of a build changes when a part of it is missing or cut off', () => {
  const whole = shapeOf(root)
  write('app/page.ts', 'on')
  const cut = shapeOf(root)
  rmSync(join(root, 'app/deep'), { recursive: true })
  expect(new Set([whole, cut, shapeOf(root)]).size).toBe(3)
})
