/** Track templates at a start: which may be started from, and what is copied. */
import { startable, versionShown } from '../oracle-templates.ts'
import type { Titled } from '../world-words.ts'
import { byEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { withoutRule } from './fault.ts'
import { stepsOf, wordsFor } from './templates.ts'

export const templatesToStart: Channel = {
  name: 'templates to start from',
  subject: 'template',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.track.startableTemplates())
    return new Map((answer ?? []).map(({ itemId, title }) => [itemId, [title]]))
  },
  expected: ({ world, who }) =>
    new Map(startable(world, who).map(({ id, title }) => [id, [title]])),
  fault: withoutRule(/as "isOwn"/),
}

export const startOfTemplate: Channel = {
  name: 'start from a template',
  subject: 'template',
  ...byEach(
    (call, id) => call.track.startForm({ templateId: id }),
    ({ template }) => [template?.title ?? '', ...(template?.steps ?? []).map(({ title }) => title)],
  ),
  expected: ({ world, who }) =>
    new Map(
      startable(world, who).map((item) => {
        const version = versionShown(world, who, item)
        const steps = version ? stepsOf(world, version) : []
        const titles = steps.map(({ texts }) => wordsFor<Titled>(world, who, texts).title)
        return [item.id, [item.title, ...titles]]
      }),
    ),
  fault: {
    of: /'companies', coalesce/,
    find: /(?<=i\.kind = 'track-template'[\s\S]*?)\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
    put: 'true',
  },
}
