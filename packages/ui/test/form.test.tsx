import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from '../src/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../src/choice.tsx'
import { ErrorSummary } from '../src/error-summary.tsx'
import { Field, TextInput } from '../src/field.tsx'

describe('Field', () => {
  it('wires label, hint and error to the control', () => {
    const html = renderToStaticMarkup(
      <Field id="title" label="Title" hint="Short" error="Give a title" mark="required">
        {(control) => <TextInput {...control} name="title" />}
      </Field>,
    )
    expect(html).toContain('<label for="title"')
    expect(html).toContain('(required)')
    expect(html).toContain('id="title-description"')
    expect(html).toContain('id="title-error"')
    expect(html).toMatch(/<input[^>]*aria-describedby="title-description title-error"/)
    expect(html).toMatch(/<input[^>]*aria-invalid="true"/)
  })

  it('says nothing of errors or hints that are not there', () => {
    const html = renderToStaticMarkup(
      <Field id="title" label="Title">
        {(control) => <TextInput {...control} />}
      </Field>,
    )
    expect(html).not.toContain('aria-describedby')
    expect(html).not.toContain('aria-invalid="')
  })
})

describe('choices', () => {
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]

  it('put the group id on the first radio and the error on the group', () => {
    const html = renderToStaticMarkup(
      <RadioGroup
        id="who"
        name="who"
        legend="Who?"
        error="Choose"
        choices={choices}
        defaultValue="b"
      />,
    )
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="who-error"/)
    expect(html).toMatch(/<fieldset[^>]*role="radiogroup"[^>]*aria-invalid="true"/)
    expect(html).toMatch(/<input[^>]*id="who"[^>]*value="a"/)
    expect(html).toMatch(/<input[^>]*id="who-b"[^>]*checked=""/)
  })

  it('let several boxes be ticked, and one stand alone', () => {
    const html = renderToStaticMarkup(
      <CheckboxGroup
        id="l"
        name="l"
        legend="Which?"
        choices={choices}
        defaultValues={['a', 'b']}
      />,
    )
    expect(html.match(/checked=""/g)).toHaveLength(2)
    const box = renderToStaticMarkup(<Checkbox id="ok" name="ok" label="Yes" error="Tick it" />)
    expect(box).toMatch(/<input[^>]*id="ok"[^>]*aria-describedby="ok-error"/)
  })
})

describe('ErrorSummary', () => {
  it('is an alert that can take the focus and links to the fields', () => {
    const errors = [{ fieldId: 'title', message: 'Give a title' }, { message: 'Try again later' }]
    const html = renderToStaticMarkup(
      <ErrorSummary title="Two problems" errors={errors} autoFocus />,
    )
    expect(html).toMatch(/<div role="alert" tabindex="-1" autofocus=""/i)
    expect(html).toContain('<a href="#title"')
    expect(html).toContain('Try again later')
  })

  it('is not there without errors', () => {
    expect(renderToStaticMarkup(<ErrorSummary title="None" errors={[]} />)).toBe('')
  })
})

describe('Button', () => {
  it('stays focusable while pending and says so', () => {
    const html = renderToStaticMarkup(<Button pending>Saving</Button>)
    expect(html).toContain('aria-disabled="true"')
    expect(html).toContain('data-pending=""')
    expect(html).not.toContain('disabled=""')
  })
})
