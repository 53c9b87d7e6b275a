import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CompetenceFacts, NameAnother } from '../features/competence/competence-facts.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ItemPage } from '../features/item/item-page.tsx'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { spokenWords } from '../lib/spoken-words.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.competence.title)

export function loader(args: LoaderFunctionArgs) {
  const namespaces = ['competence', 'item', 'assignment'] as const
  return page(args, namespaces, async ({ call, acting, language }) => {
    const competence = await call.competence.get({ id: args.params.id ?? '' })
    const spoken = spokenWords(language, competence.languages).map(({ name }) => name)
    return { competence, spoken, hasCatalogue: acting.choice !== null }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (_form, { call }) => {
    await call.item.retire({ id })
    return redirect(`/competences/${id}`)
  })
}

export default function Competence() {
  const { competence, spoken, hasCatalogue } = useLoaderData<typeof loader>()
  return (
    <ItemPage
      item={competence}
      hasCatalogue={hasCatalogue}
      notices={<NameAnother competence={competence} />}
      side={<ItemFacts item={competence} />}
    >
      <CompetenceFacts competence={competence} spoken={spoken} />
    </ItemPage>
  )
}
