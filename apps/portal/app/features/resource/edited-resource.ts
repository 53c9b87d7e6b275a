import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { editedItem, type StoredItem } from '../item-editor/edited-item.ts'
import type { EditedResource } from './resource-editor.tsx'

interface StoredContent {
  language: Language
  body: string | null
  url: string | null
  file: { id: string; name: string; version: number } | null
  madeFrom: { body: string; url: string } | null
  madeFromFile: { name: string; version: number } | null
}

type Stored = StoredItem & { form: string; genre: string; contents: StoredContent[] }

/** What is stored, in the shape of the form. */
export function editedResource(stored: Stored): EditedResource {
  const { form, genre, contents } = stored
  const item = editedItem(stored)
  const given = (language: Language) => contents.find((one) => one.language === language)
  const now = wordsNow(given(stored.sourceLanguage))
  const behind = LANGUAGES.flatMap((language) => {
    const text = item.behind[language]
    const content = wordsThen(given(language))
    if (!text && !content) return []
    // Of a part that is not behind it said then what it says now.
    const words = { ...(text ?? item.texts[stored.sourceLanguage]), ...(content ?? now) }
    return [[language, words] as const]
  })
  return {
    ...item,
    texts: {
      ...item.texts,
      [stored.sourceLanguage]: { ...item.texts[stored.sourceLanguage], ...now },
    },
    behind: Object.fromEntries(behind),
    ...{ form, genre },
    contents: Object.fromEntries(
      contents.map(({ language, body, url, file }) => [
        language,
        {
          body: body ?? '',
          url: url ?? '',
          fileId: file?.id ?? '',
          fileName: file?.name ?? '',
        },
      ]),
    ),
  }
}

/** What a content gives, as parts of a text beside title and summary. */
function wordsNow(content: StoredContent | undefined) {
  const { body, url, file } = content ?? {}
  return { body: body ?? '', url: url ?? '', file: nameOf(file) }
}

/** What the source's gave when it was made, where it is behind. */
function wordsThen(content: StoredContent | undefined) {
  if (!content?.madeFrom) return undefined
  const { madeFrom, madeFromFile } = content
  return { body: madeFrom.body, url: madeFrom.url, file: nameOf(madeFromFile) }
}

/** Two versions may be called the same. */
const nameOf = (file: { name: string; version: number } | null | undefined): string =>
  file ? `${file.name} (${file.version})` : ''
