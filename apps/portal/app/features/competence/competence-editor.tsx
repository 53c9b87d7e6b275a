import { COMPETENCE_LEVELS, COMPETENCE_MEETINGS } from '@traject/domain/competence/competence'
import { SIDES } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { CheckboxGroup, RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import { type Answered, useAnswer } from '../form/form-errors.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { ItemEditor } from '../item-editor/item-editor.tsx'
import { ValidUntilField } from '../item-editor/valid-until-field.tsx'
import type { EditedCompetence } from './edited-competence.ts'
import { type SpokenChoice, SpokenFields } from './spoken-fields.tsx'

export interface CompetenceChoices {
  concepts: readonly ConceptChoice[]
  /** Who acts for the house today. */
  people: readonly { id: string; name: string }[]
  spoken: readonly SpokenChoice[]
}

type Props = {
  stored: EditedCompetence
  /** The revision that is edited; none for a new one. */
  revision?: number
  choices: CompetenceChoices
  /** Of the house, whose own competence it may be. */
  house: string
}

/** The form of a competence; works without JavaScript. */
export function CompetenceEditor({ stored, revision, choices, house }: Props) {
  const t = useTranslations('competence')
  const item = useTranslations('item')
  const answer = useAnswer()
  const values = formValues(answer.typed, stored)
  return (
    <ItemEditor
      values={values}
      answer={answer}
      concepts={choices.concepts}
      stored={stored}
      revision={revision}
      words={{ title: t('title'), summary: t('summary'), summaryHint: t('summaryHint') }}
      use={<ValidUntilField values={values} answer={answer} />}
    >
      <Card>
        <CardHeader title={t('help')} />
        <div className="grid gap-6">
          <WhoField values={values} answer={answer} people={choices.people} house={house} />
          <RadioGroup
            id="level"
            name="level"
            legend={t('level.legend')}
            choices={COMPETENCE_LEVELS.map((value) => {
              return { value, label: item(`level.${value}`), hint: t(`level.${value}Hint`) }
            })}
            defaultValue={values.text('level')}
            error={answer.error('level')}
          />
          <SpokenFields
            spoken={choices.spoken}
            chosen={values.list('languages')}
            error={answer.error('languages')}
          />
          <WhereFields values={values} answer={answer} />
        </div>
      </Card>
    </ItemEditor>
  )
}

type FieldProps = { values: FormValues; answer: Answered }
type WhoProps = FieldProps & { people: CompetenceChoices['people']; house: string }

/** A person of the house, or the house: who was named and has left is no choice any more. */
function WhoField({ values, answer, people, house }: WhoProps) {
  const t = useTranslations('competence')
  const who = values.text('who')
  const isGone = who !== 'house' && people.every(({ id }) => id !== who)
  return (
    <RadioGroup
      id="who"
      name="who"
      legend={t('who.legend')}
      hint={isGone ? t('who.goneHint') : t('who.hint')}
      choices={[
        { value: 'house', label: t('who.house', { house }) },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      defaultValue={isGone ? undefined : who}
      error={answer.error('who')}
    />
  )
}

function WhereFields({ values, answer }: FieldProps) {
  const t = useTranslations('competence')
  const common = useTranslations('common')
  return (
    <>
      <CheckboxGroup
        id="sides"
        name="sides"
        legend={t('sides.legend')}
        hint={t('sides.hint')}
        choices={SIDES.map((value) => ({ value, label: common(`side.${value}`) }))}
        defaultValues={values.list('sides')}
        error={answer.error('sides')}
      />
      <RadioGroup
        id="meets"
        name="meets"
        legend={t('meets.legend')}
        choices={COMPETENCE_MEETINGS.map((value) => ({ value, label: t(`meets.${value}`) }))}
        defaultValue={values.text('meets')}
        error={answer.error('meets')}
      />
      <Field
        id="hoursAMonth"
        label={t('hours.label')}
        hint={t('hours.hint')}
        error={answer.error('hoursAMonth')}
      >
        {(control) => (
          <TextInput
            {...control}
            name="hoursAMonth"
            inputMode="numeric"
            className="max-w-40"
            defaultValue={values.text('hoursAMonth')}
          />
        )}
      </Field>
    </>
  )
}
