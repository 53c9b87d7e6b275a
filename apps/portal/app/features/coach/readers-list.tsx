import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Days } from './coach-list.tsx'

export interface Reader {
  personName: string
  from: string
  until: string | null
}

type Props = {
  id: string
  title: string
  lead: string
  readers: readonly Reader[]
  today: string
  /** Said where the list is empty. */
  nobody?: string
}

/** People who read, with their dates. */
export function ReadersList({ id, title, lead, readers, today, nobody }: Props) {
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} />
      <p className="mb-3 text-soft">{lead}</p>
      {readers.length === 0 && nobody && <p>{nobody}</p>}
      <DataList label={title}>
        {readers.map((reader) => (
          <DataRow key={`${reader.personName} ${reader.from}`}>
            <b>{reader.personName}</b>
            <span className="block text-sm text-soft">
              <Days {...reader} isToCome={reader.from > today} />
            </span>
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}

type CompanyProps = {
  smeName: string
  people: readonly Reader[] | null
  contactName: string | null
  /** It has agreed: those who may know its people know them. */
  hasAgreed: boolean
  today: string
}

/** The company's people, or why they are not named. */
export function CompanyReaders({ smeName, people, contactName, hasAgreed, today }: CompanyProps) {
  const t = useTranslations('track-people')
  if (people) {
    const words = { title: smeName, lead: t('companyLead'), nobody: t('noOne') }
    return <ReadersList id="company" readers={people} today={today} {...words} />
  }
  return (
    <Card aria-labelledby="company">
      <CardHeader id="company" title={smeName} />
      <p className="text-soft">
        {t(hasAgreed ? 'companySummary' : 'companyHidden')}{' '}
        {contactName && t('companyNamed', { contact: contactName })}
      </p>
    </Card>
  )
}
