import { LOCALES } from '@traject/i18n/locale'
import { describe, expect, it } from 'vitest'
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
}
const kinds = Object.keys(data) as MailKind[]
const cases = kinds.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })))

describe.each(cases)('the mail $kind in $locale', ({ kind, locale }) => {
  const mail = render(kind, data[kind], locale, portal)
  const [, path = ''] = /href="https:\/\/traject\.example(\/[^"]*)"/.exec(mail.html) ?? []

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
      const { text } = render(kind, data[kind], 'en', portal)
      return /https:\/\/traject\.example(\S*)/.exec(text)?.[1]
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
