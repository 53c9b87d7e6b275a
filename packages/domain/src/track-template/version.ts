/** Draft → published → retired. The source text of a published one never changes. */
export type VersionState = 'draft' | 'published' | 'retired'
