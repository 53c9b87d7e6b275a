import { ACQUAINTANCES, LEGAL_BASES } from '@traject/domain/contact/contact'
import { LANGUAGES } from '@traject/domain/language/language'
import { SIDES } from '@traject/domain/partnership/side'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useEditedItemFields } from '../item-editor/edited-item-fields.ts'
import { oneOf } from '../words/one-of.ts'
import { useContactWords } from './contact-editor.tsx'
import type { CodeName } from './public-fields.tsx'

/** Every field of a contact's form in words, in the order of the form: for comparing two versions. */
export function useEditedContactFields(
  concepts: readonly ConceptChoice[],
  names: { countries: readonly CodeName[]; languages: readonly CodeName[] },
) {
  const t = useTranslations('contact')
  const common = useTranslations('common')
  const shared = useEditedItemFields(concepts, useContactWords())
  const called = (all: readonly CodeName[], codes: readonly string[]) =>
    all.flatMap(({ value, label }) => (codes.includes(value) ? [label] : [])).join(', ')

  return (values: FormValues): EditedField[] => {
    const known = oneOf(ACQUAINTANCES, values.text('acquaintance'))
    const basis = oneOf(LEGAL_BASES, values.text('legalBasis'))
    const informed = oneOf(['not-yet', 'platform', 'house'] as const, values.text('informed'))
    const mailed = oneOf(LANGUAGES, values.text('mailLanguage'))
    const sides = SIDES.filter((side) => values.list('sides').includes(side))
    const line = (field: 'name' | 'organisation' | 'address' | 'phone' | 'email') => {
      return { label: t(`hidden.${field}`), words: values.text(field).trim() }
    }
    return [
      ...shared.texts(values),
      { label: t('public.isDesk'), words: common(values.isOn('isDesk') ? 'yes' : 'no') },
      { label: t('public.sides'), words: sides.map((side) => common(`side.${side}`)).join(', ') },
      { label: t('public.countries'), words: called(names.countries, values.list('countries')) },
      { label: t('public.languages'), words: called(names.languages, values.list('languages')) },
      { label: t('public.acquaintance'), words: known ? t(`acquaintance.${known}`) : '' },
      ...(['name', 'organisation', 'address', 'phone', 'email'] as const).map(line),
      { label: t('hidden.mailLanguage'), words: mailed ? common(`language.${mailed}`) : '' },
      { label: t('keeping.legalBasis'), words: basis ? t(`keeping.basis.${basis}`) : '' },
      { label: t('keeping.informed'), words: informed ? t(`keeping.informedBy.${informed}`) : '' },
      { label: t('keeping.informedOn'), words: values.text('informedOn') },
      { label: t('keeping.informedHow'), words: values.text('informedHow').trim() },
      ...shared.finding(values),
    ]
  }
}
