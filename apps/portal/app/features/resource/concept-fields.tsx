import type { ConceptScheme } from '@traject/domain/concept/concept'
import { Disclosure } from '@traject/ui/disclosure'
import { FieldError } from '@traject/ui/field-parts'
import { useTranslations } from 'use-intl'

export interface ConceptChoice {
  id: string
  scheme: ConceptScheme
  label: string
}

type Props = {
  concepts: readonly ConceptChoice[]
  chosen: readonly string[]
  error?: string | undefined
}

const ORDER: readonly ConceptScheme[] = ['aspect', 'topic', 'sector']

/** What it is about, in words that every language finds. */
export function ConceptFields({ concepts, chosen, error }: Props) {
  const t = useTranslations('resource')
  return (
    // The summary of a refused form leads here.
    <div id="concepts" tabIndex={-1} className="mt-3 grid gap-2">
      <FieldError id="concepts" error={error} />
      {ORDER.map((scheme) => {
        const ofScheme = concepts.filter((concept) => concept.scheme === scheme)
        const count = ofScheme.filter(({ id }) => chosen.includes(id)).length
        return (
          <Disclosure key={scheme} open={count > 0} summary={t(`scheme.${scheme}`, { count })}>
            <fieldset>
              <legend className="sr-only">{t(`scheme.${scheme}`, { count })}</legend>
              <ul className="grid gap-x-5 rail:grid-cols-2">
                {ofScheme.map(({ id, label }) => (
                  <li key={id}>
                    <label className="flex min-h-9 items-center gap-2.5">
                      <input
                        type="checkbox"
                        name="concepts"
                        value={id}
                        defaultChecked={chosen.includes(id)}
                        className="size-4.5 shrink-0 accent-action"
                      />
                      {label}
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          </Disclosure>
        )
      })}
    </div>
  )
}
