import type { ContactInput } from '@traject/domain/contact/inputs'
import { CHOSEN_FIELDS, JOINED_FIELDS } from '@traject/domain/contact/merging'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { CodeName } from '../contact/public-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { useForeign } from '../words/lang.tsx'

export interface Pair {
  kept: ContactInput
  other: ContactInput
  defaults: Record<string, unknown>
  labels: Record<string, string>
  names: { countries: readonly CodeName[]; languages: readonly CodeName[] }
}

/** One field in which two contacts differ, and what each of them says. */
interface Difference {
  id: string
  label: string
  kept: ReactNode
  other: ReactNode
  both?: ReactNode
  chosen: string
}

/** Where two contacts differ, in the order of the form. */
export function useDifferences(pair: Pair): Difference[] {
  const { kept, other, defaults } = pair
  const t = useTranslations('contact')
  const merge = useTranslations('contact-merge.merge')
  const common = useTranslations('common')
  const say = useValueWords(pair)
  const texts = (defaults.texts ?? {}) as Record<string, string>
  const label = (field: (typeof CHOSEN_FIELDS)[number] | (typeof JOINED_FIELDS)[number]) => {
    if (field === 'concepts') return merge('concepts')
    if (field === 'acquaintance' || field === 'sides') return t(`public.${field}`)
    if (field === 'countries' || field === 'languages') return t(`public.${field}`)
    return t(`hidden.${field}`)
  }
  const same = (one: readonly string[], two: readonly string[]) =>
    [...one].sort().join() === [...two].sort().join()
  return [
    ...CHOSEN_FIELDS.filter((field) => kept[field] !== other[field]).map((field) => ({
      ...{ id: field, label: label(field), chosen: String(defaults[field]) },
      kept: say(field, kept),
      other: say(field, other),
    })),
    ...LANGUAGES.filter(
      (one) =>
        kept.texts[one].title !== other.texts[one].title ||
        kept.texts[one].summary !== other.texts[one].summary,
    ).map((one) => ({
      id: `texts.${one}`,
      label: merge('text', { language: common(`language.${one}`) }),
      chosen: texts[one] ?? 'kept',
      kept: <Text language={one} {...kept.texts[one]} />,
      other: <Text language={one} {...other.texts[one]} />,
    })),
    ...JOINED_FIELDS.filter((field) => !same(kept[field], other[field])).map((field) => ({
      ...{ id: field, label: label(field), chosen: String(defaults[field]) },
      kept: say(field, kept),
      other: say(field, other),
      ...(kept[field].length > 0 && other[field].length > 0
        ? { both: merge('both', { words: say.joined(field, [...kept[field], ...other[field]]) }) }
        : {}),
    })),
  ]
}

function Text({
  language,
  title,
  summary,
}: {
  language: Language
  title: string
  summary: string
}) {
  const t = useTranslations('contact-merge.merge')
  const lang = useForeign(language)
  if (title === '') return <span className="text-soft">{t('empty')}</span>
  return (
    <span lang={lang}>
      <b>{title}</b>
      {summary !== '' && <span className="block text-soft">{summary}</span>}
    </span>
  )
}

/** What a contact says in a field, in words. */
function useValueWords({ labels, names }: Pair) {
  const t = useTranslations('contact')
  const merge = useTranslations('contact-merge.merge')
  const common = useTranslations('common')
  type Joined = (typeof JOINED_FIELDS)[number]
  const joined = (field: Joined, values: readonly string[]) => {
    const called = {
      sides: (one: string) => common(`side.${one as ContactInput['sides'][number]}`),
      countries: (one: string) => names.countries.find(({ value }) => value === one)?.label ?? one,
      languages: (one: string) => names.languages.find(({ value }) => value === one)?.label ?? one,
      concepts: (one: string) => labels[one] ?? one,
    }[field]
    return [...new Set(values)].map(called).join(', ')
  }
  const words = (field: (typeof CHOSEN_FIELDS)[number] | Joined, of: ContactInput): string => {
    if (field === 'acquaintance') return t(`acquaintance.${of.acquaintance}`)
    if (field === 'mailLanguage') return common(`language.${of.mailLanguage}`)
    const value = of[field]
    return typeof value === 'string' ? value : joined(field as Joined, value)
  }
  const say = (field: (typeof CHOSEN_FIELDS)[number] | Joined, of: ContactInput): ReactNode => {
    const said = words(field, of)
    if (said === '') return <span className="text-soft">{merge('empty')}</span>
    return <span className="whitespace-pre-line break-words">{said}</span>
  }
  return Object.assign(say, { joined })
}

/** A choice for each field that differs: the kept one's, the other's, or both. */
export function DifferingFields({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations('contact-merge.merge')
  const answer = useAnswer()
  return (
    <div className="grid gap-6">
      {differences.map(({ id, label, kept, other, both, chosen }) => (
        <RadioGroup
          key={id}
          id={id}
          name={`choices.${id}`}
          legend={label}
          className="gap-x-5 rail:grid rail:grid-cols-3 [&>div]:col-span-full"
          error={answer.error(id) ?? answer.error(`${id}.title`) ?? answer.error(`${id}.summary`)}
          defaultValue={answer.value(`choices.${id}`) ?? chosen}
          choices={[
            { value: 'kept', label: kept, hint: t('kept') },
            { value: 'other', label: other, hint: t('other') },
            ...(both ? [{ value: 'both', label: both }] : []),
          ]}
        />
      ))}
    </div>
  )
}
