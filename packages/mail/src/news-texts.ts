import type { Messages } from '@traject/i18n/catalogue'
import type { Locale } from '@traject/i18n/locale'
import {
  hello,
  type MailLine,
  type MailSection,
  type MailText,
  type Phrase,
  type Words,
} from './mail-text.ts'
import { singleLine } from './single-line.ts'

/** The sentences in which something of a track is told. */
export type NewsKind = keyof Messages['mail']['news']

export interface Title {
  title: string
  language: Locale
}

/** What one reader may know of what happened, with the names he may read. */
export interface News {
  /** The notification's: its page finds the way, for whomever the reader acts. */
  id: string
  kind: NewsKind
  isCoach: boolean
  /** The house or company for which the reader is told. */
  place: string
  /** The company whose track it is; of an introduction, for whom it is. */
  company: string
  /** Of a track, or of an introduction. */
  trackId: string | null
  introductionId: string | null
  track: Title | null
  /** The public face of an introduction's contact, where it is to be read. */
  contact: Title | null
  step: Title | null
  item: Title | null
  /** Who did it, where that is to be read. */
  by: string | null
  move: string | null
  dueOn: Date | null
}

/** More would not be read; the page of the notifications has them all. */
const LINES = 40

const BUTTONS: Record<NewsKind, keyof Messages['mail']['newsButton']> = {
  'track-proposed': 'proposal',
  'track-agreed': 'track',
  'track-declined': 'track',
  'track-moved': 'track',
  'plan-changed': 'track',
  'step-left-out': 'track',
  'coach-proposed': 'proposal',
  'coach-agreed': 'track',
  'resource-assigned': 'resource',
  'file-given': 'step',
  'resource-set-aside': 'resource',
  'submission-waiting': 'work',
  'change-asked': 'step',
  accepted: 'step',
  message: 'message',
  'due-soon': 'step',
  overdue: 'step',
  'introduction-asked': 'introduction',
  'introduction-question': 'introduction',
  'introduction-decided': 'introduction',
  'introduction-agreed': 'introduction',
  'introduction-ended': 'introduction',
  'introduction-withdrawn': 'introduction',
}

/** One thing that happened, with one button that leads straight to it. */
export function newsMail(words: Words, { name, news }: { name: string; news: News }): MailText {
  const { mail } = words
  const { kind } = news
  const values = valuesOf(words, news)
  const button = BUTTONS[kind] === 'step' && news.item ? 'resource' : BUTTONS[kind]
  return {
    subject: mail(`news.${kind}.subject`, values),
    before: [hello(words, name), mail(`news.${kind}.intro`, values)],
    sections: [
      { heading: aboutOf(words, news), lines: [{ title: phrase(words, topicOf(words, news)) }] },
    ],
    button: { label: mail(`newsButton.${button}`), path: pathOf(news) },
    after: [mail(news.introductionId === null ? 'newsWhy' : 'newsWhyIntroduction')],
  }
}

/** The mail of a day: track by track. A single thing is told as a mail of its own would. */
export function digestMail(words: Words, { name, news }: { name: string; news: News[] }): MailText {
  const [first] = news
  if (first && news.length === 1) return newsMail(words, { name, news: first })
  const { mail } = words
  const shown = news.slice(0, LINES)
  const severalPlaces = new Set(news.map(({ place }) => place)).size > 1
  const sections: MailSection[] = []
  let group = ''
  for (const one of shown) {
    const key = `${one.place} ${one.trackId ?? one.introductionId}`
    if (key !== group) {
      const place = severalPlaces ? [{ text: singleLine(one.place) }] : []
      const heading = [...place, ...companyOf(one), whereOf(words, one)]
      sections.push({ heading, lines: [] })
      group = key
    }
    sections.at(-1)?.lines.push(lineOf(words, one))
  }
  const more = news.length - shown.length
  return {
    subject: mail('digest.subject', { count: news.length }),
    before: [hello(words, name), mail('digest.intro')],
    sections,
    button: { label: mail('digest.button'), path: '/notifications' },
    after: [...(more > 0 ? [mail('digest.more', { count: more })] : []), mail('digest.why')],
  }
}

function lineOf(words: Words, news: News): MailLine {
  const says = words.notification(`says.${news.kind}`, valuesOf(words, news))
  const label = news.by ? `${says} · ${singleLine(news.by)}` : says
  return { label, title: phrase(words, topicOf(words, news)), path: pathOf(news) }
}

/** What the topic is a part of. */
function aboutOf(words: Words, news: News): Phrase[] {
  const { track, step } = news
  const topic = topicOf(words, news)
  const around = [track, step].filter((title) => title !== null).filter((title) => title !== topic)
  return [...companyOf(news), ...around.map((title) => phrase(words, title))]
}

/** A company's people know who they are; a coach has many companies. */
function companyOf({ isCoach, company }: News): Phrase[] {
  return isCoach ? [{ text: singleLine(company) }] : []
}

function topicOf({ mail, locale }: Words, { item, step, track, contact }: News): Title {
  return item ?? step ?? track ?? contact ?? { title: mail('someContact'), language: locale }
}

/** What a day's lines stand under. */
function whereOf(words: Words, { track }: News): Phrase {
  return track ? phrase(words, track) : { text: words.mail('introduction') }
}

/** All that a sentence about it may say; each takes what it needs. */
function valuesOf(words: Words, news: News) {
  const { by, company, move, dueOn, isCoach } = news
  return {
    what: singleLine(topicOf(words, news).title),
    by: singleLine(by ?? ''),
    known: by ? 'yes' : 'no',
    company: singleLine(company),
    move: move ?? 'other',
    due: dueOn ?? new Date(0),
    reader: isCoach ? 'coach' : 'sme',
  }
}

function phrase({ locale }: Words, { title, language }: Title): Phrase {
  const text = singleLine(title)
  return language === locale ? { text } : { text, lang: language }
}

function pathOf({ id }: News): string {
  return `/go/notification/${encodeURIComponent(id)}`
}
