import {
  FACILITY_ACCESS,
  FACILITY_GENRES,
  FACILITY_PRICINGS,
  FACILITY_WORDS,
  MOST_PICTURES,
  PRICE_UNITS,
} from '@traject/domain/facility/facility'
import { LANGUAGES } from '@traject/domain/language/language'
import { regionName } from '@traject/domain/partnership/region'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useEditedItemFields } from '../item-editor/edited-item-fields.ts'
import { oneOf } from '../words/one-of.ts'

/** Every field of a facility's form in words, in the order of the form: for comparing two versions. */
export function useEditedFields(concepts: readonly ConceptChoice[]) {
  const t = useTranslations('facility')
  const common = useTranslations('common')
  const item = useTranslations('item')
  const shared = useEditedItemFields(concepts, {
    ...{ title: t('title'), summary: t('summary'), summaryHint: t('summaryHint') },
  })

  const words = (values: FormValues): EditedField[] =>
    LANGUAGES.flatMap((language) =>
      FACILITY_WORDS.map((field) => ({
        label: `${t(`words.${field}`)} (${common(`language.${language}`)})`,
        words: values.text(`words.${language}.${field}`).trim(),
        language,
      })),
    )
  const pictures = (values: FormValues): EditedField[] =>
    Array.from({ length: MOST_PICTURES }, (_, at) => ({
      label: t('pictures.one', { place: at + 1 }),
      words: [
        values.text(`pictures.${at}.pictureName`),
        ...LANGUAGES.map((language) => values.text(`pictures.${at}.alternatives.${language}`)),
      ]
        .filter((text) => text !== '')
        .join('\n'),
    }))

  return (values: FormValues): EditedField[] => {
    const genre = oneOf(FACILITY_GENRES, values.text('genre'))
    const access = FACILITY_ACCESS.filter((one) => values.list('accessibility').includes(one))
    const pricing = oneOf(FACILITY_PRICINGS, values.text('pricing'))
    const unit = oneOf(PRICE_UNITS, values.text('priceUnit'))
    const isPriced = pricing === 'priced'
    const nuts3 = values.text('nuts3')
    const [, until] = shared.use(values)
    return [
      ...shared.texts(values),
      { label: t('genre.legend'), words: genre ? item(`facilityGenre.${genre}`) : '' },
      { label: t('capacity.label'), words: values.text('capacity') },
      ...(['width', 'depth', 'height'] as const).map((name) => {
        return { label: t(`size.${name}`), words: values.text(name) }
      }),
      { label: t('address.label'), words: values.text('address').trim() },
      { label: t('address.city'), words: values.text('city').trim() },
      { label: t('address.region'), words: nuts3 === '' ? '' : regionName(nuts3) },
      ...words(values),
      { label: t('access.legend'), words: access.map((one) => t(`access.${one}`)).join(', ') },
      { label: t('pricing.legend'), words: pricing ? t(`pricing.${pricing}`) : '' },
      // An amount is saved only where it costs one.
      { label: t('price.label'), words: isPriced ? values.text('price') : '' },
      { label: t('price.unit'), words: isPriced && unit ? t(`price.units.${unit}`) : '' },
      ...pictures(values),
      { label: t('sheet.title'), words: values.text('sheetName') },
      ...shared.finding(values),
      until ?? { label: item('facts.validUntil'), words: '' },
    ]
  }
}
