import { revealedBy } from '@traject/domain/contact/revealing'
import { expect, it } from 'vitest'
import { contacts } from '../../../prisma/seed/demo/contacts.ts'

it('no public face of the demo gives its hidden one away', () => {
  const given = contacts.flatMap(({ key, texts, hidden, isDesk = false }) => {
    const said = Object.values(texts).flatMap(({ title, summary }) => [title, summary])
    return revealedBy(
      { ...hidden, isDesk },
      said.map((text) => ({ path: key, text })),
    )
  })
  expect(given).toEqual([])
})
