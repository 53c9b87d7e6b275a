import { readsTrack } from '../oracle.ts'
import { atLeast, type Channel } from './channel.ts'

/** The tracks of the home, whatever its kind, with as many stations on each line as one may know. */
export const homeTracks: Channel = {
  name: 'tracks of the home',
  subject: 'track',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.home.get())
    if (!answer || answer.kind === 'nobody') return new Map()
    const tracks = answer.kind === 'sme' ? answer.tracks : answer.rows
    return new Map(tracks.map(({ id, line }) => [id, ['listed', ...atLeast(line.length)]]))
  },
  expected({ world, who }) {
    const shown = world.tracks
      .filter(({ state }) => state !== 'declined' && state !== 'closed')
      .map(({ id }): [string, string[]] => {
        const { whole, summary, stepIds } = readsTrack(world, who, id)
        const steps = world.steps.filter((step) => step.trackId === id)
        const known = steps.filter((step) => whole || summary || stepIds.includes(step.id))
        const reads = whole || summary || stepIds.length > 0
        return [id, reads ? ['listed', ...atLeast(known.length)] : []]
      })
    return new Map(shown)
  },
  // A guest's stations become all stations.
  fault: { of: /'isCoached'/, find: /or step\.id = any\(access\.step_ids\)/, put: 'or true' },
}
