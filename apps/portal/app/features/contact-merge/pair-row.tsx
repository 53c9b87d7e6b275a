import { DataRow } from '@traject/ui/data-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

export interface Called {
  id: string
  name: string
  organisation: string
  email: string
  phone: string
}

type Props = { one: Called; other: Called; children?: ReactNode }

/** Two contacts of the house, by what tells them apart, with what can be done. */
export function PairRow({ one, other, children }: Props) {
  return (
    <DataRow>
      <div className="grid gap-x-5 gap-y-2 sm:grid-cols-2">
        {[one, other].map(({ id, name, ...rest }) => (
          <div key={id} className="min-w-0">
            <Link to={`/contacts/${id}`} className="font-[650]">
              {name}
            </Link>
            {[rest.organisation, rest.email, rest.phone].filter(Boolean).map((line) => (
              <span key={line} className="block break-words text-sm text-soft">
                {line}
              </span>
            ))}
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">{children}</div>
    </DataRow>
  )
}

type ButtonProps = { one: Called; other: Called; isApart: boolean }

/** Sets a pair apart, or proposes it again. */
export function ApartForm({ one, other, isApart }: ButtonProps) {
  const t = useTranslations('contact-merge.duplicates')
  const names = { one: one.name, other: other.name }
  return (
    <Form method="post">
      <ActingForField />
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="other" value={other.id} />
      <SubmitButton
        kind="quiet"
        size="small"
        name={isApart ? 'apart' : 'again'}
        value={`${one.id} ${other.id}`}
        aria-label={t(isApart ? 'twoNamed' : 'againNamed', names)}
      >
        {t(isApart ? 'two' : 'again')}
      </SubmitButton>
    </Form>
  )
}
