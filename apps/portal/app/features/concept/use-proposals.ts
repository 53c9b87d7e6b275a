import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { Language } from '@traject/domain/language/language'
import { useEffect, useState } from 'react'

export interface Proposal {
  id: string
  scheme: ConceptScheme
  label: string
  /** The label that matched, where that is another. */
  matched: string | null
  language: Language
}

/** Long enough for the next letter, too short to be waited for. */
const PAUSE = 120

/** What is proposed for what was typed so far; the last answers stay until the next ones come. */
export function useProposals(typed: string): { proposals: Proposal[]; isAnswered: boolean } {
  const [answer, setAnswer] = useState<{ to: string; proposals: Proposal[] }>(NOTHING)
  const asked = typed.trim()
  useEffect(() => {
    if (asked === '') return setAnswer(NOTHING)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const address = `/vocabulary/propose?q=${encodeURIComponent(asked)}`
        const response = await fetch(address, { signal: stop.signal })
        if (response.ok) setAnswer({ to: asked, proposals: await response.json() })
      } catch {
        // Superseded, or no connection: the vocabulary below still stands.
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  const proposals = asked === '' ? [] : answer.proposals
  return { proposals, isAnswered: asked !== '' && answer.to === asked }
}

const NOTHING = { to: '', proposals: [] }
