import { escapeHtml } from './escape-html.ts'
import type { MailLine, MailSection, Phrase } from './mail-text.ts'

interface Colours {
  soft: string
  line: string
  signal: string
}

/** The groups of a mail as HTML: what it is about, each line with its own link where it has one. */
export function layOutSections(
  sections: readonly MailSection[],
  address: (path: string) => string,
  colours: Colours,
): string {
  return sections.map((section) => layOutSection(section, address, colours)).join('\n')
}

function layOutSection(
  { heading, lines }: MailSection,
  address: (path: string) => string,
  { soft, line, signal }: Colours,
): string {
  const about = heading.map(layOutPhrase).join(' · ')
  // Over several things it is their heading; beside one it only says where that belongs.
  const isHeading = lines.some(({ label }) => label !== undefined)
  const shown = isHeading
    ? `<h2 class="ink" style="margin:0 0 10px;font-size:17px;line-height:1.3">${about}</h2>`
    : `<p class="soft" style="margin:0 0 6px;font-size:15px;color:${soft}">${about}</p>`
  // The line of the route: what belongs together hangs on it.
  return `<div class="rule" style="margin:0 0 20px;padding:2px 0 2px 14px;border-left:3px solid ${line}">
${about === '' ? '' : shown}
${lines.map((one) => layOutLine(one, address, { soft, signal })).join('\n')}
</div>`
}

function layOutLine(
  { title, label, path }: MailLine,
  address: (path: string) => string,
  { soft, signal }: Omit<Colours, 'line'>,
): string {
  const said = layOutPhrase(title)
  const shown = path
    ? `<a class="link" href="${escapeHtml(address(path))}" style="color:${signal};font-weight:650">${said}</a>`
    : `<b>${said}</b>`
  const before = label
    ? `<span class="soft" style="display:block;font-size:15px;color:${soft}">${escapeHtml(label)}</span>`
    : ''
  return `<p style="margin:0 0 10px">${before}${shown}</p>`
}

function layOutPhrase({ text, lang }: Phrase): string {
  return lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text)
}

/** The same in plain text: a line may be preceded by what is said of it, and followed by its address. */
export function sectionsAsText(
  sections: readonly MailSection[],
  address: (path: string) => string,
): string[] {
  return sections.map(({ heading, lines }) => {
    const about = heading.map(({ text }) => text).join(' · ')
    const listed = lines.map(({ title, label, path }) => {
      const line = `- ${label ? `${label}: ` : ''}${title.text}`
      return path ? `${line}\n  ${address(path)}` : line
    })
    return [...(about === '' ? [] : [about]), ...listed].join('\n')
  })
}
