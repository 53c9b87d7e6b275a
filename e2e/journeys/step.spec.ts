import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { pressKey, typeOver } from '../support/keyboard.ts'
import { heic, photo, program } from '../support/samples.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

interface Words {
  begin: string
  begun: string
  inWords: string
  links: string
  files: string
  handIn: string
  again: string
  handedIn: string
  wrongLink: RegExp
  wrongType: RegExp
  waits: RegExp
  accept: string
  ask: string
  reasonMissing: string
  asked: string
  changeAsked: string
  accepted: string
  over: string
  message: string
  send: string
  sent: string
  messages: string
  history: string
}

const nl: Words = {
  begin: 'Beginnen',
  begun: 'U bent begonnen. Uw coaches zien het.',
  inWords: 'In woorden',
  links: 'Links',
  files: 'Bestanden en foto’s',
  handIn: 'Indienen',
  again: 'Opnieuw indienen',
  handedIn: 'Het is ingediend. Uw coaches weten het.',
  wrongLink: /“zomaar” is geen webadres/,
  wrongType: /“spel\.exe” is van een soort die niet kan/,
  waits: /wacht op uw antwoord/,
  accept: 'Aanvaarden',
  ask: 'Een aanpassing vragen',
  reasonMissing: 'Zeg wat er anders moet.',
  asked: 'U hebt een aanpassing gevraagd. Het bedrijf weet het.',
  changeAsked: 'Er is een aanpassing gevraagd',
  accepted: 'U hebt het aanvaard. Het bedrijf weet het.',
  over: 'Deze stap is klaar',
  message: 'Uw bericht',
  send: 'Versturen',
  sent: 'Uw bericht is verstuurd.',
  messages: 'Berichten',
  history: 'Ingediend en beantwoord',
}
const fr: Words = {
  begin: 'Commencer',
  begun: 'Vous avez commencé. Vos coachs le voient.',
  inWords: 'En quelques mots',
  links: 'Liens',
  files: 'Fichiers et photos',
  handIn: 'Remettre',
  again: 'Remettre à nouveau',
  handedIn: 'C’est remis. Vos coachs sont informés.',
  wrongLink: /zomaar.» n’est pas une adresse web/,
  wrongType: /spel\.exe.» est d’un type qui n’est pas accepté/,
  waits: /attend votre réponse/,
  accept: 'Accepter',
  ask: 'Demander une modification',
  reasonMissing: 'Dites ce qui doit changer.',
  asked: 'Vous avez demandé une modification. L’entreprise est informée.',
  changeAsked: 'Une modification est demandée',
  accepted: 'Vous avez accepté. L’entreprise est informée.',
  over: 'Cette étape est faite',
  message: 'Votre message',
  send: 'Envoyer',
  sent: 'Votre message est envoyé.',
  messages: 'Échanges',
  history: 'Remises et réponses',
}
const en: Words = {
  begin: 'Begin',
  begun: 'You have begun. Your coaches can see it.',
  inWords: 'In words',
  links: 'Links',
  files: 'Files and photos',
  handIn: 'Hand in',
  again: 'Hand in again',
  handedIn: 'It is handed in. Your coaches are told.',
  wrongLink: /“zomaar” is not a web address/,
  wrongType: /“spel\.exe” is of a kind that cannot be taken/,
  waits: /waits for your answer/,
  accept: 'Accept',
  ask: 'Ask for a change',
  reasonMissing: 'Say what should be changed.',
  asked: 'You have asked for a change. The company is told.',
  changeAsked: 'A change is asked',
  accepted: 'You have accepted it. The company is told.',
  over: 'This step is done',
  message: 'Your message',
  send: 'Send',
  sent: 'Your message is sent.',
  messages: 'Messages',
  history: 'Handed in and answered',
}

const ways = [
  {
    how: 'in Dutch, with the keyboard alone',
    words: nl,
    language: 'nl',
    place: 'wilgenroos/funding-mix',
    owner: 'owner@wilgenroos.example',
    coach: 'coach@buda.example',
    use: { locale: 'nl-BE' },
    hasKeyboard: true,
  },
  {
    how: 'in French, without JavaScript',
    words: fr,
    language: 'fr',
    place: 'compagnie-du-canal/funding-mix',
    owner: 'owner@compagnie-du-canal.example',
    coach: 'coach@namur.example',
    use: { locale: 'fr-FR', javaScriptEnabled: false },
    hasKeyboard: false,
  },
  {
    how: 'in English, on a phone by night, with a guest coach',
    words: en,
    language: 'en',
    place: 'pixelkade/newsletter',
    owner: 'owner-2@pixelkade.example',
    coach: 'coach@grote-post.example',
    use: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    hasKeyboard: false,
  },
] as const

for (const { how, words, language, place, owner, coach, use, hasKeyboard } of ways) {
  test.describe(how, () => {
    test.use(use)
    const hasScript = !('javaScriptEnabled' in use)

    // axe needs JavaScript, and once is enough: the pages are the same.
    const good = async (page: Page) => {
      if (hasScript && !hasKeyboard) await expectGoodPage(page)
    }

    const press = async (page: Page, target: Locator) => {
      await (hasKeyboard ? pressKey(page, target) : target.click())
    }
    const type = async (page: Page, target: Locator, text: string) => {
      await (hasKeyboard ? typeOver(page, target, text) : target.fill(text))
    }
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
    const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
    const told = (page: Page, sentence: string) =>
      expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
    const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
    const refused = (page: Page, sentence: string | RegExp) =>
      expect(page.getByRole('alert')).toContainText(sentence)

    test('a company hands in text, a link and a photo, is asked for a change, hands in again, and is accepted', async ({
      page,
      portal,
      anotherBrowser,
      signInAs,
    }) => {
      const { tracks, steps } = portal.facts
      const [sme = ''] = place.split('/')
      const address = `/tracks/${tracks[sme]}/steps/${steps[place]}`
      const coachPage = await anotherBrowser(use)
      for (const [who, where] of [
        [owner, page],
        [coach, coachPage],
      ] as const) {
        await signInAs(who, where)
        const chosen = await send(where, portal.url, '/language', { language })
        expect(chosen.status()).toBe(302)
      }

      await page.goto(address)
      await good(page)
      await press(page, button(page, words.begin))
      await told(page, words.begun)
      await expect(button(page, words.begin)).toHaveCount(0)

      // What is wrong is said, and nothing of what was right is lost.
      await type(page, field(page, words.inWords), 'Onze eerste versie.\nMet twee regels.')
      if (hasScript) {
        await page.reload()
        await expect(field(page, words.inWords)).toHaveValue(/Met twee regels\.$/)
      }
      await type(page, field(page, words.links), 'zomaar')
      await page.getByLabel(words.files).setInputFiles([photo('foto 1.jpg'), program('spel.exe')])
      await press(page, button(page, words.handIn))
      await refused(page, words.wrongLink)
      await refused(page, words.wrongType)
      if (hasScript) await expect(page.getByRole('alert').first()).toBeFocused()
      await good(page)
      await expect(field(page, words.inWords)).toHaveValue(/^Onze eerste versie\./)
      await expect(page.getByRole('checkbox', { name: 'foto 1.jpg' })).toBeChecked()
      await type(page, field(page, words.links), 'www.example.org/affiche')
      await page.getByLabel(words.files).setInputFiles([heic('IMG_0001.HEIC')])
      await press(page, button(page, words.handIn))
      await told(page, words.handedIn)
      const history = page.getByRole('list', { name: words.history, exact: true })
      await expect(history.getByText('Met twee regels.')).toBeVisible()
      const link = history.getByRole('link', { name: 'https://www.example.org/affiche' })
      await expect(link).toHaveAttribute('href', 'https://www.example.org/affiche')
      for (const name of ['foto 1.jpg', 'IMG_0001.HEIC']) {
        await expect(history.getByRole('link', { name, exact: true })).toBeVisible()
      }
      if (hasScript) expect(await page.evaluate(() => localStorage.length)).toBe(0)

      await coachPage.goto(address)
      await expect(heading(coachPage, words.waits)).toBeVisible()
      await good(coachPage)
      await press(coachPage, button(coachPage, words.ask))
      await refused(coachPage, words.reasonMissing)
      await type(coachPage, field(coachPage, words.inWords), 'Zet er de datum nog bij.')
      await press(coachPage, button(coachPage, words.ask))
      await told(coachPage, words.asked)

      await page.goto(address)
      await expect(heading(page, words.changeAsked)).toBeVisible()
      await expect(page.getByText('Zet er de datum nog bij.').first()).toBeVisible()
      await good(page)
      await type(page, field(page, words.message), 'Welke datum bedoelt u? https://example.org/a')
      await press(page, button(page, words.send))
      await told(page, words.sent)
      const thread = page.getByRole('list', { name: words.messages, exact: true })
      await expect(thread.getByText('Welke datum bedoelt u?')).toBeVisible()
      await expect(thread.getByRole('link', { name: 'https://example.org/a' })).toBeVisible()
      await expect(field(page, words.message)).toHaveValue('')
      await type(page, field(page, words.inWords), 'Met de datum: 12 maart.')
      await press(page, button(page, words.handIn))
      await told(page, words.handedIn)
      await expect(history.getByText('Met twee regels.')).toBeVisible()
      await expect(history.getByText('Met de datum: 12 maart.')).toBeVisible()

      await coachPage.goto(address)
      await press(coachPage, button(coachPage, words.accept))
      await told(coachPage, words.accepted)
      await expect(heading(coachPage, words.over)).toBeVisible()
      await page.goto(address)
      await expect(heading(page, words.over)).toBeVisible()
      await expect(button(page, words.handIn)).toHaveCount(0)
    })
  })
}

test.describe('a long thread, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('shows what was said last, and what was said earlier behind a link', async ({
    page,
    portal,
    signInAs,
  }) => {
    const { tracks, steps } = portal.facts
    const [, stepId] =
      Object.entries(steps).find(([at]) => at.startsWith('atelier-noordzee/')) ?? []
    const address = `/tracks/${tracks['atelier-noordzee']}/steps/${stepId}`
    await signInAs('owner@atelier-noordzee.example')
    await page.goto(address)
    const actingFor = await page.locator('input[name=actingFor]').first().inputValue()
    for (let number = 1; number <= 22; number++) {
      const message = `Bericht nummer ${number}.`
      const form = { act: 'message', actingFor, requestId: randomUUID(), message }
      expect((await send(page, portal.url, address, form)).status()).toBe(302)
    }
    await page.goto(address)
    const thread = page.getByRole('list', { name: 'Berichten', exact: true })
    const said = thread.getByRole('listitem')
    await expect(said).toHaveCount(20)
    await expect(said.last()).toContainText('Bericht nummer 22.')
    await expect(said.first()).toContainText('Bericht nummer 3.')
    await page.getByRole('link', { name: 'Eerdere berichten tonen' }).click()
    await expect(said.last()).toContainText('Bericht nummer 2.')
    await expect(page).toHaveURL(/\?before=[\da-f-]{36}#thread$/)
    await page.reload()
    await expect(said.last()).toContainText('Bericht nummer 2.')
    await page.getByRole('link', { name: 'Terug naar de laatste berichten' }).click()
    await expect(said.last()).toContainText('Bericht nummer 22.')
  })
})
