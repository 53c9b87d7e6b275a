import { Checkbox } from '@traject/ui/choice'
import { FileInput } from '@traject/ui/field'
import { FieldError, FieldHint, fieldWiring } from '@traject/ui/field-parts'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

/** Phones offer camera and photos beside their files by it; what is taken is decided by content. */
const OFFERED =
  'image/*,.heic,.heif,audio/*,video/*,text/plain,text/csv,.md,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp'
const LARGEST = 200 * 1024 * 1024

type Props = {
  /** "id name" of what was received already, while something else in the form was wrong. */
  brought: readonly string[]
  errors: readonly string[]
  /** What came back with the form; none where it did not. */
  typed: object | undefined
  /** The file at which the connection was lost. */
  lost: string | null
}

/** Several files and photos; those that arrived stay arrived. */
export function FilesField({ brought, errors, typed, lost }: Props) {
  const t = useTranslations('step')
  const [large, setLarge] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // What was sent has arrived or was refused: sent again with the form, it would arrive twice.
  useEffect(() => {
    if (typed && field.current) field.current.value = ''
  }, [typed])
  const here = [
    ...(large === null ? [] : [t('form.tooLarge', { name: large })]),
    ...(lost === null ? [] : [t('form.lost', { name: lost })]),
  ]
  const all = here.length === 0 ? errors : here
  const hint = t('form.filesHint')
  const refuseLarge = () => {
    if (!field.current) return
    // Said before it is sent: a film takes minutes.
    const chosen = [...(field.current.files ?? [])]
    const found = chosen.find(({ size }) => size > LARGEST)
    setLarge(found?.name ?? null)
    if (!found) return
    const kept = new DataTransfer()
    for (const file of chosen) if (file.size <= LARGEST) kept.items.add(file)
    field.current.files = kept.files
  }
  return (
    <div className="grid gap-3">
      {brought.length > 0 && (
        <fieldset aria-describedby="brought-description">
          <legend className="font-[620]">{t('form.brought')}</legend>
          <FieldHint id="brought" hint={t('form.broughtHint')} />
          {brought.map((one, at) => (
            <Checkbox
              key={one}
              id={`brought-${at}`}
              name="brought"
              value={one}
              defaultChecked
              label={<span className="break-words">{one.slice(one.indexOf(' ') + 1)}</span>}
            />
          ))}
        </fieldset>
      )}
      <div className="grid gap-1.5">
        <label htmlFor="files" className="font-[620]">
          {t('form.files')}
        </label>
        <FieldHint id="files" hint={hint} />
        <div id="files-error" role={here.length === 0 ? undefined : 'alert'} className="grid gap-1">
          {all.map((error) => (
            <FieldError key={error} id={`files-${error}`} error={error} />
          ))}
        </div>
        <FileInput
          ref={field}
          {...fieldWiring('files', hint, all[0])}
          name="files"
          multiple
          accept={OFFERED}
          onChange={refuseLarge}
        />
      </div>
    </div>
  )
}
