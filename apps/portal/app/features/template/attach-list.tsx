import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import type { ItemFace } from '../item/item-list.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { ShownResource } from './shown-template.ts'

type Of = { revision: number; requestId: (form: string) => string }

/** What is attached to a step, each to be taken off again. */
export function AttachedList({ resources, ...of }: Of & { resources: readonly ShownResource[] }) {
  return (
    <DataList className="mt-1">
      {resources.map((resource, at) => (
        <Attached
          key={resource.seen ? resource.id : `place ${at + 1}`}
          resource={resource}
          place={at + 1}
          {...of}
        />
      ))}
    </DataList>
  )
}

function Attached({ resource, place, ...of }: Of & { resource: ShownResource; place: number }) {
  const t = useTranslations('template')
  const title = resource.seen ? resource.title : t('unseenResource')
  const lang = useForeign(resource.seen ? resource.language : 'en')
  return (
    <DataRow
      aside={
        <SmallForm
          {...of}
          name="place"
          value={String(place)}
          what="detach"
          label={t('attached.detachLabel', { title })}
        >
          {t('attached.detach')}
        </SmallForm>
      }
    >
      {resource.seen ? (
        <>
          <span lang={lang} className="font-[650]">
            {resource.title}
          </span>{' '}
          <ForeignMark language={resource.language} />
          <span className="block text-sm text-soft">{resource.ownerName}</span>
        </>
      ) : (
        title
      )}
    </DataRow>
  )
}

type FoundProps = Of & { items: readonly ItemFace[]; attached: readonly ShownResource[] }

/** What the search found, each to be attached. */
export function FoundList({ items, attached, ...of }: FoundProps) {
  const ids = new Set(attached.flatMap((one) => (one.seen ? [one.id] : [])))
  return (
    <DataList className="mt-1">
      {items.map((item) => (
        <Found key={item.id} item={item} isAttached={ids.has(item.id)} {...of} />
      ))}
    </DataList>
  )
}

function Found({ item, isAttached, ...of }: Of & { item: ItemFace; isAttached: boolean }) {
  const t = useTranslations('template')
  const { id, title, language, ownerName, summary } = item
  const lang = useForeign(language)
  return (
    <DataRow
      aside={
        isAttached ? (
          <span className="text-sm text-soft">{t('attached.already')}</span>
        ) : (
          <SmallForm
            {...of}
            name="itemId"
            value={id}
            what="attach"
            label={t('attached.attachLabel', { title })}
          >
            {t('attached.attach')}
          </SmallForm>
        )
      }
    >
      <Link to={`/items/${id}`} lang={lang} className="inline-block min-h-6 font-[650]">
        {title}
      </Link>{' '}
      <ForeignMark language={language} />
      <span className="block text-sm text-soft">{ownerName}</span>
      {summary !== '' && (
        <span lang={lang} className="block">
          {summary}
        </span>
      )}
    </DataRow>
  )
}

type SmallFormProps = Of & {
  what: 'attach' | 'detach'
  name: string
  value: string
  label: string
  children: string
}

function SmallForm({ what, name, value, label, children, revision, requestId }: SmallFormProps) {
  return (
    <Form method="post" preventScrollReset replace>
      <EditionFields revision={revision} requestId={requestId(`${what} ${value}`)} />
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name={name} value={value} />
      <SubmitButton kind="quiet" size="small" aria-label={label}>
        {children}
      </SubmitButton>
    </Form>
  )
}
