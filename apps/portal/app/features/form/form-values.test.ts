import { describe, expect, it } from 'vitest'
import { formValues } from './form-values.ts'

const stored = {
  sourceLanguage: 'nl',
  texts: { nl: { title: 'Begroting', summary: '' } },
  concepts: ['topic/budget', 'aspect/finance'],
  mayHandOn: true,
}

describe('what a form shows', () => {
  it('is what is stored, by path', () => {
    const values = formValues(null, stored)
    expect(values.text('sourceLanguage')).toBe('nl')
    expect(values.text('texts.nl.title')).toBe('Begroting')
    expect(values.list('concepts')).toEqual(stored.concepts)
    expect(values.isOn('mayHandOn')).toBe(true)
  })

  it('is what was typed where the form came back, also what was emptied', () => {
    const values = formValues({ texts: { nl: { summary: 'Kort' } }, concepts: 'topic/vat' }, stored)
    expect(values.text('texts.nl.title')).toBe('')
    expect(values.text('texts.nl.summary')).toBe('Kort')
    expect(values.list('concepts')).toEqual(['topic/vat'])
    expect(values.isOn('mayHandOn')).toBe(false)
  })

  it('is nothing where there is nothing, or something of another shape', () => {
    const odd = {
      title: ['two', 'of them'],
      concepts: [1, 'topic/vat', null],
      on: 'off',
      deep: 'x',
    }
    const values = formValues(odd, stored)
    expect(values.text('title')).toBe('')
    expect(values.text('deep.further.down')).toBe('')
    expect(values.text('')).toBe('')
    expect(values.list('concepts')).toEqual(['topic/vat'])
    expect(values.list('nothing')).toEqual([])
    expect(values.isOn('on')).toBe(false)
  })

  it.each(['on', 'true', true])(
    'is a ticked box for %j, as browsers and the schema say it',
    (on) => {
      expect(formValues({ on }, {}).isOn('on')).toBe(true)
    },
  )
})
