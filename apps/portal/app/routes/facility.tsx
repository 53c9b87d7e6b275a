import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FacilityContent } from '../features/facility/facility-content.tsx'
import { ItemFacts } from '../features/item/item-facts.tsx'
import { ItemPage } from '../features/item/item-page.tsx'
import { acting } from '../lib/action.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.facility.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['facility', 'item', 'file', 'assignment'], async ({ call, acting }) => {
    const facility = await call.facility.get({ id: args.params.id ?? '' })
    return { facility, hasCatalogue: acting.choice !== null }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (_form, { call }) => {
    await call.item.retire({ id })
    return redirect(`/facilities/${id}`)
  })
}

export default function Facility() {
  const { facility, hasCatalogue } = useLoaderData<typeof loader>()
  return (
    <ItemPage item={facility} hasCatalogue={hasCatalogue} side={<ItemFacts item={facility} />}>
      <FacilityContent facility={facility} />
    </ItemPage>
  )
}
