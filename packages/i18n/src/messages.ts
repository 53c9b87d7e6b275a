import type {} from './app-config.ts'
import { catalogue, type Messages } from './catalogue.ts'
import type { Locale } from './locale.ts'

/** One per noun: the file's name in messages/<locale>/. */
export type Namespace = keyof Messages

/** A namespace, or one part of it: "item.kind". */
export type Section = Namespace | `${Namespace}.${string}`

/** The namespaces of some sections; of a part only that part is there. */
export type SectionsOf<S extends Section> = Pick<Messages, NamespaceOf<S>>
type NamespaceOf<S extends Section> = S extends Namespace
  ? S
  : S extends `${infer N extends Namespace}.${string}`
    ? N
    : never

/**
 * The messages of a page: only the sections asked for, for `IntlProvider` and for shipping to the
 * browser. Import it on the server only: it knows all languages.
 */
export function messagesFor<S extends Section>(
  locale: Locale,
  sections: readonly S[],
): SectionsOf<S> {
  const all: Record<string, Record<string, unknown>> = catalogue[locale]
  const wanted: Record<string, Record<string, unknown>> = {}
  for (const section of sections) {
    const [namespace = '', part] = section.split('.')
    const words = all[namespace] ?? {}
    wanted[namespace] = part ? { ...wanted[namespace], [part]: words[part] } : words
  }
  // The English texts are the types: other languages have the same keys and arguments, by a test.
  return wanted as SectionsOf<S>
}
