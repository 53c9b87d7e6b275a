import { messagesFor } from '@traject/i18n/messages'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Words } from '../words/words.tsx'
import { TemplateLine } from './template-line.tsx'

const step = (id: string, title: string, language: 'nl' | 'fr') => ({
  ...{
    id,
    title,
    language,
    html: null,
    evidence: '',
    dueAfterDays: null,
    optional: false,
    isStale: false,
  },
  ...{ house: null, resources: [] },
})
const template = {
  ownerName: 'Buda',
  side: null,
  modules: [
    {
      ...{ id: 'm', title: 'Les chiffres', language: 'fr' as const },
      steps: [step('1', 'Le budget', 'fr'), step('2', 'De begroting', 'nl')],
    },
  ],
}

it('says in which language a step or a module is named, where it is not the reader’s', () => {
  const html = renderToStaticMarkup(
    <Words locale="nl" messages={messagesFor('nl', ['template'])}>
      <TemplateLine template={template} dueLabel={() => ''} />
    </Words>,
  )
  for (const name of ['Le budget', 'Les chiffres']) {
    expect(html).toMatch(new RegExp(`lang="fr"[^>]*>${name}`))
  }
  expect(html).toMatch(/<title>De begroting/)
  expect(html).not.toContain('lang="nl"')
})
