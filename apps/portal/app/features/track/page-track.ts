import type { Caller } from '@traject/api/app-router'

/** A track as its page gets it. */
export type PageTrack = Awaited<ReturnType<Caller['track']['get']>>
export type PageStep = PageTrack['steps'][number]

/** A row of the list of tracks. */
export type OverviewTrack = Awaited<ReturnType<Caller['track']['overview']>>['tracks'][number]
