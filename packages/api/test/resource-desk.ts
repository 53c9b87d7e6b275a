import { change, type TenantScope } from '@traject/db/scope'
import { createStoredFile } from '@traject/db/stored-file/stored-file.repo'
import type { ResourceInput, ShareInput } from '@traject/domain/item/inputs'
import { resourceInput, shareInput } from '@traject/domain/item/inputs'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { type TestApi, testApi } from './test-api.ts'

type Colleague = Awaited<ReturnType<typeof colleagueOf>>

/** A Dutch text, with whatever a test changes of it. */
export const draft = (title: string, changed: object = {}): ResourceInput =>
  resourceInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title, summary: 'Een samenvatting' } },
    form: 'text',
    genre: 'guide',
    contents: { nl: { body: 'De tekst' } },
    terms: 'partnership',
    ...changed,
  })

export const sharing = (visibility: ShareInput['visibility'], changed: object = {}): ShareInput =>
  shareInput.parse({ visibility, ...changed })

/** Somebody acting for a house; each question comes in as a form of a page of that house does. */
async function colleagueOf(api: TestApi, name: string, house: string, role: AffiliationRole) {
  const person = await api.account(name)
  const affiliation = await api.world.affiliation(person.id, house, role)
  const browser = await api.signedIn(person.email)
  const ask = async <Answer>(question: (call: Caller) => Promise<Answer>) =>
    question(createCaller(await browser.open(affiliation.id)))
  const sees = async (id: string) => {
    const titles = (await ask((call) => call.item.list({}))).items
    return titles.some((item) => item.id === id)
  }
  const opens = (id: string) => ask((call) => call.item.get({ id }))
  const finds = async (q: string) =>
    (await ask((call) => call.item.list({ q }))).items.map(({ id }) => id)
  return { person, affiliation, browser, ask, sees, opens, finds }
}

/** The API with people of three houses who write and share, and the vocabulary they use. */
export async function resourceDesk() {
  const api = await testApi()
  const { world, database } = api
  const { prisma } = database
  await fillVocabulary(database, api.services.clock())
  const dunes = await world.house('Dunes')

  const colleague = (name: string, house: string, role: AffiliationRole = 'coach') =>
    colleagueOf(api, name, house, role)

  const stored = (id: string) =>
    prisma.item.findUniqueOrThrow({
      where: { id },
      include: {
        texts: true,
        resource: {
          include: {
            contents: { orderBy: { language: 'asc' } },
            versions: { orderBy: [{ language: 'asc' }, { number: 'asc' }] },
          },
        },
      },
    })
  const eventsOf = async (id: string) => {
    const where = { subjectType: 'item', subjectId: id }
    const events = await prisma.auditEvent.findMany({ where, orderBy: { action: 'asc' } })
    return events.map(({ action, actorPersonId, organisationId }) => {
      return { action, actorPersonId, organisationId }
    })
  }

  /** A draft of the colleague's house; its id. */
  const drafted = (by: Colleague, title: string, changed: object = {}) =>
    by.ask((call) => call.resource.create(draft(title, changed)))
  /** The same, shared. */
  const shared = async (by: Colleague, title: string, choice: ShareInput, changed: object = {}) => {
    const id = await drafted(by, title, changed)
    await by.ask((call) => call.item.share({ id, revision: 1, choice }))
    return id
  }
  const edit = (by: Colleague, id: string, revision: number, title: string, changed: object = {}) =>
    by.ask((call) => call.resource.edit({ id, revision, resource: draft(title, changed) }))

  /** A file that the colleague brought for a form that is still open. */
  const brought = async ({ browser, affiliation }: Colleague, key: string) => {
    const { tenant } = await browser.open(affiliation.id)
    const file = { key, name: 'begroting.csv', mediaType: 'text/csv', size: 3, sha256: 'x' }
    const act = { action: 'file.brought', subject: (id: string) => ({ type: 'file', id }) }
    return change(tenant as TenantScope, act, (scope) => createStoredFile(scope, file))
  }

  return { ...api, dunes, colleague, stored, eventsOf, drafted, shared, edit, brought }
}
