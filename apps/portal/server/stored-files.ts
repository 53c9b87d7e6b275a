import { isDomainError } from '@traject/domain/errors'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import type { FileStore } from '@traject/files/file-store'
import { pipeToResponse, serveFile } from '@traject/files/serve-file'
import type { Express, NextFunction, Request, Response } from 'express'
import type { PortalContext, RequestApi } from '../app/lib/portal-context.ts'

interface Settings {
  files: FileStore
  contextOf(request: Request, response: Response): Pick<PortalContext, 'api' | 'log'>
}

type StoredFile = Awaited<ReturnType<RequestApi['call']['storedFile']['ofItem']>>

/**
 * Files are sent by this server and not by a route of Remix: it sends as fast as the reader takes it.
 * The rule was asked before; what may not be seen goes on to the page that says there is nothing.
 */
export function storedFiles(app: Express, { files, contextOf }: Settings) {
  const sending =
    (find: (api: RequestApi, request: Request) => Promise<StoredFile>, elsewhere: Elsewhere) =>
    async (request: Request, response: Response, next: NextFunction) => {
      const context = contextOf(request, response)
      try {
        const file = await find(await context.api(), request).catch((error) => {
          // A page says it: sign in first, or there is nothing.
          if (!isDomainError(error.cause)) throw error
          elsewhere(request, response, error.cause.code === 'unauthenticated' ? null : next)
        })
        if (!file) return
        const inlineAllowed = request.query.download === undefined
        const { method, headers } = request
        const answer = await serveFile({ ...file, store: files, method, headers, inlineAllowed })
        await pipeToResponse(answer, response)
      } catch (error) {
        next(error)
      }
    }

  // The page of the item says who has to sign in; for anybody else there is nothing at this address.
  const toItem: Elsewhere = ({ params }, response, next) =>
    next ? next() : response.redirect(`/items/${encodeURIComponent(params.id ?? '')}`)
  const ofItem = sending(
    ({ call }, { params, query }) =>
      call.storedFile.ofItem({ item: params.id ?? '', ...languageOf(query), ...versionOf(query) }),
    toItem,
  )
  app.all('/items/:id/file', ofItem)

  const previewOfItem = sending(
    ({ call }, { params, query }) =>
      call.storedFile.previewOfItem({ item: params.id ?? '', ...languageOf(query) }),
    toItem,
  )
  app.all('/items/:id/preview', previewOfItem)
  /** Whoever is not signed in is led to the page, which asks for it. */
  const toFacility: Elsewhere = ({ params }, response, next) => {
    if (next) next()
    else response.redirect(`/facilities/${encodeURIComponent(params.id ?? '')}`)
  }
  const sheet = sending(
    ({ call }, { params }) => call.storedFile.sheet({ item: params.id ?? '' }),
    toFacility,
  )
  app.all('/facilities/:id/sheet', sheet)
  const picture = sending(
    ({ call }, { params: { id = '', picture = '' } }) =>
      call.storedFile.picture({ item: id, picture }),
    toFacility,
  )
  app.all('/facilities/:id/pictures/:picture', picture)

  const ofStep = sending(
    ({ call }, { params: { trackId = '', stepId = '', fileId = '' } }) =>
      call.storedFile.ofStep({ trackId, stepId, fileId }),
    ({ params: { trackId = '', stepId = '' } }, response, next) => {
      const step = `/tracks/${encodeURIComponent(trackId)}/steps/${encodeURIComponent(stepId)}`
      // No route of Remix has this address: its page of what is nowhere answers.
      if (next) next()
      else response.redirect(`/sign-in?returnTo=${encodeURIComponent(step)}`)
    },
  )
  app.all('/tracks/:trackId/steps/:stepId/files/:fileId', ofStep)
}

/** The language that an address asks for; none of ours: the reader's own, or the source's. */
function languageOf({ in: asked }: Request['query']): { language?: Language } {
  const language = LANGUAGES.find((one) => one === asked)
  return language ? { language } : {}
}
const versionOf = ({ version }: Request['query']) =>
  typeof version === 'string' ? { version } : {}

/** `next` is absent for who has to sign in first. */
type Elsewhere = (request: Request, response: Response, next: NextFunction | null) => void
