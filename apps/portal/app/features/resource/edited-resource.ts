import type { Language } from '@traject/domain/language/language'
import type { EditedResource } from './resource-editor.tsx'

interface Stored {
  sourceLanguage: Language
  texts: { language: Language; title: string; summary: string }[]
  form: string
  genre: string
  body: string | null
  url: string | null
  file: { id: string; name: string } | null
  concepts: string[]
  terms: string
  mayHandOn: boolean
  validUntil: string | null
}

/** What is stored, in the shape of the form. */
export function editedResource(stored: Stored): EditedResource {
  const { texts, body, url, file, validUntil, ...same } = stored
  return {
    ...same,
    texts: Object.fromEntries(texts.map(({ language, ...text }) => [language, text])),
    body: body ?? '',
    url: url ?? '',
    fileId: file?.id ?? '',
    fileName: file?.name ?? '',
    validUntil: validUntil ?? '',
  }
}
