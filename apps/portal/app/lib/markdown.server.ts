import MarkdownIt from 'markdown-it'

/** Markdown without HTML: what people write becomes text and a few tags, never markup of their own. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false })

const drawLink = markdown.renderer.rules.link_open
markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
  tokens[at]?.attrSet('rel', 'noopener noreferrer nofollow')
  return drawLink?.(tokens, at, options, env, self) ?? self.renderToken(tokens, at, options)
}
// A picture from elsewhere would tell that place who reads; the policy would refuse it anyway.
markdown.disable('image')
// The policy allows no inline styles, which is how columns would be aligned.
for (const rule of ['th_open', 'td_open'] as const) {
  markdown.renderer.rules[rule] = (tokens, at, options, _env, self) => {
    const token = tokens[at]
    if (token) token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null
    return self.renderToken(tokens, at, options)
  }
}
// The page has its own first and second headings.
for (const rule of ['heading_open', 'heading_close'] as const) {
  markdown.renderer.rules[rule] = (tokens, at, options, _env, self) => {
    const token = tokens[at]
    if (token) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 2, 6)}`
    return self.renderToken(tokens, at, options)
  }
}

/** Safe HTML of a text in Markdown. */
export function markdownToHtml(text: string): string {
  return markdown.render(text)
}
