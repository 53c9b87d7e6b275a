import { Readable } from 'node:stream'
import { storedBytes } from './byte-source.ts'
import { endWith } from './end-with.ts'
import { FileRefusal } from './file-refusal.ts'
import type { FileStore } from './file-store.ts'
import type { FileType, Kind } from './file-types.ts'
import { Intake } from './intake.ts'
import { officeTypeOfOle } from './office-ole.ts'
import { officeTypeOfZip } from './office-zip.ts'
import { isDecodable, mayBeShown, type PictureSize, pictureSize } from './picture-size.ts'
import { readableName, withExtension } from './safe-name.ts'
import { type Guess, HEAD, sniff } from './sniff.ts'
import { type Encoding, TextCheck } from './text-check.ts'

export interface ReceivedFile {
  key: string
  /** In bytes. */
  size: number
  /** Of the content, in lower-case hexadecimal. */
  sha256: string
  /** By content. Text carries its charset: `text/csv; charset=windows-1252`. */
  mediaType: string
  /** Lower case, without the dot. */
  extension: string
  /** What the sender called it, safe to show and to save, with the right ending. */
  name: string
  /** Of a picture whose header says it. */
  picture?: PictureSize
}

export interface Receiving {
  declaredName: string | undefined
  maxBytes: number
  accept: readonly Kind[]
  /** To be shown on a page: of a type that every browser shows, and no larger than it may decode. */
  isShown?: boolean
  store: FileStore
  /** A key that was never used: what lies under it is removed when the file is refused. */
  newKey: () => string
  signal?: AbortSignal | undefined
}

const CONTAINERS = { zip: 'application/zip', ole: 'application/x-cfb' } as const

/**
 * Streams a file into the store, and keeps it only if it is whole, within `maxBytes` and, by its
 * content, of an accepted kind. In every other case nothing stays and `source` is destroyed.
 * @throws FileRefusal the file is at fault: too-large, wrong-type, empty, cut-off (`source` failed
 *   or ended too early), name-missing, too-many-pixels
 * @throws the signal's reason after an abort, and what the store throws
 */
export async function receiveFile(source: Readable, receiving: Receiving): Promise<ReceivedFile> {
  const { store, signal } = receiving
  endWith(source, signal)
  let key: string | undefined
  try {
    signal?.throwIfAborted()
    const declared = readableName(receiving.declaredName ?? '')
    if (declared === '') throw new FileRefusal({ code: 'name-missing' })

    const intake = new Intake(source, receiving.maxBytes)
    const head = await intake.head(HEAD)
    if (head.length === 0) throw new FileRefusal({ code: 'empty' })
    const guess = await sniff(head, declared)
    refuseHopeless(guess, receiving.accept)
    intake.check = guess.is === 'text' ? new TextCheck() : undefined

    key = receiving.newKey()
    await store.write(key, Readable.from(intake.bytes(), { objectMode: false }), signal)
    signal?.throwIfAborted()

    const { size } = intake
    const encoding = intake.check?.end()
    const type = await decide(guess, store, key, size, encoding)
    if (!receiving.accept.includes(type.kind)) throw wrongType(type.mediaType)
    const { extension } = type
    const mediaType = withCharset(type, encoding)
    const name = withExtension(declared, type)
    const picture =
      type.kind === 'image' ? await pictureSize(storedBytes(store, key, size)) : undefined
    if (receiving.isShown) refuseUnshowable(type, picture)
    const received = { key, size, sha256: intake.sha256(), mediaType, extension, name }
    return { ...received, ...(picture ? { picture } : {}) }
  } catch (error) {
    source.destroy()
    // What cannot be removed now is found by the store's list later; the cause matters more.
    if (key !== undefined) await store.remove(key).catch(() => {})
    throw signal?.aborted ? signal.reason : error
  }
}

function refuseUnshowable({ mediaType }: FileType, picture: PictureSize | undefined) {
  if (picture && !isDecodable(picture)) {
    throw new FileRefusal({ code: 'too-many-pixels', ...picture })
  }
  if (!mayBeShown(mediaType, picture ?? {})) throw wrongType(mediaType)
}

function wrongType(found: string): FileRefusal {
  return new FileRefusal({ code: 'wrong-type', found })
}

/** Before anything is stored, where the first bytes suffice. */
function refuseHopeless(guess: Guess, accept: readonly Kind[]) {
  if (guess.is === 'unknown') throw wrongType(guess.found)
  if (guess.is === 'zip' || guess.is === 'ole') {
    if (!accept.includes('office')) throw wrongType(CONTAINERS[guess.is])
    return
  }
  if (!accept.includes(guess.type.kind)) throw wrongType(guess.type.mediaType)
}

async function decide(
  guess: Guess,
  store: FileStore,
  key: string,
  size: number,
  encoding: Encoding | undefined,
): Promise<FileType> {
  if (guess.is === 'known') return guess.type
  if (guess.is === 'unknown') throw wrongType(guess.found)
  if (guess.is === 'text') {
    const { kind, mediaType } = guess.type
    const oldText = kind === 'text' && mediaType !== 'text/csv' && encoding === 'windows-1252'
    if (!encoding || oldText) throw wrongType('application/octet-stream')
    return guess.type
  }
  const stored = storedBytes(store, key, size)
  const office = guess.is === 'zip' ? officeTypeOfZip(stored) : officeTypeOfOle(stored)
  const type = await office
  if (!type) throw wrongType(CONTAINERS[guess.is])
  return type
}

function withCharset({ kind, mediaType }: FileType, encoding: Encoding | undefined): string {
  return (kind === 'text' || kind === 'cards') && encoding
    ? `${mediaType}; charset=${encoding}`
    : mediaType
}
