import { CONCEPT_SCHEMES, type ConceptScheme } from '@traject/domain/concept/concept'
import type { ImportRow } from '@traject/domain/concept/import-concepts'
import { Card } from '@traject/ui/card'
import { Field, FileInput, Select } from '@traject/ui/field'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { ImportPreview } from './import-preview.tsx'

/** What the action answered: the file that was read, and what it would do. */
export type Previewed = { source: string; scheme: ConceptScheme; isStale: boolean } & (
  | {
      refusal: {
        code: 'syntax' | 'entities' | 'no-concepts' | 'concepts-full'
        line: number | null
      }
    }
  | { refusal: null; rows: ImportRow[]; shown: string }
)

/** Choosing a file; then what it would do, and the button that does it. Works without JavaScript. */
export function ImportForm({ previewed }: { previewed: Previewed | undefined }) {
  const t = useTranslations('concept')
  const answer = useAnswer()
  const refusal = previewed?.refusal
  return (
    <div className="grid gap-5">
      <FormErrors answer={answer} idOf={() => 'source'} />
      {refusal && (
        <Notice kind="warning" title={t('imports.unreadable')}>
          {t(`imports.refusal.${refusal.code}`, { line: refusal.line ?? 0 })}
        </Notice>
      )}
      {previewed && previewed.refusal === null && <Confirm {...previewed} />}
      <Card className="max-w-2xl">
        <Form method="post" encType="multipart/form-data" noValidate className="grid gap-6">
          <ActingForField />
          <Field
            id="source"
            label={t(previewed ? 'imports.again' : 'imports.file')}
            hint={t('imports.fileHint')}
            error={answer.error('source')}
          >
            {(control) => (
              <FileInput {...control} name="source" accept=".ttl,.rdf,.xml,.owl,text/turtle" />
            )}
          </Field>
          <Field id="scheme" label={t('imports.scheme')}>
            {(control) => (
              <Select
                {...control}
                name="scheme"
                defaultValue={answer.value('scheme') ?? previewed?.scheme ?? 'topic'}
              >
                {CONCEPT_SCHEMES.map((scheme) => (
                  <option key={scheme} value={scheme}>
                    {t(`scheme.${scheme}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <SubmitOrCancel submit={t('imports.look')} cancel={t('form.cancel')} back="/vocabulary" />
        </Form>
      </Card>
    </div>
  )
}

type ConfirmProps = { source: string; scheme: ConceptScheme; isStale: boolean } & {
  rows: readonly ImportRow[]
  shown: string
}

function Confirm({ source, scheme, isStale, rows, shown }: ConfirmProps) {
  const t = useTranslations('concept')
  const isRefused = rows.some(({ outcome }) => outcome === 'refused')
  const count = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length
  return (
    <>
      {isStale && <Notice kind="warning" title={t('imports.stale')} />}
      {isRefused && <Notice kind="warning" title={t('imports.blocked')} />}
      {!isRefused && count === 0 && <Notice kind="info" title={t('imports.nothing')} />}
      <ImportPreview rows={rows} />
      {!isRefused && count > 0 && (
        <Form method="post" encType="multipart/form-data">
          <ActingForField />
          <input type="hidden" name="source" value={source} />
          <input type="hidden" name="scheme" value={scheme} />
          <input type="hidden" name="shown" value={shown} />
          <SubmitButton name="confirm" value="yes">
            {t('imports.confirm', { count })}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
