/** Files that stand on a step, by the address of their step and of another. */
import { readsFile, readsOn } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import { nowhere, tellEach } from './by-each.ts'
import type { Channel, Shown } from './channel.ts'
import type { Fault } from './fault.ts'

/** Where a file stands: `id` is the file's. */
type Place = { id: string; trackId: string; stepId: string }

function download(name: string, placesIn: (world: World) => Place[], fault: Fault): Channel {
  return {
    name,
    subject: 'file',
    isByEach: true,
    async ask(visit, ids) {
      const places = placesIn(visit.world).filter(({ id }) => ids.includes(id))
      const shown = await sent(visit, places)
      // The address of a step that he reads opens nothing that stands elsewhere.
      const own = visit.world.steps.find((step) =>
        readsOn(visit.world, visit.who, { trackId: step.trackId, stepId: step.id }),
      )
      if (!own) return shown
      const elsewhere = places.filter(({ stepId }) => stepId !== own.id)
      const { trackId, id: stepId } = own
      const found = await sent(
        visit,
        elsewhere.map(({ id }) => ({ id, trackId, stepId })),
      )
      return new Map([...shown, ...[...found.keys()].map((id) => [id, ['elsewhere']] as const)])
    },
    expected: ({ world, who }) =>
      new Map(
        placesIn(world)
          .filter(({ id }) => readsFile(world, who, id))
          .map(({ id }) => [id, [world.storedFiles.find((file) => file.id === id)?.name ?? '']]),
      ),
    fault,
  }
}

const sent = (visit: Visit, places: readonly Place[]): Promise<Shown> =>
  tellEach(
    visit,
    places,
    (call, { id, ...step }) => call.storedFile.ofStep({ ...step, fileId: id }),
    { id: nowhere, trackId: nowhere, stepId: nowhere },
    ({ name }) => [name],
  )

const ofStep = /join stored_file f on f\.id = «/

export const givenFile = download(
  'file given on a step',
  ({ stepFiles }) => stepFiles.map(({ fileId: id, trackId, stepId }) => ({ id, trackId, stepId })),
  { of: ofStep, find: /and sf\.removed_at is null/, put: '' },
)

export const handedInFile = download(
  'file handed in',
  ({ submissions }) =>
    submissions.flatMap(({ fileIds, trackId, stepId }) =>
      fileIds.map((id) => ({ id, trackId, stepId })),
    ),
  { of: ofStep, find: /and x\.step_id = s\.id/, put: '' },
)
