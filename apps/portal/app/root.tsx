import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import '@traject/ui/theme.css'
import type { Locale } from '@traject/i18n/locale'
import { type ReactNode, useEffect } from 'react'
import { ErrorPage } from './features/error/error-page.tsx'
import { titleOfFailure } from './features/error/failure-of.ts'
import { forgetDrafts } from './features/form/drafts.ts'
import { Words } from './features/words/words.tsx'
import { useNonce } from './lib/nonce.ts'
import { rootData } from './lib/root-data.server.ts'
import type { RootData } from './lib/root-data.ts'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = titleOfFailure

export function loader(args: LoaderFunctionArgs): Promise<RootData> {
  return rootData(args)
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const matches = useMatches()
  const nonce = useNonce()
  const locale: Locale = data?.locale ?? 'en'
  // Each page brings the messages of its own nouns; together they are what may be said here.
  const messages = Object.assign({}, ...matches.map((match) => messagesOf(match.data)))
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#161518" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        <Words locale={locale} messages={messages} now={data?.now} timeZone={data?.timeZone}>
          {children}
        </Words>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const isEnded = useRouteLoaderData<typeof loader>('root')?.isEnded
  useEffect(() => {
    if (isEnded) forgetDrafts()
  }, [isEnded])
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage bare />
}

function messagesOf(data: unknown): object {
  if (typeof data !== 'object' || data === null || !('messages' in data)) return {}
  return data.messages as object
}
