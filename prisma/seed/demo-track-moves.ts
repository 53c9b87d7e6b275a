import type { TrackMove } from '@traject/domain/track/move-track'
import type { Lang } from './demo/types.ts'
import { type Coached, moment } from './demo-coached.ts'
import { speakerOf } from './demo-track-history.ts'
import type { DemoWorld } from './demo-world.ts'

interface Moved {
  move: TrackMove
  /** None: the calendar. */
  by: 'sme' | 'coach' | null
  daysAgo: number
  /** Said in the language of whoever moved it. */
  reason?: keyof Words
}

/** How a track came to its state: what the company answered, and who paused or ended it. */
export async function writeMoves(world: DemoWorld, sme: Coached) {
  const { ids, partnershipId } = world
  const trackId = ids.of('track', sme.file)
  await world.connection.trackEvent.createMany({
    data: movesOf(sme).map(({ move, by, daysAgo, reason }) => {
      const who = by ? speakerOf(world, sme, by) : { language: sme.language }
      const said = reason ? REASONS[who.language][reason] : ''
      const at = moment(world, -daysAgo)
      return { partnershipId, trackId, at, move, reason: said, ...who }
    }),
  })
}

function movesOf(sme: Coached): Moved[] {
  const { state, startedDaysAgo, quietDays } = sme.track
  if (state === 'proposed') return []
  if (state === 'declined') {
    return [{ move: 'decline', by: 'sme', daysAgo: quietDays, reason: 'declined' }]
  }
  const agreed: Moved = { move: 'agree', by: 'sme', daysAgo: Math.max(startedDaysAgo + 2, 1) }
  if (state === 'agreed') return [agreed]
  const begun: Moved[] = [agreed, { move: 'start', by: null, daysAgo: startedDaysAgo }]
  if (state === 'paused') {
    return [...begun, { move: 'pause', by: 'sme', daysAgo: quietDays, reason: 'paused' }]
  }
  if (state === 'active') return begun
  const move = state === 'completed' ? 'complete' : 'stop'
  const ended: Moved = { move, by: 'coach', daysAgo: quietDays, reason: state }
  return [...begun, ended, { move: 'follow-up', by: null, daysAgo: Math.max(quietDays - 1, 0) }]
}

type Words = Record<'declined' | 'paused' | 'completed' | 'stopped', string>

const REASONS: Record<Lang, Words> = {
  en: {
    declined: 'Not this season: all our hours go to the new piece.',
    paused: 'We open in three weeks and take the track up again after that.',
    completed: 'What was agreed at the start is done, and the next season stands.',
    stopped: 'The company wants to change its form first, and comes back to it afterwards.',
  },
  fr: {
    declined: 'Pas cette saison : toutes nos heures vont à la nouvelle création.',
    paused: 'Première dans trois semaines ; nous reprenons le parcours ensuite.',
    completed: 'Ce qui était convenu au départ est fait, et la saison suivante est en place.',
    stopped: 'L’entreprise veut d’abord changer de forme juridique, et y reviendra ensuite.',
  },
  nl: {
    declined: 'Niet dit seizoen: al onze uren gaan naar de nieuwe creatie.',
    paused: 'Over drie weken is het première; daarna nemen we het traject weer op.',
    completed: 'Wat bij het begin was afgesproken, is gedaan, en het volgende seizoen staat.',
    stopped: 'De organisatie wil eerst van rechtsvorm veranderen en komt er daarna op terug.',
  },
}
