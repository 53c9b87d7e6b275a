import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveAssignmentInput } from '@traject/domain/resource-assignment/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { AssignmentFacts } from '../features/assignment/assignment-facts.tsx'
import { ForCoach, ForCompany } from '../features/assignment/assignment-views.tsx'
import { ForeignMark, useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { codeOf, submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { shownContent } from '../lib/shown-content.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.assignment.item?.title ?? data?.messages.assignment.page.unsaidTitle)

export function loader(args: LoaderFunctionArgs) {
  const trackId = args.params.id ?? ''
  const id = args.params.assignment ?? ''
  const done = new URL(args.request.url).searchParams.get('done')
  return page(args, ['assignment', 'item', 'file'], async ({ call, acting }) => {
    const { content, ...found } = await call.assignment.get({ trackId, id })
    return {
      ...found,
      content: content && {
        ...shownContent(content.content),
        languages: content.contentLanguages,
      },
      isCompany: acting.actor.kind === 'sme',
      isNew: done === 'assigned',
      // Each form of the page has one of its own.
      requestIds: [crypto.randomUUID(), crypto.randomUUID()] as const,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const trackId = args.params.id ?? ''
  const id = args.params.assignment ?? ''
  return acting(args, async (form, { call }) => {
    const here = () => redirect(`/tracks/${trackId}/assignments/${id}`)
    try {
      return await submitForm(form, moveAssignmentInput, async (input) => {
        await call.assignment.move({ ...input, trackId, id })
        return here()
      })
    } catch (error) {
      // Opened twice, or by a colleague: it is open, and the page says how it stands.
      if (form.get('move') === 'open' && codeOf(error) === 'wrong-state') return here()
      throw error
    }
  })
}

export default function Assignment() {
  const data = useLoaderData<typeof loader>()
  const { track, assignment, isCompany } = data
  const t = useTranslations('assignment')
  const { item, state } = assignment
  const lang = useForeign(item?.language ?? track.language)
  const trackLang = useForeign(track.language)
  const gone = isCompany && state === 'recalled'
  return (
    <article>
      <PageHeader
        kicker={
          <>
            <Link to={`/tracks/${track.id}`} lang={trackLang}>
              {track.title}
            </Link>
            {!isCompany && ` · ${track.smeName}`}
          </>
        }
        title={item ? item.title : t(gone ? 'list.gone' : 'list.hidden')}
        titleLang={item ? lang : undefined}
        lead={
          item && (
            <p>
              <span lang={lang}>{item.summary}</span> <ForeignMark language={item.language} />
            </p>
          )
        }
      />
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <div className="grid gap-5">
          {isCompany ? <ForCompany {...data} /> : <ForCoach {...data} />}
        </div>
        <AssignmentFacts assignment={assignment} />
      </div>
    </article>
  )
}
