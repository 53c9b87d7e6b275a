/** The oracle's answers about companies: who may know which by its name. */
import type { ActingFor } from './acting-for.ts'
import { readsAny } from './oracle.ts'
import { reallyBelongs } from './oracle-facts.ts'
import type { World } from './world.ts'
import type { Track } from './world-tracks.ts'

/** It has agreed once, or somebody says so by the state. */
const isAgreed = ({ state }: Track): boolean => state !== 'proposed' && state !== 'declined'

/** The SMEs that this actor may know by name: his own, and those whose agreed tracks he reads. */
export function smesKnown(world: World, who: ActingFor): string[] {
  const own = who.kind === 'sme' && reallyBelongs(world, who) ? [who.smeId] : []
  if (who.kind === 'sme') return own // 17
  const read = world.tracks.filter(
    (track) => isAgreed(track) && readsAny(world, who, track.id), // 17
  )
  return [...new Set(read.map((track) => track.smeId))].sort()
}

/** What a track that he reads calls its company. */
export function nameOnTrack(world: World, who: ActingFor, track: Track): string {
  const name = world.smes.find(({ id }) => id === track.smeId)?.name ?? ''
  return who.kind === 'sme' || isAgreed(track) ? name : track.typedName // 17
}
