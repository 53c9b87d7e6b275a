import type { Informer, LegalBasis } from '@traject/domain/contact/contact'
import { Card, CardHeader } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { ContactDetailList, type ContactDetails } from './contact-detail-list.tsx'

interface Keeping {
  legalBasis: LegalBasis
  informedBy: Informer | null
  informedOn: string | null
  informedHow: string
  reviewOn: string
  tellBy: string
}

type Props = { details: ContactDetails; keeping: Keeping; mayLookAgain: boolean }

/** The hidden face, and how it is kept: for the people of its house alone. */
export function HiddenCard({ details, keeping, mayLookAgain }: Props) {
  const t = useTranslations('contact')
  const day = useDay()
  const { informedBy, informedOn, informedHow } = keeping
  const told =
    informedBy && informedOn
      ? t(`keeping.toldBy.${informedBy}`, { day: day(informedOn), how: informedHow })
      : t('keeping.notYet', { day: day(keeping.tellBy) })
  return (
    <Card aria-labelledby="hidden">
      <CardHeader id="hidden" title={t('hidden.title')} />
      <ContactDetailList
        details={details}
        further={[
          { term: t('keeping.legalBasis'), value: t(`keeping.basis.${keeping.legalBasis}`) },
          { term: t('keeping.informed'), value: told },
          { term: t('keeping.reviewOn'), value: day(keeping.reviewOn) },
        ]}
      />
      {mayLookAgain && (
        <Form method="post" className="mt-4">
          <ActingForField />
          <SubmitButton size="small" name="act" value="look-again">
            {t('keeping.lookAgain')}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}

/** A day as people in that language write it. */
export function useDay(): (day: string) => string {
  const format = useFormatter()
  return (day) => format.dateTime(new Date(day), 'day')
}
