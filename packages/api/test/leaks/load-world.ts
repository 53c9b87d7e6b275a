/** Writes a world's raw facts into a database: the only thing computed is what a writer computes. */
import type { Database } from '@traject/db/client'
import { refreshSearch } from '@traject/db/item/search-document'
import { enqueueDailyMails } from '@traject/db/notification/daily-mail.repo'
import { bookkeeping, jobScope, operatorScope } from '@traject/db/scope'
import { dated, day, dayOrNone, sided, underscored, type Writer } from './load-columns.ts'
import { loadAspects, loadConcepts } from './load-concepts.ts'
import { loadContacts, loadItems, loadKinds, loadTemplates } from './load-items.ts'
import type { World } from './world.ts'

export async function loadWorld(database: Database, world: World): Promise<void> {
  const { prisma } = database
  await loadPeopleAndPlaces(prisma, world)
  await loadFiles(prisma, world.storedFiles)
  await loadAspects(database, world.today)
  await loadConcepts(database, world)
  await loadItems(prisma, world.items)
  await loadKinds(prisma, world)
  await loadContacts(prisma, world)
  await loadTemplates(prisma, world)
  const writing = bookkeeping(operatorScope({ database, now: day(world.today) }))
  await refreshSearch(
    writing,
    world.items.map(({ id }) => id),
  )
  await loadTracks(prisma, world)
  await loadOnTracks(prisma, world)
  await loadOnSteps(prisma, world)
  await loadIntroductions(prisma, world)
  await loadOutbox(database, world)
}

async function loadPeopleAndPlaces(prisma: Writer, world: World) {
  await prisma.partnership.createMany({
    data: world.partnerships.map((row) => ({
      ...row,
      startsOn: day(row.startsOn),
      endsOn: day(row.endsOn),
    })),
  })
  await prisma.organisation.createMany({ data: world.organisations })
  await prisma.sme.createMany({ data: world.smes })
  await prisma.person.createMany({ data: world.people })
  await prisma.partnerSeat.createMany({ data: world.seats.map(dated).map(sided) })
  await prisma.smeProfile.createMany({ data: world.smeProfiles.map(sided) })
  await prisma.administratorship.createMany({ data: world.administratorships.map(dated) })
  await prisma.affiliation.createMany({ data: world.affiliations.map(dated) })
  await prisma.smeMembership.createMany({ data: world.smeMemberships.map(dated) })
  await prisma.invitation.createMany({
    data: world.invitations.map((row) => ({
      ...row,
      expiresAt: day(row.expiresAt),
      acceptedAt: dayOrNone(row.acceptedAt),
      revokedAt: dayOrNone(row.revokedAt),
    })),
  })
}

async function loadFiles(prisma: Writer, files: World['storedFiles']) {
  await prisma.storedFile.createMany({
    data: files.map((row) => {
      return { ...row, mediaType: 'application/pdf', size: 1_000, sha256: '0'.repeat(64) }
    }),
  })
}

async function loadTracks(prisma: Writer, { tracks, trackModules, steps }: World) {
  await prisma.track.createMany({
    data: tracks.map(({ title: _, translations: __, ...row }) => ({
      ...row,
      state: underscored(row.state),
      startsOn: day(row.startsOn),
    })),
  })
  await prisma.trackText.createMany({
    data: tracks.flatMap(({ id: trackId, partnershipId, language, title, translations }) =>
      [{ language, title }, ...translations].map((text) => ({ trackId, partnershipId, ...text })),
    ),
  })
  await prisma.trackModule.createMany({ data: trackModules.map(({ title: _, ...row }) => row) })
  await prisma.trackModuleText.createMany({
    data: trackModules.map(({ id: moduleId, partnershipId, language, title }) => {
      return { moduleId, partnershipId, language, title }
    }),
  })
  await prisma.step.createMany({
    data: steps.map(
      ({ title: _, instructions: __, evidence: ___, translations: ____, ...row }) => ({
        ...row,
        state: underscored(row.state),
        dueOn: dayOrNone(row.dueOn),
      }),
    ),
  })
  await prisma.stepText.createMany({
    data: steps.flatMap(({ id: stepId, partnershipId, translations, ...own }) => {
      const { language, title, instructions, evidence } = own
      const texts = [{ language, title, instructions, evidence }, ...translations]
      return texts.map((text) => ({ stepId, partnershipId, ...text }))
    }),
  })
}

async function loadOnTracks(prisma: Writer, world: World) {
  const { coachAssignments, coachProposals, resourceAssignments, trackEvents } = world
  await prisma.coachAssignment.createMany({
    data: coachAssignments.map(({ stepIds: _, ...row }) => {
      return { ...dated(row), role: underscored(row.role) }
    }),
  })
  await prisma.coachAssignmentStep.createMany({
    data: coachAssignments.flatMap(({ id: coachAssignmentId, trackId, stepIds }) =>
      stepIds.map((stepId) => ({ coachAssignmentId, stepId, trackId })),
    ),
  })
  await prisma.coachProposal.createMany({
    data: coachProposals.map(({ stepIds: _, ...row }) => {
      return { ...dated(row), role: underscored(row.role) }
    }),
  })
  await prisma.coachProposalStep.createMany({
    data: coachProposals.flatMap(({ id: coachProposalId, trackId, stepIds }) =>
      stepIds.map((stepId) => ({ coachProposalId, stepId, trackId })),
    ),
  })
  await prisma.resourceAssignment.createMany({
    data: resourceAssignments.map((row) => ({
      ...row,
      state: underscored(row.state),
      dueOn: dayOrNone(row.dueOn),
    })),
  })
  await prisma.trackEvent.createMany({ data: trackEvents })
}

async function loadOnSteps(prisma: Writer, world: World) {
  const { submissions, stepFiles, messages, notifications, notificationPreferences } = world
  await prisma.submission.createMany({ data: submissions.map(({ fileIds: _, ...row }) => row) })
  await prisma.submissionFile.createMany({
    data: submissions.flatMap(({ id: submissionId, fileIds }) =>
      fileIds.map((fileId, index) => ({ submissionId, fileId, position: index + 1 })),
    ),
  })
  await prisma.stepFile.createMany({ data: stepFiles })
  await prisma.message.createMany({ data: messages })
  await prisma.notification.createMany({
    data: notifications.map((row) => ({ ...row, mail: underscored(row.mail) })),
  })
  await prisma.notificationPreference.createMany({
    data: notificationPreferences.map((row) => ({ ...row, mode: underscored(row.mode) })),
  })
}

async function loadIntroductions(prisma: Writer, world: World) {
  const { introductions, introductionNews, today } = world
  const askedAt = day(today)
  await prisma.introduction.createMany({
    data: introductions.map(({ fact, isClosed, isHidden, message: _, ...row }) => ({
      ...row,
      facts: [{ key: 'about', words: fact }],
      state: underscored(row.state),
      answerBy: dayOrNone(row.answerBy),
      ...{ stateSince: askedAt, movedAt: askedAt, askedAt },
      passedOnAt: row.answerBy === null ? null : askedAt,
      closedAt: isClosed ? askedAt : null,
      hiddenAt: isHidden ? askedAt : null,
    })),
  })
  await prisma.introductionMessage.createMany({
    data: introductions.flatMap(({ message, id, ...row }) => {
      if (!message) return []
      const { partnershipId, requesterPersonId: personId, ownerOrganisationId, language } = row
      const said = { introductionId: id, isHouse: true, at: askedAt, smeId: null }
      const by = { partnershipId, personId, organisationId: ownerOrganisationId, language }
      return [{ body: message, ...said, ...by }]
    }),
  })
  await prisma.notification.createMany({
    data: introductionNews.map((row) => ({ ...row, mail: underscored(row.mail) })),
  })
}

/**
 * What is mailed at once stands in the outbox, and the mails of today as their job puts them there. All
 * of it has gone out: whoever asks for mails lets those of one person go out once more.
 */

async function loadOutbox(database: Database, world: World) {
  const told = [...world.notifications, ...world.introductionNews]
  const atOnce = told.filter(({ mail }) => mail === 'at-once')
  await database.prisma.outbox.createMany({
    data: atOnce.map(({ id: subjectId, personId }) => ({
      kind: 'notification',
      personId,
      subjectId,
    })),
  })
  // In the evening, whatever time it is for the visitors.
  const now = new Date(`${world.today}T20:00:00Z`)
  await enqueueDailyMails(bookkeeping(jobScope({ database, now })))
  await database.prisma.outbox.updateMany({ data: { state: 'sent' } })
}
