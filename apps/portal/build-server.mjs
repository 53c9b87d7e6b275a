// Bundles the server beside Remix's build: one start, no TypeScript at run time.
import { build } from 'esbuild'

await build({
  entryPoints: {
    server: 'server/main.ts',
    floor: 'server/floor.ts',
    'render-preview': '@traject/files/preview/render-child',
  },
  outdir: 'build',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  // Found beside their own files at run time, or native; Remix's build is imported when it is there.
  external: [
    '@electric-sql/pglite',
    '@electric-sql/pglite/*',
    '@hyzyla/pdfium',
    '@node-rs/argon2',
    '@remix-run/*',
    './server/index.js',
    'compression',
    'express',
    'pg-native',
    'pino',
    'sharp',
  ],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
