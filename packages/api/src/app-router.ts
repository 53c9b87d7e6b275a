import { actingForRouter } from './acting-for/router.ts'
import { administrationRouter } from './administration/router.ts'
import { authSessionRouter } from './auth-session/router.ts'
import { coachRouter } from './coach/router.ts'
import { competenceRouter } from './competence/router.ts'
import { conceptRouter } from './concept/router.ts'
import { contactRouter } from './contact/router.ts'
import { contactExchangeRouter } from './contact-exchange/router.ts'
import { contactMergeRouter } from './contact-merge/router.ts'
import { exportRouter } from './export/router.ts'
import { facilityRouter } from './facility/router.ts'
import { homeRouter } from './home/router.ts'
import { introductionRouter } from './introduction/router.ts'
import { invitationRouter } from './invitation/router.ts'
import { itemRouter } from './item/router.ts'
import { notificationRouter } from './notification/router.ts'
import { partnershipRouter } from './partnership/router.ts'
import { partnershipMapRouter } from './partnership-map/router.ts'
import { peopleRouter } from './people/router.ts'
import { peopleImportRouter } from './people-import/router.ts'
import { personRouter } from './person/router.ts'
import { personalLinkRouter } from './personal-link/router.ts'
import { planRouter } from './plan/router.ts'
import { resourceRouter } from './resource/router.ts'
import { assignmentRouter } from './resource-assignment/router.ts'
import { stepRouter } from './step/router.ts'
import { storedFileRouter } from './stored-file/router.ts'
import { trackRouter } from './track/router.ts'
import { trackImportRouter } from './track-import/router.ts'
import { templateRouter } from './track-template/router.ts'
import { createCallerFactory, router } from './trpc.ts'

const appRouter = router({
  actingFor: actingForRouter,
  administration: administrationRouter,
  assignment: assignmentRouter,
  authSession: authSessionRouter,
  home: homeRouter,
  coach: coachRouter,
  competence: competenceRouter,
  facility: facilityRouter,
  concept: conceptRouter,
  export: exportRouter,
  introduction: introductionRouter,
  contact: contactRouter,
  contactExchange: contactExchangeRouter,
  contactMerge: contactMergeRouter,
  invitation: invitationRouter,
  item: itemRouter,
  notification: notificationRouter,
  partnership: partnershipRouter,
  partnershipMap: partnershipMapRouter,
  people: peopleRouter,
  peopleImport: peopleImportRouter,
  person: personRouter,
  personalLink: personalLinkRouter,
  plan: planRouter,
  resource: resourceRouter,
  step: stepRouter,
  storedFile: storedFileRouter,
  template: templateRouter,
  track: trackRouter,
  trackImport: trackImportRouter,
})

/** Makes the caller of one request: loaders and actions call the API in process, never over HTTP. */
export const createCaller = createCallerFactory(appRouter)

/** All that can be asked of the API: 'item.get' and so on. */
export const QUERIES: readonly string[] = Object.entries<object>(appRouter._def.procedures)
  .filter(([, one]) => '_def' in one && Object(one._def).type === 'query')
  .map(([name]) => name)

export type Caller = ReturnType<typeof createCaller>
