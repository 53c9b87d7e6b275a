/** The lists that a person takes out as a table, each with the page on which it stands. */
export const LIST_PAGES = {
  catalogue: '/catalogue',
  'contacts-due': '/contacts/due',
  introductions: '/introductions',
  tracks: '/tracks',
  steps: '/tracks/:track',
  assignments: '/tracks/:track',
  houses: '/houses',
  people: '/people',
  vocabulary: '/vocabulary',
  'who-can-help': '/who-can-help',
  partnerships: '/admin',
} as const satisfies Record<string, string>
export type ListName = keyof typeof LIST_PAGES
/** What stands on the pages of a partnership; the other list is the deployment's. */
export type TenantList = Exclude<ListName, 'partnerships'>

export function isListName(name: string): name is ListName {
  return Object.hasOwn(LIST_PAGES, name)
}

/** The address under which a list is taken out: of the page's own query all but where a page begins. */
export function exportAddress(list: ListName, query: URLSearchParams): string {
  return withQuery(`/export/${list}`, query, [])
}

/** The page of a list that was asked for under such an address. */
export function pageOfList(list: ListName, query: URLSearchParams): string {
  const track = query.get('track') ?? ''
  const path: string = LIST_PAGES[list]
  if (!path.includes(':track')) return withQuery(path, query, [])
  return withQuery(path.replace(':track', encodeURIComponent(track)), query, ['track'])
}

/** `after` is where a page begins, `done` and its like what was just done. */
const PASSING = ['after', 'done', 'came', 'imported']

function withQuery(path: string, query: URLSearchParams, without: readonly string[]): string {
  const kept = [...query].filter(([name]) => !PASSING.includes(name) && !without.includes(name))
  const text = new URLSearchParams(kept).toString()
  return text === '' ? path : `${path}?${text}`
}
