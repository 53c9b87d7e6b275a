import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { ASSIGNING_STATES } from '@traject/domain/resource-assignment/assign-resource'
import { assignInput } from '@traject/domain/resource-assignment/inputs'
import { buttonClass } from '@traject/ui/button'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { AssignForm } from '../features/assignment/assign-form.tsx'
import { useWords } from '../features/assignment/assignment-words.tsx'
import { ChooseItem } from '../features/assignment/choose-item.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.assignment.assign.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const filter = itemFilterInput.parse(Object.fromEntries(searchParams))
  const trackId = args.params.id ?? ''
  return page(args, ['assignment', 'item'], async ({ call }) => {
    const asked = { trackId, item: searchParams.get('item'), filter }
    const { state, ...found } = await call.assignment.choose(asked)
    const step = found.steps.find(({ id }) => id === searchParams.get('step')) ?? null
    const isOpen = ASSIGNING_STATES.some((one) => one === state)
    return { ...found, step, isOpen, filter, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const trackId = args.params.id ?? ''
  return acting(args, (form, { call }) =>
    submitForm(form, assignInput, async (input) => {
      const id = await call.assignment.assign({ ...input, trackId })
      return redirect(`/tracks/${trackId}/assignments/${id}?done=assigned`)
    }),
  )
}

export default function Assign() {
  const { track, isOpen, chosen, search, step, ...rest } = useLoaderData<typeof loader>()
  const t = useTranslations('assignment')
  const name = useWords(step?.language ?? track.language)
  const place = { trackId: track.id, stepId: step?.id ?? null, standing: rest.standing }
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/tracks/${track.id}`}>{t('assign.backToTrack')}</Link> · {track.smeName}
          </>
        }
        title={t('assign.title')}
        lead={
          step
            ? t.rich('assign.forStep', {
                position: String(step.position),
                title: step.title,
                name,
              })
            : isOpen && !chosen
              ? t('assign.lead')
              : undefined
        }
      />
      {!isOpen && (
        <EmptyState
          title={t('assign.ended')}
          actions={
            <Link to={`/tracks/${track.id}`} className={buttonClass('quiet')}>
              {t('assign.backToTrack')}
            </Link>
          }
        >
          {t('assign.endedText')}
        </EmptyState>
      )}
      {isOpen && chosen && (
        <AssignForm
          {...place}
          smeName={track.smeName}
          requestId={rest.requestId}
          item={chosen}
          steps={rest.steps}
        />
      )}
      {isOpen && search && <ChooseItem {...place} search={search} filter={rest.filter} />}
    </>
  )
}
