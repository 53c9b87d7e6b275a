import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    // Vitest needs no router, and Remix's plugin would start one.
    !process.env.VITEST &&
      remix({
        ignoredRouteFiles: ['**/*'],
        future: {
          v3_fetcherPersist: true,
          v3_lazyRouteDiscovery: true,
          v3_relativeSplatPath: true,
          v3_routeConfig: true,
          v3_singleFetch: true,
          v3_throwAbortReason: true,
        },
      }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Four kilobytes fewer on a phone than the bundler's own.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
  },
  // Without entries a late discovery would bring a second React.
  optimizeDeps: { entries: ['app/**/*.tsx'] },
  // The packages are TypeScript sources: they are bundled, not left to Node.
  ssr: { noExternal: [/^@traject\//, /^@conform-to\//, 'use-intl'] },
})
