import type { Language } from '@traject/domain/language/language'
import { Checkbox } from '@traject/ui/choice'
import { Notice } from '@traject/ui/notice'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type WordsByLanguage = { readonly [L in Language]?: object | undefined }

/** All texts of a thing, and of those behind the original what it said when they were made. */
export interface StoredWords {
  texts: WordsByLanguage
  behind?: WordsByLanguage | undefined
}

type Props = {
  /** The labels of the parts of a text. */
  fields: Readonly<Record<string, string>>
  /** What the original says now, and what it said when the translation was made. */
  now: object | undefined
  madeFrom: object | undefined
  /** The language of the original. */
  source: Language
  /** Where one says that the translation is still right. */
  confirm: ReactNode
}

/** Says that the original has changed since a translation was made, and what it said then. */
export function BehindNotice({ fields, now, madeFrom, source, confirm }: Props) {
  const t = useTranslations('writing')
  if (!madeFrom) return null
  const changed = Object.keys(fields).filter((part) => say(madeFrom, part) !== say(now, part))
  return (
    <Notice kind="warning" title={t('behind.title')}>
      <p>{t('behind.text')}</p>
      <dl className="mt-2 grid gap-2">
        {changed.map((part) => (
          <div key={part}>
            <dt className="text-sm text-soft">{fields[part]}</dt>
            <dd lang={source} className="whitespace-pre-line break-words">
              {say(madeFrom, part) || t('behind.nothing')}
            </dd>
          </div>
        ))}
      </dl>
      {confirm}
    </Notice>
  )
}

type StillRightProps = { id: string; name: string; value?: string; isConfirmed: boolean }

/** That a translation says what its original says now, though nobody touched it. */
export function StillRight({ id, name, value = 'on', isConfirmed }: StillRightProps) {
  const t = useTranslations('writing')
  return (
    <Checkbox
      id={id}
      name={name}
      value={value}
      label={t('stillRight')}
      defaultChecked={isConfirmed}
    />
  )
}

/** That a change of the original leaves its translations right. */
export function SmallCorrection({ isConfirmed }: { isConfirmed: boolean }) {
  const t = useTranslations('writing')
  return (
    <Checkbox
      id="smallCorrection"
      name="smallCorrection"
      label={t('smallCorrection')}
      hint={t('smallCorrectionHint')}
      defaultChecked={isConfirmed}
    />
  )
}

function say(words: object | undefined, part: string): string {
  const said: unknown = (words as Record<string, unknown> | undefined)?.[part]
  return typeof said === 'string' ? said : ''
}
