import { isDomainError } from '@traject/domain/errors'
import type { FileStore } from '@traject/files/file-store'
import { pipeToResponse, serveFile } from '@traject/files/serve-file'
import type { Express, Request, Response } from 'express'
import type { PortalContext } from '../app/lib/portal-context.ts'

interface Settings {
  files: FileStore
  contextOf(request: Request, response: Response): Pick<PortalContext, 'api' | 'log'>
}

/**
 * Files are sent by this server and not by a route of Remix: it sends as fast as the reader takes it.
 * The rule was asked before; what may not be seen goes on to the page that says there is nothing.
 */
export function itemFiles(app: Express, { files, contextOf }: Settings) {
  app.all('/items/:id/file', async (request, response, next) => {
    const context = contextOf(request, response)
    try {
      const { call } = await context.api()
      const file = await call.storedFile.ofItem({ item: request.params.id }).catch((error) => {
        // The page says it: sign in first, or there is nothing.
        if (!isDomainError(error.cause)) throw error
        return null
      })
      if (!file) return response.redirect(`/items/${encodeURIComponent(request.params.id)}`)
      const inlineAllowed = request.query.download === undefined
      const { method, headers } = request
      const answer = await serveFile({ ...file, store: files, method, headers, inlineAllowed })
      await pipeToResponse(answer, response)
    } catch (error) {
      next(error)
    }
  })
}
