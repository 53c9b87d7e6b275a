import type { Locale } from '@traject/i18n/locale'
import { escapeHtml } from './escape-html.ts'
import { layOutSections } from './lay-out-sections.ts'
import type { MailText } from './mail-text.ts'

export interface Frame {
  locale: Locale
  /** The whole address of a path of the portal. */
  address(path: string): string
  /** The button's whole address. */
  link: string
  /** Stands before the address as text. */
  hint: string
  footer: string
}

// The portal's tokens. Mail clients know no variables, so each colour stands where it is used, and
// dark mode overrides by class where a client supports it.
const PAPER = '#faf8f4'
const CARD = '#ffffff'
const INK = '#1c1b1f'
const SOFT = '#5e5a55'
const LINE = '#e6dfd3'
const SIGNAL = '#c63d17'
const FONT = "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const HEADING = "'Bricolage Grotesque', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

const DARK = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #161518 !important; color: #f3efe8 !important; }
  .card { background: #1f1e22 !important; border-color: #35323a !important; }
  .ink { color: #f3efe8 !important; }
  .soft { color: #b9b3aa !important; }
  .rule { border-color: #35323a !important; }
  .link { color: #ff7a4f !important; }
  .button { background: #ff7a4f !important; color: #1c1b1f !important; }
}`

/** The HTML of a mail: one column, one button, the address as text too. Escapes all that it is given. */
export function layOut(text: MailText, frame: Frame): string {
  const { subject, before, sections = [], button, after } = text
  const link = escapeHtml(frame.link)
  const paragraphs = (texts: string[]) =>
    texts.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${frame.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${DARK}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${PAPER};color:${INK}">
<div class="paper" lang="${frame.locale}" role="article" aria-label="${escapeHtml(subject)}" \
style="padding:32px 16px;background:${PAPER};color:${INK};font:400 17px/1.5 ${FONT}">
<div class="card" style="max-width:544px;margin:0 auto;padding:28px 24px;background:${CARD};\
border:1px solid ${LINE};border-radius:14px">
<p class="ink" style="margin:0 0 24px;font:700 20px/1 ${HEADING};letter-spacing:-0.03em">Traject</p>
<h1 class="ink" style="margin:0 0 20px;font:700 24px/1.2 ${HEADING}">${escapeHtml(subject)}</h1>
<div class="ink" style="color:${INK}">
${paragraphs(before)}
${layOutSections(sections, frame.address, { soft: SOFT, line: LINE, signal: SIGNAL })}
<p style="margin:24px 0"><a class="button" href="${link}" style="display:inline-block;\
padding:12px 22px;border-radius:99px;background:${SIGNAL};color:#ffffff;font-weight:700;\
text-decoration:none">${escapeHtml(button.label)}</a></p>
${paragraphs(after)}
</div>
<p class="soft" style="margin:24px 0 0;font-size:15px;color:${SOFT}">${escapeHtml(frame.hint)}<br>
<a class="soft" href="${link}" style="color:${SOFT};word-break:break-all">${link}</a></p>
</div>
<p class="soft" style="max-width:544px;margin:16px auto 0;padding:0 24px;font-size:14px;\
color:${SOFT}">${escapeHtml(frame.footer)}</p>
</div>
</body>
</html>
`
}
