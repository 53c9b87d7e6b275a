import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RouteLine, RouteLineAuto } from '../src/route-line.tsx'
import { RouteLineMini } from '../src/route-line-mini.tsx'
import { RouteLineVertical } from '../src/route-line-vertical.tsx'
import { line, repeat } from './stations.ts'

describe('the drawn line', () => {
  const stations = line(['done', 'next', 'skipped'], (i) => ({
    dueLabel: i === 1 ? '12 March' : '',
  }))

  it('is one image with its description', () => {
    for (const Line of [RouteLine, RouteLineMini]) {
      const html = renderToStaticMarkup(<Line stations={stations} description="1 of 3 done" />)
      expect(html).toContain('role="img" aria-label="1 of 3 done"')
    }
  })

  it('is a group when its stations are links, which tell their state', () => {
    const linked = stations.map((s) => ({ ...s, href: `/${s.id}`, stateLabel: s.state }))
    const html = renderToStaticMarkup(<RouteLine stations={linked} description="1 of 3" />)
    expect(html).toContain('role="group"')
    expect(html).toContain('<a href="/s1" aria-label="Station 1, next"')
  })

  it('says in which language a station’s name is', () => {
    const named = stations.map((s, i) => (i === 1 ? { ...s, lang: 'fr', href: '/here' } : s))
    for (const Line of [RouteLine, RouteLineVertical]) {
      const html = renderToStaticMarkup(<Line stations={named} description="1 of 3" />)
      expect(html.match(/lang="[a-z]+"/g)).toEqual(['lang="fr"'])
      expect(html).toMatch(/lang="fr"[^/]*Station 1/)
    }
  })

  it('upright is a list that marks the current step', () => {
    const html = renderToStaticMarkup(
      <RouteLineVertical stations={stations} description="1 of 3" />,
    )
    expect(html).toContain('<ol role="list" aria-label="1 of 3"')
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toContain('12 March')
  })

  it('needs no inline style, which a strict CSP would refuse', () => {
    const html = renderToStaticMarkup(<RouteLineAuto stations={stations} description="1 of 3" />)
    expect(html).not.toContain('style=')
  })

  it('draws an empty and an endless line without failing', () => {
    for (const count of [0, 60]) {
      const many = line(repeat('open', count))
      expect(renderToStaticMarkup(<RouteLineAuto stations={many} description="x" />)).not.toContain(
        'NaN',
      )
      expect(renderToStaticMarkup(<RouteLineMini stations={many} description="x" />)).not.toContain(
        'NaN',
      )
    }
  })
})
