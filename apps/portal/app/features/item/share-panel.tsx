import type { ShareInput } from '@traject/domain/item/inputs'
import type { AudienceSummary, SharingHouse } from '@traject/domain/item/share-item'
import type { ItemKind } from '@traject/domain/item/sharing'
import { SIDES } from '@traject/domain/partnership/side'
import type { TemplateProblem } from '@traject/domain/track-template/publishing'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { Checkbox, CheckboxGroup, RadioGroup } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import { Notice } from '@traject/ui/notice'
import { WhoBox } from '@traject/ui/who-box'
import { useTranslations } from 'use-intl'
import { Form, Link, useSubmit } from '../../lib/router.tsx'
import { PRESETS, type Preset, presetOf, typedChoice } from '../../lib/share-choice.ts'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useProblemSentences } from './problem-sentences.ts'
import { WhoSees } from './who-sees.tsx'

type Props = {
  kind: ItemKind
  /** Of the item's page. */
  address: string
  revision: number
  /** Of a template: of its modules and steps, as they were looked at. */
  contentRevision: number | null
  status: 'draft' | 'published' | 'retired'
  ownerId: string
  houses: readonly Omit<SharingHouse, 'people'>[]
  stored: ShareInput
  /** What is asked about, before it is done. */
  choice: ShareInput | null
  now: AudienceSummary
  next: AudienceSummary | null
  /** Of a template: what stands in the way. */
  problems: readonly TemplateProblem[]
}

const FURTHER = ['selected', 'regions', 'public', 'private'] as const

/** A contact is not shared with everyone, and only resources are handed on. */
const offersEveryone = (kind: ItemKind) => kind !== 'contact'

/** Always the same one: who sees it now, who would see it then, and the way there. */
export function SharePanel(props: Props) {
  const { kind, address, revision, contentRevision, status, ownerId, houses, now, next } = props
  const t = useTranslations('share')
  const common = useTranslations('common')
  const answer = useAnswer()
  const submit = useSubmit()
  const shown = props.choice ?? typedChoice(answer.typed) ?? props.stored
  const refused = useProblemSentences(answer.problems)
  const problems = useProblemSentences(props.problems)
  const preset = presetOf(shown)
  const who = preset ?? shown.visibility
  return (
    <Card>
      <WhoBox>
        {t.rich('now', { who: () => <WhoSees summary={now} draft={status === 'draft'} /> })}
      </WhoBox>
      <div className="mt-5">
        <FormErrors answer={answer} also={refused} />
        {refused.length === 0 && problems.length > 0 && <Problems sentences={problems} />}
      </div>
      <Form
        method="post"
        className="group/share mt-5 grid gap-5"
        onChange={({ currentTarget }) => {
          // With JavaScript the sentence follows each choice; without, the quiet button asks for it.
          const asked = new FormData(currentTarget)
          asked.delete('actingFor')
          asked.delete('revision')
          asked.delete('contentRevision')
          const asking = submit(asked, { method: 'get', replace: true, preventScrollReset: true })
          // The next choice takes the place of a question that is still on its way.
          Promise.resolve(asking).catch(() => undefined)
        }}
      >
        <ActingForField />
        <input type="hidden" name="revision" value={revision} />
        {contentRevision !== null && (
          <input type="hidden" name="contentRevision" value={contentRevision} />
        )}
        <RadioGroup
          id="who"
          name="who"
          legend={t('who')}
          choices={(Object.keys(PRESETS) as Preset[]).map((value) => {
            return { value, label: t(`preset.${value}`) }
          })}
          defaultValue={who}
          error={answer.error('visibility')}
        />
        <Disclosure
          summary={t(offersEveryone(kind) ? 'more' : 'moreNotAll')}
          open={preset === undefined}
        >
          <div className="grid gap-5">
            <RadioGroup
              id="further"
              name="who"
              legend={t('further')}
              choices={FURTHER.filter((value) => value !== 'public' || offersEveryone(kind)).map(
                (value) => ({ value, label: t(`visibility.${value}`) }),
              )}
              defaultValue={who}
            />
            <div className="hidden group-has-[input[value=selected]:checked]/share:block">
              <CheckboxGroup
                id="houses"
                name="houses"
                legend={t('houses')}
                choices={houses
                  .filter(({ organisationId }) => organisationId !== ownerId)
                  .map(({ organisationId: value, name: label }) => ({ value, label }))}
                defaultValues={shown.houses}
                error={answer.error('houses')}
              />
            </div>
            <div className="hidden group-has-[input[value=regions]:checked]/share:block">
              <CheckboxGroup
                id="sides"
                name="sides"
                legend={t('sides')}
                choices={SIDES.map((value) => ({ value, label: common(`side.${value}`) }))}
                defaultValues={shown.sides}
                error={answer.error('sides')}
              />
            </div>
            <div className="hidden group-has-[input[value=selected]:checked]/share:block group-has-[input[value=regions]:checked]/share:block">
              <Checkbox
                id="smes"
                name="smes"
                label={t('andSmes')}
                defaultChecked={shown.reach === 'partners-and-smes'}
              />
            </div>
          </div>
        </Disclosure>
        {kind === 'resource' && (
          <Checkbox
            id="mayHandOn"
            name="mayHandOn"
            label={t('mayHandOn')}
            hint={t('mayHandOnHint')}
            defaultChecked={shown.mayHandOn}
          />
        )}
        {next && (
          <WhoBox after live>
            {t.rich('next', { who: () => <WhoSees summary={next} /> })}
          </WhoBox>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton>{status === 'draft' ? t('publish') : t('submit')}</SubmitButton>
          <button type="submit" formMethod="get" className={buttonClass('quiet')}>
            {t('ask')}
          </button>
          <Link to={address} className={buttonClass('text')}>
            {t('cancel')}
          </Link>
        </div>
      </Form>
    </Card>
  )
}

/** Said before it is tried. */
function Problems({ sentences }: { sentences: readonly string[] }) {
  const t = useTranslations('share')
  return (
    <Notice kind="warning" title={t('problem.title')}>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
