import { useRouteLoaderData } from '../../lib/router.tsx'

/** Every form of a partnership's work carries whom its page acted for: a tab left behind is noticed. */
export function ActingForField() {
  const data = useRouteLoaderData('routes/shell') as { current: { id: string } | null } | undefined
  return <input type="hidden" name="actingFor" value={data?.current?.id ?? ''} />
}
