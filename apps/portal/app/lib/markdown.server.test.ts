import { describe, expect, it } from 'vitest'
import { markdownToHtml } from './markdown.server.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>*{background:url(//evil.example)}</style>',
  '</p><script>alert(1)</script><p>',
  '<!-- --><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x](vbscript:alert(1))',
  '[x](file:///etc/passwd)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](data:image/svg+xml;base64,PHN2Zy9vbmxvYWQ9YWxlcnQoMSk+)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '[x](https://a.example "onmouseover=alert(1)")',
  "[x](https://a.example '\"><script>alert(1)</script>')",
  '[x](https://a.example"onmouseover="alert(1))',
  '![x](https://evil.example/pixel.png)',
  '![x](javascript:alert(1))',
  '![x][pixel]\n\n[pixel]: https://evil.example/pixel.png',
  '[![x](https://evil.example/pixel.png)](javascript:alert(1))',
  '> - [x](javascript:alert(1))\n>   - <b onclick=alert(1)>y</b>',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  '`<script>alert(1)</script>`',
  '```"><script>alert(1)</script>\n<script>alert(1)</script>\n```',
  '# <img src=x onerror=alert(1)>',
  'https://evil.example/"onmouseover="alert(1)',
  'javascript:alert(1)',
]

const TAGS =
  /^(p|br|hr|h[3-6]|ul|ol|li|blockquote|pre|code|em|strong|s|a|table|thead|tbody|tr|th|td)$/

/** Every tag of the HTML, with its attributes. */
function tagsOf(html: string) {
  return [...html.matchAll(/<\/?([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([whole, name = '', attributes = '']) => ({
      whole,
      name,
      attributes: [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
        ([, attribute = '', value = '']) => ({ attribute, value }),
      ),
    }),
  )
}

describe('a text that somebody wrote', () => {
  it.each(ATTACKS)('becomes text and a few tags: %j', (text) => {
    const html = markdownToHtml(text)
    const tags = tagsOf(html)
    // Whatever begins a tag for a browser was recognised as one of ours above.
    expect(html.match(/<[a-z/!?]/gi)?.length ?? 0).toBe(tags.length)
    for (const { name, attributes } of tags) {
      expect(name).toMatch(TAGS)
      for (const { attribute, value } of attributes) {
        expect(attribute).toMatch(/^(href|rel|title|start|class)$/)
        if (attribute === 'href') expect(value).toMatch(/^(https?:|mailto:|\/|#|%6A|[^:]*$)/)
      }
    }
  })

  it('shows no picture, from wherever', () => {
    expect(markdownToHtml('![x](https://evil.example/pixel.png)')).not.toContain('<img')
    expect(markdownToHtml('![x](data:image/png;base64,iVBORw0KGgo=)')).not.toContain('<img')
  })

  it('has links that tell the other site nothing', () => {
    const rel = 'rel="noopener noreferrer nofollow"'
    expect(markdownToHtml('[plan](https://a.example/b)')).toContain(
      `<a href="https://a.example/b" ${rel}>`,
    )
    expect(markdownToHtml('see https://a.example/b')).toContain(
      `<a href="https://a.example/b" ${rel}>`,
    )
    expect(markdownToHtml('<https://a.example>')).toContain(rel)
  })

  it('has headings under those of the page', () => {
    expect(markdownToHtml('# A\n\n#### B\n\n###### C')).toBe('<h3>A</h3>\n<h6>B</h6>\n<h6>C</h6>\n')
  })

  it('keeps what it is for', () => {
    const html = markdownToHtml('A **strong** _word_.\n\n1. one\n2. two\n\n> said')
    for (const part of ['<strong>strong</strong>', '<em>word</em>', '<ol>', '<blockquote>']) {
      expect(html).toContain(part)
    }
  })

  it('is done with in a moment, however it nests', () => {
    const began = performance.now()
    for (const deep of ['['.repeat(20_000), '> '.repeat(5_000), '*a '.repeat(10_000)]) {
      markdownToHtml(deep)
    }
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

it('aligns no columns by inline styles, which the policy would block', () => {
  expect(markdownToHtml('| a |\n|:-:|\n| b |')).not.toContain('style')
})
