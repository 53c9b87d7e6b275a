import type { ConceptScheme } from '@traject/domain/concept/concept'
import type { VocabularyFilter } from '@traject/domain/concept/inputs'
import { Chip, ChipList } from '@traject/ui/chip'
import { TextInput } from '@traject/ui/field'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, routerLink } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { vocabularyAddress } from './concept-address.ts'

type Props = {
  filter: VocabularyFilter
  schemes: readonly { scheme: ConceptScheme; count: number }[]
  own: number
}

/** Searching keeps the kind that is chosen, and choosing a kind what was searched. */
export function VocabularyFilters({ filter, schemes, own }: Props) {
  const t = useTranslations('concept')
  const format = useFormatter()
  const { q, scheme } = filter
  return (
    <>
      <Form
        action="/vocabulary"
        role="search"
        className="flex flex-wrap gap-3 rail:flex-nowrap"
        // A search that came by a link fills the field anew.
        key={q}
      >
        {scheme && <input type="hidden" name="scheme" value={scheme} />}
        {filter.own && <input type="hidden" name="own" value="true" />}
        <TextInput
          type="search"
          name="q"
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          defaultValue={q}
          maxLength={200}
          enterKeyHint="search"
          className="min-w-0 flex-1 basis-56"
        />
        <SubmitButton>{t('search.submit')}</SubmitButton>
      </Form>
      <ChipList label={t('filter')}>
        <Chip
          href={vocabularyAddress({ q })}
          label={t('all')}
          current={!scheme && !filter.own}
          renderLink={routerLink}
        />
        {(own > 0 || filter.own) && (
          <Chip
            href={vocabularyAddress({ q, scheme, own: !filter.own })}
            label={t('own')}
            count={format.number(own)}
            current={filter.own}
            renderLink={routerLink}
          />
        )}
        {schemes.map(({ scheme: one, count }) => (
          <Chip
            key={one}
            href={vocabularyAddress({ ...filter, after: undefined, scheme: one })}
            label={t(`scheme.${one}`)}
            count={format.number(count)}
            current={one === scheme}
            renderLink={routerLink}
          />
        ))}
      </ChipList>
    </>
  )
}
