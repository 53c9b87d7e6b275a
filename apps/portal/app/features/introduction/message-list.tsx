import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { PlainText } from '../words/plain-text.tsx'

interface Message {
  id: string
  at: string
  by: string
  isHouse: boolean
  body: string
  language: Language
}

/** What the house asked back, and what was answered. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  const t = useTranslations('introduction.page')
  const format = useFormatter()
  return (
    <Card aria-labelledby="thread">
      <CardHeader id="thread" title={t('thread')} />
      <ol role="list" aria-labelledby="thread" className="grid gap-3">
        {messages.map(({ id, at, by, isHouse, body, language }) => (
          <li
            key={id}
            className={`grid gap-1 rounded-field px-4 py-3 ${isHouse ? 'mr-6 border border-line' : 'ml-6 bg-wash'}`}
          >
            <p className="text-sm text-soft">
              {t('saidBy', { name: by, at: format.dateTime(new Date(at), 'moment') })}
            </p>
            <PlainText language={language}>{body}</PlainText>
          </li>
        ))}
      </ol>
    </Card>
  )
}
