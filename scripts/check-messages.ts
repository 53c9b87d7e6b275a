// Holds the languages together: packages/i18n/messages/<locale>/<noun>.json.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareMessages, flatten, type Locale, locales, type Messages } from './lib/messages.ts'
import { root } from './lib/workspace.mjs'

const folder = join(root, 'packages/i18n/messages')
const problems: string[] = []

function readLocale(locale: Locale): { nouns: string[]; messages: Messages } {
  const messages: Messages = new Map()
  const nouns = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.json'))
  for (const noun of nouns) {
    const content: unknown = JSON.parse(readFileSync(join(folder, locale, noun), 'utf8'))
    flatten(noun.replace(/\.json$/, ''), content, messages, problems)
  }
  return { nouns, messages }
}

const [en, fr, nl] = [readLocale('en'), readLocale('fr'), readLocale('nl')]
for (const noun of new Set([en, fr, nl].flatMap(({ nouns }) => nouns))) {
  const without = locales.filter((_, index) => ![en, fr, nl][index]?.nouns.includes(noun))
  if (without.length > 0) problems.push(`${noun}: no such file for ${without.join(' and ')}`)
}
problems.push(...compareMessages({ en: en.messages, fr: fr.messages, nl: nl.messages }))

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`${en.messages.size} messages in ${locales.length} languages.`)
