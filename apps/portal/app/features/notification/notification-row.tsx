import { placeOf } from '@traject/domain/notification/place'
import { sentenceOf } from '@traject/domain/notification/sentence'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { Foreign } from '../words/lang.tsx'
import type { Told } from './told.ts'

// A little wider than its card's text, so that the ground under the pointer has room.
const row =
  'flex w-[calc(100%+1rem)] -mx-2 items-start gap-3 rounded-field px-2 py-3 text-left no-underline hover:bg-wash'

/**
 * One thing that happened, and the way to it. What was not seen is followed by a button, since following
 * it says that it was seen; what was seen by a plain link.
 */
export function NotificationRow({ told, showSme }: { told: Told; showSme: boolean }) {
  const content = <Content told={told} showSme={showSme} />
  return (
    <li>
      {told.seenAt ? (
        <Link to={placeOf(told)} className={row}>
          {content}
        </Link>
      ) : (
        <Form method="post" action="/notifications">
          <ActingForField />
          <input type="hidden" name="id" value={told.id} />
          <button type="submit" name="act" value="see" className={row}>
            {content}
          </button>
        </Form>
      )}
    </li>
  )
}

function Content({ told, showSme }: { told: Told; showSme: boolean }) {
  const t = useTranslations('notification')
  const format = useFormatter()
  const { track, contact, step, item, by, smeName, move, dueOn, createdAt, seenAt } = told
  const isNew = seenAt === null
  const values = { move: move ?? 'other', due: dueOn ? new Date(dueOn) : createdAt }
  const sentence = sentenceOf(told, showSme ? 'coaches' : 'sme')
  const topic = item ?? step ?? track ?? contact
  return (
    <>
      <Station isNew={isNew} />
      <span className="min-w-0 flex-1">
        <span
          className={isNew ? 'block text-sm font-[620] text-signal' : 'block text-sm text-soft'}
        >
          {isNew && <span className="sr-only">{t('new')}: </span>}
          {t(`says.${sentence}`, values)}
        </span>
        <span className={isNew ? 'block font-[650]' : 'block'}>
          {topic ? <Foreign language={topic.language}>{topic.title}</Foreign> : t('someContact')}
        </span>
        <span className="block text-sm text-soft">
          <Parts>
            {by}
            {showSme && smeName}
            {item && step && <Foreign language={step.language}>{step.title}</Foreign>}
            {track && topic !== track && <Foreign language={track.language}>{track.title}</Foreign>}
          </Parts>
        </span>
      </span>
      <time dateTime={createdAt.toISOString()} className="shrink-0 text-sm text-soft tabular-nums">
        {format.dateTime(createdAt, 'time')}
      </time>
    </>
  )
}

/** What there is, with a dot between. */
function Parts({ children }: { children: ReactNode[] }) {
  const parts = children.filter(Boolean)
  return parts.map((part, at) => (
    <span key={at}>
      {at > 0 && ' · '}
      {part}
    </span>
  ))
}

/** A stop on the line: filled until it was seen. */
function Station({ isNew }: { isNew: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={`mt-[5px] size-3.5 shrink-0 ${isNew ? 'fill-signal stroke-signal' : 'fill-card stroke-edge'}`}
    >
      <circle cx="8" cy="8" r="6" strokeWidth="3" />
    </svg>
  )
}
