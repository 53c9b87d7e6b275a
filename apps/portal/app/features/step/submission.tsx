import { useTranslations } from 'use-intl'
import { PlainText } from '../words/plain-text.tsx'
import { ByLine } from './by-line.tsx'
import { FileLink } from './file-link.tsx'
import type { Submission } from './step.ts'

/** What was handed in at once: words, links and files. */
export function OneSubmission({ submission }: { submission: Submission }) {
  const t = useTranslations('step')
  const { body, language, links, files } = submission
  return (
    <article className="grid gap-2.5">
      <ByLine said={submission}>{t('handedIn.submission')}</ByLine>
      {body !== '' && <PlainText language={language}>{body}</PlainText>}
      {links.length > 0 && (
        <ul aria-label={t('handedIn.links')} className="grid gap-1">
          {links.map((link) => (
            <li key={link}>
              <a
                href={link}
                rel="noopener noreferrer nofollow"
                className="inline-block min-h-6 max-w-full break-all"
              >
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul aria-label={t('handedIn.files')} className="grid gap-1">
          {files.map((file) => (
            <li key={file.id}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
