import { expect, type Page } from '@playwright/test'
import { contacts } from '../../prisma/seed/demo/contacts.ts'
import { expectGoodPage } from '../support/good-page.ts'
import { mailedLink } from '../support/mailbox.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const WORDS = {
  en: {
    ask: 'Ask for an introduction',
    why: 'Why would you like to meet?',
    send: 'Send the request',
    waits: 'The house has your request',
    passOn: 'Pass it on to the contact',
    own: 'English',
    agree: /^Yes, I agree/,
    answer: 'Send my answer',
    agreed: 'You agreed',
    again: 'This was answered already. The first answer stands.',
    introduced: 'You are introduced',
    leave: 'I no longer want to be a contact here',
    cannot: 'What was already mailed or exported cannot be recalled',
    from: /^From (?!every)/,
    withdraw: 'Withdraw',
    out: 'You have withdrawn',
    gone: 'The contact has withdrawn',
    unknown: 'This page does not exist',
    broken: 'This link does not work',
  },
  fr: {
    ask: 'Demander une mise en relation',
    why: 'Pourquoi souhaitez-vous cette rencontre ?',
    send: 'Envoyer la demande',
    waits: 'La maison a votre demande',
    passOn: 'Transmettre au contact',
    own: 'français',
    agree: /^Oui, j’accepte/,
    answer: 'Envoyer ma réponse',
    agreed: 'Vous avez accepté',
    again: 'Il y avait déjà une réponse. La première reste valable.',
    introduced: 'Vous voilà mis en relation',
    leave: 'Je ne veux plus être un contact ici',
    cannot: 'Ce qui a déjà été envoyé par e-mail ou exporté ne peut être rappelé',
    from: /^De (?!toutes)/,
    withdraw: 'Me retirer',
    out: 'Vous vous êtes retiré',
    gone: 'Le contact s’est retiré',
    unknown: 'Cette page n’existe pas',
    broken: 'Ce lien ne fonctionne pas',
  },
  nl: {
    ask: 'Een introductie vragen',
    why: 'Waarom wilt u elkaar ontmoeten?',
    send: 'De vraag versturen',
    waits: 'Het huis heeft uw vraag',
    passOn: 'Doorgeven aan de contactpersoon',
    own: 'Nederlands',
    agree: /^Ja, ik stem in/,
    answer: 'Mijn antwoord versturen',
    agreed: 'U stemde in',
    again: 'Er was al een antwoord. Het eerste blijft gelden.',
    introduced: 'U bent geïntroduceerd',
    leave: 'Ik wil hier geen contactpersoon meer zijn',
    cannot: 'Wat al per e-mail verstuurd of geëxporteerd werd, kan niet worden teruggehaald',
    from: /^Uit (?!alle)/,
    withdraw: 'Terugtrekken',
    out: 'U hebt zich teruggetrokken',
    gone: 'De contactpersoon heeft zich teruggetrokken',
    unknown: 'Deze pagina bestaat niet',
    broken: 'Deze link werkt niet',
  },
} as const

const RUNS = [
  {
    language: 'en',
    script: true,
    key: 'music-label',
    house: 'coach-2@viernulvier.example',
    owner: 'owner@pixelkade.example',
  },
  {
    language: 'fr',
    script: true,
    key: 'programmer-dance',
    house: 'coach@phenix.example',
    owner: 'owner@studio-lys.example',
  },
  {
    language: 'nl',
    script: true,
    key: 'programmer-circus',
    house: 'coach@viernulvier.example',
    owner: 'owner@atelier-noordzee.example',
  },
  {
    language: 'nl',
    script: false,
    key: 'cultural-lawyer',
    house: 'coach@namur.example',
    owner: 'owner@atelier-noordzee.example',
  },
] as const

for (const { language, script, key, house, owner } of RUNS) {
  const w = WORDS[language]
  const contact = contacts.find((one) => one.key === key)
  if (!contact) throw new Error(`The demo has no contact ${key}`)
  const { name, phone } = contact.hidden

  test.describe(`in ${language}, ${script ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: script })

    test('a company asks to meet a contact, the house and the contact agree, and the contact withdraws', async ({
      page,
      portal,
      signInAs,
      anotherBrowser,
    }) => {
      test.setTimeout(180_000)
      const good = async (one: Page) => {
        // axe needs JavaScript.
        if (script) await expectGoodPage(one)
      }
      const reads = async (one: Page, email: string) => {
        await signInAs(email, one)
        await send(one, portal.url, '/language', { language, returnTo: '/' })
      }
      await reads(page, owner)
      const title = contact.texts[language]?.title ?? contact.texts[contact.language]?.title ?? ''
      await page.goto(
        `/catalogue?q=${encodeURIComponent(title.split(' ').at(key === 'music-label' ? 3 : 0) ?? '')}`,
      )
      await page.getByRole('link', { name: title }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
      await expect(page.getByText(name)).toHaveCount(0)
      const address = new URL(page.url()).pathname
      await page.getByRole('link', { name: w.ask }).click()
      await good(page)
      await page.getByRole('button', { name: w.send }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await good(page)
      await page.getByRole('textbox', { name: w.why }).fill('Wij zoeken iemand die komt kijken.')
      await page.getByRole('button', { name: w.send }).click()
      await expect(page.getByText(w.waits)).toBeVisible()
      await expect(page.getByText(name)).toHaveCount(0)
      await good(page)
      const introduction = new URL(page.url()).pathname

      const staff = await anotherBrowser({ javaScriptEnabled: script })
      await reads(staff, house)
      await staff.goto('/introductions')
      await good(staff)
      await staff.getByRole('link', { name: title }).first().click()
      await good(staff)
      await staff.getByRole('button', { name: w.passOn }).click()
      await expect(staff.getByRole('button', { name: w.passOn })).toHaveCount(0)

      const mailbox = await anotherBrowser()
      const link = await mailedLink(mailbox, contact.hidden.email, /\/contact\/i/)
      const guest = await anotherBrowser({
        javaScriptEnabled: script,
        viewport: { width: 360, height: 740 },
      })
      // Scanners of mail follow links: looking answers nothing.
      for (const look of ['get', 'head', 'get'] as const) {
        expect((await guest.request[look](link)).status()).toBe(200)
      }
      const opened = await guest.goto(link)
      expect(opened?.headers()).toMatchObject({
        'cache-control': expect.stringContaining('no-store'),
        'referrer-policy': 'no-referrer',
        'x-robots-tag': expect.stringContaining('noindex'),
      })
      await expect(guest.locator('html')).toHaveAttribute('lang', contact.hidden.language)
      await guest.getByRole('link', { name: new RegExp(`^${w.own}$`, 'i') }).click()
      await expect(guest.locator('html')).toHaveAttribute('lang', language)
      await expect(guest.getByText('Wij zoeken iemand die komt kijken.')).toBeVisible()
      await good(guest)
      const late = await guest.context().newPage()
      await late.goto(guest.url())
      await guest.getByRole('radio', { name: w.agree }).check()
      await guest.getByRole('button', { name: w.answer }).click()
      await expect(guest.getByRole('heading', { level: 1, name: w.agreed })).toBeVisible()
      await good(guest)
      await late.getByRole('radio').nth(1).check()
      await late.getByRole('button', { name: w.answer }).click()
      await expect(late.getByText(w.again)).toBeVisible()
      await expect(late.getByRole('heading', { level: 1, name: w.agreed })).toBeVisible()

      await page.goto(introduction)
      await expect(page.getByText(w.introduced)).toBeVisible()
      await expect(page.getByText(name)).toBeVisible()
      await good(page)
      const card = await page.request.get(`${introduction}/card`)
      expect(await card.text()).toMatch(new RegExp(`^TEL[^:]*:\\${phone}`, 'm'))
      const other = await anotherBrowser()
      await signInAs('coach@grote-post.example', other)
      expect((await other.goto(introduction))?.status()).toBe(404)

      await guest.getByRole('link', { name: w.leave }).click()
      await expect(guest.getByText(w.cannot)).toBeVisible()
      await good(guest)
      await guest.getByRole('radio', { name: w.from }).check()
      await guest.getByRole('button', { name: w.withdraw }).click()
      await expect(guest.getByRole('heading', { level: 1, name: w.out })).toBeVisible()
      await expect(guest.getByText(name)).toHaveCount(0)
      await good(guest)

      for (const one of [page, staff]) {
        await one.goto(introduction)
        await expect(one.getByText(w.gone)).toBeVisible()
        await expect(one.getByText(name)).toHaveCount(0)
        await good(one)
      }
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: w.unknown })).toBeVisible()
      const here = link.replace(/lang=../, `lang=${language}`)
      const forged = here.replace(/.(?=\?)/, (last) => (last === 'A' ? 'B' : 'A'))
      expect((await guest.goto(forged))?.status()).toBe(404)
      await expect(guest.getByRole('heading', { level: 1, name: w.broken })).toBeVisible()
      await good(guest)
    })
  })
}
