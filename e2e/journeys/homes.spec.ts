import { expect, type Page } from '@playwright/test'
import { expectGoodPage } from '../support/good-page.ts'
import { send } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const block = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

test('a company sees what to do now, what it waits for, and all its tracks', async ({
  page,
  portal,
  signInAs,
}) => {
  const id = portal.facts.tracks['la-lanterne']
  await signInAs('owner@la-lanterne.example')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: /Et maintenant/ })).toBeVisible()

  const now = block(page, 'Faites un plan de communication sur une feuille')
  await expect(now).toContainText('Étape 4 sur 9 · Raconter')
  await expect(now.getByRole('blockquote')).toContainText('Zes kanalen voor twintig zetels')
  await expect(now.getByRole('blockquote').locator('[lang=nl]')).toBeVisible()
  await expect(now.getByRole('link')).toHaveCount(1)
  const act = now.getByRole('link', { name: 'Répondre à la demande' })
  await expect(act).toHaveAttribute('href', new RegExp(`^/tracks/${id}/steps/[\\da-f-]{36}$`))

  const waiting = block(page, 'Nous attendons')
  await expect(waiting).toContainText('Votre coach (Buda) lit ce que vous avez remis')
  await expect(block(page, /coach de plus/)).toContainText('Coach 2, De Grote Post, du')

  const line = block(page, 'Un public qui revient')
  await expect(line.getByRole('img').first()).toHaveAccessibleName(
    /^3 sur 9 étapes terminées\s; ensuite\s: Faites un plan/,
  )
  const proposed = block(page, 'Des finances qui tiennent')
  await expect(proposed).toContainText('Théâtre de Namur vous propose un parcours')
  await expect(proposed.getByRole('link', { name: 'Voir la proposition' })).toBeVisible()

  const assigned = block(page, 'Préparé pour vous').getByRole('listitem')
  await expect(assigned).toHaveCount(2)
  await expect(assigned.first()).toContainText('VIERNULVIER, par votre coach (Buda)')
  await expect(assigned.first().locator('[lang=nl]')).toContainText('Gebruik alleen')
  await expect(assigned.first().getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^/tracks/${id}/assignments/[\\da-f-]{36}$`),
  )
  // Of the houses, it meets those on its tracks.
  await expect(page.getByRole('link', { name: 'Maisons' })).toHaveCount(0)
  await expectGoodPage(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a company reads its line upright, around the next stop', async ({ page, signInAs }) => {
    await signInAs('owner@atelier-noordzee.example')
    await page.goto('/')
    const line = block(page, 'Op tournee over de grens').getByRole('list', {
      name: /^4 van 11 stappen klaar; volgende: Maak een tourneebegroting/,
    })
    await expect(line.getByRole('listitem')).toHaveCount(5)
    await expect(line.locator('[aria-current=step]')).toContainText('tourneebegroting')
    await expect(line.getByRole('listitem').nth(2)).toContainText('(ingediend)')
    await expectGoodPage(page)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a coach sees who needs her, and finds her companies by their side of the border', async ({
      page,
      signInAs,
    }) => {
      await signInAs('coach@buda.example')
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie heeft mij nodig?')

      const review = block(page, 'Na te lezen').getByRole('listitem')
      await expect(review.first()).toContainText('4 dagen geleden ingediend')
      await expect(review.first().getByRole('link')).toHaveAttribute('href', /\/steps\//)
      const stuck = block(page, 'Vastgelopen').getByRole('listitem')
      await expect(stuck).toContainText('Poppentheater Wilgenroos (demo)')
      await expect(stuck).toContainText(
        /al 19 dagen niets, aanpassing gevraagd op .+, geen antwoord/,
      )
      await expect(block(page, 'Deze week')).toContainText('Maak een communicatieplan op één blad')
      const unanswered = block(page, 'Geen antwoord')
      await expect(unanswered).toContainText('traject 6 dagen geleden voorgesteld')

      const rows = block(page, 'Mijn kmo’s').getByRole('listitem')
      const row = rows.filter({ hasText: 'Atelier Noordzee' })
      await expect(row.getByRole('img')).toHaveAccessibleName(/^4 van 11 stappen klaar/)
      await expect(row.getByRole('link', { name: 'Toewijzen aan Atelier Noordzee' })).toBeVisible()
      if (javaScriptEnabled) await expectGoodPage(page)

      const sides = page.getByRole('navigation', { name: 'Kant van de grens' })
      await sides.getByRole('link', { name: /Wallonië/ }).click()
      await expect(page).toHaveURL('/?side=wallonia')
      await expect(block(page, 'Mijn kmo’s')).toContainText('Ciné de poche La Lanterne (demo)')
      await expect(row).toHaveCount(0)
      await sides.getByRole('link', { name: /Alle/ }).click()
      await expect(row).toHaveCount(1)
    })
  })
}

test('a coordinator sees what her house gives and gets, and as a coach what she coaches', async ({
  page,
  portal,
  signInAs,
}) => {
  await signInAs('coordinator@buda.example')
  const speak = (language: string) => send(page, portal.url, '/language', { language })
  await speak('en')
  try {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: /What do we give/ })).toBeVisible()
    const shared = block(page, 'What we share').getByRole('listitem')
    await expect(shared.filter({ hasText: 'Zelfscan' }).first()).toContainText(
      'le Phénix: 5 tracks',
    )
    await expect(block(page, 'What we share')).not.toContainText('Wie coacht wat')
    await expect(block(page, 'Waiting for us')).toContainText('Nachtegaal (demo) has no coach')
    await expect(block(page, 'Newly shared with us').getByRole('listitem')).toHaveCount(4)
    const tracks = block(page, 'Our tracks')
    await expect(tracks).toContainText('Leiedraad (demo)')
    await expect(tracks.getByRole('link', { name: /^Assign/ })).toHaveCount(0)
    await expect(block(page, 'Coaching across houses')).toContainText('Coach, Buda with le Phénix')
    await expectGoodPage(page)

    await page.getByText('Act for another').first().click()
    await page
      .getByRole('button', { name: /Buda, coach/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Who needs me?' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'You coach nobody yet' })).toBeVisible()
    await expect(page.getByText('Leiedraad')).toHaveCount(0)
    await expectGoodPage(page)
  } finally {
    await speak('nl')
  }
})
