// Who may import whom. The words are in docs/architecture.md and docs/decisions/.
const tests = '(^|/)test/|\\.test\\.tsx?$'
const npm = (...names) => `node_modules/(${names.join('|')})/`
const packages = (...names) => `^packages/(${names.join('|')})/`

/** A package may import itself, what is not ours, and the packages named. */
function siblings(name, ...allowed) {
  return {
    name: `${name}-siblings`,
    comment: `${name} may import ${allowed.join(', ') || 'no sibling'}.`,
    severity: 'error',
    from: { path: packages(name), pathNot: tests },
    to: { path: '^(apps|packages|prisma|e2e|bench|scripts)/', pathNot: packages(name, ...allowed) },
  }
}

/** A test may also use the prepared database, the repositories and the seed. */
function testSiblings(name, ...allowed) {
  return {
    name: `${name}-tests`,
    comment: `Tests of ${name} may import what it may, and db and the seed.`,
    severity: 'error',
    from: { path: `${packages(name)}.*(${tests})` },
    to: {
      path: '^(apps|packages|prisma|e2e|bench|scripts)/',
      pathNot: [packages(name, 'db', 'domain', ...allowed), '^prisma/seed/'],
    },
  }
}

const house = {
  domain: [],
  ui: [],
  i18n: [],
  files: [],
  skos: [],
  exchange: [],
  db: ['domain'],
  auth: ['db', 'domain'],
  mail: ['i18n'],
  jobs: ['db', 'mail', 'files', 'domain'],
  api: ['auth', 'db', 'files', 'exchange', 'i18n', 'skos', 'domain'],
}

/** The leak matrix reads what the jobs mail. */
const testsOnly = { api: ['jobs'] }

const forbidden = [
  ...Object.entries(house).map(([name, allowed]) => siblings(name, ...allowed)),
  ...Object.entries(house).map(([name, allowed]) =>
    testSiblings(name, ...allowed, ...(testsOnly[name] ?? [])),
  ),
  {
    name: 'domain-is-pure',
    comment:
      'domain imports zod, the plans of phone numbers, and itself: no I/O, no clock, no random.',
    severity: 'error',
    from: { path: packages('domain'), pathNot: tests },
    to: { pathNot: [packages('domain'), npm('zod', 'libphonenumber-js')] },
  },
  {
    name: 'portal-never-db',
    comment:
      'Only the composition root (server.ts, server/) opens the database and starts the jobs.',
    severity: 'error',
    from: { path: '^apps/portal/', pathNot: ['^apps/portal/server(\\.ts$|/)', tests] },
    to: {
      path: [packages('db', 'jobs', 'mail'), '^prisma/', '^apps/portal/server(\\.ts$|/)'],
    },
  },
  {
    name: 'portal-api-from-server-files',
    comment:
      'The portal imports api, auth and files in *.server.ts files only; types may go further.',
    severity: 'error',
    from: {
      path: '^apps/portal/',
      pathNot: ['^apps/portal/server(\\.ts$|/)', '\\.server\\.tsx?$', tests],
    },
    to: { path: packages('api', 'auth', 'files'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'rooms-beside-the-portal',
    comment: 'The seed, e2e and bench import db and domain.',
    severity: 'error',
    from: { path: '^(prisma|e2e|bench)/' },
    to: {
      path: '^(apps|packages|prisma|e2e|bench|scripts)/',
      pathNot: [packages('db', 'domain'), '^$1/', '^prisma/seed/'],
    },
  },
  {
    name: 'nobody-imports-the-portal',
    comment: 'The portal is the last in the line; it uses the others.',
    severity: 'error',
    from: { pathNot: '^apps/portal/' },
    to: { path: '^apps/portal/' },
  },
  {
    name: 'remix-at-the-edge',
    comment: '@remix-run/* stays in routes, app/lib, the entries, root and the server.',
    severity: 'error',
    from: {
      pathNot: [
        '^apps/portal/app/(routes|lib)/',
        '^apps/portal/app/(entry\\.(client|server)|root|routes)\\.tsx?$',
        '^apps/portal/(server(\\.ts$|/)|vite\\.config\\.ts$|env\\.d\\.ts$)',
        'node_modules/',
      ],
    },
    to: { path: 'node_modules/@remix-run/' },
  },
  {
    name: 'generated-client-in-db',
    comment: 'The generated Prisma client is for db, tests and the seed.',
    severity: 'error',
    from: { pathNot: ['^packages/db/', '^prisma/seed/', '^e2e/', tests] },
    to: { path: '^packages/db/src/generated/' },
  },
  {
    name: 'no-test-from-outside',
    comment: 'What runs in production does not import what tests need.',
    severity: 'error',
    from: { pathNot: [tests, '^e2e/', '^vitest\\.config\\.ts$'] },
    to: { path: tests, pathNot: 'node_modules/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or need a third.',
    severity: 'error',
    from: { pathNot: '/generated/' },
    to: { circular: true, viaOnly: { pathNot: '/generated/' } },
  },
  {
    name: 'no-barrels-no-drawers',
    comment: 'Import the file that holds the thing: no index.ts, no utils, no helpers.',
    severity: 'error',
    from: {},
    to: {
      path: '(^|/)(index|utils?|helpers?)\\.[cm]?[jt]sx?$',
      pathNot: ['node_modules/', '/generated/'],
    },
  },
  {
    name: 'no-orphans',
    comment: 'A file that imports nothing and that nobody imports is forgotten.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.(ts|mts)$',
        tests,
        '^scripts/[^/]+$',
        '(^|/)[^/]+\\.config\\.ts$',
        '/generated/',
      ],
    },
    to: {},
  },
  {
    name: 'not-installed',
    comment: 'Every import resolves, and its package stands in the package.json next to it.',
    severity: 'error',
    from: { pathNot: '/generated/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'not-listed',
    comment: 'A package that is imported stands in the package.json of the one that imports it.',
    severity: 'error',
    from: { pathNot: '/generated/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-tools-in-production',
    comment: 'What runs in production is a dependency, not a devDependency.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(build|dist)/|^virtual:' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
