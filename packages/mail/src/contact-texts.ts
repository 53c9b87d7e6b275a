import type { Messages } from '@traject/i18n/catalogue'
import type { Locale } from '@traject/i18n/locale'
import { hello, type MailLine, type MailText, type Phrase, type Words } from './mail-text.ts'
import { singleLine } from './single-line.ts'

type Labels = Messages['introduction']

/** One fact that goes along with a request, as the domain has it. */
export interface MailedFact {
  key: keyof Labels['facts']
  words?: string | undefined
  keys?: string[] | undefined
  language?: Locale | undefined
}

interface Linked {
  name: string
  token: string
  house: string
}

export interface RequestData extends Linked {
  requester: string
  /** With the house or company for which the requester acts, where that is not said anyway. */
  who: string
  forWhom: string
  why: string
  /** Of `why`. */
  language: Locale
  facts: MailedFact[]
  /** What concepts are called in the reader's language. */
  labels: Readonly<Record<string, string>>
  answerBy: Date
}

export interface DetailsData extends Linked {
  requester: string
  who: string
  forWhom: string
  email: string
}

export interface NoticeData extends Linked {
  partnership: string
  legalBasis: keyof Messages['mail']['contact-notice']['basis']
  reviewOn: Date
}

export interface ReturnData extends Omit<Linked, 'name'> {
  partnership: string
}

/** What is asked, by whom, and the one link: first, and once more a week later. */
export function requestMail(kind: 'introduction-request' | 'introduction-reminder') {
  return (words: Words, data: RequestData): MailText => {
    const { mail } = words
    const values = namesOf(data)
    return {
      subject: mail(`${kind}.subject`, values),
      before: [hello(words, data.name), mail(`${kind}.intro`, values)],
      sections: [{ heading: [{ text: values.forWhom }], lines: linesOf(words, data) }],
      button: { label: mail('introduction-request.button'), path: pathOf(words, data.token) },
      after: [
        mail('introduction-request.until', { on: data.answerBy }),
        mail('introduction-request.withdraw'),
      ],
    }
  }
}

/** After an agreement: who was met, and how to reach them. */
export function detailsMail(words: Words, data: DetailsData): MailText {
  const { mail } = words
  const values = { ...namesOf(data), email: singleLine(data.email) }
  return {
    subject: mail('introduction-details.subject'),
    before: [
      hello(words, data.name),
      mail('introduction-details.intro', values),
      mail('introduction-details.theirs', values),
    ],
    button: { label: mail('introduction-details.button'), path: pathOf(words, data.token) },
    after: [mail('introduction-request.withdraw')],
  }
}

/** The notice of GDPR, art. 14: who keeps what, why, on what ground, from where, how long, and the rights. */
export function noticeMail(words: Words, data: NoticeData): MailText {
  const { mail } = words
  const values = { house: singleLine(data.house), partnership: singleLine(data.partnership) }
  return {
    subject: mail('contact-notice.subject', values),
    before: [
      hello(words, data.name),
      mail('contact-notice.intro', values),
      mail('contact-notice.what', values),
      mail(`contact-notice.basis.${data.legalBasis}`, values),
      mail('contact-notice.how', { ...values, on: data.reviewOn }),
      mail('contact-notice.rights', values),
    ],
    button: { label: mail('contact-notice.button'), path: pathOf(words, data.token) },
    after: [mail('introduction-request.withdraw')],
  }
}

/** To whoever coaches or coordinates at the house of a contact that has withdrawn. */
export function withdrawnMail(
  words: Words,
  { name, house, title }: { name: string; house: string; title: string },
): MailText {
  const { mail } = words
  const values = { house: singleLine(house), title: singleLine(title) }
  return {
    subject: mail('contact-withdrawn.subject', values),
    before: [
      hello(words, name),
      mail('contact-withdrawn.intro', values),
      mail('contact-withdrawn.further'),
    ],
    button: { label: mail('contact-withdrawn.button'), path: '/introductions?shows=over' },
    after: [],
  }
}

/** To somebody who withdrew, whom a house would like to bring in again. It knows no name. */
export function returnMail(words: Words, data: ReturnData): MailText {
  const { mail } = words
  const values = { house: singleLine(data.house), partnership: singleLine(data.partnership) }
  return {
    subject: mail('contact-return.subject', values),
    before: [mail('contact-return.intro', values)],
    button: { label: mail('contact-return.button'), path: pathOf(words, data.token) },
    after: [mail('contact-return.nothing', values)],
  }
}

function namesOf({ requester, who, forWhom, house }: Omit<DetailsData, 'email'>) {
  return {
    name: singleLine(requester),
    who: singleLine(who),
    forWhom: singleLine(forWhom),
    house: singleLine(house),
  }
}

function linesOf(words: Words, { why, language, facts, labels }: RequestData): MailLine[] {
  const asked = {
    label: words.mail('introduction-request.why'),
    title: phrase(words, why, language),
  }
  const known = facts.map((fact) => {
    const said = fact.words ?? saidBy(words, fact, labels)
    return {
      label: words.introduction(`facts.${fact.key}`),
      title: phrase(words, said, fact.language),
    }
  })
  return [asked, ...known]
}

function saidBy(
  words: Words,
  { key, keys = [] }: MailedFact,
  labels: RequestData['labels'],
): string {
  const said = keys.map((one) => {
    if (key === 'size') return words.introduction(`sizes.${one as keyof Labels['sizes']}`)
    if (key === 'stage') return words.introduction(`stages.${one as keyof Labels['stages']}`)
    return labels[one] ?? ''
  })
  return said.filter((one) => one !== '').join(', ')
}

function phrase({ locale }: Words, text: string, language: Locale = locale): Phrase {
  const said = singleLine(text)
  return language === locale ? { text: said } : { text: said, lang: language }
}

/** The page opens in the mail's language; there one may choose another. */
function pathOf({ locale }: Words, token: string): string {
  return `/contact/${encodeURIComponent(token)}?lang=${locale}`
}
