import { type PlaceKind, rolesOf } from '@traject/domain/invitation/invitation'
import { RadioGroup } from '@traject/ui/choice'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../form/form-errors.tsx'
import { FileForm } from '../import/file-form.tsx'
import { LanguageField } from '../people/person-fields.tsx'
import { useLanguage } from '../words/lang.tsx'

/** A file of people, and what holds for those of whom it says no more than who they are. */
export function BringForm({ place }: { place: PlaceKind }) {
  const t = useTranslations('people-import')
  const common = useTranslations('common')
  const answer = useAnswer()
  const language = useLanguage()
  return (
    <FileForm noun="people" answer={answer} hint={t('fileHint')} accept=".csv,.txt,text/csv">
      <RadioGroup
        id="role"
        name="role"
        legend={t('role')}
        choices={rolesOf(place).map((value) => ({ value, label: common(`role.${value}`) }))}
        defaultValue={answer.value('role') ?? 'member'}
        error={answer.error('role')}
      />
      <LanguageField
        legend={t('language')}
        answer={answer}
        defaultValue={answer.value('language') ?? language}
      />
    </FileForm>
  )
}
