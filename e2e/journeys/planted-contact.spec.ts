import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type Database, openDatabase } from '@traject/db/client'
import { Prisma } from '@traject/db/generated/client'
import { readFacts } from '../support/facts.ts'
import { mailedLink } from '../support/mailbox.ts'
import { type Portal, startPortal } from '../support/portal-process.ts'
import { copyOfPrepared, remove } from '../support/prepared.ts'
import { signIn } from '../support/sign-in.ts'
import { test as base } from '../support/test.ts'

const HIDDEN = {
  Naam: 'Quirijn Zwartenbroeckx',
  Organisatie: 'Vlasvuurtoren',
  Telefoon: '+32 475 98 76 54',
  'E-mailadres': 'quirijn@vlasvuurtoren.example',
}
const STREET = 'Onvindbaarkaai 77'
/** What of it no text may hold, however it is written. */
const PLANTED = [
  /zwartenbroeckx/i,
  /quirijn/i,
  /vlasvuurtoren/i,
  /onvindbaarkaai/i,
  /475\D?98\D?76\D?54/,
]

const found = (text: string) => PLANTED.filter((value) => value.test(text)).map(String)

interface OwnPortal {
  directory: string
  portal: Portal
}

/** A portal of its own, which can be stopped to look at everything that it stored. */
const test = base.extend<{ own: OwnPortal }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  own: async ({}, use) => {
    const directory = copyOfPrepared()
    const own = { directory, portal: await startPortal(directory) }
    try {
      await use(own)
      await own.portal.stop()
    } finally {
      remove(directory)
    }
  },
})

/** Every row of every table as text, with where it stands. */
async function everyRow(database: Database): Promise<{ table: string; row: string }[]> {
  const tables = await database.prisma.$queryRaw<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const rows: { table: string; row: string }[] = []
  for (const { name } of tables) {
    const all = await database.prisma.$queryRaw<{ row: string }[]>(
      Prisma.sql([`select t::text as row from ${name} t`]),
    )
    rows.push(...all.map(({ row }) => ({ table: name, row })))
  }
  return rows
}

/** Where stored rows hold a planted value, but for the mails to the contact itself. */
async function whereStored({ directory, portal }: OwnPortal): Promise<string[]> {
  await portal.stop()
  const database = await openDatabase({ directory: join(directory, 'database') })
  try {
    const rows = await everyRow(database)
    expect(rows.length).toBeGreaterThan(1000)
    const isItsMail = ({ table, row }: { table: string; row: string }) =>
      table === 'public.demo_mail' && row.includes(`,${HIDDEN['E-mailadres']},`)
    const hits = rows.filter((one) => found(one.row).length > 0 && !isItsMail(one))
    return [...new Set(hits.map(({ table }) => table))]
  } finally {
    await database.close()
  }
}

/** Keeps whatever a browser is answered: pages, data, files, headers. */
function listen(page: Page): { heard: string[] } {
  const kept = { heard: [] as string[] }
  page.context().on('response', async (response) => {
    const body = await response.text().catch(() => '')
    kept.heard.push(`${response.url()}\n${JSON.stringify(response.headers())}\n${body}`)
  })
  return kept
}

test('the values of a hidden face stand nowhere else: before the contact agrees, and after it withdrew', async ({
  browser,
  own,
}) => {
  test.setTimeout(180_000)
  const facts = readFacts(own.directory)
  const enter = async (email: string) => {
    const page = await (
      await browser.newContext({ baseURL: own.portal.url, locale: 'nl-BE' })
    ).newPage()
    await signIn(page, { facts, url: own.portal.url }, email)
    return page
  }
  const restarted = async () => {
    own.portal = await startPortal(own.directory)
  }
  const everywhere = ['/', '/catalogue', '/contacts', '/introductions', '/notifications', '/houses']

  const keeper = await enter('coach@viernulvier.example')
  await keeper.goto('/contacts/new')
  await keeper.getByRole('textbox', { name: 'Functie' }).first().fill('Onbekende programmator')
  await keeper
    .getByRole('textbox', { name: 'Waarvoor men er terechtkan' })
    .first()
    .fill('Kijkt graag naar werk in wording.')
  for (const [field, value] of Object.entries(HIDDEN)) {
    await keeper.getByRole('textbox', { name: field, exact: true }).fill(value)
  }
  await keeper.getByRole('textbox', { name: 'Adres', exact: true }).fill(`${STREET}\n9000 Gent`)
  await keeper.getByRole('button', { name: 'Bewaren, en kiezen met wie u het deelt' }).click()
  await keeper.getByRole('radio', { name: 'Het partnerschap en zijn kmo’s' }).check()
  await keeper.getByRole('button', { name: 'Publiceren en delen' }).click()
  await expect(keeper.getByText(HIDDEN.Naam)).toBeVisible()
  const contact = new URL(keeper.url()).pathname

  const owner = await enter('owner@atelier-noordzee.example')
  const toOwner = listen(owner)
  const stranger = await enter('coach@phenix.example')
  const toStranger = listen(stranger)
  await owner.goto(`${contact}/introduction`)
  await owner.getByRole('textbox', { name: 'Waarom wilt u elkaar ontmoeten?' }).fill('Kom kijken.')
  await owner.getByRole('button', { name: 'De vraag versturen' }).click()
  await expect(owner.getByText('Het huis heeft uw vraag')).toBeVisible()
  const introduction = new URL(owner.url()).pathname
  await keeper.goto(introduction)
  await keeper.getByRole('button', { name: 'Doorgeven aan de contactpersoon' }).click()
  await expect(keeper.getByText('De contactpersoon werd gevraagd')).toBeVisible()
  const mailbox = await (await browser.newContext({ baseURL: own.portal.url })).newPage()
  const link = await mailedLink(mailbox, HIDDEN['E-mailadres'], /\/contact\/i/)

  for (const one of [owner, stranger]) {
    for (const path of [...everywhere, contact, introduction, `${introduction}/card`])
      await one.goto(path)
  }
  expect(toOwner.heard.length).toBeGreaterThan(20)
  expect(toOwner.heard.flatMap(found), 'what the company was answered').toEqual([])
  expect(toStranger.heard.flatMap(found), 'what another house was answered').toEqual([])
  expect(own.portal.logged().flatMap(found), 'the log').toEqual([])
  expect(await whereStored(own)).toEqual(['public.contact_detail'])

  await restarted()
  const token = new URL(link)
  const guest = await (await browser.newContext({ baseURL: own.portal.url })).newPage()
  await guest.goto(`${token.pathname}${token.search}`)
  await guest.getByRole('radio').first().check()
  await guest.locator('button[value=answer]').click()
  await guest.waitForURL(/lang=/)
  await expect(guest.getByText('@atelier-noordzee.example')).toBeVisible()
  const holder = await enter('owner@atelier-noordzee.example')
  await holder.goto(introduction)
  await expect(holder.getByText(HIDDEN.Naam)).toBeVisible()
  const outside = await enter('coach@phenix.example')
  const toOutside = listen(outside)
  for (const path of [...everywhere, contact, introduction]) await outside.goto(path)
  expect(toOutside.heard.flatMap(found), 'another house after the agreement').toEqual([])

  await guest.goto(`${token.pathname}${token.search}&do=withdraw`)
  await guest.locator('input[value=every-house]').check()
  await guest.locator('button[value=withdraw]').click()
  await expect(guest.locator('input[value=every-house]')).toHaveCount(0)
  const after = [
    await enter('owner@atelier-noordzee.example'),
    await enter('coach@viernulvier.example'),
  ]
  for (const one of [...after, outside]) {
    const { heard } = listen(one)
    for (const path of [...everywhere, contact, introduction, `${introduction}/card`])
      await one.goto(path)
    expect(heard.length).toBeGreaterThan(5)
    expect(heard.flatMap(found), 'after the contact withdrew').toEqual([])
  }
  expect(own.portal.logged().flatMap(found), 'the log').toEqual([])
  // Of the hidden face nothing is kept but keyed hashes.
  expect(await whereStored(own)).toEqual([])
  await restarted()
})
