import { Badge } from '@traject/ui/badge'
import { Disclosure } from '@traject/ui/disclosure'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SignOutForm } from '../shell/sign-out-form.tsx'

/** A way to act, as the screen names it. */
export interface Choice {
  id: string
  /** The house or company. */
  name: string
  role: 'coordinator' | 'coach' | 'member' | 'owner'
  /** An SME, not a house: both have members. */
  isCompany: boolean
  partnership: string
  /** How much waits to be seen there. */
  unseen: number
}

type Props = { person: string; current: Choice | null; choices: readonly Choice[] }

/** Whom the person acts for, and the way to act for another. Stands twice on a page: without ids. */
export function ActingSlot({ person, current, choices }: Props) {
  const t = useTranslations('shell')
  const others = choices.filter(({ id }) => id !== current?.id)
  return (
    <div className="grid gap-3">
      <p>
        {current ? t('actingFor') : t('signedInAs')}
        <b className="block font-[620] text-ink">
          {current ? <ChoiceName choice={current} /> : person}
        </b>
        {current && <span className="block">{current.partnership}</span>}
      </p>
      {others.length > 0 && (
        <Disclosure summary={t('actForAnother')}>
          <Form method="post" action="/acting-for" reloadDocument className="grid gap-1 pt-1">
            {others.map((choice) => (
              <button
                key={choice.id}
                type="submit"
                name="choice"
                value={choice.id}
                className="min-h-11 rounded-[10px] px-2 py-1 text-left text-ink hover:bg-wash"
              >
                <ChoiceName choice={choice} /> <Waiting count={choice.unseen} />
                <span className="block text-soft">{choice.partnership}</span>
              </button>
            ))}
          </Form>
        </Disclosure>
      )}
      <SignOutForm>
        <button type="submit" className="min-h-9 underline underline-offset-[0.18em]">
          {t('signOut')}
        </button>
      </SignOutForm>
    </div>
  )
}

/** What waits for the same person elsewhere. */
function Waiting({ count }: { count: number }) {
  const t = useTranslations('shell')
  if (count === 0) return null
  const many = { count: '99+', label: t('nav.unseenMany') }
  const some = { count, label: t('nav.unseen', { count }) }
  return <Badge size="small" {...(count > 99 ? many : some)} />
}

function ChoiceName({ choice }: { choice: Choice }) {
  const t = useTranslations('common')
  return (
    <>
      {choice.name}, {t(`role.${choice.role}`)}
    </>
  )
}
