import { castOf } from './generate/cast.ts'
import { makeCoachAssignments } from './generate/coach-assignments.ts'
import { makeConcepts, taggedWith } from './generate/concepts.ts'
import { makeContactItems, makeContacts } from './generate/contacts.ts'
import { makeCoachProposals, makeTrackEvents } from './generate/histories.ts'
import { makeIntroductionNews, makeIntroductions } from './generate/introductions.ts'
import { makeInvitations } from './generate/invitations.ts'
import { makeItems, makeTemplates } from './generate/items.ts'
import {
  makeCompetenceItems,
  makeCompetences,
  makeFacilities,
  makeFacilityItems,
} from './generate/kinds.ts'
import { makeNotificationPreferences, makeNotifications } from './generate/notifications.ts'
import {
  makeMessages,
  makeStepFiles,
  makeStoredFiles,
  makeSubmissions,
} from './generate/on-steps.ts'
import { makeOrganisations, makePartnerships, makeSeats } from './generate/partnerships.ts'
import { makeAdministratorships, makeAffiliations, makePeople } from './generate/people.ts'
import { makeResourceAssignments } from './generate/resource-assignments.ts'
import { makeSmeMemberships, makeSmeProfiles, makeSmes } from './generate/smes.ts'
import {
  makeTemplateModules,
  makeTemplateSteps,
  makeTemplateVersions,
} from './generate/templates.ts'
import { makeSteps, makeTrackModules, makeTracks } from './generate/tracks.ts'
import type { World } from './world.ts'

/**
 * An adversarial world: fixed tables of the situations in which access goes wrong, and chance for
 * the rest. Some facts break the state machines on purpose; none breaks the database's constraints.
 *
 * @param seed a whole number; the same seed gives the same world, other seeds other ids.
 */
export function generateWorld(seed: number): World {
  const cast = castOf(seed)
  const affiliations = makeAffiliations(cast)
  const smeMemberships = makeSmeMemberships(cast)
  const resources = makeItems(cast)
  const templates = makeTemplates(cast)
  const templateVersions = makeTemplateVersions(cast, templates)
  const templateModules = makeTemplateModules(cast, templates, templateVersions)
  const outline = [templates, templateVersions, templateModules] as const
  const templateSteps = makeTemplateSteps(cast, ...outline, resources)
  const tracks = makeTracks(cast, templateVersions)
  const trackModules = makeTrackModules(cast, tracks)
  const steps = makeSteps(cast, tracks, trackModules, templateSteps)
  const coachAssignments = makeCoachAssignments(cast, tracks, steps, affiliations)
  const facts = { items: resources, tracks, steps, coachAssignments, smeMemberships, affiliations }
  const resourceAssignments = makeResourceAssignments(cast, facts)
  const coachProposals = makeCoachProposals(cast, facts)
  const trackEvents = makeTrackEvents(cast, facts)
  const submissions = makeSubmissions(cast, facts)
  const stepFiles = makeStepFiles(cast, facts)
  const messages = makeMessages(cast, facts)
  const subjects = { coachProposals, resourceAssignments, trackEvents, submissions, messages }
  const competenceItems = makeCompetenceItems(cast)
  const competences = makeCompetences(cast, competenceItems, affiliations)
  const facilityItems = makeFacilityItems(cast)
  const facilities = makeFacilities(cast, facilityItems)
  const storedFiles = makeStoredFiles(cast, [
    ...resources.map(({ files, authorPersonId, ...item }) => {
      return { ...item, personId: authorPersonId, fileIds: files.map(({ fileId }) => fileId) }
    }),
    ...facilities.map(({ itemId, partnershipId, sheetFileId, pictures }) => ({
      partnershipId,
      personId: facilityItems.find(({ id }) => id === itemId)?.authorPersonId ?? '',
      fileIds: [
        ...(sheetFileId === null ? [] : [sheetFileId]),
        ...pictures.map(({ fileId }) => fileId),
      ],
    })),
    ...submissions,
    ...stepFiles.map(({ fileId, ...row }) => ({ ...row, fileIds: [fileId] })),
  ])
  const concepts = makeConcepts(cast)
  const contactItems = makeContactItems(cast)
  const contacts = makeContacts(cast, contactItems)
  // What was asked of a merged one is the kept one's.
  const asked = contactItems.filter(({ mergedInto }) => !mergedInto)
  const whoAsks = { contactItems: asked, affiliations, smeMemberships, tracks }
  const introductions = makeIntroductions(cast, whoAsks)
  const introductionNews = makeIntroductionNews(cast, introductions, whoAsks)
  return {
    today: cast.today,
    partnerships: makePartnerships(cast),
    organisations: makeOrganisations(cast),
    seats: makeSeats(cast),
    people: makePeople(cast),
    administratorships: makeAdministratorships(cast),
    affiliations,
    smes: makeSmes(cast),
    smeProfiles: makeSmeProfiles(cast, smeMemberships, tracks),
    smeMemberships,
    invitations: makeInvitations(cast, affiliations, smeMemberships),
    concepts,
    items: [
      ...taggedWith([...resources, ...templates], concepts),
      ...taggedWith([...competenceItems, ...facilityItems, ...contactItems], concepts),
    ],
    competences,
    facilities,
    contacts,
    introductions,
    introductionNews,
    templateVersions,
    templateModules,
    templateSteps,
    tracks: tracks.map(({ name: _, ...track }) => track),
    trackModules,
    steps,
    coachAssignments,
    coachProposals,
    resourceAssignments,
    trackEvents,
    storedFiles,
    submissions,
    stepFiles,
    messages,
    notifications: makeNotifications(cast, { ...facts, ...subjects }),
    notificationPreferences: makeNotificationPreferences(cast),
  }
}
