import {
  type DetailsData,
  detailsMail,
  type NoticeData,
  noticeMail,
  type RequestData,
  type ReturnData,
  requestMail,
  returnMail,
  withdrawnMail,
} from './contact-texts.ts'
import { hello, type MailText, type Words } from './mail-text.ts'
import { digestMail, type News, newsMail } from './news-texts.ts'
import { singleLine } from './single-line.ts'

/** What each kind of mail is made from. */
export interface MailData {
  'sign-in-link': { name: string; token: string }
  'password-reset': { name: string; token: string }
  'password-changed': { name: string; at: Date }
  invitation: {
    name: string
    token: string
    inviter: string
    role: 'coordinator' | 'coach' | 'member' | 'owner'
    /** The house or the SME. */
    place: string
    partnership: string
  }
  /** An invitation to a company, with the track that a house proposes to it. */
  'track-invitation': {
    name: string
    token: string
    inviter: string
    /** The house. */
    house: string
    /** The company, as the coach typed it. */
    place: string
    title: string
    partnership: string
  }
  'coordinator-added': {
    name: string
    coordinator: string
    organisation: string
    partnership: string
  }
  'seat-added': SeatNews
  'seat-changed': SeatNews
  'seat-ended': SeatNews
  notification: { name: string; news: News }
  /** What a day brought, at least one thing, track by track. */
  digest: { name: string; news: News[] }
  'introduction-request': RequestData
  'introduction-reminder': RequestData
  'introduction-details': DetailsData
  'contact-notice': NoticeData
  'contact-withdrawn': { name: string; house: string; title: string }
  'contact-return': ReturnData
}

/** A house's seat in a partnership; its days are inclusive. */
interface SeatNews {
  name: string
  organisation: string
  partnership: string
  city: string
  region: string
  from: Date
  until: Date | null
}
export type MailKind = keyof MailData

type Writers = { [Kind in MailKind]: (words: Words, data: MailData[Kind]) => MailText }

/** One writer per kind, and the one place where a mail's address in the portal stands. */
export const writers: Writers = {
  'sign-in-link': ({ mail }, { name, token }) => ({
    subject: mail('sign-in-link.subject'),
    before: [hello({ mail }, name), mail('sign-in-link.intro')],
    button: { label: mail('sign-in-link.button'), path: `/sign-in/link/${encoded(token)}` },
    after: [mail('sign-in-link.validity'), mail('sign-in-link.unasked')],
  }),
  'password-reset': ({ mail }, { name, token }) => ({
    subject: mail('password-reset.subject'),
    before: [hello({ mail }, name), mail('password-reset.intro')],
    button: { label: mail('password-reset.button'), path: `/password/reset/${encoded(token)}` },
    after: [mail('password-reset.validity'), mail('password-reset.unasked')],
  }),
  'password-changed': ({ mail }, { name, at }) => ({
    subject: mail('password-changed.subject'),
    before: [
      hello({ mail }, name),
      mail('password-changed.intro', { at }),
      mail('password-changed.wasYou'),
      mail('password-changed.notYou'),
    ],
    button: { label: mail('password-changed.button'), path: '/password/forgotten' },
    after: [],
  }),
  invitation: ({ mail, common }, { name, token, role, ...names }) => {
    const inviter = singleLine(names.inviter)
    const place = singleLine(names.place)
    const partnership = singleLine(names.partnership)
    const words = { inviter, place, partnership, role: common(`role.${role}`) }
    return {
      subject: mail('invitation.subject', { inviter }),
      before: [hello({ mail }, name), mail('invitation.intro', words), mail('invitation.about')],
      button: { label: mail('invitation.button'), path: `/invitation/${encoded(token)}` },
      after: [mail('invitation.validity'), mail('invitation.unasked')],
    }
  },
  'track-invitation': ({ mail }, { name, token, ...names }) => {
    const words = {
      inviter: singleLine(names.inviter),
      house: singleLine(names.house),
      place: singleLine(names.place),
      title: singleLine(names.title),
      partnership: singleLine(names.partnership),
    }
    return {
      subject: mail('track-invitation.subject', words),
      before: [
        hello({ mail }, name),
        mail('track-invitation.intro', words),
        mail('track-invitation.about'),
        mail('invitation.about'),
      ],
      button: { label: mail('track-invitation.button'), path: `/invitation/${encoded(token)}` },
      after: [mail('invitation.validity'), mail('invitation.unasked')],
    }
  },
  'coordinator-added': ({ mail }, { name, ...names }) => {
    const words = {
      coordinator: singleLine(names.coordinator),
      organisation: singleLine(names.organisation),
      partnership: singleLine(names.partnership),
    }
    return {
      subject: mail('coordinator-added.subject', words),
      before: [hello({ mail }, name), mail('coordinator-added.intro', words)],
      button: { label: mail('coordinator-added.button'), path: '/people' },
      after: [mail('coordinator-added.why')],
    }
  },
  'seat-added': seatWriter('seat-added'),
  'seat-changed': seatWriter('seat-changed'),
  'seat-ended': seatWriter('seat-ended'),
  notification: newsMail,
  digest: digestMail,
  'introduction-request': requestMail('introduction-request'),
  'introduction-reminder': requestMail('introduction-reminder'),
  'introduction-details': detailsMail,
  'contact-notice': noticeMail,
  'contact-withdrawn': withdrawnMail,
  'contact-return': returnMail,
}

function seatWriter(kind: 'seat-added' | 'seat-changed' | 'seat-ended') {
  return ({ mail }: Words, { name, from, until, ...names }: SeatNews): MailText => {
    const words = {
      organisation: singleLine(names.organisation),
      partnership: singleLine(names.partnership),
      city: singleLine(names.city),
      region: singleLine(names.region),
      from,
      until: until ?? from,
    }
    return {
      subject: mail(`${kind}.subject`, words),
      before: [hello({ mail }, name), mail(`${kind}.intro`, words)],
      button: { label: mail('seatButton'), path: '/houses' },
      after: [mail('seatWhy')],
    }
  }
}

function encoded(token: string): string {
  return encodeURIComponent(token)
}
