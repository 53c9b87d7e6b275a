import type {} from './app-config.ts'
import { catalogue, type Messages } from './catalogue.ts'
import type { Locale } from './locale.ts'

/** One per noun: the file's name in messages/<locale>/. */
export type Namespace = keyof Messages

/**
 * The messages of a page: only the namespaces asked for, for `IntlProvider` and for shipping to the
 * browser. Import it on the server only: it knows all languages.
 */
export function messagesFor<N extends Namespace>(
  locale: Locale,
  namespaces: readonly N[],
): Pick<Messages, N> {
  const all: Record<Namespace, unknown> = catalogue[locale]
  const wanted = namespaces.map((namespace) => [namespace, all[namespace]])
  // The English texts are the types: other languages have the same keys and arguments, by a test.
  return Object.fromEntries(wanted) as Pick<Messages, N>
}
