import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDomainError } from '@traject/domain/errors'
import {
  filtersOf,
  isListName,
  type ListName,
  pageOfList,
} from '@traject/domain/export/exported-lists'
import { contentDisposition } from '@traject/files/content-disposition'
import type { Express, Request, Response } from 'express'
import type { PortalContext, RequestApi } from '../app/lib/portal-context.ts'

interface Settings {
  /** None: links lead to the address under which the portal was asked. */
  publicUrl: string | undefined
  contextOf(request: Request, response: Response): Pick<PortalContext, 'api'>
}

/**
 * Lists as tables. They are sent by this server and not by a route of Remix: as fast as the reader takes
 * them, and no further than he does. The page of a list says why somebody gets none.
 */
export function listExports(app: Express, { publicUrl, contextOf }: Settings) {
  app.get('/export/:list', async (request, response, next) => {
    const { list = '' } = request.params
    if (!isListName(list)) return next()
    const query = filtersOf(new URL(request.originalUrl, 'http://portal').searchParams)
    const origin = publicUrl ?? `${request.protocol}://${request.get('host')}`
    try {
      const { call } = await contextOf(request, response).api()
      const asked = { query, origin }
      const { fileName, text } = await taken(call, list, asked)
      response.type('text/csv')
      response.setHeader('Content-Disposition', contentDisposition('attachment', fileName))
      if (request.method === 'HEAD') return void response.end()
      await pipeline(Readable.from(text), response)
    } catch (error) {
      if (isDomainError((error as Error).cause) && !response.headersSent) {
        return response.redirect(303, pageOfList(list, query))
      }
      // Who stopped reading, or went away, did nothing wrong.
      if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return
      next(error)
    }
  })
}

function taken(
  call: RequestApi['call'],
  name: ListName,
  asked: { query: Record<string, string>; origin: string },
) {
  return name === 'partnerships'
    ? call.export.partnerships(asked)
    : call.export.list({ ...asked, name })
}
