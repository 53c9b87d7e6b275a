import { LANGUAGES } from '@traject/domain/language/language'
import { Disclosure } from '@traject/ui/disclosure'
import { FieldError } from '@traject/ui/field-parts'
import { useTranslations } from 'use-intl'

/** A language with its name in the reader's: see spoken-words.server.ts. */
export interface SpokenChoice {
  code: string
  name: string
}

type Props = {
  spoken: readonly SpokenChoice[]
  chosen: readonly string[]
  error?: string | undefined
}

/** In which languages somebody helps: the three of the platform, and others. */
export function SpokenFields({ spoken, chosen, error }: Props) {
  const t = useTranslations('competence.languages')
  const ours = spoken.filter(({ code }) => LANGUAGES.some((language) => language === code))
  const others = spoken.filter((one) => !ours.includes(one))
  const count = others.filter(({ code }) => chosen.includes(code)).length
  return (
    <fieldset aria-describedby={error ? 'languages-error' : undefined}>
      <legend className="mb-1 font-[620]">{t('legend')}</legend>
      <FieldError id="languages" error={error} />
      <Boxes choices={ours} chosen={chosen} firstId="languages" />
      <Disclosure open={count > 0} summary={t('others', { count })}>
        <Boxes choices={others} chosen={chosen} />
      </Disclosure>
    </fieldset>
  )
}

type BoxesProps = { choices: readonly SpokenChoice[]; chosen: readonly string[]; firstId?: string }

function Boxes({ choices, chosen, firstId }: BoxesProps) {
  return (
    <ul className="grid gap-x-5 sm:grid-cols-3">
      {choices.map(({ code, name }, at) => (
        <li key={code}>
          <label className="flex min-h-9 items-center gap-2.5">
            <input
              type="checkbox"
              // The summary of a refused form leads here.
              id={at === 0 ? firstId : undefined}
              name="languages"
              value={code}
              defaultChecked={chosen.includes(code)}
              className="size-4.5 shrink-0 accent-action"
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  )
}
