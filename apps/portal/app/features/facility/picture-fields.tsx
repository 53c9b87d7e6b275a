import { MOST_PICTURES } from '@traject/domain/facility/facility'
import { LANGUAGES } from '@traject/domain/language/language'
import { Checkbox } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { BehindNotice, StillRight } from '../form/behind-notice.tsx'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useLanguage } from '../words/lang.tsx'
import type { EditedPicture } from './edited-facility.ts'

/** What browsers show; a phone then hands over its own pictures as one of these. */
const OFFERED = 'image/jpeg,image/png,image/webp,image/gif,image/avif'
/** Empty places at hand; the others stand folded up. */
const AT_HAND = 2

type Props = {
  values: FormValues
  answer: Answered
  /** Where the stored ones can be seen, by their files. */
  addresses: Readonly<Record<string, string>>
  /** What is stored of them. */
  stored: readonly EditedPicture[]
}

/** Several pictures, each with words for who does not see it, in the order of their places. */
export function PictureFields(props: Props) {
  const { values, answer } = props
  const t = useTranslations('facility.pictures')
  const places = Array.from({ length: MOST_PICTURES }, (_, at) => at)
  const isTaken = (at: number) =>
    values.text(`pictures.${at}.pictureId`) !== '' ||
    answer.fields.some((name) => name.startsWith(`pictures[${at}]`))
  const taken = places.filter(isTaken)
  const last = taken.at(-1) ?? -1
  const shown = places.filter((at) => at <= last + AT_HAND)
  const further = places.filter((at) => at > last + AT_HAND)
  const picture = (at: number) => <PictureFieldset key={at} at={at} {...props} />
  return (
    // The summary of a refused form leads here.
    <div id="pictures" tabIndex={-1} className="grid gap-6">
      <p className="text-soft">{t('text')}</p>
      {shown.map(picture)}
      {further.length > 0 && (
        <Disclosure summary={t('further')}>
          <div className="grid gap-6">{further.map(picture)}</div>
        </Disclosure>
      )}
    </div>
  )
}

type OneProps = Props & { at: number }

function PictureFieldset({ at, values, answer, addresses, stored }: OneProps) {
  const t = useTranslations('facility.pictures')
  const resource = useTranslations('resource')
  const path = `pictures.${at}`
  const field = `pictures[${at}]`
  const id = values.text(`${path}.pictureId`)
  const name = values.text(`${path}.pictureName`)
  const address = addresses[id]
  return (
    <fieldset className="rounded-field border border-line p-4">
      <legend className="px-1 font-[620]">{t('one', { place: at + 1 })}</legend>
      <input type="hidden" name={`${field}.pictureId`} value={id} />
      <input type="hidden" name={`${field}.pictureName`} value={name} />
      {id !== '' && (
        <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          {address && (
            // Its words stand in the fields beside it.
            <img src={address} alt="" className="max-h-24 max-w-40 rounded-md" loading="lazy" />
          )}
          <div className="min-w-0">
            <p className="break-words">{resource('fileNow', { name })}</p>
            <Checkbox
              id={`${field}.isTakenAway`}
              name={`${field}.isTakenAway`}
              label={t('takeAway')}
              defaultChecked={values.isOn(`${path}.isTakenAway`)}
            />
          </div>
        </div>
      )}
      <div className="grid gap-4">
        <Field
          id={`${field}.picture`}
          label={id === '' ? t('choose') : t('other')}
          hint={t('hint')}
          error={answer.error(`${field}.picture`)}
        >
          {(control) => (
            <TextInput {...control} name={`${field}.picture`} type="file" accept={OFFERED} />
          )}
        </Field>
        <Alternatives
          path={path}
          field={field}
          values={values}
          answer={answer}
          stored={stored.find(({ pictureId }) => pictureId === id)}
        />
        {id !== '' && (
          <Field id={`${field}.place`} label={t('place')} hint={t('placeHint')}>
            {(control) => (
              <TextInput
                {...control}
                name={`${field}.place`}
                type="number"
                min={1}
                max={MOST_PICTURES}
                className="max-w-28"
                defaultValue={values.text(`${path}.place`) || String(at + 1)}
              />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  )
}

type AlternativesProps = Pick<Props, 'values' | 'answer'> & {
  path: string
  field: string
  stored: EditedPicture | undefined
}

function Alternatives({ path, field, values, answer, stored }: AlternativesProps) {
  const t = useTranslations('facility.pictures')
  const common = useTranslations('common')
  const first = useLanguage()
  const ordered = [first, ...LANGUAGES.filter((language) => language !== first)]
  const source = LANGUAGES.find((one) => one === values.text('sourceLanguage')) ?? first
  return (
    <div className="grid gap-4">
      {ordered.map((language) => {
        const name = `${field}.alternatives.${language}`
        const label = t('alternative', { language: common(`language.${language}`) })
        const sourceLabel = t('alternative', { language: common(`language.${source}`) })
        return (
          <div key={language} className="grid content-start gap-3">
            <Field id={name} label={label} error={answer.error(name)}>
              {(control) => (
                <TextInput
                  {...control}
                  name={name}
                  lang={language}
                  defaultValue={values.text(`${path}.alternatives.${language}`)}
                />
              )}
            </Field>
            {language !== source && (
              <BehindNotice
                fields={{ alternative: sourceLabel }}
                now={{ alternative: stored?.alternatives[source] }}
                madeFrom={stored?.behind[language]}
                source={source}
                confirm={
                  <StillRight
                    id={`${field}.stillRight-${language}`}
                    name={`${field}.stillRight`}
                    value={language}
                    isConfirmed={values.list(`${path}.stillRight`).includes(language)}
                  />
                }
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
