/** Lists that are taken out as tables: each says what its page says, by the same oracle. */
import { readsTrack } from '../oracle.ts'
import {
  readsAsHouse,
  readsAsRequester,
  readsIntroduction,
  standsFor,
} from '../oracle-introductions.ts'
import { readsHeading, readsStepTitle } from '../oracle-steps.ts'
import { assignedOnTracks, factsOf } from './assignments.ts'
import { catalogue, isSample } from './catalogue.ts'
import { type Channel, each } from './channel.ts'
import { conceptList, conceptsHere } from './concepts.ts'
import { dueContacts } from './contacts.ts'
import { idIn, saidAs, tableOf } from './export-table.ts'
import { nameOf } from './home-facts.ts'
import { introductionLists, listsOfIntroductions, namesIn } from './introductions.ts'
import { itemList } from './lists.ts'
import { whoCanHelp } from './map.ts'
import { administration } from './partnership.ts'
import { titleOf, trackList, trackOverview, trackPage, tracksRead } from './tracks.ts'

export const catalogueTable: Channel = {
  name: 'table of the catalogue',
  subject: 'item',
  async ask(visit) {
    const rows = await tableOf(visit, 'catalogue')
    return new Map(rows.map((row) => [idIn(row), [row[0] ?? '', row[5] ?? '']]))
  },
  expected: (visit) =>
    new Map(
      catalogue(visit).map(({ id, title, ownerOrganisationId }) => [
        id,
        [title, nameOf(visit.world.organisations, ownerOrganisationId)],
      ]),
    ),
  fault: itemList.fault,
}

export const dueTable: Channel = {
  name: 'table of contacts that are due',
  subject: 'contact',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    for (const row of await tableOf(visit, 'contacts-due')) {
      const [what = '', , name = '', , title = ''] = row
      const list = saidAs(({ contact }) => ({ ...contact.due }), what)
      shown.set(idIn(row), [...(shown.get(idIn(row)) ?? []), list, title, name])
    }
    return shown
  },
  expected: dueContacts.expected,
  fault: dueContacts.fault,
}

export const introductionTables: Channel = {
  name: 'tables of introductions',
  subject: 'introduction',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    const isProfessional = visit.who.kind === 'professional' && visit.who.role !== 'member'
    for (const { side, shows } of listsOfIntroductions) {
      // Who receives nothing is shown what he asked, whatever he asks for.
      if (side === 'received' && !isProfessional) continue
      for (const row of await tableOf(visit, 'introductions', { side, shows })) {
        const [contact = '', language, , forWhom = '', askedBy = '', state = ''] = row
        const stands = saidAs((all) => all.introduction.state, state)
        const isOutcome = stands === state
        shown.set(idIn(row), [
          ...(shown.get(idIn(row)) ?? []),
          ...[`${side} ${shows}`, isOutcome ? 'agreed' : stands],
          ...[language === '' ? 'no face' : contact, forWhom, askedBy],
        ])
      }
    }
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      world.introductions
        .filter((row) => readsIntroduction(world, who, row))
        .map((row) => {
          const stands = standsFor(world, who, row)
          const isOpen = ['asked', 'asked-back', 'waiting'].includes(stands)
          const shows = isOpen ? 'open' : stands === 'agreed' ? 'agreed' : 'over'
          return [
            row.id,
            [
              ...(readsAsHouse(world, who, row) ? [`received ${shows}`] : []),
              ...(readsAsRequester(world, who, row) ? [`asked ${shows}`] : []),
              ...[stands, ...namesIn(visit, row)],
            ],
          ]
        }),
    )
  },
  fault: introductionLists.fault,
}

export const trackTable: Channel = {
  name: 'table of tracks',
  subject: 'track',
  async ask(visit) {
    const rows = await tableOf(visit, 'tracks')
    return new Map(
      rows.map((row) => {
        const [company = '', title = '', , , , , steps = ''] = row
        return [idIn(row), [title, company, `${steps || 0} steps`]]
      }),
    )
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      [...trackList.expected(visit)].map(([id, facts]) => {
        const { whole, summary } = readsTrack(world, who, id)
        const steps = world.steps.filter(
          ({ trackId, state }) => trackId === id && state !== 'skipped' && (whole || summary),
        )
        return [id, [...facts, `${steps.length} steps`]]
      }),
    )
  },
  fault: trackOverview.fault,
}

/** Of all tracks of which anything is read, and of a few others. */
export const stepTable: Channel = {
  name: 'table of steps',
  subject: 'track',
  async ask(visit) {
    const read = new Set(tracksRead(visit).map(({ id }) => id))
    const asked = visit.world.tracks.filter((row) => read.has(row.id) || isSample(visit, row))
    const ids = asked.map(({ id }) => id)
    const tables = await Promise.all(ids.map((track) => tableOf(visit, 'steps', { track })))
    return new Map(
      ids.map((id, at) => [
        id,
        (tables[at] ?? []).flatMap(([, module = '', , step = '']) =>
          [module, step].filter(Boolean),
        ),
      ]),
    )
  },
  expected(visit) {
    const { world, who } = visit
    return new Map(
      tracksRead(visit).map(({ id }) => {
        const steps = world.steps
          .filter((step) => step.trackId === id)
          .filter((step) => readsStepTitle(world, who, step))
        const modules = world.trackModules
          .filter((module) => steps.some(({ moduleId }) => moduleId === module.id))
          .filter((module) => readsHeading(world, who, module))
        return [
          id,
          [...modules.map(({ title }) => title), ...steps.map((step) => titleOf(visit, step))],
        ]
      }),
    )
  },
  fault: trackPage.fault,
}

export const assignmentTable: Channel = {
  name: 'table of assigned resources',
  subject: 'assignment',
  async ask(visit) {
    const { answer: tracks } = await visit.ask((call) => call.track.list())
    const tables = await Promise.all(
      (tracks ?? []).map(({ id }) => tableOf(visit, 'assignments', { track: id })),
    )
    return new Map(
      tables.flat().map((row): [string, string[]] => {
        const [title = '', language, , , , reason = ''] = row
        const item = visit.world.items.find((one) => one.title === title)
        return [idIn(row), factsOf({ reason, item: language === '' ? null : (item ?? null) })]
      }),
    )
  },
  expected: assignedOnTracks.expected,
  fault: assignedOnTracks.fault,
}

export const vocabularyTable: Channel = {
  name: 'table of the vocabulary',
  subject: 'concept',
  async ask(visit) {
    const rows = await tableOf(visit, 'vocabulary', { own: 'true' })
    return each(rows.map(idIn), 'listed')
  },
  expected: (visit) =>
    each(
      conceptsHere(visit).map(({ id }) => id),
      'listed',
    ),
  fault: conceptList.fault,
}

export const helpTable: Channel = {
  name: 'table of who can help',
  subject: 'house',
  async ask(visit) {
    const rows = await tableOf(visit, 'who-can-help')
    return new Map(
      rows.flatMap((row) => {
        const aspect = new URL(row.at(-1) ?? '').searchParams.get('concept')
        return sides.map((side, at): [string, string[]] => [
          `${aspect} ${side}`,
          Array.from({ length: Number(row[at + 1]) }, (_, index) => `at least ${index + 1}`),
        ])
      }),
    )
  },
  expected: (visit) => new Map([...whoCanHelp.expected(visit)].filter(([id]) => id !== 'all')),
  fault: whoCanHelp.fault,
}

const sides = ['hauts-de-france-grand-est', 'wallonia', 'flanders']

export const partnershipTable: Channel = {
  name: 'table of partnerships',
  subject: 'partnership',
  async ask(visit) {
    const names = (await tableOf(visit, 'partnerships')).map(([name]) => name)
    const here = visit.world.partnerships.filter(({ name }) => names.includes(name))
    return new Map(here.map(({ id, name }) => [id, [name]]))
  },
  expected: administration.expected,
  fault: administration.fault,
}
