import { Notice } from '@traject/ui/notice'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from '../../lib/router.tsx'

const ACTS = [
  'begin',
  'hand-in',
  'accept',
  'ask-for-change',
  'give-file',
  'remove-file',
  'message',
] as const

type Props = { of: 'message' | 'step'; className?: string }

/** Says that what the reader just did is done. It takes the focus: the button he pressed may be gone. */
export function Done({ of, className }: Props) {
  const t = useTranslations('step')
  const { search, key } = useLocation()
  const box = useRef<HTMLDivElement>(null)
  const said = new URLSearchParams(search).get('done')
  const act = ACTS.find((one) => one === said && (one === 'message') === (of === 'message'))
  useEffect(() => box.current?.focus(), [act, key])
  if (!act) return null
  return (
    <div ref={box} tabIndex={-1} className={className}>
      <Notice kind="success">{t(`done.${act}`)}</Notice>
    </div>
  )
}
