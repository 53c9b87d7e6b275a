import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { requestIdFor } from './request-id.ts'

describe('the id of a form', () => {
  it('is an id, the same for the same form, and another for each form and page', () => {
    const page = randomUUID()
    const forms = Array.from({ length: 500 }, (_, at) => `move ${at}`)
    const ids = forms.map((form) => requestIdFor(page, form))
    for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true)
    expect(new Set(ids).size).toBe(forms.length)
    expect(forms.map((form) => requestIdFor(page, form))).toEqual(ids)
    expect(requestIdFor(randomUUID(), 'move 1')).not.toBe(requestIdFor(page, 'move 1'))
  })
})
