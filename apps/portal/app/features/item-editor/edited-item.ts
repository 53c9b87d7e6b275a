import type { Language } from '@traject/domain/language/language'

interface ItemWords {
  title: string
  summary: string
}

/** What every kind's editor shows, in the shape of its form. */
export interface EditedItem {
  sourceLanguage: Language
  texts: { [L in Language]?: ItemWords | undefined }
  /** Of each translation that is behind its original: what that said when it was made. */
  behind: { [L in Language]?: ItemWords | undefined }
  concepts: string[]
  terms: string
  mayHandOn: boolean
  validUntil: string
}

/** The same as it is stored. */
export interface StoredItem {
  sourceLanguage: Language
  texts: ({ language: Language } & ItemWords)[]
  behind: { [L in Language]?: ItemWords | undefined }
  concepts: string[]
  terms: string
  mayHandOn: boolean
  validUntil: string | null
}

/** What is stored, in the shape of the form. */
export function editedItem(stored: StoredItem): EditedItem {
  const { sourceLanguage, texts, behind, concepts, terms, mayHandOn, validUntil } = stored
  return {
    ...{ sourceLanguage, behind, concepts, terms, mayHandOn },
    texts: Object.fromEntries(texts.map(({ language, ...text }) => [language, text])),
    validUntil: validUntil ?? '',
  }
}

/** An empty one, in the writer's language. */
export function emptyItem(language: Language): EditedItem {
  return {
    sourceLanguage: language,
    texts: {},
    behind: {},
    concepts: [],
    terms: 'partnership',
    mayHandOn: false,
    validUntil: '',
  }
}
