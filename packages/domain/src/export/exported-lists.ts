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

/** `after` is where a page begins, `done` and its like what was just done. */
const PASSING = ['after', 'done', 'came', 'imported']

/** What the address of a page says of the list itself: its filters, all but where a page begins. */
export function filtersOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => !PASSING.includes(name)))
}

/** The page of a list that was asked for with these filters. */
export function pageOfList(list: ListName, filters: Readonly<Record<string, string>>): string {
  const path: string = LIST_PAGES[list]
  const { track = '', ...others } = filters
  const kept = new URLSearchParams(path.includes(':track') ? others : filters).toString()
  const page = path.replace(':track', encodeURIComponent(track))
  return kept === '' ? page : `${page}?${kept}`
}
