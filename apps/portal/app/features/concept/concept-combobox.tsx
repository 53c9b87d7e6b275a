import { Field, TextInput } from '@traject/ui/field'
import { Tag } from '@traject/ui/tag'
import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useForeignOf } from '../words/lang.tsx'
import { type Proposal, useProposals } from './use-proposals.ts'

type Props = {
  id: string
  isChosen(id: string): boolean
  choose(id: string): void
}

/**
 * A field that proposes concepts while one types, in any language: the combobox with a list of the ARIA
 * authoring practices. The focus stays in the field; choosing empties it for the next one.
 */
export function ConceptCombobox({ id, isChosen, choose }: Props) {
  const t = useTranslations('resource')
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const { proposals, isAnswered } = useProposals(typed)
  const shows = isOpen && proposals.length > 0
  const at = Math.min(active, proposals.length - 1)
  const optionId = (index: number) => `${id}-option-${index}`

  const take = ({ id: chosen, label }: Proposal) => {
    choose(chosen)
    setSaid(t('concepts.added', { label }))
    setTyped('')
    setOpen(false)
    setActive(-1)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setOpen(true)
      const places = proposals.length
      if (places > 0) setActive((at + step + places + (at < 0 && step < 0 ? 1 : 0)) % places)
    } else if (event.key === 'Enter') {
      // Enter in this field chooses; it never sends the form around it.
      event.preventDefault()
      const proposal = proposals[Math.max(at, 0)]
      if (shows && proposal) take(proposal)
    } else if (event.key === 'Escape') {
      if (!shows) setTyped('')
      setOpen(false)
    }
  }
  const nothing = isAnswered && proposals.length === 0
  return (
    <div className="relative max-w-xl">
      <Field id={id} label={t('concepts.find')} hint={t('concepts.findHint')}>
        {(control) => (
          <TextInput
            {...control}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={shows}
            aria-controls={`${id}-list`}
            aria-activedescendant={shows && at >= 0 ? optionId(at) : undefined}
            value={typed}
            maxLength={200}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setOpen(true)
              setActive(-1)
              setSaid('')
            }}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
          />
        )}
      </Field>
      <ul
        id={`${id}-list`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
        role="listbox"
        aria-label={t('concepts.proposals')}
        hidden={!shows}
        className="absolute z-10 mt-1 w-full overflow-hidden rounded-field border border-edge bg-card shadow-lg"
      >
        {proposals.map((proposal, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          <li
            key={proposal.id}
            id={optionId(index)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 px-4 py-1.5 hover:bg-wash aria-selected:bg-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-ink"
            // Not the focus, which would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(proposal)}
          >
            <ProposalWords proposal={proposal} isChosen={isChosen(proposal.id)} />
          </li>
        ))}
      </ul>
      <p aria-live="polite" className={nothing ? 'mt-1.5 text-sm text-soft' : 'sr-only'}>
        {nothing && t('concepts.none')}
        {shows && t('concepts.count', { count: proposals.length })}
        {said}
      </p>
    </div>
  )
}

/** Its name, and what matched where that is another word. */
function ProposalWords({ proposal, isChosen }: { proposal: Proposal; isChosen: boolean }) {
  const t = useTranslations('resource')
  const foreign = useForeignOf()
  const { label, matched, language, scheme } = proposal
  return (
    <>
      <span className="font-[620]">{label}</span>
      {matched && (
        <span lang={foreign(language)} className="text-sm text-soft">
          {matched}
          {foreign(language) && ` (${language})`}
        </span>
      )}
      <span className="ml-auto flex gap-1.5">
        {isChosen && <Tag>{t('concepts.isChosen')}</Tag>}
        <Tag>{t(`scheme.${scheme}`)}</Tag>
      </span>
    </>
  )
}
