import type { Language } from '@traject/domain/language/language'
import { ForeignMark, useForeign } from './lang.tsx'

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}’'»])/g

type Props = { language: Language; children: string; className?: string }

/** What people wrote without markup: its lines, its links, and the language it is in. */
export function PlainText({ language, children, className = '' }: Props) {
  return (
    <p className={`break-words ${className}`}>
      <span lang={useForeign(language)} className="whitespace-pre-line">
        {children.split(ADDRESS).map((part, at) =>
          at % 2 === 1 ? (
            <a key={at} href={part} rel="noopener noreferrer nofollow">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </span>{' '}
      <ForeignMark language={language} />
    </p>
  )
}
