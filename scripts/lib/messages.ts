import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { frenchSpaces, optionsOf } from './french-spaces.ts'

export const locales = ['en', 'fr', 'nl'] as const
export type Locale = (typeof locales)[number]

/** One message under its full key, `noun.path.to.key`. */
export type Messages = Map<string, string>

/** What a reader of all languages reads alike; everything else has to be translated. */
const sameEverywhere = new Set([
  'traject',
  'emerge',
  'interreg',
  'english',
  'français',
  'nederlands',
  'en',
  'fr',
  'nl',
  'pdf',
  'cc by',
  'cc by-sa',
  'menu',
  'filters',
  'aspect',
  'co-coach',
  'coach',
  'module',
  'modules',
  'type',
])

/** Flattens one file's object; the problems name what is no text. */
export function flatten(prefix: string, value: unknown, into: Messages, problems: string[]): void {
  if (typeof value === 'string') into.set(prefix, value)
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('.')) problems.push(`${prefix}: the key "${key}" must not hold a dot`)
      flatten(`${prefix}.${key}`, inner, into, problems)
    }
  } else problems.push(`${prefix}: neither a text nor a group of texts`)
}

/** Compares the languages; each problem is one line, and none means that all is well. */
export function compareMessages(byLocale: Record<Locale, Messages>): string[] {
  const keys = new Set(locales.flatMap((locale) => [...byLocale[locale].keys()]))
  return [...keys].sort().flatMap((key) => {
    const missing = locales.filter((locale) => !byLocale[locale].has(key))
    if (missing.length > 0) return [`${key}: missing in ${missing.join(' and ')}`]
    const texts = locales.map((locale) => ({ locale, text: byLocale[locale].get(key) ?? '' }))
    return checkOne(key, texts)
  })
}

function checkOne(key: string, texts: { locale: Locale; text: string }[]): string[] {
  const problems: string[] = []
  const shapes = new Map<Locale, string>()
  for (const { locale, text } of texts) {
    if (text.trim() === '') problems.push(`${key} (${locale}): empty`)
    const ast = parseMessage(text)
    if (typeof ast === 'string') {
      problems.push(`${key} (${locale}): ${ast}`)
      continue
    }
    shapes.set(locale, [...new Set(argumentsOf(ast))].sort().join(', '))
    problems.push(...missingPlurals(ast, locale).map((lack) => `${key} (${locale}): ${lack}`))
    if (locale === 'fr') {
      const spaces = frenchSpaces(ast)
      if (spaces) problems.push(`${key} (fr): ${spaces}`)
    }
  }
  if (new Set(shapes.values()).size > 1) {
    const list = [...shapes].map(([locale, shape]) => `${locale}: ${shape || 'none'}`).join('; ')
    problems.push(`${key}: the languages take different values (${list})`)
  }
  if (isUntranslated(texts.map(({ text }) => text))) {
    problems.push(`${key}: the same in all languages: "${texts[0]?.text}"`)
  }
  return problems
}

function parseMessage(text: string): MessageFormatElement[] | string {
  try {
    return parse(text)
  } catch (error) {
    return `not a message: ${(error as Error).message}`
  }
}

const kinds: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
}

/** The values a message takes, with their kinds; `select` with its choices, for they are code. */
function argumentsOf(ast: MessageFormatElement[]): string[] {
  return ast.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsOf(element.children)]
      case TYPE.select:
        return [
          `${element.value} (${Object.keys(element.options).sort().join('|')})`,
          ...optionsOf(element.options).flatMap(argumentsOf),
        ]
      case TYPE.plural: {
        const kind = element.pluralType === 'ordinal' ? 'ordinal' : 'plural'
        return [`${element.value} (${kind})`, ...optionsOf(element.options).flatMap(argumentsOf)]
      }
      default:
        return [`${element.value} (${kinds[element.type]})`]
    }
  })
}

/** A language's own categories: French needs `many`, for "1 000 000 d'étapes". */
function missingPlurals(ast: MessageFormatElement[], locale: Locale): string[] {
  return ast.flatMap((element) => {
    if (element.type === TYPE.tag) return missingPlurals(element.children, locale)
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return []
    const inner = optionsOf(element.options).flatMap((option) => missingPlurals(option, locale))
    if (element.type === TYPE.select) return inner
    const rules = new Intl.PluralRules(locale, { type: element.pluralType ?? 'cardinal' })
    const lacking = rules.resolvedOptions().pluralCategories.filter((c) => !(c in element.options))
    if (lacking.length === 0) return inner
    return [`the plural of ${element.value} lacks ${lacking.join(' and ')}`, ...inner]
  })
}

function isUntranslated(texts: string[]): boolean {
  const [first = '', ...others] = texts
  if (!others.every((text) => text === first) || sameEverywhere.has(first.trim().toLowerCase()))
    return false
  return /\p{L}/u.test(first.replace(/\{[^{}]*\}|<[^<>]*>/g, ''))
}
