import { COMPETENCE_LEVELS, COMPETENCE_MEETINGS } from '@traject/domain/competence/competence'
import { SIDES } from '@traject/domain/partnership/side'
import { useTranslations } from 'use-intl'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useEditedItemFields } from '../item-editor/edited-item-fields.ts'
import { oneOf } from '../words/one-of.ts'
import type { CompetenceChoices } from './competence-editor.tsx'

/** Every field of a competence's form in words, in the order of the form: for comparing two versions. */
export function useEditedFields({ concepts, people, spoken }: CompetenceChoices, house: string) {
  const t = useTranslations('competence')
  const common = useTranslations('common')
  const item = useTranslations('item')
  const shared = useEditedItemFields(concepts, {
    ...{ title: t('title'), summary: t('summary'), summaryHint: t('summaryHint') },
  })

  return (values: FormValues): EditedField[] => {
    const who = values.text('who')
    const person = people.find(({ id }) => id === who)?.name ?? ''
    const level = oneOf(COMPETENCE_LEVELS, values.text('level'))
    const meets = oneOf(COMPETENCE_MEETINGS, values.text('meets'))
    const languages = values.list('languages')
    const sides = SIDES.filter((side) => values.list('sides').includes(side))
    const [, until] = shared.use(values)
    return [
      ...shared.texts(values),
      { label: t('who.legend'), words: who === 'house' ? house : person },
      { label: t('level.legend'), words: level ? item(`level.${level}`) : '' },
      {
        label: t('languages.legend'),
        words: spoken
          .filter(({ code }) => languages.includes(code))
          .map(({ name }) => name)
          .join(', '),
      },
      {
        label: t('sides.legend'),
        words: sides.map((side) => common(`side.${side}`)).join(', '),
      },
      { label: t('meets.legend'), words: meets ? t(`meets.${meets}`) : '' },
      { label: t('hours.label'), words: values.text('hoursAMonth').trim() },
      ...shared.finding(values),
      until ?? { label: item('facts.validUntil'), words: '' },
    ]
  }
}
