import { findMailedOne, listMailed, type MailedRow } from '@traject/db/notification/mailed.repo'
import type { DueNotice } from '@traject/db/outbox/outbox.repo'
import type { Scope } from '@traject/db/scope'
import { sentenceOf } from '@traject/domain/notification/sentence'
import type { Mail } from '@traject/mail/mail'
import type { News } from '@traject/mail/news-texts'
import { render } from '@traject/mail/render'

type Prepared = Pick<Mail, 'subject' | 'text' | 'html'>

interface Portal {
  publicUrl: string
}

/** What is told at once, as the reader may know it at this moment. */
export async function prepareNotification(
  { personId, subjectId: id, name, language }: DueNotice,
  portal: Portal,
  scope: Scope<'job'>,
): Promise<Prepared | 'drop'> {
  const found = id && (await findMailedOne(scope, { id, personId, reader: language }))
  if (!found) return 'drop'
  return render('notification', { name, news: newsOf(found) }, language, portal)
}

/** The mail of a day: what of it is unseen and may still be known. Nothing left: no mail. */
export async function prepareDigest(
  { personId, subjectId: digestId, name, language }: DueNotice,
  portal: Portal,
  scope: Scope<'job'>,
): Promise<Prepared | 'drop'> {
  const rows = digestId ? await listMailed(scope, { digestId, personId, reader: language }) : []
  if (rows.length === 0) return 'drop'
  return render('digest', { name, news: rows.map(newsOf) }, language, portal)
}

function newsOf({ smeName, isProfessional, dueOn, isFile, ...row }: MailedRow): News {
  const kind = sentenceOf({ kind: row.kind, isFile }, isProfessional ? 'coaches' : 'sme')
  const due = dueOn === null ? null : new Date(dueOn)
  return { ...row, kind, company: smeName, isCoach: isProfessional, dueOn: due }
}
