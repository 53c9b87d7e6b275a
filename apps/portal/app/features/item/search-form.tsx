import type { ItemFilter } from '@traject/domain/item/item-filter'
import { TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = {
  filter: ItemFilter
  /** The page that searches, and what else its address says. */
  path?: string
  kept?: Record<string, string>
}

/** Searching keeps the filters that are set. */
export function SearchForm({ filter, path = '/catalogue', kept = {} }: Props) {
  const t = useTranslations('item')
  return (
    <Form
      action={path}
      role="search"
      className="flex flex-wrap gap-3 rail:flex-nowrap"
      // A search that came by a link fills the field anew.
      key={filter.q}
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['kind', 'genre', 'language', 'house', 'side', 'concept'] as const).map((name) =>
        filter[name] ? <input key={name} type="hidden" name={name} value={filter[name]} /> : null,
      )}
      <TextInput
        type="search"
        name="q"
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        defaultValue={filter.q}
        maxLength={200}
        enterKeyHint="search"
        className="min-w-0 flex-1 basis-56"
      />
      <SubmitButton>{t('search.submit')}</SubmitButton>
    </Form>
  )
}
