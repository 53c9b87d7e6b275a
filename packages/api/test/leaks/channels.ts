import { actingForChoice, actingForChoices } from './channels/acting.ts'
import { assignableItems, assignedOnTracks, assignmentPage } from './channels/assignments.ts'
import type { Channel } from './channels/channel.ts'
import { coachChoices, coachesToLead, coachToEnd } from './channels/coaching.ts'
import {
  competenceEditor,
  competenceName,
  competencePage,
  nameable,
} from './channels/competences.ts'
import { conceptDesk, conceptImport, conceptRemoval } from './channels/concept-desk.ts'
import {
  conceptChoices,
  conceptCounts,
  conceptExport,
  conceptList,
  conceptPage,
  conceptProposals,
  itemsByConcept,
} from './channels/concepts.ts'
import {
  contactMerges,
  contactPairs,
  duplicateContacts,
  keptInstead,
} from './channels/contact-merges.ts'
import {
  contactEditor,
  contactImport,
  contactKeeping,
  contactPage,
  contactsAlike,
  dueContacts,
  hiddenFace,
  ownContacts,
} from './channels/contacts.ts'
import { houseTable, peopleTable } from './channels/export-people.ts'
import {
  assignmentTable,
  catalogueTable,
  dueTable,
  helpTable,
  introductionTables,
  partnershipTable,
  stepTable,
  trackTable,
  vocabularyTable,
} from './channels/exports.ts'
import {
  facilityEditor,
  facilityPage,
  facilityPicture,
  facilitySheet,
} from './channels/facilities.ts'
import { homePeople, homeTracks } from './channels/home.ts'
import { homeGiven } from './channels/home-given.ts'
import { homeItems } from './channels/home-items.ts'
import { houses } from './channels/houses.ts'
import { peopleImport, trackImport } from './channels/imports.ts'
import {
  homeIntroductions,
  introductionAsking,
  introductionDetails,
  introductionLimit,
  introductionLists,
  introductionPage,
} from './channels/introductions.ts'
import { resourceEditor, sharePanel, tracksForItem } from './channels/item-desk.ts'
import {
  currentFiles,
  filePreviews,
  itemFile,
  itemHistory,
  itemInLanguages,
  itemPage,
  itemUse,
  olderFiles,
} from './channels/items.ts'
import {
  itemCounts,
  itemList,
  itemListAfter,
  itemListOfHouse,
  itemSearch,
} from './channels/lists.ts'
import { dailyMails, introductionMails, mailsAtOnce, mailWords } from './channels/mails.ts'
import { expiringSoon, sharedLately, whoCanHelp } from './channels/map.ts'
import { competenceConcepts, templateConcepts } from './channels/named-concepts.ts'
import { partnerNumbers, partnerPage, partnerPeople } from './channels/partner-pages.ts'
import { administration, partnershipDesk } from './channels/partnership.ts'
import { invitations, people } from './channels/people.ts'
import { planModule, planPage, planStep, stepToSkip } from './channels/plan.ts'
import { givenFile, handedInFile } from './channels/step-files.ts'
import { stepPage } from './channels/step-pages.ts'
import {
  conceptWords,
  fileNames,
  hiddenWords,
  introductionWords,
  itemWords,
  smeNames,
  trackWords,
} from './channels/sweeps.ts'
import { startOfTemplate, templatesToStart } from './channels/template-start.ts'
import {
  attachableItems,
  templateEditor,
  templateList,
  templatePage,
  templateSearch,
  templateVersions,
} from './channels/templates.ts'
import {
  introductionNotifications,
  notificationCount,
  notificationList,
  notificationWay,
} from './channels/told.ts'
import { companiesToStart, trackPeople, trackState } from './channels/track-people.ts'
import { trackList, trackOverview, trackPage } from './channels/tracks.ts'

const ofItems = [
  ...[itemList, itemCounts, itemListOfHouse, itemListAfter, itemSearch, itemPage, itemFile],
  ...[itemUse, itemInLanguages, itemHistory, currentFiles, olderFiles, filePreviews],
  ...[sharePanel, resourceEditor, tracksForItem],
  ...[competencePage, competenceName, competenceEditor, nameable],
  ...[facilityPage, facilityEditor, facilitySheet, facilityPicture],
  ...[whoCanHelp, partnerPage, partnerPeople, partnerNumbers, sharedLately, expiringSoon],
  ...[
    templateList,
    templateSearch,
    templatePage,
    templateVersions,
    templateEditor,
    attachableItems,
  ],
]
const ofConcepts = [
  ...[conceptList, conceptPage, conceptCounts, conceptProposals, conceptChoices, conceptExport],
  ...[itemsByConcept, conceptDesk, conceptRemoval, conceptImport],
  ...[competenceConcepts, templateConcepts],
]
const ofContacts = [
  ...[duplicateContacts, contactPairs, keptInstead, contactMerges],
  ...[contactPage, hiddenFace, contactKeeping, contactsAlike, contactEditor],
  ...[ownContacts, dueContacts, contactImport],
]
const ofTracks = [
  ...[trackList, trackOverview, trackPage, trackPeople, trackState],
  ...[assignedOnTracks, assignmentPage, assignableItems],
  ...[stepPage, givenFile, handedInFile],
  ...[planPage, planStep, planModule, stepToSkip, coachChoices, coachToEnd],
  ...[companiesToStart, templatesToStart, startOfTemplate, coachesToLead],
]
const ofIntroductions = [
  ...[introductionPage, introductionDetails, introductionLists, introductionAsking],
  ...[introductionLimit, homeIntroductions, introductionNotifications, introductionMails],
]
const ofHomes = [homeTracks, homeItems, homeGiven, homePeople]
const ofNews = [notificationList, notificationCount, notificationWay, mailsAtOnce, dailyMails]
const ofPeople = [
  ...[actingForChoices, actingForChoice, houses, people, invitations],
  ...[peopleImport, trackImport],
  ...[partnershipDesk, administration],
]
const ofTables = [
  ...[catalogueTable, dueTable, introductionTables, trackTable, stepTable, assignmentTable],
  ...[vocabularyTable, helpTable, houseTable, peopleTable, partnershipTable],
]
const sweeps = [
  ...[
    itemWords,
    conceptWords,
    hiddenWords,
    trackWords,
    introductionWords,
    fileNames,
    smeNames,
    mailWords,
  ],
]

/** Every channel there is. The sweeps come last: they read what the others were told. */
export const channels: readonly Channel[] = [
  ...[
    ...ofPeople,
    ...ofItems,
    ...ofConcepts,
    ...ofContacts,
    ...ofTracks,
    ...ofHomes,
    ...ofNews,
    ...ofIntroductions,
    ...ofTables,
  ],
  ...sweeps,
]
