import { catalogue } from '@traject/i18n/catalogue'
import { LOCALES } from '@traject/i18n/locale'
import { describe, expect, it } from 'vitest'
import type { News, NewsKind } from './news-texts.ts'
import { render } from './render.ts'
import type { MailData, MailKind } from './texts.ts'

const portal = { publicUrl: 'https://traject.example/' }
const seat = {
  name: 'Zoé Lefèvre',
  organisation: 'Buda',
  partnership: 'EMERGE',
  city: 'Kortrijk',
  region: 'Kortrijk',
  from: new Date('2026-07-02'),
  until: new Date('2027-07-02'),
}
const news: News = {
  id: 'n1',
  kind: 'message',
  isCoach: false,
  place: 'Vliegerij',
  company: 'Vliegerij',
  trackId: 't1',
  introductionId: null,
  contact: null,
  track: { title: 'Op tournee', language: 'nl' },
  step: { title: 'Begroting', language: 'nl' },
  item: null,
  by: 'Jan ’t Hooft',
  move: null,
  dueOn: new Date('2026-03-12'),
}
const other: News = {
  ...news,
  id: 'n2',
  trackId: 't2',
  track: { title: 'Le public', language: 'fr' },
}
const asked = {
  name: 'Zoé Lefèvre',
  token: 'abc-_1',
  house: 'Buda',
  requester: 'Mia Claes',
  who: 'Mia Claes (Kite)',
  forWhom: 'Kite',
  why: 'We zoeken een podium.',
  language: 'nl' as const,
  facts: [
    { key: 'city' as const, words: 'Kortrijk' },
    { key: 'size' as const, keys: ['one'] },
    { key: 'sectors' as const, keys: ['sector/dance', 'sector/gone'] },
  ],
  labels: { 'sector/dance': 'Dance' },
  answerBy: new Date('2026-12-21'),
}
const data: MailData = {
  'sign-in-link': { name: 'Zoé Lefèvre', token: 'abc-_1' },
  'password-reset': { name: 'Zoé Lefèvre', token: 'abc-_1' },
  'password-changed': { name: 'Zoé Lefèvre', at: new Date('2026-07-02T21:05:00Z') },
  invitation: {
    name: 'Zoé Lefèvre',
    token: 'abc-_1',
    inviter: 'Jan ’t Hooft',
    role: 'coach',
    place: 'Buda',
    partnership: 'EMERGE',
  },
  'track-invitation': {
    name: 'Zoé Lefèvre',
    token: 'abc-_1',
    inviter: 'Jan ’t Hooft',
    house: 'Buda',
    place: 'Atelier Leie',
    title: 'Op tournee over de grens',
    partnership: 'EMERGE',
  },
  'coordinator-added': {
    name: 'Zoé Lefèvre',
    coordinator: 'Jan ’t Hooft',
    organisation: 'Buda',
    partnership: 'EMERGE',
  },
  'seat-added': seat,
  'seat-changed': seat,
  'seat-ended': seat,
  notification: { name: 'Zoé Lefèvre', news },
  digest: {
    name: 'Zoé Lefèvre',
    news: [news, { ...news, id: 'n3', kind: 'accepted', by: null }, other],
  },
  'introduction-request': asked,
  'introduction-reminder': asked,
  'introduction-details': { ...asked, email: 'mia@kite.example' },
  'contact-notice': {
    name: 'Zoé Lefèvre',
    token: 'abc-_1',
    house: 'Buda',
    partnership: 'EMERGE',
    legalBasis: 'legitimate-interest',
    reviewOn: new Date('2028-03-12'),
  },
  'contact-withdrawn': { name: 'Zoé Lefèvre', house: 'Buda', title: 'Programmer' },
  'contact-return': { token: 'abc-_1', house: 'Buda', partnership: 'EMERGE' },
}
const kinds = Object.keys(data) as MailKind[]
const cases = kinds.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })))

describe.each(cases)('the mail $kind in $locale', ({ kind, locale }) => {
  const mail = render(kind, data[kind], locale, portal)
  const [, path = ''] =
    /class="button" href="https:\/\/traject\.example(\/[^"]*)"/.exec(mail.html) ?? []

  it('says in plain text all that the HTML says, but for the hint about the button', () => {
    const words = visible(mail.html)
    const said = visible(mail.text).replaceAll(/[ \n]+/g, ' ')
    const missing = words.split('\n').filter((line) => line !== '' && !said.includes(line))
    expect(missing.filter((line) => line !== 'Traject' && line !== mail.subject)).toHaveLength(1)
  })

  it('has one button, whose address stands as text in both parts', () => {
    expect(mail.html.match(/class="button"/g)).toHaveLength(1)
    const address = `https://traject.example${path}`
    expect(visible(mail.html)).toContain(address)
    expect(mail.text.split('\n')).toContain(address)
  })

  it('names its language and carries no picture, script or table', () => {
    expect(mail.html).toContain(`<html lang="${locale}"`)
    expect(mail.html).not.toMatch(/<(img|script|table|link|iframe)/i)
  })
})

describe('addresses and words', () => {
  it('lead to the page of their kind', () => {
    const paths = kinds.map((kind) => {
      const { html } = render(kind, data[kind], 'en', portal)
      return /class="button" href="https:\/\/traject\.example([^"]*)"/.exec(html)?.[1]
    })
    expect(paths).toEqual([
      '/sign-in/link/abc-_1',
      '/password/reset/abc-_1',
      '/password/forgotten',
      '/invitation/abc-_1',
      '/invitation/abc-_1',
      '/people',
      '/houses',
      '/houses',
      '/houses',
      '/go/notification/n1',
      '/notifications',
      '/contact/abc-_1?lang=en',
      '/contact/abc-_1?lang=en',
      '/contact/abc-_1?lang=en',
      '/contact/abc-_1?lang=en',
      '/introductions?shows=over',
      '/contact/abc-_1?lang=en',
    ])
  })

  it('say who invites, as what, for which house, in which partnership', () => {
    const { subject, text } = render('invitation', data.invitation, 'nl', portal)
    expect(subject).toBe('Jan ’t Hooft nodigt u uit op Traject')
    expect(text).toContain('bij Buda in het partnerschap EMERGE. Uw rol: coach.')
  })

  it('tell the time of the house', () => {
    const { text } = render('password-changed', data['password-changed'], 'fr', portal)
    expect(text).toContain('le 2 juillet 2026 à 23:05 (heure de Bruxelles)')
  })
})

const newsKinds = Object.keys(catalogue.en.mail.news) as NewsKind[]
const everyNews = newsKinds.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })))

describe.each(everyNews)('news of $kind in $locale', ({ kind, locale }) => {
  const tell = (changed: Partial<News> = {}) =>
    render('notification', { name: 'Zoé', news: { ...news, kind, ...changed } }, locale, portal)

  it('says what it is about, to a company and to a coach', () => {
    for (const isCoach of [false, true]) {
      const { subject, text } = tell({ isCoach })
      expect(subject).toContain('Begroting')
      expect(text).toContain(
        isCoach ? 'Vliegerij · Op tournee\n- Begroting' : 'Op tournee\n- Begroting',
      )
    }
  })

  it('makes a sentence without the name of who did it, and of a track alone', () => {
    const { subject, text } = tell({ by: null, step: null })
    expect(subject).toContain('Op tournee')
    expect(text).not.toMatch(/[{}]|\bnull\b| {2,}\S/)
    expect(text).not.toContain('Jan')
  })
})

it('a file is told as a file, and leads to its step', () => {
  const given: News = { ...news, kind: 'file-given' }
  const { subject, text } = render('notification', { name: 'Zoé', news: given }, 'nl', portal)
  expect(subject).toBe('Een bestand voor u: Begroting')
  expect(text).toContain('Jan ’t Hooft gaf u een bestand voor deze stap.')
  expect(text).toContain('De stap openen')
})

it('a coach is told that the company left a step out', () => {
  const left: News = { ...news, kind: 'step-left-out', isCoach: true }
  const { text } = render('notification', { name: 'Zoé', news: left }, 'fr', portal)
  expect(text).toContain('Vliegerij a passé une étape facultative.')
})

describe('a mail of the day', () => {
  const { subject, text, html } = render('digest', data.digest, 'nl', portal)

  it('groups what happened by track, each with its own way there', () => {
    expect(subject).toBe('3 nieuwigheden op Traject')
    expect(text).toContain(
      [
        'Op tournee',
        '- Nieuw bericht · Jan ’t Hooft: Begroting',
        '  https://traject.example/go/notification/n1',
        '- Aanvaard: Begroting',
        '  https://traject.example/go/notification/n3',
        '',
        'Le public',
        '- Nieuw bericht · Jan ’t Hooft: Begroting',
        '  https://traject.example/go/notification/n2',
      ].join('\n'),
    )
  })

  it('lets a screen reader hear a title in its own language', () => {
    expect(html).toContain('<span lang="fr">Le public</span>')
    expect(html).not.toContain('<span lang="nl">')
  })

  it('is the mail of that one thing, where there is only one', () => {
    const alone = render('digest', { name: 'Zoé Lefèvre', news: [news] }, 'fr', portal)
    expect(alone).toEqual(render('notification', { name: 'Zoé Lefèvre', news }, 'fr', portal))
  })

  it('names the house or company where one person is told for several', () => {
    const two = [news, { ...other, place: 'Buda', isCoach: true, company: 'Zeil' }]
    const { text: both } = render('digest', { name: 'Zoé', news: two }, 'nl', portal)
    expect(both).toContain('Vliegerij · Op tournee\n-')
    expect(both).toContain('Buda · Zeil · Le public\n-')
  })

  it('ends where nobody would read on, and says how many more there are', () => {
    const many = Array.from({ length: 57 }, (_, at) => ({ ...news, id: `m${at}` }))
    const long = render('digest', { name: 'Zoé', news: many }, 'en', portal)
    expect(long.text.match(/go\/notification/g)).toHaveLength(40)
    expect(long.text).toContain('And 17 more')
  })
})

describe('hostile names', () => {
  const hostile = '<img src=x onerror="alert(1)">\r\nBcc: a@b.example\u2028\u202e{name} &amp;'
  const mail = render(
    'invitation',
    { ...data.invitation, name: hostile, inviter: hostile, place: hostile, partnership: hostile },
    'fr',
    portal,
  )

  it('stay text in HTML', () => {
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; Bcc: a@b.example')
    expect(mail.html).toContain('{name} &amp;amp;')
  })

  it('stay on one line, and turn nothing around', () => {
    expect(mail.subject).not.toMatch(/[\r\n\u2028\u202e]/)
    expect(mail.text).not.toMatch(/^Bcc:/m)
    expect(mail.text).not.toContain('\u202e')
  })

  it('are cut where they would push the words away', () => {
    const long = render('sign-in-link', { name: 'é'.repeat(500), token: 't' }, 'en', portal)
    expect(long.text.split('\n')[0]?.length).toBeLessThan(140)
  })

  it('stay what they are in news too', () => {
    const titles = { track: { title: hostile, language: 'en' as const }, company: hostile }
    const told = { ...news, ...titles, isCoach: true, by: hostile, item: titles.track }
    const two = { name: hostile, news: [told, { ...told, id: 'n2' }] }
    for (const one of [
      render('notification', { name: hostile, news: told }, 'nl', portal),
      render('digest', two, 'nl', portal),
    ]) {
      expect(one.html).not.toContain('<img')
      expect(one.subject).not.toMatch(/[\r\n\u2028\u202e]/)
      expect(one.text).not.toMatch(/^Bcc:|\u202e/m)
    }
  })

  it('do not leave the address in a token', () => {
    const odd = render('sign-in-link', { name: 'A', token: '../"><b>' }, 'en', portal)
    expect(odd.html).toContain('/sign-in/link/..%2F%22%3E%3Cb%3E')
  })
})

function visible(html: string): string {
  return html
    .replaceAll(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
