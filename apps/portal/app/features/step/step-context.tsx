import { createContext, type ReactNode, useContext } from 'react'
import type { Step } from './step.ts'

/** What the forms of one step's page share. */
interface OnStep {
  step: Step
  /** Sent with each form, so that a double tap does nothing twice. */
  requestId: string
  /** The day it is in the partnership. */
  today: string
  /** Where this person's drafts of this step are kept in the browser. */
  draftKey: string
}

const Shared = createContext<OnStep | null>(null)

export function StepProvider({ value, children }: { value: OnStep; children: ReactNode }) {
  return <Shared.Provider value={value}>{children}</Shared.Provider>
}

export function useStep(): OnStep {
  const shared = useContext(Shared)
  if (!shared) throw new Error('outside of a step’s page')
  return shared
}
