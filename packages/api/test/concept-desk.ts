import { ownConceptInput } from '@traject/domain/concept/inputs'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { refusal, testApi } from './test-api.ts'

const since = { from: day('2026-01-01') }

/** A term by its words, one for all languages or one each, with whatever a test changes of it. */
export const term = (
  words: string | [en: string, fr: string, nl: string],
  changed: object = {},
) => {
  const [en, fr, nl] = typeof words === 'string' ? [words, words, words] : words
  return ownConceptInput.parse({ scheme: 'topic', label: { en, fr, nl }, ...changed })
}

/** The API with the lead partner's coordinator, and a coach of another house of the partnership. */
export async function conceptDesk() {
  const api = await testApi()
  const { world, database } = api
  await fillVocabulary(database, api.services.clock())
  const seat = { partnershipId: world.partnershipId, organisationId: world.harbour.id }
  await database.prisma.partnerSeat.updateMany({ where: seat, data: { role: 'lead' } })
  const acts = async (name: string, house: string, role: 'coordinator' | 'coach') => {
    const person = await api.account(name)
    const affiliation = await world.affiliation(person.id, house, role, since)
    return actingBrowser(api, person.email, affiliation.id)
  }
  const lead = await acts('Ada', world.harbour.id, 'coordinator')
  const coach = await acts('Max', world.mill.id, 'coach')

  const add = (input: ReturnType<typeof term>) => lead.act((call) => call.concept.add(input))
  /** An item of the lead's house with these concepts, shared with all. */
  const tagged = async (title: string, concepts: string[]) => {
    const id = await lead.act((call) =>
      call.resource.create({
        sourceLanguage: 'nl',
        texts: { nl: { title, summary: '' } },
        form: 'text',
        genre: 'guide',
        contents: { nl: { body: 'De tekst' } },
        terms: 'partnership',
        concepts,
      }),
    )
    const choice = { visibility: 'partnership' as const }
    await lead.act((call) => call.item.share({ id, revision: 1, choice }))
    return id
  }
  const finds = async (q: string) =>
    (await coach.ask((call) => call.item.list({ q }))).items.map(({ title }) => title)
  const issues = async (asking: Promise<unknown>) => {
    const { details } = await refusal(asking)
    const { issues: said = [] } = details as { issues?: { path: string; message: string }[] }
    return said.map(({ path, message }) => `${path}: ${message}`)
  }
  return { ...api, lead, coach, add, tagged, finds, issues }
}
