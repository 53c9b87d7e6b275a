import { expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.ts'
import { messagesFor } from '../src/messages.ts'

it('a page gets the namespaces it asks for, and of others the parts alone', () => {
  const { item, shell } = catalogue.nl
  expect(messagesFor('nl', ['shell', 'item.kind', 'item.genre'])).toEqual({
    shell,
    item: { kind: item.kind, genre: item.genre },
  })
})
