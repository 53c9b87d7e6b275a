import type { ItemKind } from '@traject/domain/item/sharing'
import { buttonClass } from '@traject/ui/button'
import { useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = {
  /** Of its page. */
  address: string
  title: string
  kind: ItemKind
  acts: { edit: boolean; share: boolean; retire: boolean; recall?: boolean }
  /** The reader could assign it on a track. */
  isAssignable?: boolean
}

const QUESTION = {
  resource: 'acts.retireQuestion',
  'track-template': 'acts.retireTemplateQuestion',
  competence: 'acts.retireQuestion',
  facility: 'acts.retireQuestion',
  contact: 'acts.retireContactQuestion',
} as const satisfies Record<ItemKind, string>

/** What the reader may do to an item; nothing for most readers. */
export function ItemActs({ address, title, kind, acts, isAssignable = false }: Props) {
  const t = useTranslations('item')
  const assignment = useTranslations('assignment')
  return (
    <>
      {isAssignable && (
        <Link to={`${address}/assign`} className={buttonClass('quiet', 'small')}>
          {assignment('item.assign')}
        </Link>
      )}
      {acts.edit && (
        <Link to={`${address}/edit`} className={buttonClass('quiet', 'small')}>
          {t('acts.edit')}
        </Link>
      )}
      {acts.share && (
        <Link to={`${address}/share`} className={buttonClass('quiet', 'small')}>
          {t('acts.share')}
        </Link>
      )}
      {acts.recall && (
        <Link to={`${address}/recall`} className={buttonClass('quiet', 'small')}>
          {assignment('item.recall')}
        </Link>
      )}
      {acts.retire && (
        <details className="group/retire relative">
          <summary className={`${buttonClass('danger-quiet', 'small')} list-none`}>
            {t('acts.retire')}
          </summary>
          <Form
            method="post"
            className="absolute right-0 z-10 mt-2 grid w-80 max-w-[calc(100vw-36px)] gap-3 rounded-field border border-line bg-card p-4 shadow-card"
          >
            <ActingForField />
            <p>{t(QUESTION[kind], { title })}</p>
            <div>
              <SubmitButton size="small">{t('acts.retireNow')}</SubmitButton>
            </div>
          </Form>
        </details>
      )}
    </>
  )
}
