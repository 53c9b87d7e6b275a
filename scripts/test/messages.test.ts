import { describe, expect, test } from 'vitest'
import { compareMessages, flatten, type Messages } from '../lib/messages.ts'

function compare(en: string, fr: string, nl: string) {
  const only = (text: string): Messages => new Map([['track.title', text]])
  return compareMessages({ en: only(en), fr: only(fr), nl: only(nl) })
}

describe('messages that hold', () => {
  test.each([
    ['Hello {name}', 'Bonjour {name}', 'Dag {name}'],
    ['Why?', 'Pourquoi\u202f?', 'Waarom?'],
    ['Due: {day, date}', 'Échéance\u00a0: {day, date}', 'Tegen: {day, date}'],
    ['See https://x.example at 10:30', 'Voir https://x.example à 10:30', 'Zie https://x.example'],
    ['Traject', 'Traject', 'Traject'],
    ['{count} / {total}', '{count} / {total}', '{count} / {total}'],
    [
      '{n, plural, one {# step} other {# steps}}',
      "{n, plural, one {# étape} many {# d'étapes} other {# étapes}}",
      '{n, plural, one {# stap} other {# stappen}}',
    ],
  ])('%s', (en, fr, nl) => {
    expect(compare(en, fr, nl)).toEqual([])
  })
})

describe('messages that do not hold', () => {
  test.each([
    ['an empty text', ['Hello', ' ', 'Dag'], 'track.title (fr): empty'],
    ['another value', ['Hello {name}', 'Bonjour {nom}', 'Dag {name}'], 'different values'],
    ['a value forgotten', ['Hello {name}', 'Bonjour', 'Dag {name}'], 'different values'],
    ['another kind', ['{d, date} on', 'le {d}', 'op {d, date}'], 'different values'],
    ['a tag forgotten', ['<b>Now</b>', 'Maintenant', '<b>Nu</b>'], 'different values'],
    ['broken syntax', ['Hello {name', 'Bonjour {name}', 'Dag {name}'], '(en): not a message'],
    ['one text for all', ['Hello', 'Hello', 'Hello'], 'the same in all languages'],
    ['a plain space in French', ['Why?', 'Pourquoi ?', 'Waarom?'], 'before "?"'],
    ['no space after a value', ['{n}: a', '{n}: b', '{n}: c'], 'before ":"'],
    ['French quotes', ['“a”', '«a\u00a0»', '“c”'], 'after "«"'],
  ])('%s', (_, [en = '', fr = '', nl = ''], problem) => {
    expect(compare(en, fr, nl).join('\n')).toContain(problem)
  })

  test('a French plural without the category of the millions', () => {
    const plural = (one: string, other: string) => `{n, plural, one {${one}} other {${other}}}`
    const problems = compare(plural('step', 'steps'), plural('pas', 'les pas'), plural('s', 'sen'))
    expect(problems).toEqual(['track.title (fr): the plural of n lacks many'])
  })

  test('a key that one language lacks', () => {
    const some: Messages = new Map([['a.b', 'x']])
    const problems = compareMessages({ en: some, fr: new Map(), nl: new Map() })
    expect(problems).toEqual(['a.b: missing in fr and nl'])
  })
})

test('a file is flattened to full keys, and what is no text is named', () => {
  const messages: Messages = new Map()
  const problems: string[] = []
  flatten('track', { title: 'Track', state: { active: 'Active' }, wrong: 3 }, messages, problems)
  expect([...messages.keys()]).toEqual(['track.title', 'track.state.active'])
  expect(problems).toEqual(['track.wrong: neither a text nor a group of texts'])
})
