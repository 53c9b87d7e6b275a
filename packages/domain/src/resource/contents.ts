import type { Language } from '../language/language.ts'
import { type Confirmed, keepTexts } from '../language/translations.ts'

/** What a resource gives in one language: of the three only what its form has. */
export interface Content {
  language: Language
  body: string | null
  url: string | null
  fileId: string | null
}

/** The same as parts of a text. */
export type ContentWords = Readonly<Record<'body' | 'url' | 'file', string>>

export interface KeptContent extends Content {
  /** What the source's gave when it was made from it; none: what it gives now. */
  madeFrom: ContentWords | null
}

const wordsOf = ({ body, url, fileId }: Content): ContentWords => {
  return { body: body ?? '', url: url ?? '', file: fileId ?? '' }
}

/** The contents to be kept after a save: behind the source's by the same rule as titles are. */
export function keepContents(
  before: { source: Language; contents: readonly KeptContent[] } | null,
  { source, contents }: { source: Language; contents: readonly Content[] },
  confirmed: Confirmed = {},
): KeptContent[] {
  const kept = keepTexts(
    before && {
      source: before.source,
      texts: before.contents.map((content) => {
        return { language: content.language, words: wordsOf(content), madeFrom: content.madeFrom }
      }),
    },
    {
      source,
      texts: contents.map((content) => ({ language: content.language, words: wordsOf(content) })),
    },
    confirmed,
  )
  return contents.map((content) => {
    const text = kept.find(({ language }) => language === content.language)
    return { ...content, madeFrom: text?.madeFrom ?? null }
  })
}
