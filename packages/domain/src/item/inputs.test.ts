import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resourceInput, shareInput } from './inputs.ts'

const errors = new URL('../../../i18n/messages/en/errors.json', import.meta.url)
const said = (JSON.parse(readFileSync(errors, 'utf8')) as { form: Record<string, string> }).form
const uuid = '0d3b5b5e-8c1c-4f6e-9a53-0f2b8f1f7a11'

const resource = {
  sourceLanguage: 'nl',
  texts: { nl: { title: 'Begroting', summary: '' } },
  form: 'text',
  genre: 'guide',
  contents: { nl: { body: 'Tekst' } },
  terms: 'partnership',
}

type Schema = typeof resourceInput | typeof shareInput
/** What is said beside which field. */
function complaints(schema: Schema, input: unknown): Record<string, string> {
  const { error } = schema.safeParse(input)
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )
}

describe('a resource', () => {
  it('is taken as its form sends it: trimmed, and absent where nothing was typed', () => {
    const typed = { ...resource, texts: { nl: { title: ' Begroting ' } }, mayHandOn: 'on' }
    expect(resourceInput.parse(typed)).toEqual({
      ...resource,
      texts: {
        en: { title: '', summary: '' },
        fr: { title: '', summary: '' },
        nl: { title: 'Begroting', summary: '' },
      },
      contents: {
        en: { note: '', isDropped: false },
        fr: { note: '', isDropped: false },
        nl: { body: 'Tekst', note: '', isDropped: false },
      },
      concepts: [],
      stillRight: [],
      smallCorrection: false,
      mayHandOn: true,
    })
  })

  it('may be a link or a file instead, with nothing of a text', () => {
    const url = 'https://www.kunstenpunt.be/a?b=c#d'
    const link = { ...resource, form: 'link', contents: { nl: { url } } }
    expect(complaints(resourceInput, link)).toEqual({})
    const file = { ...resource, form: 'file', contents: { nl: { fileId: uuid } } }
    expect(complaints(resourceInput, file)).toEqual({})
  })

  const long = 'x'.repeat(201)
  const inDutch = (content: object) => ({ contents: { nl: content } })
  it.each<[string, object, Record<string, string>]>([
    ['no title in its own language', { texts: {} }, { 'texts.nl.title': 'title-missing' }],
    [
      'a summary without a title in a translation',
      { texts: { ...resource.texts, fr: { summary: 'Un budget' } } },
      { 'texts.fr.title': 'title-missing' },
    ],
    ['too long a title', { texts: { nl: { title: long } } }, { 'texts.nl.title': 'title-long' }],
    [
      'too long a summary',
      { texts: { nl: { title: 'B', summary: long.repeat(3) } } },
      { 'texts.nl.summary': 'summary-long' },
    ],
    ['a text of spaces', inDutch({ body: '   ' }), { 'contents.nl.body': 'body-missing' }],
    ['too long a text', inDutch({ body: long.repeat(1_000) }), { 'contents.nl.body': 'body-long' }],
    ['a link to nothing', { form: 'link' }, { 'contents.nl.url': 'url-missing' }],
    ['no file', { form: 'file' }, { 'contents.nl.file': 'file-missing' }],
    [
      'its file taken away',
      { form: 'file', ...inDutch({ fileId: uuid, isDropped: 'on' }) },
      { 'contents.nl.file': 'file-missing' },
    ],
    [
      'a text in a language without a title there',
      { contents: { ...resource.contents, fr: { body: 'Un texte' } } },
      { 'texts.fr.title': 'title-missing' },
    ],
    [
      'a text in the other languages alone',
      { texts: { ...resource.texts, fr: { title: 'B' } }, contents: { fr: { body: 'Un texte' } } },
      { 'contents.nl.body': 'body-missing' },
    ],
    [
      'too long a note',
      inDutch({ body: 'T', note: long.repeat(3) }),
      { 'contents.nl.note': 'note-long' },
    ],
    ['a language of no choice', { sourceLanguage: 'de' }, { sourceLanguage: 'choose-one' }],
    ['a form of no choice', { form: 'video' }, { form: 'choose-one' }],
    ['a genre of no choice', { genre: undefined }, { genre: 'choose-one' }],
    ['terms of no choice', { terms: '' }, { terms: 'choose-one' }],
    ['a day that is none', { validUntil: '2026-02-30' }, { validUntil: 'date-wrong' }],
    [
      'more than twenty concepts',
      { concepts: Array.from({ length: 21 }, (_, at) => `topic/${at}`) },
      { concepts: 'concepts-many' },
    ],
  ])('with %s is refused beside that field', (_what, changed, expected) => {
    const found = complaints(resourceInput, { ...resource, ...changed })
    expect(found).toEqual(expected)
    for (const message of Object.values(found)) expect(said).toHaveProperty([message])
  })

  it.each([
    ['javascript:alert(1)', 'url-wrong'],
    ['data:text/html,hello', 'url-wrong'],
    ['ftp://example.org/file', 'url-wrong'],
    ['www.example.org', 'url-wrong'],
    ['http://localhost:3000', 'url-wrong'],
    [`https://example.org/${'x'.repeat(2_000)}`, 'url-long'],
  ])('does not link to %s', (url, message) => {
    const link = { ...resource, form: 'link', contents: { nl: { url } } }
    expect(complaints(resourceInput, link)).toEqual({ 'contents.nl.url': message })
    expect(said).toHaveProperty([message])
  })
})

describe('a sharing', () => {
  const share = { visibility: 'partnership' }

  it('is for partners unless SMEs are meant, and not handed on unless that is said', () => {
    expect(shareInput.parse(share)).toEqual({
      visibility: 'partnership',
      reach: 'partners',
      houses: [],
      sides: [],
      mayHandOn: false,
    })
  })

  it.each<[string, object, Record<string, string>]>([
    ['no visibility', { visibility: '' }, { visibility: 'choose-one' }],
    ['a reach of no choice', { reach: 'smes' }, { reach: 'choose-one' }],
    ['named houses, and none named', { visibility: 'selected' }, { houses: 'houses-missing' }],
    ['named sides, and none named', { visibility: 'regions' }, { sides: 'sides-missing' }],
  ])('with %s is refused beside that field', (_what, changed, expected) => {
    const found = complaints(shareInput, { ...share, ...changed })
    expect(found).toEqual(expected)
    for (const message of Object.values(found)) expect(said).toHaveProperty([message])
  })

  it('refuses what no panel sends: a house that is no id, a side that there is not', () => {
    expect(shareInput.safeParse({ ...share, houses: ['buda'] }).success).toBe(false)
    expect(shareInput.safeParse({ ...share, sides: ['brittany'] }).success).toBe(false)
  })
})
