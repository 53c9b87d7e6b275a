/** Words that all facts of a world share. */
export type Language = 'en' | 'fr' | 'nl'

/** First and last day on which a row is in force; no last day: until further notice. */
export type Dated = { from: string; until: string | null }

/** A title in one language. */
export type Titled = { language: Language; title: string }
