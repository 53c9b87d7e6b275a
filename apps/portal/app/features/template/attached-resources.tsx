import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { ShownResource } from './shown-template.ts'

/** What goes with a step; of what the reader may not see, that it is there. */
export function AttachedResources({ resources }: { resources: readonly ShownResource[] }) {
  const t = useTranslations('template')
  if (resources.length === 0) return null
  return (
    <div className="mt-3">
      <h4 className="text-sm text-soft">{t('resources', { count: resources.length })}</h4>
      <ul className="mt-1 grid gap-1">
        {resources.map((resource, at) => (
          <li key={resource.seen ? resource.id : at}>
            {resource.seen ? <Seen {...resource} /> : t('unseenResource')}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Seen({ id, title, language, ownerName }: Extract<ShownResource, { seen: true }>) {
  return (
    <>
      <Link to={`/items/${id}`} lang={useForeign(language)} className="inline-block min-h-6">
        {title}
      </Link>{' '}
      <ForeignMark language={language} /> <span className="text-sm text-soft">{ownerName}</span>
    </>
  )
}
