export interface MessageArguments {
  /** Name to type: 'text', 'number', 'date', 'plural', 'select' … or 'tag'. */
  types: Map<string, string>
}

/** What an ICU message asks for, in every branch. Enough for messages that use-intl accepts. */
export function readArguments(message: string): MessageArguments {
  const found: MessageArguments = { types: new Map() }
  readText(message, 0, found)
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.types.set(tag ?? '', 'tag')
  return found
}

function readText(message: string, start: number, found: MessageArguments): number {
  let at = start
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readArgument(message, at + 1, found) : at + 1
  }
  return at
}

function readArgument(message: string, start: number, found: MessageArguments): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(start))
  const [whole = '', name = '', type = 'text'] = head ?? []
  found.types.set(name, type)
  let at = start + whole.length
  while (at < message.length && message[at] !== '}') {
    if (message[at] === '{') {
      at = readText(message, at + 1, found)
    }
    at += 1
  }
  return at + 1
}
