import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { Field, Select } from '@traject/ui/field'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { DayField } from '../form/day-field.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { AssignmentFace } from './assignment-face.ts'

interface Step {
  id: string
  position: number
  title: string
  language: Language
  dueOn: string | null
}

type Props = {
  trackId: string
  smeName: string
  stepId: string | null
  requestId: string
  item: NonNullable<AssignmentFace['item']>
  steps: readonly Step[]
  /** What stands where on the track already. */
  standing: readonly { itemId: string; stepId: string | null }[]
}

/** An item that was chosen: for what, why, and until when. */
export function AssignForm({ trackId, smeName, stepId, requestId, item, steps, standing }: Props) {
  const t = useTranslations('assignment')
  const answer = useAnswer()
  const back = `/tracks/${trackId}/assign${stepId ? `?step=${stepId}` : ''}`
  return (
    <Card className="max-w-2xl">
      <Form method="post" noValidate className="grid gap-6">
        <FormErrors answer={answer} />
        <EditionFields requestId={requestId} />
        <input type="hidden" name="item" value={item.id} />
        <Chosen item={item} back={back} />
        <Field id="step" label={t('assign.place')} error={answer.error('step')}>
          {(control) => (
            <Select {...control} name="step" defaultValue={answer.value('step') ?? stepId ?? ''}>
              <Places steps={steps} standing={standing} itemId={item.id} />
            </Select>
          )}
        </Field>
        <ReasonField
          label={t('assign.reason')}
          hint={t('assign.reasonHint')}
          answer={answer}
          most={1000}
          required
        />
        <DayField
          name="dueOn"
          label={t('assign.dueOn')}
          hint={t('assign.dueHint')}
          answer={answer}
        />
        <p className="text-soft">{t('assign.opensTo', { sme: smeName })}</p>
        <SubmitOrCancel
          submit={t('assign.submit')}
          cancel={t('assign.cancel')}
          back={`/tracks/${trackId}`}
        />
      </Form>
    </Card>
  )
}

function Chosen({ item, back }: { item: Props['item']; back: string }) {
  const t = useTranslations('assignment')
  const words = useTranslations('item')
  const lang = useForeign(item.language)
  return (
    <div className="rounded-field bg-wash px-4 py-3.5">
      <p className="text-sm text-soft">{t('assign.chosen')}</p>
      <h2 className="text-lg">
        <span lang={lang}>{item.title}</span> <ForeignMark language={item.language} />
      </h2>
      <p className="text-sm text-soft">
        <SideName tone={toneOf(item.side)}>{item.ownerName}</SideName>
        {item.genre && ` · ${words(`genre.${item.genre}`)}`} · {words(`terms.${item.terms}`)}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link to={`/items/${item.id}`}>{t('page.seeItem')}</Link>
        <Link to={back}>{t('assign.another')}</Link>
      </p>
    </div>
  )
}

type PlacesProps = Pick<Props, 'steps' | 'standing'> & { itemId: string }

/** The whole track, or one of its steps; those where it stands say so. */
function Places({ steps, standing, itemId }: PlacesProps) {
  const t = useTranslations('assignment')
  const format = useFormatter()
  const named = (stepId: string | null, place: string) =>
    standing.some((one) => one.itemId === itemId && one.stepId === stepId)
      ? t('assign.thereOption', { place })
      : place
  return (
    <>
      <option value="">{named(null, t('assign.wholeTrack'))}</option>
      {steps.map(({ id, title, dueOn, ...step }) => {
        const position = String(step.position)
        const on = dueOn && format.dateTime(new Date(dueOn), 'shortDay')
        const place = on
          ? t('assign.stepOptionDue', { position, title, on })
          : t('assign.stepOption', { position, title })
        return (
          <option key={id} value={id}>
            {named(id, place)}
          </option>
        )
      })}
    </>
  )
}
