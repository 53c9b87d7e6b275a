import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { change } from '@traject/db/scope'
import { createStoredFile } from '@traject/db/stored-file/stored-file.repo'
import { authorize } from '@traject/domain/policy/can'
import {
  type ReceivedFile,
  type Receiving,
  receiveFile as storeFile,
} from '@traject/files/receive-file'
import type { TenantContext } from '../context.ts'

/** Bytes. The sentence that refuses a larger one names this figure: errors.form.file-large. */
const LARGEST_FILE = 200 * 1024 * 1024
/** Of a picture that a page shows as it came: errors.form.picture-large. */
const LARGEST_PICTURE = 20 * 1024 * 1024

const ANY: Pick<Receiving, 'maxBytes' | 'accept'> = {
  maxBytes: LARGEST_FILE,
  accept: ['pdf', 'office', 'image', 'audio', 'video', 'text'],
}
const SHOWN: Pick<Receiving, 'maxBytes' | 'accept' | 'isShown'> = {
  maxBytes: LARGEST_PICTURE,
  accept: ['image'],
  isShown: true,
}

export interface IncomingFile {
  stream: Readable
  declaredName: string | undefined
  signal?: AbortSignal | undefined
  /** A picture that a page will show. */
  isShown?: boolean
}

export interface BroughtFile {
  id: string
  name: string
}

/**
 * Takes a file in for a form that is still open: it belongs to nothing until that form names it.
 * @throws FileRefusal when it is too large, of a wrong type, empty, cut off or of too many pixels:
 *   nothing stays of it
 */
export async function receiveFile(ctx: TenantContext, file: IncomingFile): Promise<BroughtFile> {
  const { tenant, services } = ctx
  authorize(tenant.actor, 'file.bring', null)
  const received = await storeFile(file.stream, {
    declaredName: file.declaredName,
    ...(file.isShown ? SHOWN : ANY),
    store: services.files,
    newKey: randomUUID,
    signal: file.signal,
  })
  const act = { action: 'file.brought', subject: (id: string) => ({ type: 'file', id }) }
  try {
    const id = await change(tenant, act, (scope) => createStoredFile(scope, columnsOf(received)))
    return { id, name: received.name }
  } catch (error) {
    await services.files.remove(received.key)
    throw error
  }
}

function columnsOf({ extension: _, picture, ...columns }: ReceivedFile) {
  return { ...columns, ...picture }
}
