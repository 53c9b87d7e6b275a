import { FACILITY_ACCESS } from '@traject/domain/facility/facility'
import { Card, CardHeader } from '@traject/ui/card'
import { CheckboxGroup } from '@traject/ui/choice'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import { useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { ItemEditor } from '../item-editor/item-editor.tsx'
import { ValidUntilField } from '../item-editor/valid-until-field.tsx'
import type { EditedFacility } from './edited-facility.ts'
import { PictureFields } from './picture-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PriceFields } from './price-fields.tsx'
import { SheetField } from './sheet-field.tsx'
import { WordsFields } from './words-fields.tsx'

type Props = {
  stored: EditedFacility
  /** The revision that is edited; none for a new one. */
  revision?: number
  concepts: readonly ConceptChoice[]
  /** Where the pictures that are stored can be seen, by their files. */
  pictureAddresses?: Readonly<Record<string, string>>
}

/** The form of a space or of equipment; works without JavaScript. */
export function FacilityEditor({ stored, revision, concepts, pictureAddresses = {} }: Props) {
  const t = useTranslations('facility')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  const common = { values, answer }
  return (
    <ItemEditor
      {...common}
      concepts={concepts}
      stored={stored}
      revision={revision}
      words={{ title: t('title'), summary: t('summary'), summaryHint: t('summaryHint') }}
      use={<ValidUntilField {...common} />}
    >
      <Card>
        <CardHeader title={t('place')} />
        <PlaceFields {...common} />
      </Card>
      <Card>
        <CardHeader title={t('details')} />
        <WordsFields {...common} stored={stored} />
        <CheckboxGroup
          className="mt-5"
          id="accessibility"
          name="accessibility"
          legend={t('access.legend')}
          hint={t('access.hint')}
          choices={FACILITY_ACCESS.map((value) => ({ value, label: t(`access.${value}`) }))}
          defaultValues={values.list('accessibility')}
          error={answer.error('accessibility')}
        />
      </Card>
      <Card>
        <CardHeader title={t('pricing.legend')} />
        <PriceFields {...common} />
      </Card>
      <Card>
        <CardHeader title={t('pictures.title')} />
        <PictureFields {...common} addresses={pictureAddresses} stored={stored.pictures} />
      </Card>
      <Card>
        <CardHeader title={t('sheet.title')} />
        <SheetField {...common} />
      </Card>
    </ItemEditor>
  )
}
