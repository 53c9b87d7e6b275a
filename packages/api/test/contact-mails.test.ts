import { afterAll, describe, expect, it } from 'vitest'
import { arrivingOverSmtp, type ReceivedMail } from '../../jobs/test/over-smtp.ts'
import { introductionDesk } from './introduction-desk.ts'
import { DAY, MINUTE } from './test-api.ts'

const desk = await introductionDesk()
const { world, prisma, colleague, company, sharedContact, ask, move, byLink, tokenOf } = desk
const keeper = await colleague('Keeper Of-Contacts', world.mill.id)
const coordinator = await colleague('Coordinator Of-Mill', world.mill.id, 'coordinator')
const kite = await company('Kite')
afterAll(() => desk.drop())

/** What nobody's mail server needs to write down, and nobody's telephone needs to show. */
const people = ['Aurélie', 'Vanquickborne', 'Keeper', 'Coordinator', 'Owner Of']

/** What arrives while the outbox is emptied. */
const arriving = (refuses?: Parameters<typeof arrivingOverSmtp>[1]) =>
  arrivingOverSmtp((mailer) => desk.deliver(mailer), refuses)

const speak = (id: string, language: 'en' | 'fr' | 'nl') =>
  prisma.person.update({ where: { id }, data: { language } })
const textOf = ({ parts }: ReceivedMail) => parts.get('text/plain') ?? ''

/** One mail to the contact: whole, in its language, with its link in both parts and nobody in its subject. */
function isWhole(mails: ReceivedMail[], to: string, language: string, link: string): ReceivedMail {
  const [mail, ...others] = mails.filter(({ recipients }) => recipients.includes(to))
  if (!mail) throw new Error('nothing arrived for the contact')
  expect(others).toEqual([])
  const { headers, parts } = mail
  expect(headers.get('content-language')).toBe(language)
  expect(headers.get('auto-submitted')).toBe('auto-generated')
  expect(headers.get('x-auto-response-suppress')).toBe('All')
  const html = parts.get('text/html') ?? ''
  expect(html).toContain(`<html lang="${language}"`)
  const address = `https://traject.example/contact/${link}?lang=${language}`
  expect(textOf(mail)).toContain(address)
  expect(html).toContain(`href="${address}"`)
  for (const name of people) expect(headers.get('subject')).not.toContain(name)
  return mail
}

const said = {
  en: {
    notice: 'Mill has you among its contacts',
    law: ['GDPR, art. 6(1)(f)', 'data protection authority', 'until you withdraw'],
    request: 'A request to meet you, through Mill',
    until: 'You can answer until',
    reminder: 'Still open: a request to meet you, through Mill',
    details: 'You agreed to meet: how to reach each other',
    withdrawn: 'A contact of Mill has withdrawn',
    return: 'Mill asks whether it may have you among its contacts again',
  },
  fr: {
    notice: 'Mill vous compte parmi ses contacts',
    law: ['RGPD, art. 6, par. 1, f', 'autorité de protection des données', 'vous vous retiriez'],
    request: 'Une demande de rencontre, transmise par Mill',
    until: 'Vous pouvez répondre jusqu’au',
    reminder: 'Toujours en attente\u00a0: une demande de rencontre, transmise par Mill',
    details: 'Rencontre acceptée\u00a0: comment entrer en contact',
    withdrawn: 'Un contact de Mill s’est retiré',
    return: 'Mill demande s’il peut à nouveau vous compter parmi ses contacts',
  },
  nl: {
    notice: 'Mill heeft u bij zijn contactpersonen',
    law: ['AVG, art. 6, lid 1, f', 'gegevensbeschermingsautoriteit', 'tot u zich terugtrekt'],
    request: 'Een vraag om u te ontmoeten, via Mill',
    until: 'U kunt antwoorden tot en met',
    reminder: 'Nog open: een vraag om u te ontmoeten, via Mill',
    details: 'U stemde in met een ontmoeting: zo bereikt u elkaar',
    withdrawn: 'Een contactpersoon van Mill heeft zich teruggetrokken',
    return: 'Mill vraagt of het u weer bij zijn contactpersonen mag hebben',
  },
}

describe('over SMTP', { timeout: 90_000 }, () => {
  it.each(['en', 'fr', 'nl'] as const)(
    'all that a contact is sent arrives in %s',
    async (language) => {
      const words = said[language]
      const email = `aurelie.${language}@quorvax.example`
      const phone = `0476 2${'efn'.indexOf(language.charAt(0))} 11 34`
      for (const { person } of [keeper, coordinator, kite]) await speak(person.id, language)

      const itemId = await sharedContact(keeper, { email, phone, mailLanguage: language })
      const own = tokenOf(itemId, 'contact')
      const notice = isWhole(await arriving(), email, language, own)
      expect(notice.headers.get('subject')).toBe(words.notice)
      expect(textOf(notice)).toContain('Aurélie Vanquickborne')
      for (const told of words.law) expect(textOf(notice)).toContain(told)

      const id = await ask(kite, itemId)
      await move(keeper, id, 'pass-on')
      const request = isWhole(await arriving(), email, language, tokenOf(id))
      expect(request.headers.get('subject')).toBe(words.request)
      for (const told of ['Owner Of Kite', 'We zoeken een zaal.', 'Kortrijk', words.until]) {
        expect(textOf(request)).toContain(told)
      }
      // The question is in Dutch, and says so to whoever hears it.
      const marked = request.parts.get('text/html')?.includes('lang="nl">We zoeken een zaal.')
      expect(marked).toBe(language !== 'nl')

      const { answerBy } = await prisma.introduction.findUniqueOrThrow({ where: { id } })
      const aWeekLater = new Date(Number(answerBy) - 14 * DAY)
      await prisma.introduction.update({ where: { id }, data: { answerBy: aWeekLater } })
      await desk.calendar()
      const reminder = isWhole(await arriving(), email, language, tokenOf(id))
      expect(reminder.headers.get('subject')).toBe(words.reminder)
      expect(reminder.headers.get('message-id')).not.toBe(request.headers.get('message-id'))

      await byLink(tokenOf(id)).answer('agree')
      const details = isWhole(await arriving(), email, language, tokenOf(id))
      expect(details.headers.get('subject')).toBe(words.details)
      expect(textOf(details)).toContain(kite.person.email)

      await byLink(own).withdraw('this-house')
      const after = await arriving()
      const told = after.map(({ recipients }) => recipients.join())
      const readers = [keeper, coordinator, kite].map(({ person }) => person.email)
      expect([...new Set(told)].toSorted()).toEqual(readers.toSorted())
      for (const mail of after) {
        expect(mail.headers.get('content-language')).toBe(language)
        expect([...mail.parts.keys()].toSorted()).toEqual(['text/html', 'text/plain'])
        for (const gone of ['Aurélie', 'Vanquickborne', email, phone, 'Quorvaxhuis']) {
          expect(JSON.stringify([...mail.headers, ...mail.parts])).not.toContain(gone)
        }
      }
      for (const { person } of [keeper, coordinator]) {
        const theirs = after.filter(({ recipients }) => recipients.includes(person.email))
        const subjects = theirs.map(({ headers }) => headers.get('subject'))
        expect(subjects).toContain(words.withdrawn)
      }

      await keeper.ask((call) =>
        call.introduction.askReturn({ requestId: crypto.randomUUID(), email, language }),
      )
      const { id: returnId } = await prisma.contactReturn.findFirstOrThrow({
        where: { email: { not: null } },
      })
      const back = isWhole(await arriving(), email, language, tokenOf(returnId, 'return'))
      expect(back.headers.get('subject')).toBe(words.return)
    },
  )

  it('what a server refuses for now goes out a minute later, the same mail', async () => {
    const email = 'grey@quorvax.example'
    const itemId = await sharedContact(keeper, { email, phone: '0476 25 11 34' })
    const tried: string[] = []
    const none = await arriving((to) => {
      tried.push(to)
      return { code: 451, words: `4.7.1 <${to}> greylisted, try again later` }
    })
    expect([none, tried]).toEqual([[], [email]])
    expect(await arriving()).toEqual([])
    desk.pass(MINUTE)
    const row = await prisma.outbox.findFirstOrThrow({ where: { subjectId: itemId } })
    const [mail] = await arriving()
    expect(mail?.headers.get('message-id')).toBe(`<${row.id}@traject.example>`)
    const { contact } = await desk.kept(itemId)
    expect(contact?.informedAt).toEqual(desk.services.clock())
  })

  it('of what a server refuses for good no log has a name, an address or a link', async () => {
    const email = 'gone@quorvax.example'
    const itemId = await sharedContact(keeper, { email, phone: '0476 26 11 34' })
    desk.lines.length = 0
    await arriving((to) => ({ code: 550, words: `5.1.1 <${to}> Aurélie Vanquickborne unknown` }))
    expect(desk.lines).toHaveLength(1)
    expect(desk.lines[0]).toContain('"responseCode":550')
    const unsaid = [...people, email, 'quorvax', '0476', '3247626', tokenOf(itemId, 'contact')]
    for (const word of unsaid) expect(desk.lines.join()).not.toContain(word)
    const events = await prisma.auditEvent.findMany()
    for (const word of ['quorvax', 'Vanquickborne']) {
      expect(
        JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
      ).not.toContain(word)
    }
  })
})
