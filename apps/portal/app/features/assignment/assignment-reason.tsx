import { Card, CardHeader, NowCard } from '@traject/ui/card'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { AssignmentFace } from './assignment-face.ts'

type Props = {
  assignment: AssignmentFace
  /** The reader acts for the company: for it this is what to do first. */
  isCompany: boolean
  /** What it can do now. */
  actions?: ReactNode
  children?: ReactNode
}

/** Why it was assigned, before the thing itself. */
export function AssignmentReason({ assignment, isCompany, actions, children }: Props) {
  const t = useTranslations('assignment')
  const format = useFormatter()
  const { reason, language, byName: name, since } = assignment
  const on = format.dateTime(new Date(since), { day: 'numeric', month: 'long' })
  const lang = useForeign(language)
  const words = (
    <>
      {reason !== '' && (
        <p className="mb-2 max-w-[46rem] text-lg whitespace-pre-line">
          <span lang={lang}>{reason}</span> <ForeignMark language={language} />
        </p>
      )}
      <p className="text-sm text-soft">{t('page.fromWho', { name, on })}</p>
    </>
  )
  if (isCompany && actions) {
    return (
      <NowCard id="why" title={t('page.from')} actions={actions}>
        {words}
        <p className="mt-3 text-soft">{t('page.openText')}</p>
      </NowCard>
    )
  }
  return (
    <Card aria-labelledby="why">
      <CardHeader id="why" title={t(isCompany ? 'page.from' : 'page.reason')} />
      {words}
      {children}
    </Card>
  )
}
