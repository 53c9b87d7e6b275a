import { actingForRouter } from './acting-for/router.ts'
import { administrationRouter } from './administration/router.ts'
import { authSessionRouter } from './auth-session/router.ts'
import { invitationRouter } from './invitation/router.ts'
import { itemRouter } from './item/router.ts'
import { partnershipRouter } from './partnership/router.ts'
import { peopleRouter } from './people/router.ts'
import { personRouter } from './person/router.ts'
import { resourceRouter } from './resource/router.ts'
import { storedFileRouter } from './stored-file/router.ts'
import { trackRouter } from './track/router.ts'
import { templateRouter } from './track-template/router.ts'
import { createCallerFactory, router } from './trpc.ts'

const appRouter = router({
  actingFor: actingForRouter,
  administration: administrationRouter,
  authSession: authSessionRouter,
  invitation: invitationRouter,
  item: itemRouter,
  partnership: partnershipRouter,
  people: peopleRouter,
  person: personRouter,
  resource: resourceRouter,
  storedFile: storedFileRouter,
  template: templateRouter,
  track: trackRouter,
})

/** Makes the caller of one request: loaders and actions call the API in process, never over HTTP. */
export const createCaller = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof createCaller>
