import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'

/** A sentence where a sign of French typography lacks its non-breaking space. */
export function frenchSpaces(ast: MessageFormatElement[]): string | undefined {
  for (const text of textsOf(ast)) {
    const found = /(^|[^\u00a0\u202f:;?!»])([:;?!»])(?!\/\/|\d)|«(?![\u00a0\u202f])/u.exec(text)
    if (found && text.trim().length > 1) {
      const sign = found[2] ?? '«'
      const side = sign === '«' ? 'after' : 'before'
      return `a non-breaking space belongs ${side} "${sign}" in "${text.trim()}"`
    }
  }
  return undefined
}

/** The texts a reader may meet, with a sign that stands for what is filled in. */
function textsOf(ast: MessageFormatElement[]): string[] {
  const inner: string[] = []
  const outer = ast.map((element) => {
    if (element.type === TYPE.literal) return element.value
    if (element.type === TYPE.tag) return textsOf(element.children).join('')
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      inner.push(...optionsOf(element.options).flatMap(textsOf))
    }
    return '\ufffc'
  })
  return [outer.join(''), ...inner]
}

/** The texts that a plural or a select chooses from. */
export function optionsOf(options: Record<string, { value: MessageFormatElement[] }>) {
  return Object.values(options).map(({ value }) => value)
}
