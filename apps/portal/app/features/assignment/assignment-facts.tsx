import { Card, CardHeader } from '@traject/ui/card'
import { type Definition, DefinitionList } from '@traject/ui/definition-list'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'
import type { AssignmentFace } from './assignment-face.ts'
import { StepOf, WhySo } from './assignment-words.tsx'

/** For what, by whom, until when, where it stands; and whose it is, to who may see that. */
export function AssignmentFacts({ assignment }: { assignment: AssignmentFace }) {
  const t = useTranslations('assignment')
  const words = useTranslations('item')
  const format = useFormatter()
  const { step, dueOn, state, byName, byHouse, since, item } = assignment
  const moment = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const house = item && <SideName tone={toneOf(item.side)}>{item.ownerName}</SideName>
  const why = (state === 'recalled' || state === 'set-aside') && assignment.stateReason !== ''
  const of = (term: string, value: Definition['value']) => ({ term, value })
  return (
    <Card>
      <CardHeader title={t('page.facts')} />
      <DefinitionList
        // Beside the page's main column there is little room for the terms.
        className="sm:[&>div]:grid-cols-[minmax(6.5rem,2fr)_3fr]"
        items={[
          of(t('page.state'), why ? <WhySo assignment={assignment} /> : t(`state.${state}`)),
          of(t('page.due'), dueOn ? format.dateTime(new Date(dueOn), 'day') : t('page.noDue')),
          of(t('page.for'), step ? <StepOf step={step} /> : t('assign.wholeTrack')),
          of(
            t('page.by'),
            <>
              {byName}
              <span className="block text-sm text-soft">{byHouse}</span>
            </>,
          ),
          of(t('page.since'), format.dateTime(new Date(since), moment)),
          ...(item
            ? [
                of(t('page.house'), house),
                ...(item.genre ? [of(t('page.genre'), words(`genre.${item.genre}`))] : []),
                of(t('page.terms'), words(`terms.${item.terms}`)),
              ]
            : []),
        ]}
      />
    </Card>
  )
}
