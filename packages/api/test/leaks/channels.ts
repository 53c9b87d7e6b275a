import { actingForChoice, actingForChoices } from './channels/acting.ts'
import { assignableItems, assignedOnTracks, assignmentPage } from './channels/assignments.ts'
import type { Channel } from './channels/channel.ts'
import { coachChoices, coachesToLead, coachToEnd } from './channels/coaching.ts'
import { homePeople, homeTracks } from './channels/home.ts'
import { homeGiven } from './channels/home-given.ts'
import { homeItems } from './channels/home-items.ts'
import { houses } from './channels/houses.ts'
import { resourceEditor, sharePanel, tracksForItem } from './channels/item-desk.ts'
import { itemFile, itemPage } from './channels/items.ts'
import {
  itemCounts,
  itemList,
  itemListAfter,
  itemListOfHouse,
  itemSearch,
} from './channels/lists.ts'
import { dailyMails, mailsAtOnce, mailWords } from './channels/mails.ts'
import { administration, partnershipDesk } from './channels/partnership.ts'
import { invitations, people } from './channels/people.ts'
import { planModule, planPage, planStep, stepToSkip } from './channels/plan.ts'
import { givenFile, handedInFile } from './channels/step-files.ts'
import { stepPage } from './channels/step-pages.ts'
import { fileNames, itemWords, smeNames, trackWords } from './channels/sweeps.ts'
import { startOfTemplate, templatesToStart } from './channels/template-start.ts'
import {
  attachableItems,
  templateEditor,
  templateList,
  templatePage,
  templateSearch,
  templateVersions,
} from './channels/templates.ts'
import { notificationCount, notificationList, notificationWay } from './channels/told.ts'
import { companiesToStart, trackPeople, trackState } from './channels/track-people.ts'
import { trackList, trackOverview, trackPage } from './channels/tracks.ts'

const ofItems = [
  ...[itemList, itemCounts, itemListOfHouse, itemListAfter, itemSearch, itemPage, itemFile],
  ...[sharePanel, resourceEditor, tracksForItem],
  ...[
    templateList,
    templateSearch,
    templatePage,
    templateVersions,
    templateEditor,
    attachableItems,
  ],
]
const ofTracks = [
  ...[trackList, trackOverview, trackPage, trackPeople, trackState],
  ...[assignedOnTracks, assignmentPage, assignableItems],
  ...[stepPage, givenFile, handedInFile],
  ...[planPage, planStep, planModule, stepToSkip, coachChoices, coachToEnd],
  ...[companiesToStart, templatesToStart, startOfTemplate, coachesToLead],
]
const ofHomes = [homeTracks, homeItems, homeGiven, homePeople]
const ofNews = [notificationList, notificationCount, notificationWay, mailsAtOnce, dailyMails]
const ofPeople = [
  ...[actingForChoices, actingForChoice, houses, people, invitations],
  ...[partnershipDesk, administration],
]
const sweeps = [itemWords, trackWords, fileNames, smeNames, mailWords]

/** Every channel there is. The sweeps come last: they read what the others were told. */
export const channels: readonly Channel[] = [
  ...[...ofPeople, ...ofItems, ...ofTracks, ...ofHomes, ...ofNews],
  ...sweeps,
]
