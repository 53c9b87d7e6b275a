import { readFile } from 'node:fs/promises'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, catalogueSource } from '../scripts/generate-catalogue.ts'
import { readArguments } from '../scripts/message-arguments.ts'
import { catalogue } from '../src/catalogue.ts'
import { formats } from '../src/formats.ts'
import { formatTag, LOCALES, type Locale } from '../src/locale.ts'

function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [[here, value]] : texts(value, here)
  })
}

const all = (locale: Locale) => new Map(texts(catalogue[locale]))

it('the catalogue is what the message files say (else: pnpm --filter @traject/i18n generate)', async () => {
  expect(await readFile(CATALOGUE, 'utf8')).toBe(await catalogueSource())
})

it('the types hold no choice, of which TypeScript would make unions and their products', async () => {
  expect(await catalogueSource()).not.toContain(', select,')
})

describe.each(LOCALES)('messages in %s', (locale) => {
  it('has the same keys and arguments as English', () => {
    const english = all('en')
    const own = all(locale)
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of own) {
      const expected = readArguments(english.get(key) ?? '').types
      expect([key, readArguments(text).types]).toEqual([key, expected])
    }
  })

  it('formats every message', () => {
    const tag = formatTag(locale)
    const translate = createTranslator({
      locale: tag,
      messages: catalogue[locale],
      formats,
      timeZone: 'Europe/Brussels',
      onError: (error) => {
        throw error
      },
    })
    const formatAny = translate.rich as (key: string, values: object) => unknown
    for (const [key, text] of all(locale)) {
      expect(formatAny(key, samples(text))).toBeTruthy()
      expect([key, text.trim()]).toEqual([key, text])
    }
  })
})

function samples(text: string) {
  const values: Record<string, string | number | Date | ((chunks: unknown) => string)> = {}
  for (const [name, type] of readArguments(text).types) {
    if (type === 'tag') values[name] = (chunks) => String(chunks)
    else if (type === 'date' || type === 'time') values[name] = new Date(0)
    else values[name] = type === 'text' || type === 'select' ? 'other' : 2
  }
  return values
}
