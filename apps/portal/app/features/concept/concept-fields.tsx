import { CONCEPT_SCHEMES, type ConceptScheme } from '@traject/domain/concept/concept'
import { Disclosure } from '@traject/ui/disclosure'
import { FieldError } from '@traject/ui/field-parts'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConceptCombobox } from './concept-combobox.tsx'

export interface ConceptChoice {
  id: string
  scheme: ConceptScheme
  label: string
}

type Props = {
  concepts: readonly ConceptChoice[]
  chosen: readonly string[]
  error?: string | undefined
  /** Of the form's field; its id as well. */
  name?: string
  /** What is asked, where no heading around it says so. */
  legend?: string
}

/**
 * What it is about, in words that every language finds: what is chosen, a field that proposes while one
 * types, and the whole vocabulary to look through. Needs the words of `resource`. Without JavaScript the
 * vocabulary's own boxes choose.
 */
export function ConceptFields({ concepts, chosen, error, name = 'concepts', legend }: Props) {
  const t = useTranslations('resource')
  const [isQuick, setQuick] = useState(false)
  useEffect(() => setQuick(true), [])
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen))
  // What was unticked stays where it was, to be ticked again.
  const [listed, setListed] = useState<readonly string[]>(chosen)
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const tick = (id: string, on: boolean) => {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
    if (on) setListed((before) => (before.includes(id) ? before : [...before, id]))
  }
  const box = (id: string, label: string, isPosted: boolean) => (
    <li key={id}>
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          name={isPosted ? name : undefined}
          value={id}
          checked={ticked.has(id)}
          onChange={(event) => tick(id, event.currentTarget.checked)}
          className="size-4.5 shrink-0 accent-action"
        />
        {label}
      </label>
    </li>
  )
  const known = listed.flatMap((id) => byId.get(id) ?? [])
  return (
    // The summary of a refused form leads here.
    <div id={name} tabIndex={-1} className="mt-3 grid gap-3">
      {legend && <p className="font-[620]">{legend}</p>}
      <FieldError id={name} error={error} />
      {known.length > 0 && (
        <fieldset>
          <legend className="text-sm text-soft">{t('concepts.chosen')}</legend>
          <ul className="flex flex-wrap gap-x-5">
            {known.map(({ id, label }) => box(id, label, true))}
          </ul>
        </fieldset>
      )}
      {isQuick && (
        <ConceptCombobox
          id={`${name}-find`}
          isChosen={(id) => ticked.has(id)}
          choose={(id) => byId.has(id) && tick(id, true)}
        />
      )}
      <Disclosure summary={t('concepts.all')}>
        {CONCEPT_SCHEMES.map((scheme) => {
          const ofScheme = concepts.filter(
            // A box that is above already is not asked twice.
            ({ id, scheme: its }) => its === scheme && (isQuick || !listed.includes(id)),
          )
          if (ofScheme.length === 0) return null
          return (
            <Disclosure key={scheme} summary={t(`scheme.${scheme}`)}>
              <fieldset>
                <legend className="sr-only">{t(`scheme.${scheme}`)}</legend>
                <ul className="grid gap-x-5 rail:grid-cols-2">
                  {ofScheme.map(({ id, label }) => box(id, label, !isQuick))}
                </ul>
              </fieldset>
            </Disclosure>
          )
        })}
      </Disclosure>
    </div>
  )
}
