const longest = 300

// Data and tests grow by lines of the same kind; splitting them would not make them clearer.
const mayBeLong =
  /^prisma\/(migrations|seed)\/|^packages\/i18n\/messages\/|(^|\/)test\/|\.test\.tsx?$/
const drawer = /^(utils?|helpers?|misc|common|index)\./
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
// Remix reads $, _ and . in the names of its routes.
const route = /^apps\/[^/]+\/app\/routes\//

/** What a file's path and its number of lines have against the house; nothing when all is well. */
export function houseProblems(path: string, lines: number): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const problems: string[] = []
  if (lines > longest && !mayBeLong.test(path)) {
    problems.push(`${path}: ${lines} lines; split it before ${longest}`)
  }
  if (drawer.test(name)) problems.push(`${path}: name it after what it holds`)
  if (!kebab.test(name) && !route.test(path)) problems.push(`${path}: name it in kebab-case`)
  return problems
}
