import type { Language } from '@traject/domain/language/language'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { type Answered, useAnswer } from '../form/form-errors.tsx'
import { FileForm } from '../import/file-form.tsx'
import { LanguageField } from '../people/person-fields.tsx'
import { LeadField } from '../track/start-form.tsx'
import { useLanguage } from '../words/lang.tsx'

type Props = {
  templates: readonly { itemId: string; title: string; language: Language }[]
  coaches: readonly { personId: string; name: string }[]
  leadsHimself: boolean
  usualStart: string
}

/** A file of companies, and the track that is proposed to each. */
export function BringForm({ templates, coaches, leadsHimself, usualStart }: Props) {
  const t = useTranslations('track-import')
  const start = useTranslations('track-start')
  const answer = useAnswer()
  const language = useLanguage()
  return (
    <FileForm noun="tracks" answer={answer} hint={t('fileHint')} accept=".csv,.txt,text/csv">
      <p className="text-soft">{t('says')}</p>
      <section aria-labelledby="every" className="grid gap-6 border-t border-line pt-5">
        <h2 id="every" className="text-lg">
          {t('every')}
        </h2>
        <TemplateField answer={answer} templates={templates} />
        <Field
          id="title"
          label={start('trackTitle')}
          hint={t('titleHint')}
          error={answer.error('title')}
        >
          {(control) => (
            <TextInput {...control} name="title" defaultValue={answer.value('title')} />
          )}
        </Field>
        <Field
          id="startsOn"
          label={start('startsOn')}
          hint={start('startsOnHint')}
          error={answer.error('startsOn')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="startsOn"
              type="date"
              className="max-w-60"
              defaultValue={answer.value('startsOn') ?? usualStart}
            />
          )}
        </Field>
        {!leadsHimself && <LeadField answer={answer} coaches={coaches} />}
        <LanguageField
          legend={t('language')}
          answer={answer}
          defaultValue={answer.value('language') ?? language}
        />
      </section>
    </FileForm>
  )
}

type TemplateProps = { answer: Answered; templates: Props['templates'] }

function TemplateField({ answer, templates }: TemplateProps) {
  const t = useTranslations('track-import')
  return (
    <Field id="templateId" label={t('template')} error={answer.error('templateId')}>
      {(control) => (
        <Select {...control} name="templateId" defaultValue={answer.value('templateId')}>
          {templates.map(({ itemId, title, language }) => (
            <option key={itemId} value={itemId} lang={language}>
              {title}
            </option>
          ))}
          <option value="">{t('byHand')}</option>
        </Select>
      )}
    </Field>
  )
}
