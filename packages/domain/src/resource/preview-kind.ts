/** How a file shows itself before it is opened: `page` is the first of a PDF. */
export type PreviewKind = 'page' | 'picture' | 'text' | 'audio' | 'video'

const KINDS: readonly [RegExp, PreviewKind][] = [
  [/^application\/pdf$/, 'page'],
  // Of a phone's HEIC nothing is made: its decoder is nobody's to give away.
  [/^image\/(jpeg|png|webp|gif|avif|tiff)$/, 'picture'],
  [/^text\/(plain|csv|markdown)$/, 'text'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
]

/** By a file's media type, whose parameters do not matter; none: only said what it is. */
export function previewKind(mediaType: string): PreviewKind | null {
  const essence = mediaType.split(';', 1)[0]?.trim() ?? ''
  return KINDS.find(([type]) => type.test(essence))?.[1] ?? null
}

/** Whether something has to be made of the file; a player needs nothing but the file itself. */
export function isMade(kind: PreviewKind | null): boolean {
  return kind === 'page' || kind === 'picture' || kind === 'text'
}

/** Why there is no preview of a file that could have one. */
export const PREVIEW_REASONS = [
  'unreadable',
  'locked',
  'too-many-pixels',
  'too-large',
  'gave-up',
] as const
export type PreviewReason = (typeof PREVIEW_REASONS)[number]
