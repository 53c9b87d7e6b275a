import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { changeStateInput } from '@traject/domain/track/change-state'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { MoveForm, MoveLinks } from '../features/track/state-moves.tsx'
import { TrackHistory } from '../features/track/track-history.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-state'].title)

/** `?move=` asks about one move before it is made. */
export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('move')
  return page(args, ['track-state', 'track'], async ({ call }) => {
    const view = await call.track.state({ id: args.params.id ?? '' })
    const move = view.moves.find((one) => one === asked) ?? null
    return { ...view, move, requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    form.set('id', id)
    return submitForm(form, changeStateInput, async (input) => {
      await call.track.changeState(input)
      return redirect(`/tracks/${encodeURIComponent(id)}/state`)
    })
  })
}

export default function TrackState() {
  const view = useLoaderData<typeof loader>()
  const { id, title, language, smeName, state, startsOn, followUpUntil, move, history } = view
  const t = useTranslations('track-state')
  const track = useTranslations('track')
  const format = useFormatter()
  const day = (on: string) => format.dateTime(new Date(on), 'day')
  return (
    <div className="max-w-3xl">
      <PageHeader
        kicker={<Link to={`/tracks/${id}`}>{t('back')}</Link>}
        title={t('title')}
        lead={
          <p className="flex flex-wrap items-center gap-2">
            <span>
              <span lang={useForeign(language)}>{title}</span> · {smeName}
            </span>
            <Tag>{track(`state.${state}`)}</Tag>
            {state === 'agreed' && t('from', { on: day(startsOn) })}
            {state !== 'closed' && followUpUntil && t('followUp', { on: day(followUpUntil) })}
          </p>
        }
      />
      <div className="grid gap-5">
        {move ? <MoveForm {...view} move={move} /> : <MoveLinks {...view} />}
        <TrackHistory history={history} />
      </div>
    </div>
  )
}
