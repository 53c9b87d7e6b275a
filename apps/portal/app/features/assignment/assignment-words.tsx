import type { Language } from '@traject/domain/language/language'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { AssignmentFace } from './assignment-face.ts'

/** What somebody wrote, within a sentence: heard in its language. */
export function useWords(language: Language) {
  const lang = useForeign(language)
  return (chunks: ReactNode) => <span lang={lang}>{chunks}</span>
}

/** "Step 5: Make a tour budget", for what is assigned to one step. */
export function StepOf({ step }: { step: Omit<NonNullable<AssignmentFace['step']>, 'id'> }) {
  const t = useTranslations('assignment')
  const name = useWords(step.language)
  return (
    <>
      {t.rich('list.step', { position: String(step.position), title: step.title, name })}{' '}
      <ForeignMark language={step.language} />
    </>
  )
}

/** Why it was set aside or taken back, where it was. */
export function WhySo({ assignment }: { assignment: AssignmentFace }) {
  const t = useTranslations('assignment')
  const { state, stateReason: reason, recalledByOwner } = assignment
  const language = assignment.stateLanguage ?? assignment.language
  const words = useWords(language)
  if (reason === '' || (state !== 'set-aside' && state !== 'recalled')) return null
  const how = state === 'set-aside' ? 'set-aside' : recalledByOwner ? 'byOwner' : 'byCoach'
  return (
    <>
      {t.rich(`why.${how}`, { reason, words })} <ForeignMark language={language} />
    </>
  )
}
