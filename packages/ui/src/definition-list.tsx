import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Definition = { term: string; value: ReactNode; lang?: string | undefined }

type Props = { items: readonly Definition[]; className?: string }

/** Terms and what they are; side by side where there is room. */
export function DefinitionList({ items, className }: Props) {
  return (
    <dl className={classNames('@container divide-y divide-line', className)}>
      {items.map(({ term, value, lang }) => (
        <div
          key={term}
          className="gap-x-6 py-2.5 sm:@min-[16rem]:grid sm:@min-[16rem]:grid-cols-[minmax(7rem,min(11rem,40%))_1fr]"
        >
          <dt className="text-soft">{term}</dt>
          <dd lang={lang} className="min-w-0">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
