import { Notice } from '@traject/ui/notice'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useActionData } from '../../lib/router.tsx'

const TYPED = ['body', 'links', 'words', 'message', 'note'] as const

/** Somebody else was quicker: what was typed is not lost, and what is so now stands below. */
export function ChangedMeanwhile() {
  const t = useTranslations('step')
  const data = useActionData<{ changed?: boolean; initialValue?: Record<string, unknown> }>()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [data])
  if (!data?.changed) return null
  const typed = TYPED.map((name) => data.initialValue?.[name]).filter(
    (value): value is string => typeof value === 'string' && value !== '',
  )
  return (
    <div ref={box} tabIndex={-1} className="mb-5">
      <Notice kind="warning" title={t('changed.title')}>
        <p>{t('changed.text')}</p>
        {typed.length > 0 && (
          <>
            <p className="mt-3 font-[620]">{t('changed.typed')}</p>
            {typed.map((words) => (
              <p key={words} className="break-words whitespace-pre-line">
                {words}
              </p>
            ))}
          </>
        )}
      </Notice>
    </div>
  )
}
