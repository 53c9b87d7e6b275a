import { useTranslations } from 'use-intl'

const KINDS = [
  [/^application\/pdf/, 'pdf'],
  [/sheet|ms-excel|text\/csv/, 'table'],
  [/presentation|powerpoint/, 'slides'],
  [/opendocument\.graphics|^image\//, 'picture'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/^text\//, 'text'],
] as const

/** What sort of file it is, as people call it. Needs the words of `file` and `item`. */
export function useFileKind(): (mediaType: string) => string {
  const t = useTranslations('file')
  return (mediaType) => {
    const kind = KINDS.find(([type]) => type.test(mediaType))?.[1] ?? 'document'
    return t(`fileKind.${kind}`)
  }
}
