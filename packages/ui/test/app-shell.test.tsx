import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AppShell } from '../src/app-shell.tsx'

const nav = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
  href: `/${name}`,
  label: name,
  current: name === 'b',
}))

const html = renderToStaticMarkup(
  <AppShell
    brand={{ href: '/', word: 'Word' }}
    nav={nav}
    navLabel="Main"
    skipLabel="Skip"
    menuLabel="Menu"
    renderLink={({ href, className, children, ...aria }) => (
      <a data-router="" href={href} className={className} {...aria}>
        {children}
      </a>
    )}
  >
    Content
  </AppShell>,
)

it('begins with a skip link to main', () => {
  expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('data-router'))
  expect(html).toContain('<main id="main" tabindex="-1"')
})

it('has at most five tabs on a phone, and the others in its menu', () => {
  const tabs = html.slice(html.lastIndexOf('<nav'))
  expect(tabs.match(/<a /g)).toHaveLength(5)
  const menu = html.slice(html.indexOf('<details'), html.indexOf('</details>'))
  expect(menu).toContain('href="/f"')
  expect(menu).toContain('href="/g"')
  expect(menu).not.toContain('href="/a"')
})

it('marks the current page and draws every link with the given element', () => {
  expect(html.match(/aria-current="page"/g)).toHaveLength(2)
  expect(html.match(/<a /g)?.length).toBe(1 + (html.match(/data-router/g)?.length ?? 0))
})
