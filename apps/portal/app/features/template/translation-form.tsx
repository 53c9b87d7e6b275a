import type { Language } from '@traject/domain/language/language'
import { isTranslated, type StepWords } from '@traject/domain/track-template/translating'
import { Card } from '@traject/ui/card'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { BehindNotice, StillRight } from '../form/behind-notice.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { type Answered, FormErrors, useAnswer } from '../form/form-errors.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'

export interface TranslatedModule {
  id: string
  source: string
  written: string
  /** What the original said when this was written, where it has changed since. */
  madeFrom?: { title: string } | undefined
  steps: TranslatedStep[]
}

interface TranslatedStep {
  id: string
  source: StepWords
  written: StepWords
  madeFrom?: StepWords | undefined
  at: number
}

type Props = {
  modules: readonly TranslatedModule[]
  from: Language
  to: Language
  revision: number
  requestId: string
  /** Of a published version, what is written stays. */
  addsOnly: boolean
}

const PARTS = ['title', 'instructions', 'evidence'] as const

/** The words of modules and steps in a further language, side by side with the original. */
export function TranslationForm(props: Props) {
  const { modules, to, revision, requestId } = props
  const t = useTranslations('template')
  const answer = useAnswer()
  const stored = {
    modules: modules.map(({ id, written }) => ({ id, title: written })),
    steps: modules.flatMap(({ steps }) => steps.map(({ id, written }) => ({ id, ...written }))),
  }
  const values = formValues(answer.typed, stored)
  return (
    <>
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <EditionFields revision={revision} requestId={requestId} />
        <input type="hidden" name="language" value={to} />
        {modules.map((module, at) => (
          <Card key={module.id} aria-labelledby={`original-${module.id}`}>
            <input type="hidden" name={`modules[${at}].id`} value={module.id} />
            <Behind
              now={{ title: module.source }}
              madeFrom={module.madeFrom}
              from={props.from}
              name={`modules[${at}].stillRight`}
              isConfirmed={values.isOn(`modules.${at}.stillRight`)}
            />
            <Pair
              {...props}
              id={`original-${module.id}`}
              name={`modules[${at}].title`}
              path={`modules.${at}.title`}
              label={t('translation.module')}
              source={module.source}
              written={module.written}
              isHeading
              values={values}
              answer={answer}
            />
            {module.steps.map((step) => (
              <fieldset key={step.id} className="mt-6 border-t border-line pt-5">
                <legend className="sr-only">{step.source.title}</legend>
                <input type="hidden" name={`steps[${step.at}].id`} value={step.id} />
                <Behind
                  now={step.source}
                  madeFrom={step.madeFrom}
                  from={props.from}
                  name={`steps[${step.at}].stillRight`}
                  isConfirmed={values.isOn(`steps.${step.at}.stillRight`)}
                />
                <div className="grid gap-4">
                  {PARTS.filter((part) => step.source[part] !== '').map((part) => (
                    <Pair
                      key={part}
                      {...props}
                      name={`steps[${step.at}].${part}`}
                      path={`steps.${step.at}.${part}`}
                      label={t(`step.${part}`)}
                      source={step.source[part]}
                      // Of what is half translated, all can be written.
                      written={isTranslated(step.source, step.written) ? step.written[part] : ''}
                      isLong={part !== 'title'}
                      values={values}
                      answer={answer}
                    />
                  ))}
                </div>
              </fieldset>
            ))}
          </Card>
        ))}
        <div>
          <SubmitButton>{t('translation.save')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

type BehindProps = {
  now: { title: string }
  madeFrom: { title: string } | undefined
  from: Language
  name: string
  isConfirmed: boolean
}

/** What the original said when the words below were written. */
function Behind({ now, madeFrom, from, name, isConfirmed }: BehindProps) {
  const t = useTranslations('template')
  return (
    <BehindNotice
      fields={{
        title: t('step.title'),
        instructions: t('step.instructions'),
        evidence: t('step.evidence'),
      }}
      now={now}
      madeFrom={madeFrom}
      source={from}
      confirm={<StillRight id={name} name={name} isConfirmed={isConfirmed} />}
    />
  )
}

type PairProps = Pick<Props, 'from' | 'to' | 'addsOnly'> & {
  id?: string
  name: string
  path: string
  label: string
  source: string
  written: string
  isHeading?: boolean
  isLong?: boolean
  values: FormValues
  answer: Answered
}

/** One text: what the original says, and beside it the same in the other language. */
function Pair(props: PairProps) {
  const { id, name, path, label, source, written, from, to, addsOnly, values, answer } = props
  const common = useTranslations('common')
  const field = `${label} (${common(`language.${to}`)})`
  return (
    <div className="grid gap-x-6 gap-y-2 rail:grid-cols-2">
      <div>
        <p className="text-sm text-soft">
          {label} ({common(`language.${from}`)})
        </p>
        {props.isHeading ? (
          <h2 id={id} lang={from} className="mt-1">
            {source}
          </h2>
        ) : (
          <p lang={from} className="mt-1 whitespace-pre-line break-words">
            {source}
          </p>
        )}
      </div>
      {addsOnly && written !== '' ? (
        <div>
          <p className="text-sm text-soft">{field}</p>
          <p lang={to} className="mt-1 whitespace-pre-line break-words">
            {written}
          </p>
        </div>
      ) : (
        <Field id={name} label={field} error={answer.error(name)}>
          {(control) =>
            props.isLong ? (
              <TextArea
                {...control}
                name={name}
                lang={to}
                rows={3}
                defaultValue={values.text(path)}
              />
            ) : (
              <TextInput {...control} name={name} lang={to} defaultValue={values.text(path)} />
            )
          }
        </Field>
      )}
    </div>
  )
}
