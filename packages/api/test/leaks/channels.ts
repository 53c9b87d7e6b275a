import { actingForChoice, actingForChoices } from './channels/acting.ts'
import { assignableItems, assignedOnTracks, assignmentPage } from './channels/assignments.ts'
import type { Channel } from './channels/channel.ts'
import { homeTracks } from './channels/home.ts'
import { houses } from './channels/houses.ts'
import { itemPage } from './channels/items.ts'
import {
  itemCounts,
  itemList,
  itemListAfter,
  itemListOfHouse,
  itemSearch,
} from './channels/lists.ts'
import { invitations, people } from './channels/people.ts'
import { itemWords, smeNames, trackWords } from './channels/sweeps.ts'
import { companiesToStart, trackPeople, trackState } from './channels/track-people.ts'
import { trackList, trackOverview, trackPage } from './channels/tracks.ts'

/** Every channel there is. The sweeps come last: they read what the others were told. */
export const channels: readonly Channel[] = [
  actingForChoices,
  actingForChoice,
  houses,
  itemList,
  itemCounts,
  itemListOfHouse,
  itemListAfter,
  itemSearch,
  itemPage,
  trackList,
  trackOverview,
  trackPage,
  assignedOnTracks,
  assignmentPage,
  assignableItems,
  trackPeople,
  trackState,
  companiesToStart,
  homeTracks,
  people,
  invitations,
  itemWords,
  trackWords,
  smeNames,
]
