import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'

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

/** People with what they are, and since or until when. */
export function RoleList({ title, id, roles, mayEnd }: Props) {
  const t = useTranslations('people')
  if (roles.length === 0) return null
  // Somebody with two roles is one person.
  const count = new Set(roles.map(({ personId }) => personId)).size
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} aside={t('count', { count })} />
      <DataList label={title}>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} mayEnd={mayEnd} />
        ))}
      </DataList>
    </Card>
  )
}

function RoleRow({ role, mayEnd }: { role: Role; mayEnd: boolean }) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const { id, name, email, isReader } = role
  const roleName = common(`role.${role.role}`)
  const end = (
    <Link to={`/people/${id}/end`} className={buttonClass('quiet', 'small')}>
      {t.rich('end', {
        who: `${name}, ${roleName}`,
        quiet: (words) => <span className="sr-only">{words}</span>,
      })}
    </Link>
  )
  return (
    <DataRow aside={mayEnd ? end : undefined}>
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b>{name}</b>
        {isReader && <Tag>{t('you')}</Tag>}
      </span>
      <span className="block text-sm text-soft">
        {roleName} · <Period role={role} />
      </span>
      {email && <span className="block text-sm wrap-anywhere text-soft">{email}</span>}
    </DataRow>
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
