import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { byPerson } from './by-person.ts'

export interface Role {
  id: string
  personId: string
  name: string
  email: string | null
  role: 'coordinator' | 'coach' | 'member' | 'owner'
  from: string
  until: string | null
  isReader: boolean
  isToCome: boolean
}

type Props = { title: string; id: string; roles: readonly Role[]; mayEnd: boolean }

/** People with what they are, and since or until when: each person once, with every role. */
export function RoleList({ title, id, roles, mayEnd }: Props) {
  const t = useTranslations('people')
  if (roles.length === 0) return null
  const people = byPerson(roles)
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} aside={t('count', { count: people.length })} />
      <DataList label={title}>
        {people.map(({ personId, first, roles: all }) => (
          <DataRow key={personId}>
            <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <b>{first.name}</b>
              {first.isReader && <Tag>{t('you')}</Tag>}
            </span>
            {first.email && (
              <span className="block text-sm wrap-anywhere text-soft">{first.email}</span>
            )}
            <ul role="list" className="mt-1 grid gap-2">
              {all.map((role) => (
                <RoleRow key={role.id} role={role} mayEnd={mayEnd} />
              ))}
            </ul>
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}

function RoleRow({ role, mayEnd }: { role: Role; mayEnd: boolean }) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const roleName = common(`role.${role.role}`)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
      <span className="min-w-0 flex-1 basis-56 text-sm text-soft">
        {roleName} · <Period role={role} />
      </span>
      {mayEnd && (
        <Link to={`/people/${role.id}/end`} className={buttonClass('quiet', 'small')}>
          {t.rich('end', {
            who: `${role.name}, ${roleName}`,
            quiet: (words) => <span className="sr-only">{words}</span>,
          })}
        </Link>
      )}
    </li>
  )
}

type Dates = Pick<Role, 'from' | 'until' | 'isToCome'>

/** Both days are inclusive. */
export function Period({ role: { from, until, isToCome } }: { role: Dates }) {
  const t = useTranslations('people')
  const format = useFormatter()
  const say = (day: string) => format.dateTime(new Date(day), 'day')
  if (until === null) return t(isToCome ? 'fromOn' : 'since', { from: say(from) })
  return t('fromUntil', { from: say(from), until: say(until) })
}
