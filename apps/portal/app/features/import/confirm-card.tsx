import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { type Progress, useConfirm } from './use-confirm.ts'

type Props = {
  /** Where the form goes to hear how far it is. */
  address: string
  /** Where what came in is seen. */
  home: string
  /** How many rows are new. */
  count: number
  summary: string
  /** What else is the same for all of them. */
  about?: ReactNode
  text: string
  confirm: string
}

/** What would happen in all, and the form that lets it happen or gives the file up. */
export function ConfirmCard({ address, home, count, summary, about, text, confirm }: Props) {
  const t = useTranslations('import')
  const { onSubmit, progress, isLost } = useConfirm(address, count)
  return (
    <Card aria-labelledby="summary">
      <h2 id="summary" className="text-lg">
        {summary}
      </h2>
      {about}
      <p className="mt-2 max-w-[46rem] text-soft">{text}</p>
      {isLost && (
        <Notice kind="warning" className="mt-4">
          {t.rich('connectionLost', { link: (words) => <Link to={home}>{words}</Link> })}
        </Notice>
      )}
      <Form method="post" className="mt-4 flex flex-wrap gap-3" onSubmit={onSubmit}>
        <ActingForField />
        <input type="hidden" name="expected" value={count} />
        {count > 0 && (
          <SubmitButton name="act" value="confirm" busy={progress !== null}>
            {confirm}
          </SubmitButton>
        )}
        {progress === null && (
          <button type="submit" name="act" value="drop" className={buttonClass('quiet')}>
            {t('cancel')}
          </button>
        )}
      </Form>
      <HowFar progress={progress} />
    </Card>
  )
}

/** Seen with each step, heard at each quarter. */
function HowFar({ progress }: { progress: Progress | null }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const share = progress ? progress.done / Math.max(progress.total, 1) : 0
  const quarter = format.number(Math.floor(share * 4) / 4, 'percent')
  return (
    <>
      <p role="status" className="sr-only">
        {progress && t('heard', { share: quarter })}
      </p>
      {progress && (
        <div className="mt-4 grid gap-1.5">
          <p>{t('done', { done: progress.done, total: progress.total })}</p>
          <progress
            aria-label={t('progressLabel')}
            value={progress.done}
            max={progress.total}
            className="h-2 w-full"
          />
        </div>
      )}
    </>
  )
}
