import { EXPIRES_SOON_DAYS } from '@traject/domain/home/uses'
import { Card, CardHeader } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { catalogueAddress } from '../item/catalogue-address.ts'
import { type ItemFace, ItemList } from '../item/item-list.tsx'

type Props = {
  shared: readonly ItemFace[]
  expiring: { count: number; items: readonly (ItemFace & { until: string })[] }
  /** The reader's. */
  house: string
}

/** What others shared last, and what of one's own house ends soon. Needs the words of `map` and `item`. */
export function LatelyCards({ shared, expiring, house }: Props) {
  const t = useTranslations('map.lately')
  const format = useFormatter()
  const untilOf = new Map(expiring.items.map(({ id, until }) => [id, until]))
  return (
    <div className="mt-5 grid items-start gap-5 lg:grid-cols-2">
      <Card aria-labelledby="lately">
        <CardHeader id="lately" title={t('shared')} />
        {shared.length === 0 ? (
          <p className="text-soft">{t('none')}</p>
        ) : (
          <ItemList items={shared} />
        )}
        <p className="mt-4 text-sm">
          <Link to="/catalogue" className="inline-flex min-h-6 items-center">
            {t('all')}
          </Link>
        </p>
      </Card>
      <Card aria-labelledby="expiring">
        <CardHeader id="expiring" title={t('expiring')} />
        {expiring.count === 0 ? (
          <p className="text-soft">{t('noneExpiring', { days: EXPIRES_SOON_DAYS })}</p>
        ) : (
          <ItemList
            items={expiring.items}
            actionOf={({ id }) => (
              <span className="text-sm text-soft">
                {t('until', { on: format.dateTime(new Date(untilOf.get(id) ?? ''), 'day') })}
              </span>
            )}
          />
        )}
        {expiring.count > expiring.items.length && (
          <p className="mt-4 text-sm">
            <Link to={catalogueAddress({ house })} className="inline-flex min-h-6 items-center">
              {t('moreExpiring', { count: expiring.count - expiring.items.length })}
            </Link>
          </p>
        )}
      </Card>
    </div>
  )
}
