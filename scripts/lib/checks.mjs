import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { browser, database, hasJourneys, vitest } from './runners.mjs'
import { binOf, root } from './workspace.mjs'

const rooms = ['apps', 'packages', 'prisma', 'e2e', 'bench', 'scripts'].filter((room) =>
  existsSync(join(root, room)),
)

const tool = (bin, ...args) => runNode(bin, args, { cwd: root })
const script = (name, ...args) => tool(binOf('tsx'), join(root, 'scripts', name), ...args)

/** One answer each, quick and independent of each other: two run at a time. */
const cheap = [
  {
    name: 'format',
    title: 'Format and lint',
    run: () => tool(binOf('@biomejs/biome', { command: 'biome' }), 'check', '.'),
  },
  {
    name: 'types',
    title: 'Types',
    run: () => tool(binOf('typescript', { command: 'tsc' }), '-p', 'tsconfig.json'),
  },
  {
    name: 'boundaries',
    title: 'Boundaries: who imports whom',
    run: () =>
      tool(
        binOf('dependency-cruiser', { command: 'depcruise' }),
        '--config',
        '.dependency-cruiser.cjs',
        ...rooms,
      ),
  },
  { name: 'house', title: 'House: sizes and names of files', run: () => script('check-house.ts') },
  { name: 'dead-code', title: 'Dead code', run: () => tool(binOf('knip'), '--no-progress') },
  {
    name: 'drift',
    title: 'Migrations against models',
    run: () => script('db-migration.ts', '--check'),
  },
  { name: 'messages', title: 'Messages in all languages', run: () => script('check-messages.ts') },
]

/** These count their own tests, and write to the terminal as they go: one after the other. */
function runners() {
  const shapes = process.env.TEST_DATABASE_URL ? ['embedded', 'postgresql'] : ['embedded']
  const all = [
    { name: 'unit', title: 'Unit tests', runner: (extra) => vitest('unit', extra) },
    ...shapes.map((shape) => ({
      name: 'database',
      title: `Database tests (${shape})`,
      runner: (extra) => database(shape, extra),
    })),
  ]
  if (hasJourneys()) all.push({ name: 'browser', title: 'Journeys in a browser', runner: browser })
  return all
}

const slow = new Set(['database', 'browser'])

/** The checks that `--only NAME[,NAME]` names; `verify` stands for all quick ones. */
export function chooseChecks(only) {
  const all = [...cheap, ...runners()]
  if (only === undefined) return all
  const names = only.split(',')
  const isChosen = ({ name }) =>
    names.includes(name) || (names.includes('verify') && !slow.has(name))
  return all.filter(isChosen)
}

export const checkNames = ['verify', ...cheap.map(({ name }) => name), 'unit', ...slow]
