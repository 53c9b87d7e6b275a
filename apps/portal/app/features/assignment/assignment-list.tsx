import { DataList, DataRow } from '@traject/ui/data-list'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { type AssignmentFace, addressOfAssignment, isOpen } from './assignment-face.ts'
import { StepOf, useWords, WhySo } from './assignment-words.tsx'

type Props = {
  assignments: readonly AssignmentFace[]
  /** The reader acts for the company: it opens what was assigned. */
  isCompany: boolean
  /** On the page of one step it goes without saying. */
  showStep?: boolean
  label?: string
}

/** What was assigned, why and until when. Needs the words of `assignment` and of `item`. */
export function AssignmentList({ assignments, isCompany, showStep = true, label }: Props) {
  return (
    <DataList label={label}>
      {assignments.map((assignment) => (
        <AssignmentRow
          key={assignment.id}
          assignment={assignment}
          isCompany={isCompany}
          showStep={showStep}
        />
      ))}
    </DataList>
  )
}

type RowProps = { assignment: AssignmentFace; isCompany: boolean; showStep: boolean }

function AssignmentRow({ assignment, isCompany, showStep }: RowProps) {
  const { step, item } = assignment
  const mayOpen = isCompany && assignment.state === 'assigned' && item !== null
  return (
    <DataRow
      className="items-start"
      aside={
        <>
          <WhereItStands assignment={assignment} />
          {mayOpen && <OpenButton assignment={assignment} title={item.title} />}
        </>
      }
    >
      <Title assignment={assignment} isCompany={isCompany} />
      {showStep && step && (
        <p className="text-sm text-soft">
          <StepOf step={step} />
        </p>
      )}
      <Reason assignment={assignment} isCompany={isCompany} />
      <p className="mt-1 text-sm text-soft empty:hidden">
        <WhySo assignment={assignment} />
      </p>
    </DataRow>
  )
}

/** Why, in the coach's words; a template gives its resources without any. */
function Reason({ assignment, isCompany }: Omit<RowProps, 'showStep'>) {
  const t = useTranslations('assignment')
  const { reason, language, byName: name, byHouse: house } = assignment
  const words = useWords(language)
  if (reason === '') return null
  return (
    <p className="mt-1 text-sm">
      {isCompany
        ? t.rich('list.fromCoach', { house, reason, words })
        : t.rich('list.fromColleague', { name, reason, words })}{' '}
      <ForeignMark language={language} />
    </p>
  )
}

function Title({ assignment, isCompany }: Omit<RowProps, 'showStep'>) {
  const t = useTranslations('assignment')
  const words = useTranslations('item')
  const { item, state } = assignment
  const lang = useForeign(item?.language ?? assignment.language)
  const address = addressOfAssignment(assignment)
  if (!item) {
    const gone = isCompany && state === 'recalled'
    return (
      <Link to={address} className="font-[650]">
        {t(gone ? 'list.gone' : 'list.hidden')}
      </Link>
    )
  }
  return (
    <>
      <Link to={address} className="font-[650]" lang={lang}>
        {item.title}
      </Link>{' '}
      <ForeignMark language={item.language} />
      <p className="text-sm text-soft">
        <SideName tone={toneOf(item.side)}>{item.ownerName}</SideName>
        {item.genre && ` · ${words(`genre.${item.genre}`)}`}
      </p>
    </>
  )
}

/** The date while something is to be done, else what became of it. */
function WhereItStands({ assignment }: { assignment: AssignmentFace }) {
  const t = useTranslations('assignment')
  const format = useFormatter()
  const { dueOn, state } = assignment
  return (
    <>
      {dueOn && isOpen(assignment) && (
        <b className="text-signal">
          {t('due', { on: format.dateTime(new Date(dueOn), 'shortDay') })}
        </b>
      )}
      <Tag>{t(`state.${state}`)}</Tag>
    </>
  )
}

/** Opening is an act: the coach reads that it was done. */
function OpenButton({ assignment, title }: { assignment: AssignmentFace; title: string }) {
  const t = useTranslations('assignment')
  const address = addressOfAssignment(assignment)
  return (
    <Form method="post" action={address}>
      <ActingForField />
      <input type="hidden" name="move" value="open" />
      <SubmitButton kind="quiet" size="small" action={address}>
        {t.rich('list.open', {
          title,
          quiet: (chunks) => <span className="sr-only">{chunks}</span>,
        })}
      </SubmitButton>
    </Form>
  )
}
