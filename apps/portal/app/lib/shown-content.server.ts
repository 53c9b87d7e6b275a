import { markdownToHtml } from './markdown.server.ts'

interface Content {
  body: string | null
  file: { mediaType: string; preview: { excerpt: string | null } | null } | null
}

/** A resource's content with what of it is Markdown as safe HTML: a text, or how one in a file begins. */
export function shownContent<C extends Content>(content: C | null) {
  if (!content) return { content: null, html: null }
  const { body, ...shown } = content
  const { file } = content
  const isMarkdown = file?.mediaType.startsWith('text/markdown') ?? false
  const text = file ? (isMarkdown ? (file.preview?.excerpt ?? null) : null) : body
  return { content: shown, html: text === null ? null : markdownToHtml(text) }
}
