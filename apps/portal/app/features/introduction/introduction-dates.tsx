import type { Outcome } from '@traject/domain/introduction/introduction-state'
import type { ShownState } from '@traject/domain/introduction/standing'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'

interface Dated {
  /** None where the reader does not see the contact. */
  itemId: string | null
  standing: ShownState
  askedAt: Date
  passedOnAt: Date | null
  answerBy: string | null
  agreedAt: Date | null
  outcome: Outcome | null
}

/** When it was asked, passed on and agreed, and the way to the contact where the reader sees it. */
export function IntroductionDates({ introduction }: { introduction: Dated }) {
  const t = useTranslations('introduction')
  const format = useFormatter()
  const { itemId, standing, askedAt, passedOnAt, answerBy, agreedAt, outcome } = introduction
  const on = (day: Date | null) => (day ? format.dateTime(day, 'day') : null)
  const said = (term: string, value: string | null) => (value === null ? [] : [{ term, value }])
  const isWaiting = standing === 'waiting' && answerBy !== null
  return (
    <Card aria-labelledby="standing">
      <CardHeader id="standing" title={t('page.standing')} />
      <DefinitionList
        items={[
          ...said(t('page.asked'), on(askedAt)),
          ...said(t('page.passedOn'), on(passedOnAt)),
          ...said(t('page.answerBy'), isWaiting ? on(new Date(answerBy)) : null),
          ...said(t('page.agreedOn'), on(agreedAt)),
          ...said(t('page.outcome'), outcome && t(`outcome.${outcome}`)),
        ]}
      />
      {itemId && (
        <p className="mt-3">
          <Link to={`/contacts/${itemId}`}>{t('page.toContact')}</Link>
        </p>
      )}
    </Card>
  )
}
